import type { CSSProperties, KeyboardEvent, ReactElement } from 'react';
import { DAY_MS, type EpochMs, type Interval } from '#core/time/calendar.ts';
import { formatWindow } from '#core/time/format-date.ts';
import type { Language } from '#core/words/language.ts';
import type { Overview } from '#core/timeline/overview.ts';
import { useLanguage, useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { setWindow } from '../state/view-actions.ts';
import { zoomByKey } from '../state/zoom-keys.ts';
import { OVERVIEW_WORDS } from './overview-words.ts';
import { bandOf, type Track } from './track.ts';
import { windowOfBandKey, windowOfEdgeKey, type PressedKey } from './window-of-key.ts';

interface BrushProps {
  track: Track;
  overview: Overview;
}

/** The window as a clear band between its edges, all three of them sliders; what lies outside is dimmed. */
export function Brush({ track, overview }: BrushProps): ReactElement | null {
  const window = useApp(({ view }) => view?.window);
  const language = useLanguage();
  const words = useWords(OVERVIEW_WORDS);
  const isGliding = useApp((state) => state.isGliding);
  if (!window) return null;
  const { leftPx, widthPx } = bandOf(track, window);
  const rightPx = leftPx + widthPx;
  const lastMs = window.endMs - 1;
  return (
    <div className="ct-brush" data-gliding={isGliding}>
      <div className="ct-brush-dim" style={{ left: 0, width: leftPx }} />
      <div className="ct-brush-dim" style={{ left: rightPx, width: track.widthPx - rightPx }} />
      <Slider
        part="start"
        label={words.start}
        style={edgeStyle(track, leftPx)}
        value={dayValue(overview, window.startMs)}
        words={dayWords(window.startMs, language)}
        windowOf={(key) => windowOfEdgeKey(key, 'start', window, overview)}
      />
      <Slider
        part="band"
        label={words.window}
        style={{ left: leftPx, width: widthPx }}
        value={dayValue(overview, window.startMs)}
        words={formatWindow(window, language)}
        windowOf={(key) => windowOfBandKey(key, window, overview)}
      />
      <Slider
        part="end"
        label={words.end}
        style={edgeStyle(track, rightPx)}
        value={dayValue(overview, lastMs)}
        words={dayWords(lastMs, language)}
        windowOf={(key) => windowOfEdgeKey(key, 'end', window, overview)}
      />
    </div>
  );
}

/** Half the widths of an edge, as far as a finger needs it, and of the grip that is seen of it; as in overview.css. */
const HALF_EDGE_PX = 12;
const HALF_GRIP_PX = 4;

/** Where an edge stands. Neither the edge nor its grip is cut off by the ends of the track. */
function edgeStyle({ widthPx }: Track, edgePx: number): CSSProperties {
  const within = (halfPx: number) => Math.max(halfPx, Math.min(edgePx, widthPx - halfPx));
  const left = within(HALF_EDGE_PX);
  return { left, '--grip-by': `${within(HALF_GRIP_PX) - left}px` } as CSSProperties;
}

interface SliderProps {
  part: 'start' | 'band' | 'end';
  label: string;
  style: CSSProperties;
  value: DayValue;
  words: string;
  windowOf: (key: PressedKey) => Interval | null;
}

function Slider({ part, label, style, value, words, windowOf }: SliderProps): ReactElement {
  return (
    <div
      className={part === 'band' ? 'ct-brush-band' : 'ct-brush-edge'}
      data-slider={part}
      style={style}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native slider cannot be a band, nor go from bin to bin
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={value.least}
      aria-valuemax={value.most}
      aria-valuenow={value.day}
      aria-valuetext={words}
      onKeyDown={(event) => onKey(event, windowOf)}
    />
  );
}

function onKey(
  event: KeyboardEvent<HTMLElement>,
  windowOf: (key: PressedKey) => Interval | null,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const window = windowOf(event);
  if (window) setWindow(window);
  else if (!zoomByKey(event.key)) return;
  event.preventDefault();
}

/** A day on the scale of the overview; days count from 1970-01-01. */
interface DayValue {
  day: number;
  least: number;
  most: number;
}

function dayValue({ edges }: Overview, ms: EpochMs): DayValue {
  const [least, most] = [edges[0] ?? 0, edges.at(-1) ?? 0];
  return { least, most, day: Math.max(least, Math.min(Math.floor(ms / DAY_MS), most)) };
}

function dayWords(ms: EpochMs, language: Language): string {
  const startMs = Math.floor(ms / DAY_MS) * DAY_MS;
  return formatWindow({ startMs, endMs: startMs + DAY_MS }, language);
}
