import { memo, useEffect, useRef, useState, type ReactElement } from 'react';
import type { Overview } from '#core/timeline/overview.ts';
import { summaryOf } from '../state/app-state.ts';
import { useLanguage, useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { fit } from '../state/view-actions.ts';
import { observePlot, type PlotBox } from '../timeline/observe-plot.ts';
import { handleWheel } from '../timeline/wheel.ts';
import { askForOverview } from './ask-overview.ts';
import { BARS_PX, barsPath } from './bars-path.ts';
import { binWords } from './bin-words.ts';
import { BrushPointer } from './brush-pointer.ts';
import { Brush } from './brush.tsx';
import './overview.css';
import { OVERVIEW_WORDS } from './overview-words.ts';
import { placeTicks } from './place-ticks.ts';
import { toMs, type Track } from './track.ts';

/** The density of the whole data set under the timeline, with the window as a brush. */
export function OverviewStrip(): ReactElement {
  const strip = useRef<HTMLElement>(null);
  const [plot, setPlot] = useState<PlotBox | null>(null);
  useEffect(
    () =>
      observePlot(({ left, width }) => {
        const stripLeft = strip.current?.getBoundingClientRect().left ?? 0;
        setPlot({ left: left - stripLeft, width });
      }),
    [],
  );
  const overview = useOverview();
  const language = useLanguage();
  const words = useWords(OVERVIEW_WORDS);
  return (
    <section ref={strip} className="ct-overview" aria-label={words.title}>
      {plot && overview && (
        <>
          <div className="ct-overview-label" style={{ width: plot.left }} aria-hidden>
            <strong>{words.title}</strong>
            <span>{binWords(overview.edges, language)}</span>
          </div>
          <OverviewTrack plot={plot} overview={overview} />
        </>
      )}
    </section>
  );
}

/** Widths are asked for in steps: a bin more or less is worth no question. */
const WIDTH_STEP_PX = 64;

/**
 * The overview of what is on screen; it is asked for when the timeline shows another data set or filter, or the
 * width changes: never of a filter that is gone before the timeline has shown it. As on the timeline, a side panel that
 * takes some of the width for a while changes nothing.
 */
function useOverview(): Overview | null {
  const plotPx = useApp(({ plotWidthPx }) => plotWidthPx);
  const revision = useApp(({ status }) => summaryOf(status)?.revision);
  const filter = useApp(({ slice }) =>
    slice?.revision === revision ? slice?.request.view.filter : undefined,
  );
  const widthPx = Math.ceil(plotPx / WIDTH_STEP_PX) * WIDTH_STEP_PX;
  useEffect(() => {
    if (revision !== undefined && filter) askForOverview({ revision, filter, widthPx });
  }, [revision, filter, widthPx]);
  return useApp((state) => state.overview);
}

function OverviewTrack({ plot, overview }: { plot: PlotBox; overview: Overview }): ReactElement {
  const words = useWords(OVERVIEW_WORDS);
  const element = useRef<HTMLDivElement>(null);
  const track: Track = { extent: overview.extent, widthPx: plot.width };
  const latest = useRef(track);
  useEffect(() => {
    latest.current = track;
  });
  useEffect(() => {
    if (!element.current) return;
    return listenToPointer(element.current, () => latest.current);
  }, []);
  return (
    <div
      ref={element}
      className="ct-overview-track"
      style={{ left: plot.left, width: plot.width }}
      onDoubleClick={fit}
    >
      <Bars overview={overview} widthPx={plot.width} />
      <Brush track={track} overview={overview} />
      {overview.total === 0 && <p className="ct-overview-note">{words.noDate}</p>}
    </div>
  );
}

function listenToPointer(element: HTMLElement, trackNow: () => Track): () => void {
  const ending = new AbortController();
  const pointer = new BrushPointer(element, trackNow);
  pointer.listen(ending.signal);
  const timeAt = (clientX: number) =>
    toMs(trackNow(), clientX - element.getBoundingClientRect().left);
  element.addEventListener('wheel', (event) => handleWheel(event, element, timeAt), {
    passive: false,
    signal: ending.signal,
  });
  return () => ending.abort();
}

/** What stands still while the window moves. */
const Bars = memo(({ overview, widthPx }: { overview: Overview; widthPx: number }) => {
  const language = useLanguage();
  const { extent, edges, all, kept } = overview;
  const track: Track = { extent, widthPx };
  const peak = Math.max(1, ...all);
  return (
    <div className="ct-overview-still">
      <svg viewBox={`0 0 ${widthPx} ${BARS_PX}`} preserveAspectRatio="none" aria-hidden>
        <path className="ct-overview-all" d={barsPath(track, { edges, bins: all, peak })} />
        <path className="ct-overview-kept" d={barsPath(track, { edges, bins: kept, peak })} />
      </svg>
      {placeTicks(track, language).map(({ ms, leftPx, label, isContext }) => (
        <span
          key={ms}
          className="ct-overview-tick"
          style={{ left: leftPx }}
          data-context={isContext}
        >
          {label}
        </span>
      ))}
    </div>
  );
});
Bars.displayName = 'Bars';
