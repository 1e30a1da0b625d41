import { OUTCOME_LABELS } from '#core/events/outcome-labels.ts';
import type { EventDetail } from '#core/query/event-detail.ts';
import { extraFacts } from '#core/query/extra-facts.ts';
import type { Language } from '#core/words/language.ts';
import { commaWords, listWords } from '#core/words/list-words.ts';
import { DETAIL_LABELS } from './detail-labels.ts';
import { announcedWords, attendanceWords, officeWords } from './detail-words.ts';
import { textsOfEvent } from './texts-of-event.ts';

/** The details of an event as plain text, for an e-mail or a note. */
export function detailText(detail: EventDetail, language: Language): string {
  const { event } = detail;
  const labels = DETAIL_LABELS[language];
  const { fact } = labels;
  const blocks = [
    textsOfEvent(event, 'title', language).map(({ text }) => text),
    factLines(detail, language),
    ...textsOfEvent(event, 'summary', language).map(({ text }) => [text]),
    event.outcomes.map(({ kind, text }) => `- ${fact(OUTCOME_LABELS[language][kind], text)}`),
    event.participants.map(
      (person) => `- ${commaWords(given([person.name, officeWords(person, language)]), language)}`,
    ),
    event.organisers.map(({ name, part }) => `- ${labels.withPart(name, labels.parts[part])}`),
    detail.announced.map((announcement) => {
      const what = announcedWords(announcement, language);
      const text = what === null ? announcement.text : fact(what, announcement.text);
      return fact(labels.announcedBefore, text);
    }),
    extraFacts(event).map(({ name, words }) => fact(name, words)),
    detail.sources.map(({ publisher, title, publishedText, url }) =>
      fact(labels.sources(1), commaWords(given([publisher, title, publishedText, url]), language)),
    ),
  ];
  return blocks
    .map((lines) => lines.join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

function factLines(detail: EventDetail, language: Language): string[] {
  const { event, kind, series, partners } = detail;
  const labels = DETAIL_LABELS[language];
  const partnerNames = partners.map(({ name }) => name);
  const attendance = event.attendance.map((one) => attendanceWords(one, language));
  const facts: [string, string | null | undefined][] = [
    [labels.date, detail.date],
    [labels.kind, kind.label],
    [labels.status, detail.statusLabel],
    [labels.partners(partners.length), listWords(partnerNames, language)],
    [labels.place, detail.place],
    [labels.level, detail.levelLabel],
    [labels.series, series?.title],
    [labels.attendance, listWords(attendance, language)],
    [labels.topics, listWords(event.topics, language)],
  ];
  return facts.flatMap(([name, value]) => (value ? [labels.fact(name, value)] : []));
}

function given(parts: (string | null | undefined)[]): string[] {
  return parts.flatMap((part) => part || []);
}
