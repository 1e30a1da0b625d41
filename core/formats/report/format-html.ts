import type { DataSet, DatedEvent } from '../../events/data-set.ts';
import type { Language } from '../../words/language.ts';
import { LANGUAGE_TAGS } from '../../words/language-tags.ts';
import { listWords } from '../../words/list-words.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { REPORT_WORDS } from './report-words.ts';
import { sourceWords, toEntry, toReport, type LinkedText, type ReportEntry } from './report.ts';
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
  const { language } = dataSet;
  const report = toReport(dataSet, events, subtitle);
  const title = escapeHtml(report.title);
  yield `<!DOCTYPE html>\n<html lang="${LANGUAGE_TAGS[language]}">\n<head>\n<meta charset="utf-8" />\n`;
  yield `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}" />\n`;
  yield `<meta name="viewport" content="width=device-width, initial-scale=1" />\n`;
  yield `<meta name="color-scheme" content="light dark" />\n<meta name="referrer" content="no-referrer" />\n`;
  yield `<title>${title}</title>\n<style>${STYLE_SHEET}</style>\n</head>\n<body>\n`;
  yield `<header>\n<h1 dir="auto">${title}</h1>\n`;
  if (report.subtitle !== '') yield `<p class="subtitle">${escapeHtml(report.subtitle)}</p>\n`;
  yield `<p class="counts">${escapeHtml(report.counts)}</p>\n</header>\n<main>\n`;
  for (const { name, isUndated, events: ofYear } of report.years) {
    yield `<section class="year${isUndated ? ' undated' : ''}">\n<h2>${escapeHtml(name)}</h2>\n<div class="events">\n`;
    for (const dated of ofYear) yield formatEntry(toEntry(dataSet, dated), language);
    yield `</div>\n</section>\n`;
  }
  yield '</main>\n';
  const { sources } = REPORT_WORDS[language];
  if (report.sources.length > 0) yield `<footer>\n<h2>${sources}</h2>\n<ul class="sources">\n`;
  for (const source of report.sources)
    yield `<li>${formatLink(sourceWords(source, language))}</li>\n`;
  if (report.sources.length > 0) yield '</ul>\n</footer>\n';
  yield '</body>\n</html>\n';
}

function formatEntry(entry: ReportEntry, language: Language): string {
  const { date, title, status, isCancelled, summary } = entry;
  const words = REPORT_WORDS[language];
  const sources = entry.sources.map((source) => formatLink(source)).join(words.betweenItems);
  const mark = status === undefined ? '' : ` <span class="status">${escapeHtml(status)}</span>`;
  return [
    `<article${isCancelled ? ' class="cancelled"' : ''}>`,
    `<p class="date">${escapeHtml(date)}</p>`,
    `<div class="body">\n<h3><span dir="auto">${escapeHtml(title)}</span>${mark}</h3>`,
    `<p class="facts">${formatFacts(entry, language)}</p>`,
    ...summary.map((line) => `<p class="summary" dir="auto">${escapeHtml(line)}</p>`),
    ...formatList(words.with, entry.participants),
    ...formatList(words.outcomes, entry.outcomes),
    ...(sources === '' ? [] : [`<p class="from">${sources}</p>`]),
    `</div>\n</article>\n`,
  ].join('\n');
}

/** The kind's colour is a sign beside its name, drawn so that the policy needs no inline styles. */
function formatFacts({ kind, partners, place }: ReportEntry, language: Language): string {
  const names = escapeHtml(listWords(partners, language));
  const swatch = `<svg viewBox="0 0 8 8" aria-hidden="true"><rect width="8" height="8" rx="1.5" fill="${escapeHtml(kind.colour)}" /></svg>`;
  const facts = [
    `<span class="kind">${swatch}${escapeHtml(kind.label)}</span>`,
    names !== '' && `<span class="partners">${names}</span>`,
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
