import { useMemo, type ReactElement } from 'react';
import { NONE } from '#core/events/value-column.ts';
import { countSteps } from '#core/summary/count-steps.ts';
import type { Summary } from '#core/summary/summary.ts';
import { useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { Nothing, ScopeChoice } from '../summary/numbers-view.tsx';
import { useSummary } from '../summary/use-summary.ts';
import { CountryList } from './country-list.tsx';
import { namedBars, toMapCounts, type MapCounts } from './map-counts.ts';
import { ReadingChoice, RegionChoice } from './map-choices.tsx';
import { MapLegend } from './map-legend.tsx';
import { isDrawn } from './map-shapes.ts';
import { MAP_WORDS } from './map-words.ts';
import './map.css';
import { WorldMap } from './world-map.tsx';

/** Where the events of the view took place, or with whom they were, on a map and as bars: each of them a filter. */
export function MapView(): ReactElement {
  const { shown, isBusy } = useSummary();
  const words = useWords(MAP_WORDS);
  return (
    <div className="ct-map" aria-busy={isBusy}>
      <ScopeChoice />
      <ReadingChoice />
      {shown ? <Counted summary={shown.value} /> : <p className="ct-note">{words.counting}</p>}
    </div>
  );
}

/** So many countries are named in the words for the whole map. */
const MOST_NAMED = 3;

function Counted({ summary }: { summary: Summary }): ReactElement {
  const words = useWords(MAP_WORDS);
  const reading = useApp((state) => state.mapReading);
  const region = useApp((state) => state.mapRegion);
  const facets = useApp((state) => state.facets);
  const counts = useMemo(() => toMapCounts(reading, summary, facets), [reading, summary, facets]);
  const steps = useMemo(() => countSteps(mostDrawn(counts)), [counts]);
  if (summary.total === 0) return <Nothing />;
  const named = namedBars(counts);
  const numbers = words.numbers[reading]({
    total: summary.total,
    without: counts.barOf.get(NONE)?.count ?? 0,
    values: named.length + counts.bars.more,
  });
  const most = named.slice(0, MOST_NAMED).map(({ label, count }) => words.counted(label, count));
  return (
    <>
      <p className="ct-summary-total">{numbers}</p>
      <RegionChoice />
      <WorldMap
        counts={counts}
        steps={steps}
        label={words.picture(words.regions[region], numbers, most)}
      />
      <MapLegend steps={steps} hasLeftOut={hasLeftOut(counts)} />
      <Notes counts={counts} />
      <CountryList counts={counts} places={summary.places} />
    </>
  );
}

/** The largest number of a country on the map: the shades are spread up to it. */
function mostDrawn(counts: MapCounts): number {
  const drawn = namedBars(counts).filter(({ value }) => isDrawn(value));
  return Math.max(0, ...drawn.map(({ count }) => count));
}

function hasLeftOut({ barOf, presses }: MapCounts): boolean {
  return Array.from(presses).some(
    ([code, { count }]) => count > 0 && !barOf.has(code) && isDrawn(code),
  );
}

function Notes({ counts }: { counts: MapCounts }): ReactElement {
  const words = useWords(MAP_WORDS);
  const { reading } = counts;
  const notDrawn = namedBars(counts).filter(({ value }) => !isDrawn(value)).length;
  return (
    <>
      {notDrawn > 0 && <p className="ct-note">{words.notDrawn[reading](notDrawn)}</p>}
      {reading === 'partners' && <p className="ct-note">{words.severalPartners}</p>}
      <p className="ct-note">{words.borders}</p>
    </>
  );
}
