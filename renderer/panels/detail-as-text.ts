import type { EventDetail } from '#core/query/event-detail.ts';
import { extraFacts } from '#core/query/extra-facts.ts';
import { announcedWords, attendanceWords, officeWords } from './detail-words.ts';

/** The details of an event as plain text, for an e-mail or a note. */
export function detailText(detail: EventDetail): string {
  const { event } = detail;
  const blocks = [
    [event.title, event.zh?.title],
    factLines(detail),
    [event.summary],
    [event.zh?.summary],
    event.outcomes.map(({ kind, text }) => `- ${kind}: ${text}`),
    event.participants.map((person) =>
      [`- ${person.name}`, officeWords(person)].filter(Boolean).join(', '),
    ),
    event.organisers.map(({ name, part }) => `- ${name} (${part})`),
    detail.announced.map((announcement) =>
      ['Announced before', announcedWords(announcement), announcement.text]
        .filter(Boolean)
        .join(': '),
    ),
    extraFacts(event).map(({ name, words }) => `${name}: ${words}`),
    detail.sources.map(({ publisher, title, publishedText, url }) =>
      ['Source: ' + publisher, title, publishedText, url].filter(Boolean).join(', '),
    ),
  ];
  return blocks
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

function factLines(detail: EventDetail): string[] {
  const { event, kind, series } = detail;
  const facts: [string, string | null | undefined][] = [
    ['Date', detail.date],
    ['Kind', kind.label],
    ['Status', detail.statusLabel],
    ['Partners', detail.partners.map(({ name }) => name).join(', ')],
    ['Place', detail.place],
    ['Level', detail.levelLabel],
    ['Series', series?.title],
    ['Attendance', event.attendance.map(attendanceWords).join(', ')],
    ['Topics', event.topics.join(', ')],
  ];
  return facts.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
}
