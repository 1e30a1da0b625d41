import type { DataSet, DatedEvent } from '../../events/data-set.ts';
import { escapeHtml } from '../html/escape-html.ts';
import {
  sourceWords,
  toEntry,
  toReport,
  UNDATED,
  type LinkedText,
  type ReportEntry,
} from './report.ts';
import { STYLE_DIGEST, STYLE_SHEET } from './style-sheet.ts';

/** Nothing is loaded and nothing runs: the page's own style sheet is all that it may use. */
const POLICY = `default-src 'none'; style-src '${STYLE_DIGEST}'; base-uri 'none'; form-action 'none'`;

/**
 * A report on some events as one HTML page, in pieces; `subtitle` says in words which events they are. It is well-formed
 * XML too.
 */
export function* formatHtml(
  dataSet: DataSet,
  events: Iterable<DatedEvent>,
  subtitle: string,
): Generator<string> {
  const report = toReport(dataSet, events, subtitle);
  const title = escapeHtml(report.title);
  yield `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8" />\n`;
  yield `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}" />\n`;
  yield `<meta name="viewport" content="width=device-width, initial-scale=1" />\n`;
  yield `<meta name="color-scheme" content="light dark" />\n<meta name="referrer" content="no-referrer" />\n`;
  yield `<title>${title}</title>\n<style>${STYLE_SHEET}</style>\n</head>\n<body>\n`;
  yield `<header>\n<h1 dir="auto">${title}</h1>\n`;
  if (report.subtitle !== '') yield `<p class="subtitle">${escapeHtml(report.subtitle)}</p>\n`;
  yield `<p class="counts">${escapeHtml(report.counts)}</p>\n</header>\n<main>\n`;
  for (const { name, events: ofYear } of report.years) {
    yield `<section class="year${name === UNDATED ? ' undated' : ''}">\n<h2>${escapeHtml(name)}</h2>\n<div class="events">\n`;
    for (const dated of ofYear) yield formatEntry(toEntry(dataSet, dated));
    yield `</div>\n</section>\n`;
  }
  yield '</main>\n';
  if (report.sources.length > 0) yield '<footer>\n<h2>Sources</h2>\n<ul class="sources">\n';
  for (const source of report.sources) yield `<li>${formatLink(sourceWords(source))}</li>\n`;
  if (report.sources.length > 0) yield '</ul>\n</footer>\n';
  yield '</body>\n</html>\n';
}

function formatEntry(entry: ReportEntry): string {
  const { date, title, status, summary } = entry;
  const mark = status === undefined ? '' : ` <span class="status">${escapeHtml(status)}</span>`;
  return [
    `<article${status === 'Cancelled' ? ' class="cancelled"' : ''}>`,
    `<p class="date">${escapeHtml(date)}</p>`,
    `<div class="body">\n<h3><span dir="auto">${escapeHtml(title)}</span>${mark}</h3>`,
    `<p class="facts">${formatFacts(entry)}</p>`,
    ...summary.map((line) => `<p class="summary" dir="auto">${escapeHtml(line)}</p>`),
    ...formatList('With', entry.participants),
    ...formatList('Outcomes', entry.outcomes),
    ...(entry.sources.length > 0
      ? [`<p class="from">${entry.sources.map((source) => formatLink(source)).join('; ')}</p>`]
      : []),
    `</div>\n</article>\n`,
  ].join('\n');
}

/** The kind's colour is a sign beside its name, drawn so that the policy needs no inline styles. */
function formatFacts({ kind, partners, place }: ReportEntry): string {
  const swatch = `<svg viewBox="0 0 8 8" aria-hidden="true"><rect width="8" height="8" rx="1.5" fill="${escapeHtml(kind.colour)}" /></svg>`;
  const facts = [
    `<span class="kind">${swatch}${escapeHtml(kind.label)}</span>`,
    partners.length > 0 && `<span class="partners">${escapeHtml(partners.join(', '))}</span>`,
    place !== undefined && `<span class="place">${escapeHtml(place)}</span>`,
  ];
  return facts.filter(Boolean).join(' ');
}

function formatList(name: string, texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  const items = texts.map((text) => `<li dir="auto">${escapeHtml(text)}</li>`).join('');
  return [`<div class="list"><h4>${name}</h4><ul>${items}</ul></div>`];
}

function formatLink({ text, url }: LinkedText): string {
  const words = escapeHtml(text);
  if (url === undefined) return `<span>${words}</span>`;
  return `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${words}</a>`;
}
