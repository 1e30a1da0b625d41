import { memo, useId, type ReactElement } from 'react';
import type { CountStep } from '#core/summary/count-steps.ts';
import type { MapRegion } from '../state/summary-state.ts';
import type { MapCounts } from './map-counts.ts';
import { shapesOf, type MapShape } from './map-shapes.ts';
import { shadeOf } from './shade.ts';

interface MapPictureProps {
  region: MapRegion;
  counts: MapCounts;
  steps: readonly CountStep[];
  /** Codes that stand out. */
  kept: ReadonlySet<string>;
  /** All that it shows, in words. */
  label: string;
}

/** In a panel as wide as it is at first, about two pixels. */
const DOT_RADIUS = 4;

/** The drawing of a map. It is one picture to a screen reader; the bars under it say the same one by one. */
export const MapPicture = memo(function MapPicture(props: MapPictureProps): ReactElement {
  const { region, counts, steps, kept, label } = props;
  const hatchId = useId();
  const { size, shapes } = shapesOf(region);
  const looks = shapes.map((shape) => ({ shape, look: lookOf(shape, counts, steps) }));
  const dots = looks
    .filter(({ shape, look }) => shape.dot !== null && look !== NO_EVENT)
    // Where they touch, what counts more lies on top.
    .toSorted((a, b) => countOf(a.shape, counts) - countOf(b.shape, counts));
  return (
    <svg
      className="ct-map-picture"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={label}
    >
      <pattern id={hatchId} className="ct-map-hatch" width="7" height="7" {...HATCH}>
        <path d="M0 3.5h7" />
      </pattern>
      {looks.map(
        ({ shape: { code, path }, look }) =>
          path !== null && (
            <path
              key={code}
              data-code={code}
              className={look}
              d={path}
              {...fillOf(look, hatchId)}
            />
          ),
      )}
      {dots.map(({ shape: { code, dot }, look }) => (
        <circle
          key={code}
          data-code={code}
          className={look}
          cx={dot?.x}
          cy={dot?.y}
          r={DOT_RADIUS}
          {...fillOf(look, hatchId)}
        />
      ))}
      {shapes.map((shape) => kept.has(shape.code) && <Outlined key={shape.code} shape={shape} />)}
    </svg>
  );
});

const HATCH = { patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(-45)' } as const;

const NO_EVENT = 'ct-map-land';
const LEFT_OUT = 'ct-map-land is-left-out';

function lookOf(shape: MapShape, counts: MapCounts, steps: readonly CountStep[]): string {
  const count = countOf(shape, counts);
  if (count > 0) return `ct-map-land is-shade-${shadeOf(count, steps)}`;
  return (counts.presses.get(shape.code)?.count ?? 0) > 0 ? LEFT_OUT : NO_EVENT;
}

function countOf({ code }: MapShape, { barOf }: MapCounts): number {
  return barOf.get(code)?.count ?? 0;
}

/** A pattern is named by the id that it has in this very picture. */
function fillOf(look: string, hatchId: string): { fill?: string } {
  return look === LEFT_OUT ? { fill: `url(#${hatchId})` } : {};
}

function Outlined({ shape: { path, dot } }: { shape: MapShape }): ReactElement {
  return dot ? (
    <circle className="ct-map-kept" cx={dot.x} cy={dot.y} r={DOT_RADIUS} />
  ) : (
    <path className="ct-map-kept" d={path ?? ''} />
  );
}
