import axe from 'axe-core';
import type { Page } from 'playwright/test';

/** What axe objects to by WCAG 2.2 A and AA: rule, element, reason. */
export async function violationsOf(page: Page): Promise<string[]> {
  const ofTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const found = await runAxe(page, { type: 'tag', values: ofTags });
  // The lanes scroll by the timeline's own keys, from its items.
  return found.filter(({ target }) => target !== '.vis-left').map(inWords);
}

/** Texts with less contrast than WCAG 2.2 AAA asks for (1.4.6: 7 to 1, or 4.5 to 1 where large). */
export async function weakTextsOf(page: Page): Promise<string[]> {
  const found = await runAxe(page, { type: 'rule', values: ['color-contrast-enhanced'] });
  return found.map(inWords);
}

interface Fault {
  id: string;
  target: string;
  failureSummary: string | undefined;
}

async function runAxe(page: Page, runOnly: axe.RunOnly): Promise<Fault[]> {
  await page.evaluate(axe.source);
  return await page.evaluate(async (rules) => {
    const runner = (window as unknown as { axe: typeof import('axe-core') }).axe;
    const found = await runner.run(document, { runOnly: rules });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => ({
        id,
        target: target.join(' '),
        failureSummary,
      })),
    );
  }, runOnly);
}

function inWords({ id, target, failureSummary }: Fault): string {
  return `${id}: ${target} – ${failureSummary ?? ''}`;
}
