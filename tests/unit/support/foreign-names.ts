/** Names that Chinese texts write in Latin letters: formats, keys, programs, fonts, and what is called so everywhere. */
const FOREIGN_NAMES = [
  ...['CSV', 'DOI', 'EDTF', 'Excel', 'HTML', 'ICS', 'iCalendar', 'ISO', 'JPEG', 'JSON', 'JSON-LD'],
  ...['Markdown', 'NDJSON', 'PDF', 'PNG', 'PPTX', 'PowerPoint', 'SARIF', 'SVG', 'TimelineJS', 'TSV'],
  ...['URL', 'UTC', 'UTF-8', 'WebP', 'XLSX', 'schema.org', 'dpi'],
  ...['Alt', 'Cmd', 'Ctrl', 'Backspace', 'Delete', 'End', 'Enter', 'Escape', 'Esc', 'Home', 'Menu'],
  ...['Page up', 'Page down', 'PageUp', 'PageDown', 'Shift', 'Space', 'Tab'],
  ...['Chromium', 'Electron', 'LibreOffice', 'LICENSE', 'LICENSES.chromium.html', 'macOS', 'Noto Sans'],
  ...['Cooperation Timeline', 'English', 'Language'],
];

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
