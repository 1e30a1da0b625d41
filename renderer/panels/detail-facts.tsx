import type { ReactNode } from 'react';
import type { EventDetail } from '#core/query/event-detail.ts';
import { extraFacts } from '#core/query/extra-facts.ts';
import { Marked } from '../search/marked.tsx';
import { Flag } from '../ui/flag.tsx';
import { attendanceWords } from './detail-words.ts';

/** When, who, where, of what rank: the facts that fit on a line each. */
export function DetailFacts({ detail }: { detail: EventDetail }) {
  const { event, partners, levelLabel, statusLabel, place } = detail;
  return (
    <dl className="ct-facts">
      <Fact name="Date">
        <Marked text={detail.date} />
        {event.date !== undefined && (
          <span className="ct-edtf" title="As written in the data set (EDTF)">
            <Marked text={event.date} />
          </span>
        )}
      </Fact>
      <Fact name="Status">
        <Marked text={statusLabel} />
      </Fact>
      {partners.length > 0 && (
        <Fact name={partners.length === 1 ? 'Partner' : 'Partners'}>
          <ul className="ct-partners">
            {partners.map(({ code, name }) => (
              <li key={code}>
                <Flag code={code} />
                <Marked text={name} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {place !== null && (
        <Fact name="Place">
          <Marked text={place} />
        </Fact>
      )}
      {levelLabel !== null && (
        <Fact name="Level">
          <Marked text={levelLabel} />
        </Fact>
      )}
      {event.attendance.length > 0 && (
        <Fact name="Attendance">
          <Marked text={event.attendance.map(attendanceWords).join(', ')} />
        </Fact>
      )}
      {event.topics.length > 0 && (
        <Fact name="Topics">
          <Marked text={event.topics.join(', ')} />
        </Fact>
      )}
      {extraFacts(event).map(({ name, words }) => (
        <Fact key={name} name={name}>
          <Marked text={words} />
        </Fact>
      ))}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>
        <Marked text={name} />
      </dt>
      <dd>{children}</dd>
    </>
  );
}
