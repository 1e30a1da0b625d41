/** Octets of UTF-8 that a line may have without its break (RFC 5545, 3.1). */
const MAX_OCTETS = 75;

/** A line of a calendar with its break, folded so that no character is cut. */
export function foldLine(line: string): string {
  if (line.length <= MAX_OCTETS / 3) return `${line}\r\n`;
  const parts: string[] = [];
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length;) {
    const code = line.codePointAt(at) ?? 0;
    const size = utf8Length(code);
    if (octets + size > MAX_OCTETS) {
      parts.push(line.slice(from, at));
      from = at;
      octets = 1; // the space that the next line begins with
    }
    octets += size;
    at += code > 0xffff ? 2 : 1;
  }
  parts.push(line.slice(from));
  return `${parts.join('\r\n ')}\r\n`;
}

function utf8Length(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A text with the escapes of the type TEXT (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
}
