/** What is added to a PDF. */
export interface PdfExtras {
  /** Of its page in points, to a thousandth; the page as it is may be up to a point longer, at the right and below. */
  size: { width: number; height: number };
  /** Of its texts: a tag of RFC 3066. */
  language: string;
  /** What its page shows, in words, for those who cannot see it. */
  alternative: string;
  xmp: Uint8Array;
}

/** A PDF as text, a character a byte, with the places of its objects. */
interface Parsed {
  text: string;
  /** By number. */
  offsets: number[];
  trailer: string;
  /** Where the table of places begins. */
  tableAt: number;
}

/** Whether bytes begin as a PDF does. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
}

/** Whether a PDF ends as one does (ISO 32000-1, section 7.5.5); one that is cut off inside an update does not. */
export function isWholePdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-1024)).toString('latin1').trimEnd().endsWith('%%EOF');
}

/**
 * Adds what the canvas library cannot say to a PDF of one page that it has written: the language, an XMP packet, and that
 * all of the page is one figure with an alternative text. It is appended as an update (ISO 32000-1, section 7.5.6), so
 * that every byte before it stays as it was.
 */
export function withPdfExtras(pdf: Uint8Array, extras: PdfExtras): Uint8Array {
  const parsed = parse(Buffer.from(pdf).toString('latin1'));
  const root = reference(parsed.trailer, 'Root');
  const info = reference(parsed.trailer, 'Info');
  const catalog = objectText(parsed, root);
  const page = reference(objectText(parsed, reference(catalog, 'Pages')), 'Kids');
  const first = number(parsed.trailer, 'Size');
  const metadata = first;
  const tree = first + 1;
  const figure = first + 2;
  const parents = first + 3;
  const begin = first + 4;
  const end = first + 5;
  const objects = new Map([
    [root, toCatalog(catalog, { language: extras.language, metadata, tree })],
    [page, toPage(objectText(parsed, page), extras.size, { begin, end })],
    [metadata, stream('/Type /Metadata /Subtype /XML ', latin1(extras.xmp))],
    [tree, `<</Type /StructTreeRoot /K ${figure} 0 R /ParentTree ${parents} 0 R>>`],
    [
      figure,
      `<</Type /StructElem /S /Figure /P ${tree} 0 R /Pg ${page} 0 R /K 0 /Alt ${hexText(extras.alternative)}>>`,
    ],
    [parents, `<</Nums [0 [${figure} 0 R]]>>`],
    [begin, stream('', '/Figure <</MCID 0>> BDC\n')],
    [end, stream('', '\nEMC\n')],
  ]);
  const entries = `/Root ${root} 0 R /Info ${info} 0 R /Prev ${parsed.tableAt}`;
  return Buffer.from(parsed.text + toUpdate(parsed.text.length, objects, entries), 'latin1');
}

function toCatalog(
  catalog: string,
  { language, metadata, tree }: { language: string; metadata: number; tree: number },
): string {
  const more = `/Lang (${language}) /Metadata ${metadata} 0 R /MarkInfo <</Marked true>> /StructTreeRoot ${tree} 0 R`;
  return catalog.replace(/>>$/, `\n${more}>>`);
}

/** A page of a size, whose content stands inside a marked sequence (section 14.6). Places count from its lower edge. */
function toPage(
  page: string,
  { width, height }: PdfExtras['size'],
  { begin, end }: { begin: number; end: number },
): string {
  const top = number(page, 'MediaBox', String.raw`\[0 0 \d+ (\d+)\]`);
  const points = [0, top - height, width, top].map((length) => Number(length.toFixed(3)));
  return page
    .replace(/\/MediaBox \[[^\]]*\]/, `/MediaBox [${points.join(' ')}]`)
    .replace(/\/Contents (\d+ 0 R)/, `/Contents [${begin} 0 R $1 ${end} 0 R]`)
    .replace(/>>$/, '\n/StructParents 0>>');
}

/** Objects behind a file of so many bytes, the table of their places, and the trailer (sections 7.5.4 and 7.5.5). */
function toUpdate(length: number, objects: ReadonlyMap<number, string>, entries: string): string {
  let text = '\n';
  const places = [...objects].map(([id, body]) => {
    const at = length + text.length;
    text += `${id} 0 obj\n${body}\nendobj\n`;
    return [id, at] as const;
  });
  const size = Math.max(...places.map(([id]) => id)) + 1;
  const table = places
    .toSorted(([a], [b]) => a - b)
    .map(([id, at]) => `${id} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
  const tableAt = length + text.length;
  return `${text}xref\n${table.join('')}trailer\n<</Size ${size} ${entries}>>\nstartxref\n${tableAt}\n%%EOF\n`;
}

function parse(text: string): Parsed {
  const tail = /trailer\n(<<[^]*>>)\nstartxref\n(\d+)\n%%EOF\s*$/.exec(text);
  const tableAt = Number(tail?.[2]);
  const table = /^xref\n0 (\d+)\n/.exec(text.slice(tableAt, tableAt + 100));
  if (!tail || !table) throw unlike();
  const firstAt = tableAt + table[0].length;
  const offsets = Array.from({ length: Number(table[1]) }, (_, at) =>
    Number(text.slice(firstAt + 20 * at, firstAt + 20 * at + 10)),
  );
  return { text, offsets, trailer: tail[1] ?? '', tableAt };
}

/** What an object says: a dictionary without a stream. */
function objectText({ text, offsets }: Parsed, id: number): string {
  const at = offsets[id] ?? text.length;
  const start = `${id} 0 obj\n`;
  const end = text.indexOf('\nendobj', at);
  if (!text.startsWith(start, at) || end < 0) throw unlike();
  return text.slice(at + start.length, end);
}

/** The number of the object that an entry of a dictionary leads to, or the first one of its list. */
function reference(dictionary: string, entry: string): number {
  return number(dictionary, entry, String.raw`\[?(\d+) 0 R`);
}

function number(dictionary: string, entry: string, value = String.raw`(\d+)`): number {
  const found = new RegExp(`/${entry} ${value}`).exec(dictionary);
  if (!found) throw unlike();
  return Number(found[1]);
}

function stream(entries: string, bytes: string): string {
  return `<<${entries}/Length ${bytes.length}>> stream\n${bytes}\nendstream`;
}

/** UTF-16 with a byte order mark, in hexadecimal (section 7.9.2.2). */
function hexText(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** The library has been changed; a test tells before any user does. */
function unlike(): Error {
  return new Error('The PDF is not built as the canvas library builds them');
}
