import type { ReactNode } from 'react';
import type { EventDetail } from '#core/query/event-detail.ts';
import { Marked } from '../search/marked.tsx';
import { useLanguage, useWords } from '../state/language.ts';
import { Flag } from '../ui/flag.tsx';
import { DETAIL_LABELS, type Part } from './detail-labels.ts';
import { DetailPart } from './detail-part.tsx';
import { bySide, officeWords, type Side } from './detail-words.ts';

/** Who took part and who organised, by side. */
export function DetailParticipants({ detail }: { detail: EventDetail }) {
  const language = useLanguage();
  const labels = DETAIL_LABELS[language];
  const { event, sideNames } = detail;
  return (
    <>
      {event.participants.length > 0 && (
        <DetailPart title={labels.participants}>
          {bySide(event.participants, sideNames).map((side) => (
            <SideList key={side.code} side={side}>
              {side.members.map((person, at) => (
                <li key={`${at} ${person.name}`}>
                  <Marked text={person.name} /> <PartWords part={person.part} />
                  <span className="ct-office">
                    <Marked text={officeWords(person, language)} />
                  </span>
                </li>
              ))}
            </SideList>
          ))}
        </DetailPart>
      )}
      {event.organisers.length > 0 && (
        <DetailPart title={labels.organisations}>
          {bySide(event.organisers, sideNames).map((side) => (
            <SideList key={side.code} side={side}>
              {side.members.map(({ name, part }, at) => (
                <li key={`${at} ${name}`}>
                  <Marked text={name} /> <PartWords part={part} />
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
function PartWords({ part }: { part: Part }) {
  const { parts } = useWords(DETAIL_LABELS);
  if (part === 'attendee' || part === 'party') return null;
  return <span className="ct-part">{parts[part]}</span>;
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
