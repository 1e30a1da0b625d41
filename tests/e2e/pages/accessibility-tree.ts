import type { AppPage } from './app-page.ts';

/** A node of the accessibility tree, as the browser hands it to a screen reader. */
export type TreeNode = {
  readonly role: string;
  readonly name: string;
  readonly checked?: string;
  readonly pressed?: string;
  readonly modal?: boolean;
};

type AxValue = { readonly value?: string | number | boolean };
type AxNode = {
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
};

/** All that is in the accessibility tree of the window, in its order. */
export async function readTree({ page }: AppPage): Promise<TreeNode[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
    return nodes.filter(({ ignored }) => !ignored).map(toNode);
  } finally {
    await session.detach();
  }
}

function toNode({ role, name, properties = [] }: AxNode): TreeNode {
  const facts = new Map(properties.map((property) => [property.name, property.value.value]));
  return {
    role: String(role?.value ?? ''),
    name: String(name?.value ?? ''),
    ...(facts.has('checked') && { checked: String(facts.get('checked')) }),
    ...(facts.has('pressed') && { pressed: String(facts.get('pressed')) }),
    ...(facts.has('modal') && { modal: facts.get('modal') === true }),
  };
}
