const SIGNS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML text, or as the value of a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
}

/** A text of several lines as HTML. */
export function escapeHtmlLines(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map((line) => escapeHtml(line))
    .join('<br />');
}
