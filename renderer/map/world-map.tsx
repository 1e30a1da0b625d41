import { useMemo, useState, type MouseEvent, type ReactElement } from 'react';
import type { CountStep } from '#core/summary/count-steps.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import { useApp } from '../state/store.ts';
import { pressPart } from '../summary/bar-row.tsx';
import { keptCodes, type MapCounts } from './map-counts.ts';
import { MapPicture } from './map-picture.tsx';
import { PointerLabel, type Pointed } from './pointer-label.tsx';

interface WorldMapProps {
  counts: MapCounts;
  steps: readonly CountStep[];
  /** All that it shows, in words. */
  label: string;
}

/** The map. A press on a country keeps only it, a second one everything again; what is pointed at says its number. */
export function WorldMap({ counts, steps, label }: WorldMapProps): ReactElement {
  const region = useApp((state) => state.mapRegion);
  const filter = useApp(({ view }) => view?.filter ?? KEEP_ALL);
  const kept = useMemo(() => keptCodes(counts.reading, filter), [counts.reading, filter]);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the bars under it are the way by keyboard
    <div
      className="ct-map-ground"
      onClick={(event) => pressCountry(codeAt(event), counts)}
      onPointerMove={(event) => setPointed(pointedAt(event))}
      onPointerLeave={() => setPointed(null)}
    >
      <MapPicture {...{ region, counts, steps, kept, label }} />
      {pointed && <PointerLabel pointed={pointed} counts={counts} />}
    </div>
  );
}

/** What no event would be left of is not kept. */
function pressCountry(code: string | null, { barOf, presses }: MapCounts): void {
  const press = code === null ? undefined : presses.get(code);
  if (code !== null && press && (barOf.has(code) || press.count > 0)) pressPart(press.part);
}

function codeAt({ target }: MouseEvent): string | null {
  return target instanceof SVGElement ? (target.dataset['code'] ?? null) : null;
}

function pointedAt(event: MouseEvent): Pointed | null {
  const code = codeAt(event);
  if (code === null) return null;
  const { left, top, width } = event.currentTarget.getBoundingClientRect();
  return { code, xPx: event.clientX - left, yPx: event.clientY - top, widthPx: width };
}
