import { escapeXml } from '#core/figure/paint-svg.ts';

/** What there is to say about a part of a package, and the parts and addresses it leads to (ECMA-376 part 2, sections 6 and 6.5). */
interface PartFacts {
  path: string;
  /** Media type; null for those that are told by their ending. */
  type: string | null;
  relationships?: readonly Relationship[];
}

/** A part as XML without its declaration, or as the bytes of a picture. */
export type Part = PartFacts & ({ xml: string } | { bytes: Uint8Array });

/** How a part leads to another, or out of the package. */
export interface Relationship {
  id: string;
  kind: string;
  /** The path of a part, or an address outside. */
  target: string;
  isOutside?: true;
}

/** What the names of the standard's own kinds begin with. */
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A relationship of a kind that office documents have. */
export function toPart(id: string, kind: string, target: string): Relationship {
  return { id, kind: `${OFFICE}/relationships/${kind}`, target };
}

/** The files of a package by their paths, in the order in which a zip should have them. */
export function packageFiles(
  root: readonly Relationship[],
  parts: readonly Part[],
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const encoder = new TextEncoder();
  const add = (path: string, xml: string) =>
    files.set(path, encoder.encode(`${DECLARATION}${xml}`));
  add('[Content_Types].xml', contentTypes(parts));
  add('_rels/.rels', relationshipsXml('', root));
  for (const part of parts) {
    const { path, relationships } = part;
    if ('bytes' in part) files.set(path, part.bytes);
    else add(path, part.xml);
    if (relationships) add(relationshipsPath(path), relationshipsXml(path, relationships));
  }
  return files;
}

function contentTypes(parts: readonly Part[]): string {
  const overrides = parts.flatMap(({ path, type }) =>
    type === null ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`],
  );
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...overrides,
    '</Types>',
  ].join('');
}

function relationshipsPath(path: string): string {
  return path.replace(/[^/]*$/, '_rels/$&.rels');
}

/** What a part leads to, by paths from where it lies. */
function relationshipsXml(from: string, relationships: readonly Relationship[]): string {
  const up = '../'.repeat(from.split('/').length - 1);
  const entries = relationships.map(({ id, kind, target, isOutside }) => {
    const place = isOutside
      ? `Target="${escapeXml(target)}" TargetMode="External"`
      : `Target="${up}${target}"`;
    return `<Relationship Id="${id}" Type="${kind}" ${place}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}
