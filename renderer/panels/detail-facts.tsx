import type { ReactNode } from 'react';
import type { EventDetail } from '#core/query/event-detail.ts';
import { extraFacts } from '#core/query/extra-facts.ts';
import { listWords } from '#core/words/list-words.ts';
import { Marked } from '../search/marked.tsx';
import { useLanguage } from '../state/language.ts';
import { Flag } from '../ui/flag.tsx';
import { DETAIL_LABELS } from './detail-labels.ts';
import { attendanceWords } from './detail-words.ts';

/** When, who, where, of what rank: the facts that fit on a line each. */
export function DetailFacts({ detail }: { detail: EventDetail }) {
  const language = useLanguage();
  const labels = DETAIL_LABELS[language];
  const { event, partners, levelLabel, statusLabel, place } = detail;
  const attendance = event.attendance.map((one) => attendanceWords(one, language));
  return (
    <dl className="ct-facts">
      <Fact name={labels.date}>
        <Marked text={detail.date} />
        {event.date !== undefined && (
          <span className="ct-edtf" title={labels.asWritten}>
            <Marked text={event.date} />
          </span>
        )}
      </Fact>
      <Fact name={labels.status}>
        <Marked text={statusLabel} />
      </Fact>
      {partners.length > 0 && (
        <Fact name={labels.partners(partners.length)}>
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
        <Fact name={labels.place}>
          <Marked text={place} />
        </Fact>
      )}
      {levelLabel !== null && (
        <Fact name={labels.level}>
          <Marked text={levelLabel} />
        </Fact>
      )}
      {event.attendance.length > 0 && (
        <Fact name={labels.attendance}>
          <Marked text={listWords(attendance, language)} />
        </Fact>
      )}
      {event.topics.length > 0 && (
        <Fact name={labels.topics}>
          <Marked text={listWords(event.topics, language)} />
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
