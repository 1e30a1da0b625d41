import type { Facet } from '#core/query/filter.ts';
import { useApp } from '../state/store.ts';
import { setFilter } from '../state/view-actions.ts';
import { toggleValue } from './facet-choice.ts';

/** Ticks or unticks one value of a facet. */
export function toggleFacetValue(facet: Facet, value: string): void {
  const { view, facets } = useApp.getState();
  const all = facets?.[facet].map((option) => option.value) ?? [];
  if (view) setFilter({ [facet]: toggleValue(view.filter[facet], value, all) });
}

/** Keeps these values of a facet only; null keeps all. */
export function keepFacetValues(facet: Facet, values: string[] | null): void {
  setFilter({ [facet]: values });
}
