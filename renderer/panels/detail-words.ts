import type { CooperationEvent } from '#core/events/schema.ts';
import { formatCount } from '#core/format-count.ts';
import type { EventDetail } from '#core/query/event-detail.ts';

type Attendance = CooperationEvent['attendance'][number];
type Participant = CooperationEvent['participants'][number];
type Organiser = CooperationEvent['organisers'][number];

/** "about 300 companies". */
export function attendanceWords({ count, of, approximate }: Attendance): string {
  return `${approximate === true ? 'about ' : ''}${formatCount(count)} ${of}`;
}

/** "Director-General, Ministry of Education": office and house, as far as known. */
export function officeWords({ role, affiliation }: Participant): string {
  return [role, affiliation].filter(Boolean).join(', ');
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
export function announcedWords({
  date,
  place,
}: Pick<EventDetail['announced'][number], 'date' | 'place'>): string | null {
  return [date, place === null ? null : `in ${place}`].filter(Boolean).join(', ') || null;
}
