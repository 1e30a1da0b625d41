import type { SerialSystem } from '#core/time/everyday/excel-serial.ts';
import { brokenXlsx } from './broken-file.ts';
import { readXml } from './xml-reader.ts';
import { findFile, textsOf, type XlsxZip } from './xlsx-zip.ts';

/** A sheet as the workbook lists it, and where its cells are. */
export interface SheetPart {
  name: string;
  isHidden: boolean;
  path: string;
}

export interface Workbook {
  /** In the order of their tabs; charts on a sheet of their own are none of them. */
  sheets: readonly SheetPart[];
  system: SerialSystem;
  /** Null when the workbook has none. */
  stylesPath: string | null;
  stringsPath: string | null;
}

/** Where a part leads to, by the last word of what it is to it: "worksheet", "styles". */
interface Target {
  id: string;
  kind: string;
  path: string;
}

/** Most bytes of a part that is held in memory whole. */
const MOST_PART_BYTES = 64_000_000;

/** Reads what a workbook is made of, by whatever paths its program has chosen. Throws `BrokenFile` and what yauzl throws. */
export async function readWorkbook(zip: XlsxZip): Promise<Workbook> {
  const main = (await targetsOf(zip, '')).find(({ kind }) => kind === 'officeDocument');
  if (!main || !findFile(zip, '[Content_Types].xml')) throw brokenXlsx({ say: 'no-workbook' });
  if (main.path.endsWith('.bin')) throw brokenXlsx({ say: 'binary-excel' });
  const targets = await targetsOf(zip, main.path);
  const { listed, system } = await readMain(zip, main.path);
  const pathOf = (wanted: string) => targets.find(({ kind }) => kind === wanted)?.path ?? null;
  return {
    sheets: listed.flatMap(({ id, ...sheet }) => {
      const target = targets.find((known) => known.id === id);
      return target?.kind === 'worksheet' ? [{ ...sheet, path: target.path }] : [];
    }),
    system,
    stylesPath: pathOf('styles'),
    stringsPath: pathOf('sharedStrings'),
  };
}

type Listed = Omit<SheetPart, 'path'> & { id: string };

async function readMain(
  zip: XlsxZip,
  path: string,
): Promise<{ listed: Listed[]; system: SerialSystem }> {
  const listed: Listed[] = [];
  let system: SerialSystem = '1900';
  let root = '';
  await readPart(zip, path, (name, attributes) => {
    root ||= name;
    if (name === 'workbookPr' && isTrue(attributes['date1904'])) system = '1904';
    if (name === 'sheet') listed.push(toListed(attributes));
  });
  if (root !== 'workbook') throw brokenXlsx({ say: 'no-workbook' });
  return { listed, system };
}

function toListed(attributes: Readonly<Record<string, string>>): Listed {
  const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
  const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
  return { name: attributes['name'] ?? '', isHidden, id };
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** What a part leads to inside the file; the file itself is ''. */
async function targetsOf(zip: XlsxZip, from: string): Promise<Target[]> {
  const targets: Target[] = [];
  await readRelationships(zip, from, ({ id, kind, to, isOutside }) => {
    if (!isOutside) targets.push({ id, kind, path: resolvePath(from, to) });
  });
  return targets;
}

/** A relationship of a part (ECMA-376 part 2, section 6.5): its kind is the last word of its type. */
export interface Relationship {
  id: string;
  kind: string;
  to: string;
  /** Whether it leads out of the file, as links to web pages do. */
  isOutside: boolean;
}

/** Looks at all relationships of a part, which may have none. */
export async function readRelationships(
  zip: XlsxZip,
  from: string,
  see: (relationship: Relationship) => void,
): Promise<void> {
  const path = from.replace(/[^/]*$/, '_rels/$&.rels');
  if (!findFile(zip, path)) return;
  await readPart(zip, path, (name, { Id, Type, Target: to, TargetMode }) => {
    if (name !== 'Relationship' || to === undefined) return;
    const kind = (Type ?? '').replace(/^.*\//, '');
    see({ id: Id ?? '', kind, to, isOutside: TargetMode === 'External' });
  });
}

/** A path from the folder of a part, or from the root when it begins with a slash. */
function resolvePath(from: string, to: string): string {
  const folder = to.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const path: string[] = [];
  for (const step of [...folder, ...to.split('/')]) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** Looks at all elements of a part. Throws where it is not there. */
export async function readPart(
  zip: XlsxZip,
  path: string,
  open: (name: string, attributes: Readonly<Record<string, string>>) => void,
): Promise<void> {
  const entry = findFile(zip, path);
  if (!entry) throw brokenXlsx({ say: 'no-part', of: path });
  await readXml(path, textsOf(zip, entry, MOST_PART_BYTES), { open });
}
