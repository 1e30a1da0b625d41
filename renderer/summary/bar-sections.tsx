import type { ReactElement, ReactNode } from 'react';
import { formatCount } from '#core/format-count.ts';
import type { Bars, KindBar, PartnerBar, Summary, ValueBar } from '#core/summary/summary.ts';
import type { BarPart } from '#core/summary/bar-filter.ts';
import { NONE } from '#core/events/value-column.ts';
import { toYearRows } from '#core/summary/year-rows.ts';
import { useWords } from '../state/language.ts';
import { Flag } from '../ui/flag.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { PanelSection } from '../ui/panel-section.tsx';
import { BarRow } from './bar-row.tsx';
import { NotListed, useFewOrAll } from './few-or-all.tsx';
import { SUMMARY_WORDS } from './summary-words.ts';

/** Events in each year, in the order of time. */
export function YearBars({ years, yearsABar }: Pick<Summary, 'years' | 'yearsABar'>): ReactElement {
  const most = Math.max(1, ...years.map(({ count }) => count));
  const words = useWords(SUMMARY_WORDS);
  const title = words.years(yearsABar);
  return (
    <PanelSection title={title}>
      {years.length === 0 && <p className="ct-note">{words.notDated}</p>}
      <ul className="ct-bars is-years" aria-label={title}>
        {toYearRows(years).map((row) =>
          'bar' in row ? (
            <BarRow
              key={row.bar.from}
              part={{ part: 'dates', from: row.bar.from, to: row.bar.to }}
              label={row.bar.label}
              count={row.bar.count}
              most={most}
            />
          ) : (
            <li key={row.emptyFrom} className="ct-bars-empty">
              {words.emptyYears(row.emptyFrom, row.emptyTo)}
            </li>
          ),
        )}
      </ul>
      {years.length > 1 && <p className="ct-note">{words.severalYears}</p>}
    </PanelSection>
  );
}

/** Events with each partner. */
export function PartnerBars({ partners }: { partners: Bars<PartnerBar> }): ReactElement {
  const words = useWords(SUMMARY_WORDS);
  return (
    <ValueBars
      title={words.partners}
      bars={partners}
      partOf={({ value }) => ({ part: 'partners', value })}
      signOf={flagOf}
      note={words.severalPartners}
    />
  );
}

function flagOf({ flag }: PartnerBar): ReactNode {
  return flag !== null && <Flag code={flag} />;
}

/** Events of each kind. */
export function KindBars({ kinds }: { kinds: Bars<KindBar> }): ReactElement {
  const words = useWords(SUMMARY_WORDS);
  return (
    <ValueBars
      title={words.kinds}
      bars={kinds}
      partOf={({ value }) => ({ part: 'kinds', value })}
      signOf={markOf}
    />
  );
}

function markOf({ mark, colour }: KindBar): ReactNode {
  return <KindMark mark={mark} colour={colour} />;
}

/** Events at each place. */
export function PlaceBars({ places }: { places: Bars<ValueBar> }): ReactElement {
  const words = useWords(SUMMARY_WORDS);
  return (
    <ValueBars
      title={words.places}
      bars={places}
      partOf={({ value }) => ({ part: 'places', value })}
    />
  );
}

interface ValueBarsProps<B extends ValueBar> {
  title: string;
  bars: Bars<B>;
  partOf: (bar: B) => BarPart | null;
  signOf?: (bar: B) => ReactNode;
  note?: string;
}

function ValueBars<B extends ValueBar>({
  title,
  bars: { bars, more: unlisted },
  partOf,
  signOf,
  note,
}: ValueBarsProps<B>): ReactElement {
  const { listed, more } = useFewOrAll(bars);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const named = bars.filter(({ value }) => value !== NONE).length + unlisted;
  return (
    <PanelSection
      title={title}
      aside={<span className="ct-section-note">{formatCount(named)}</span>}
    >
      <ul className="ct-bars" aria-label={title}>
        {listed.map((bar) => (
          <BarRow
            key={bar.value}
            part={partOf(bar)}
            label={bar.label}
            count={bar.count}
            most={most}
            sign={signOf?.(bar)}
          />
        ))}
      </ul>
      {more}
      <NotListed count={more ? 0 : unlisted} />
      {note !== undefined && bars.length > 0 && <p className="ct-note">{note}</p>}
    </PanelSection>
  );
}
