import type { Lane } from '#core/timeline/lanes.ts';
import { FACET_OF } from '#core/timeline/view.ts';
import { FIRST_LANES } from '#core/timeline/view-request.ts';
import { keepFacetValues, toggleFacetValue } from '../panels/facet-actions.ts';
import { canUnfoldLanes, foldLanes, unfoldLanes } from '../state/asking.ts';
import { openCrowd, whyNotZoom, zoomToCrowd } from '../state/crowd-actions.ts';
import { useApp } from '../state/store.ts';
import type { CrowdItem } from '../ui/crowd-words.ts';
import { ENTRY_WORDS } from './context-words.ts';
import { commandEntry, entry, type ContextEntry, type ContextSection } from './menu-entry.ts';

/** What can be done with a lane. */
export function laneSections(lane: Lane): ContextSection[] {
  const { mostLanes } = useApp.getState();
  const unfold = entry('unfold', ENTRY_WORDS.unfold, unfoldLanes, canUnfoldLanes());
  const fold = entry('fold', ENTRY_WORDS.fold, foldLanes, mostLanes > FIRST_LANES);
  return [filterEntries(lane), lane.foldedLanes > 0 ? [unfold, fold] : [fold]];
}

/** Shows the lane alone, or hides it; not for lanes that hold what no filter takes away. */
function filterEntries({ id, label, isBackground, foldedLanes }: Lane): ContextEntry[] {
  const { view, facets } = useApp.getState();
  const groupBy = view?.groupBy ?? 'none';
  const facet = groupBy === 'none' ? undefined : FACET_OF[groupBy];
  const value = id.slice(groupBy.length + 1);
  const can = facet !== undefined && !isBackground && foldedLanes === 0;
  return [
    entry(
      'only-lane',
      ENTRY_WORDS.onlyLane(label),
      () => facet && keepFacetValues(facet, [value]),
      can,
    ),
    entry(
      'hide-lane',
      ENTRY_WORDS.hideLane(label),
      () => facet && toggleFacetValue(facet, value),
      // Hiding one keeps all others, which have to be known.
      can && (facets?.[facet].length ?? 0) > 0,
    ),
  ];
}

/** What can be done with events that stand together. */
export function crowdSections(item: CrowdItem): ContextSection[] {
  const { view } = useApp.getState();
  const canZoom = view !== null && whyNotZoom(item, view.window) === null;
  return [
    [
      entry('list', ENTRY_WORDS.list, () => openCrowd(item)),
      entry('zoom', ENTRY_WORDS.zoomToCrowd, () => zoomToCrowd({ item }), canZoom),
    ],
  ];
}

/** What can be done where nothing stands. */
export function groundSections(): ContextSection[] {
  return [
    [commandEntry('fit'), commandEntry('today'), commandEntry('zoom-in'), commandEntry('zoom-out')],
    [commandEntry('undo'), commandEntry('redo')],
    [commandEntry('export'), commandEntry('export-data'), commandEntry('copy-picture')],
  ];
}
