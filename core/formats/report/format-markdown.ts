import type { DataSet, DatedEvent } from '../../events/data-set.ts';
import type { Language } from '../../words/language.ts';
import { listWords } from '../../words/list-words.ts';
import { escapeMarkdown, markdownTarget } from './escape-markdown.ts';
import { REPORT_WORDS } from './report-words.ts';
import { sourceWords, toEntry, toReport, type LinkedText, type ReportEntry } from './report.ts';

/** A report on some events in Markdown, in pieces; `subtitle` says in words which events they are. */
export function* formatMarkdown(
  dataSet: DataSet,
  events: Iterable<DatedEvent>,
  subtitle: string,
): Generator<string> {
  const { language } = dataSet;
  const report = toReport(dataSet, events, subtitle);
  yield `# ${escapeMarkdown(report.title)}\n`;
  if (report.subtitle !== '') yield `\n${escapeMarkdown(report.subtitle)}\n`;
  yield `\n${escapeMarkdown(report.counts)}\n`;
  for (const { name, events: ofYear } of report.years) {
    yield `\n## ${escapeMarkdown(name)}\n`;
    for (const dated of ofYear) yield formatEntry(toEntry(dataSet, dated), language);
  }
  if (report.sources.length === 0) return;
  yield `\n## ${REPORT_WORDS[language].sources}\n\n`;
  for (const source of report.sources) yield `- ${formatLink(sourceWords(source, language))}\n`;
}

function formatEntry(entry: ReportEntry, language: Language): string {
  const { date, title, kind, status, partners, place } = entry;
  const words = REPORT_WORDS[language];
  const lists: [name: string, items: readonly string[]][] = [
    [words.participants, escapeAll(entry.participants)],
    [words.outcomes, escapeAll(entry.outcomes)],
    [words.sources, entry.sources.map((source) => formatLink(source))],
  ];
  const facts = [kind.label, status, listWords(partners, language), place]
    .filter((fact): fact is string => fact !== undefined && fact !== '')
    .map((fact) => escapeMarkdown(fact));
  const parts = [
    `### ${escapeMarkdown(title)}`,
    `**${escapeMarkdown(date)}** · ${facts.join(' · ')}`,
    ...escapeAll(entry.summary),
    lists
      .filter(([, items]) => items.length > 0)
      .map(([name, items]) => `- ${words.list(name, items.join(words.betweenItems))}`)
      .join('\n'),
  ];
  return parts
    .filter((part) => part !== '')
    .map((part) => `\n${part}\n`)
    .join('');
}

function escapeAll(lines: readonly string[]): string[] {
  return lines.map((line) => escapeMarkdown(line));
}

function formatLink({ text, url }: LinkedText): string {
  const words = escapeMarkdown(text);
  return url === undefined ? words : `[${words}](${markdownTarget(url)})`;
}
