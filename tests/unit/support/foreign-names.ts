/** Names that Chinese texts write in Latin letters: formats, keys, programs, fonts, and what is called so everywhere. */
const FOREIGN_NAMES = [
  'CSV, EDTF, Excel, HTML, iCalendar, JPEG, JSON, JSON-LD, Markdown, NDJSON, PDF, PNG, PPTX, SARIF, SVG, TimelineJS',
  'TSV, UTC, UTF-8, UTF-16, WebP, XLSX, schema.org',
  'Alt, Cmd, Ctrl, End, Enter, Escape, Home, Page up, Page down, Shift, Space, Tab',
  'Chromium, Electron, LibreOffice, LICENSE, LICENSES.chromium.html, Linux, macOS, Node.js, Noto Sans, V8, Windows',
  'Cooperation Timeline, English, Language',
].flatMap((names) => names.split(', '));

/** A text without the names that stand in Latin letters in every language. */
export function withoutForeignNames(text: string): string {
  return text.replaceAll(NAMES, ' ');
}

// The longest first, so that JSON does not leave a part of JSON-LD behind.
const NAMES = new RegExp(
  FOREIGN_NAMES.toSorted((one, other) => other.length - one.length)
    .map((name) => `(?<![A-Za-z])${name.replaceAll('.', '\\.')}(?![A-Za-z])`)
    .join('|'),
  'g',
);
