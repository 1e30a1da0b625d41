import type { ReactElement } from 'react';
import type { EventLink } from '#core/query/event-link.ts';
import type { Bars, PartnerBar } from '#core/summary/summary.ts';
import { Flag } from '../ui/flag.tsx';
import { PanelSection } from '../ui/panel-section.tsx';
import { EventDate } from './event-date.tsx';
import { NotListed, useFewOrAll } from './few-or-all.tsx';
import { SUMMARY_WORDS } from './summary-words.ts';

/** When each partner was met first and last; a press on a date opens that event. */
export function MeetingsTable({
  partners: { bars, more: unlisted },
}: {
  partners: Bars<PartnerBar>;
}): ReactElement | null {
  const met = bars.filter(({ flag }) => flag !== null);
  const { listed, more } = useFewOrAll(met);
  if (met.length === 0) return null;
  return (
    <PanelSection title={SUMMARY_WORDS.meetings}>
      <table className="ct-meetings">
        <thead>
          <tr>
            <th scope="col">{SUMMARY_WORDS.partner}</th>
            <th scope="col">{SUMMARY_WORDS.first}</th>
            <th scope="col">{SUMMARY_WORDS.last}</th>
          </tr>
        </thead>
        <tbody>
          {listed.map(({ value, label, flag, first, last }) => (
            <tr key={value}>
              <th scope="row">
                <span className="ct-bar-label" title={label}>
                  {flag !== null && <Flag code={flag} />}
                  <span>{label}</span>
                </span>
              </th>
              <MeetingCell link={first} name={`${SUMMARY_WORDS.first}, ${label}`} />
              <MeetingCell link={last} name={`${SUMMARY_WORDS.last}, ${label}`} />
            </tr>
          ))}
        </tbody>
      </table>
      {more}
      <NotListed count={more ? 0 : unlisted} />
      <p className="ct-note">{SUMMARY_WORDS.onlyHeld}</p>
    </PanelSection>
  );
}

function MeetingCell({ link, name }: { link: EventLink | null; name: string }): ReactElement {
  return (
    <td>
      {link ? (
        <EventDate link={link} name={name} />
      ) : (
        <span className="ct-note">{SUMMARY_WORDS.noneHeld}</span>
      )}
    </td>
  );
}
