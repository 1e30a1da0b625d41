import { SegmentedControl } from '@mantine/core';
import type { ReactElement } from 'react';
import { useWords } from '../state/language.ts';
import { patch, useApp } from '../state/store.ts';
import { MAP_REGIONS, type MapReading } from '../state/summary-state.ts';
import { MAP_WORDS } from './map-words.ts';

const READINGS: readonly MapReading[] = ['places', 'partners'];

/** Whether the map tells where events took place, or with whom. */
export function ReadingChoice(): ReactElement {
  const words = useWords(MAP_WORDS);
  const reading = useApp((state) => state.mapReading);
  return (
    <SegmentedControl
      fullWidth
      size="xs"
      className="ct-summary-choice"
      aria-label={words.reading}
      data={READINGS.map((value) => ({ value, label: words.readings[value] }))}
      value={reading}
      onChange={(mapReading) => patch({ mapReading })}
    />
  );
}

/** Which part of the world the map is of. */
export function RegionChoice(): ReactElement {
  const words = useWords(MAP_WORDS);
  const region = useApp((state) => state.mapRegion);
  return (
    <SegmentedControl
      fullWidth
      size="xs"
      className="ct-summary-choice ct-map-regions"
      aria-label={words.region}
      data={MAP_REGIONS.map((value) => ({ value, label: words.regions[value] }))}
      value={region}
      onChange={(mapRegion) => patch({ mapRegion })}
    />
  );
}
