import { stat } from 'node:fs/promises';
import { dataKind, type DataFormat } from '#core/formats/data-formats.ts';

/**
 * Where the data of a picture lie: beside it, under its name, with an ending of their own. A name that ends in `.view`
 * loses that too, for a `.view.json` file would be taken for a saved view.
 */
export function dataPathBeside(picture: string, format: DataFormat): string {
  const name = picture.replace(/(?:\.view)?\.[^./\\]*$/i, '');
  return `${name}.${dataKind(format).ending}`;
}

/** Whether two paths lead to the same file; one that is missing is no other's. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => statOf(path)));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

async function statOf(path: string) {
  return await stat(path, { bigint: true }).catch(() => undefined);
}
