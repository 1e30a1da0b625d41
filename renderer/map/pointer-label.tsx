import type { CSSProperties, ReactElement } from 'react';
import { countryName } from '#core/events/countries.ts';
import { useLanguage, useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import type { MapCounts } from './map-counts.ts';
import { MAP_WORDS } from './map-words.ts';

/** A country under the pointer. */
export interface Pointed {
  code: string;
  /** Where the pointer is, from the corner of the map, and how wide that is. */
  xPx: number;
  yPx: number;
  widthPx: number;
}

/** The name and the number of the country under the pointer, beside it on the side that has room. */
export function PointerLabel({
  pointed: { code, xPx, yPx, widthPx },
  counts: { barOf, presses },
}: {
  pointed: Pointed;
  counts: MapCounts;
}): ReactElement {
  const words = useWords(MAP_WORDS);
  const language = useLanguage();
  const bar = barOf.get(code);
  const given = useApp((state) => state.countryNames[code]?.[language]);
  const name = bar?.label ?? given ?? countryName(code, language);
  const leftOut = presses.get(code)?.count ?? 0;
  const isAtLeft = xPx > widthPx / 2;
  const side: CSSProperties = isAtLeft ? { right: widthPx - xPx } : { left: xPx };
  return (
    <span className="ct-map-pointer" aria-hidden="true" style={{ ...side, top: yPx }}>
      {bar
        ? words.events(name, bar.count)
        : leftOut > 0
          ? words.leftOut(name, leftOut)
          : words.none(name)}
    </span>
  );
}
