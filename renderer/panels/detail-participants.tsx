import type { ReactNode } from 'react';
import type { EventDetail } from '#core/query/event-detail.ts';
import { Marked } from '../search/marked.tsx';
import { Flag } from '../ui/flag.tsx';
import { DetailPart } from './detail-part.tsx';
import { bySide, officeWords, type Side } from './detail-words.ts';

/** Who took part and who organised, by side. */
export function DetailParticipants({ detail }: { detail: EventDetail }) {
  const { event, sideNames } = detail;
  return (
    <>
      {event.participants.length > 0 && (
        <DetailPart title="Participants">
          {bySide(event.participants, sideNames).map((side) => (
            <SideList key={side.code} side={side}>
              {side.members.map((person, at) => (
                <li key={`${at} ${person.name}`}>
                  <Marked text={person.name} /> <Part part={person.part} />
                  <span className="ct-office">
                    <Marked text={officeWords(person)} />
                  </span>
                </li>
              ))}
            </SideList>
          ))}
        </DetailPart>
      )}
      {event.organisers.length > 0 && (
        <DetailPart title="Organisations">
          {bySide(event.organisers, sideNames).map((side) => (
            <SideList key={side.code} side={side}>
              {side.members.map(({ name, part }, at) => (
                <li key={`${at} ${name}`}>
                  <Marked text={name} /> <Part part={part} />
                </li>
              ))}
            </SideList>
          ))}
        </DetailPart>
      )}
    </>
  );
}

/** What somebody did there; merely taking part goes without saying. */
function Part({ part }: { part: string }) {
  if (part === 'attendee' || part === 'party') return null;
  return <span className="ct-part">{part}</span>;
}

function SideList<T>({ side, children }: { side: Side<T>; children: ReactNode }) {
  return (
    <>
      {side.code !== null && (
        <h4>
          <Flag code={side.code} />
          <Marked text={side.name ?? side.code} />
        </h4>
      )}
      <ul>{children}</ul>
    </>
  );
}
