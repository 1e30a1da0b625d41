import type { DataSet, DatedEvent } from '../../events/data-set.ts';
import { escapeMarkdown, markdownTarget } from './escape-markdown.ts';
import { sourceWords, toEntry, toReport, type LinkedText, type ReportEntry } from './report.ts';

/** A report on some events in Markdown, in pieces; `subtitle` says in words which events they are. */
export function* formatMarkdown(
  dataSet: DataSet,
  events: Iterable<DatedEvent>,
  subtitle: string,
): Generator<string> {
  const report = toReport(dataSet, events, subtitle);
  yield `# ${escapeMarkdown(report.title)}\n`;
  if (report.subtitle !== '') yield `\n${escapeMarkdown(report.subtitle)}\n`;
  yield `\n${escapeMarkdown(report.counts)}\n`;
  for (const { name, events: ofYear } of report.years) {
    yield `\n## ${escapeMarkdown(name)}\n`;
    for (const dated of ofYear) yield formatEntry(toEntry(dataSet, dated));
  }
  if (report.sources.length === 0) return;
  yield '\n## Sources\n\n';
  for (const source of report.sources) yield `- ${formatLink(sourceWords(source))}\n`;
}

function formatEntry(entry: ReportEntry): string {
  const { date, title, kind, status, partners, place } = entry;
  const facts = [kind.label, status, partners.join(', '), place]
    .filter((fact): fact is string => fact !== undefined && fact !== '')
    .map((fact) => escapeMarkdown(fact));
  const parts = [
    `### ${escapeMarkdown(title)}`,
    `**${escapeMarkdown(date)}** · ${facts.join(' · ')}`,
    ...entry.summary.map((line) => escapeMarkdown(line)),
    [
      ...formatItems('Participants', entry.participants),
      ...formatItems('Outcomes', entry.outcomes),
      ...(entry.sources.length > 0
        ? [`- Sources: ${entry.sources.map((source) => formatLink(source)).join('; ')}`]
        : []),
    ].join('\n'),
  ];
  return parts
    .filter((part) => part !== '')
    .map((part) => `\n${part}\n`)
    .join('');
}

function formatItems(name: string, texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  return [`- ${name}: ${texts.map((text) => escapeMarkdown(text)).join('; ')}`];
}

function formatLink({ text, url }: LinkedText): string {
  const words = escapeMarkdown(text);
  return url === undefined ? words : `[${words}](${markdownTarget(url)})`;
}
