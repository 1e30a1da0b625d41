import type { CooperationEvent } from '#core/events/schema.ts';
import { formatCount } from '#core/format-count.ts';
import type { EventDetail, EventSource } from '#core/query/event-detail.ts';
import { inLanguages, type Language } from '#core/words/language.ts';
import { commaWords } from '#core/words/list-words.ts';
import { DETAIL_LABELS } from './detail-labels.ts';

type Attendance = CooperationEvent['attendance'][number];
type Participant = CooperationEvent['participants'][number];
type Organiser = CooperationEvent['organisers'][number];

const WORDS = inLanguages({
  en: {
    about: (count: string) => `about ${count}`,
    inPlace: (place: string) => `in ${place}`,
  },
  zh: {
    about: (count) => `约${count}`,
    inPlace: (place) => `在${place}`,
  },
});

/** "about 300 companies". */
export function attendanceWords(
  { count, of, approximate }: Attendance,
  language: Language,
): string {
  const number = formatCount(count);
  return `${approximate === true ? WORDS[language].about(number) : number} ${of}`;
}

/** "Director-General, Ministry of Education": office and house, as far as known. */
export function officeWords({ role, affiliation }: Participant, language: Language): string {
  const parts = [role, affiliation].filter((part) => part !== undefined);
  return commaWords(parts, language);
}

/** People or organisations of one side; the name is null where no side is given. */
export interface Side<T> {
  code: string | null;
  name: string | null;
  members: T[];
}

/** Groups by side, sides in the order in which they first occur. */
export function bySide<T extends Participant | Organiser>(
  members: T[],
  sideNames: EventDetail['sideNames'],
): Side<T>[] {
  const codes = [...new Set(members.map(({ side }) => side ?? null))];
  return codes.map((code) => ({
    code,
    name: code === null ? null : (sideNames[code] ?? code),
    members: members.filter(({ side }) => (side ?? null) === code),
  }));
}

/** "2017, in China": what was announced of date and place; null when neither was. */
export function announcedWords(
  { date, place }: Pick<EventDetail['announced'][number], 'date' | 'place'>,
  language: Language,
): string | null {
  const parts = [date, place === null ? null : WORDS[language].inPlace(place)];
  return (
    commaWords(
      parts.filter((part) => part !== null),
      language,
    ) || null
  );
}

/** "30 May 2016 · mentions it in passing · in Chinese": what there is to say of a source of an event. */
export function sourceWords(source: EventSource, language: Language): string {
  const { mentions, foreign } = DETAIL_LABELS[language];
  const facts = [source.publishedText, mentions[source.mention], foreign[languageOf(source)]];
  return facts.filter(Boolean).join(' · ');
}

/** A file that does not say of what language a source is means English; its name may show that it is Chinese. */
function languageOf({ publisher, title = '', language }: EventSource): Language {
  return /\p{Script=Han}/u.test(publisher + title) ? 'zh' : language;
}
