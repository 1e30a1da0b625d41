/** Signs that begin markup wherever they stand in a line, those of tables, formulas and mail addresses among them. */
const ANYWHERE = /[\\`*_[\]<>&#|~!$@]/g;
/** What makes a line something else when it begins it: a list, a rule, a heading underlined. */
const AT_START = /^([-+=:])|^(\d+)([.)])/;
/** Addresses that become links by themselves. (GitHub Flavored Markdown, section 6.9.) */
const ADDRESS = /\b(https?|ftp|mailto|xmpp)(:)|\b(www)(\.)/gi;

/** A text of one line as Markdown that shows just this text, also where it begins a line. (CommonMark 0.31, section 2.4.) */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(ANYWHERE, String.raw`\$&`)
    .replaceAll(ADDRESS, String.raw`$1$3\$2$4`)
    .replace(AT_START, (_, sign: string | undefined, digits: string, dot: string) =>
      sign === undefined ? `${digits}\\${dot}` : `\\${sign}`,
    );
}

/** A web address as the target of a link, in angle brackets; what could end it or mean something else is encoded. */
export function markdownTarget(url: string): string {
  const encoded = url.replaceAll(/[<>\\`\s\p{Cc}]/gu, (sign) => encodeURIComponent(sign));
  return `<${encoded.replaceAll('&', '&amp;')}>`;
}
