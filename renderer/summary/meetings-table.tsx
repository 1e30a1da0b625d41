import type { ReactElement } from 'react';
import type { EventLink } from '#core/query/event-link.ts';
import type { Bars, PartnerBar } from '#core/summary/summary.ts';
import { commaWords } from '#core/words/list-words.ts';
import { useLanguage, useWords } from '../state/language.ts';
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
  const language = useLanguage();
  const words = useWords(SUMMARY_WORDS);
  const met = bars.filter(({ flag }) => flag !== null);
  const { listed, more } = useFewOrAll(met);
  if (met.length === 0) return null;
  return (
    <PanelSection title={words.meetings}>
      <table className="ct-meetings">
        <thead>
          <tr>
            <th scope="col">{words.partner}</th>
            <th scope="col">{words.first}</th>
            <th scope="col">{words.last}</th>
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
              <MeetingCell link={first} name={commaWords([words.first, label], language)} />
              <MeetingCell link={last} name={commaWords([words.last, label], language)} />
            </tr>
          ))}
        </tbody>
      </table>
      {more}
      <NotListed count={more ? 0 : unlisted} />
      <p className="ct-note">{words.onlyHeld}</p>
    </PanelSection>
  );
}

function MeetingCell({ link, name }: { link: EventLink | null; name: string }): ReactElement {
  const words = useWords(SUMMARY_WORDS);
  return (
    <td>
      {link ? (
        <EventDate link={link} name={name} />
      ) : (
        <span className="ct-note">{words.noneHeld}</span>
      )}
    </td>
  );
}
