import type { ReactElement } from 'react';
import { formatCount } from '#core/format-count.ts';
import { placeOfKey } from '#core/events/place-key.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import type { BarPart } from '#core/summary/bar-filter.ts';
import type { Bars, CountryBar, ValueBar } from '#core/summary/summary.ts';
import { useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { BarRow } from '../summary/bar-row.tsx';
import { NotListed, useFewOrAll } from '../summary/few-or-all.tsx';
import { Flag } from '../ui/flag.tsx';
import { PanelSection } from '../ui/panel-section.tsx';
import { keptCodes, namedBars, type MapCounts } from './map-counts.ts';
import { MAP_WORDS } from './map-words.ts';

/** The same as the map shows, one by one: each bar is a filter. Those of a country that is chosen come with its places. */
export function CountryList({
  counts,
  places,
}: {
  counts: MapCounts;
  places: Bars<ValueBar>;
}): ReactElement {
  const { lists } = useWords(MAP_WORDS);
  const { reading, bars, presses } = counts;
  return (
    <>
      <BarList
        title={lists[reading]}
        bars={bars}
        named={namedBars(counts).length + bars.more}
        partOf={({ value }) => presses.get(value)?.part ?? null}
      />
      <PlaceList counts={counts} places={places} />
    </>
  );
}

/** The places in the one country that the filter keeps. */
function PlaceList({
  counts: { reading, presses, barOf },
  places: { bars },
}: {
  counts: MapCounts;
  places: Bars<ValueBar>;
}): ReactElement | null {
  const words = useWords(MAP_WORDS);
  const filter = useApp(({ view }) => view?.filter ?? KEEP_ALL);
  const [country, ...others] = reading === 'places' ? keptCodes(reading, filter) : [];
  const part = country === undefined ? undefined : presses.get(country)?.part;
  const label = country === undefined ? undefined : barOf.get(country)?.label;
  if (label === undefined || part?.part !== 'country' || others.length > 0) return null;
  const own = bars
    .filter(({ value }) => placeOfKey(value).country === country)
    .map((bar) => ({ ...bar, label: placeOfKey(bar.value).city || words.noCity, flag: null }));
  return (
    <BarList
      title={words.placesIn(label)}
      bars={{ bars: own, more: 0 }}
      named={own.length}
      partOf={({ value }) => ({ part: 'place-in-country', value, places: part.places })}
    />
  );
}

interface BarListProps {
  title: string;
  bars: Bars<CountryBar>;
  /** How many of them stand for something that has a name. */
  named: number;
  partOf: (bar: CountryBar) => BarPart | null;
}

function BarList({
  title,
  bars: { bars, more: unlisted },
  named,
  partOf,
}: BarListProps): ReactElement {
  const { listed, more } = useFewOrAll(bars);
  const most = Math.max(1, ...bars.map(({ count }) => count));
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
            sign={bar.flag !== null && <Flag code={bar.flag} />}
          />
        ))}
      </ul>
      {more}
      <NotListed count={more ? 0 : unlisted} />
    </PanelSection>
  );
}
