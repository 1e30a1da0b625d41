import type { ReactElement } from 'react';
import type { CountStep } from '#core/summary/count-steps.ts';
import { useWords } from '../state/language.ts';
import { MAP_WORDS } from './map-words.ts';
import { shadeOfStep } from './shade.ts';

/** Which shade stands for how many events, and what has none. */
export function MapLegend({
  steps,
  hasLeftOut,
}: {
  steps: readonly CountStep[];
  /** Whether some countries have events that are not shown. */
  hasLeftOut: boolean;
}): ReactElement {
  const words = useWords(MAP_WORDS);
  return (
    <ul className="ct-map-legend" aria-label={words.legend}>
      {steps.map(({ from, to }, step) => (
        <li key={from}>
          <span className={`ct-map-swatch is-shade-${shadeOfStep(step, steps.length)}`} />
          {words.step(from, to)}
        </li>
      ))}
      <li>
        <span className="ct-map-swatch" />
        {words.isNone}
      </li>
      {hasLeftOut && (
        <li>
          <span className="ct-map-swatch is-left-out" />
          {words.isLeftOut}
        </li>
      )}
    </ul>
  );
}
