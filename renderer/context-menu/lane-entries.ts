import type { CommandId } from '#core/commands/commands.ts';
import type { Lane } from '#core/timeline/lanes.ts';
import { FACET_OF } from '#core/timeline/view.ts';
import { FIRST_LANES } from '#core/timeline/view-request.ts';
import type { Language } from '#core/words/language.ts';
import { keepFacetValues, toggleFacetValue } from '../panels/facet-actions.ts';
import { canUnfoldLanes, foldLanes, unfoldLanes } from '../state/asking.ts';
import { openCrowd, whyNotZoom, zoomToCrowd } from '../state/crowd-actions.ts';
import { useApp } from '../state/store.ts';
import type { CrowdItem } from '../ui/crowd-words.ts';
import type { EntryWords } from './context-words.ts';
import { commandEntry, entry, type ContextEntry, type ContextSection } from './menu-entry.ts';

/** What can be done with a lane. */
export function laneSections(lane: Lane, words: EntryWords): ContextSection[] {
  const { mostLanes } = useApp.getState();
  const unfold = entry('unfold', words.unfold, unfoldLanes, canUnfoldLanes());
  const fold = entry('fold', words.fold, foldLanes);
  const folding = [
    ...(lane.foldedLanes > 0 ? [unfold] : []),
    ...(mostLanes > FIRST_LANES ? [fold] : []),
  ];
  return [filterEntries(lane, words), folding];
}

/** Shows the lane alone, or hides it; not for lanes that hold what no filter takes away. */
function filterEntries(
  { id, label, isBackground, foldedLanes }: Lane,
  words: EntryWords,
): ContextEntry[] {
  const { view, facets } = useApp.getState();
  const groupBy = view?.groupBy ?? 'none';
  const facet = groupBy === 'none' ? undefined : FACET_OF[groupBy];
  const value = id.slice(groupBy.length + 1);
  const can = facet !== undefined && !isBackground && foldedLanes === 0;
  // Hiding one keeps all others, which have to be known.
  const canHide = can && (facets?.[facet].length ?? 0) > 0;
  return [
    entry('only-lane', words.only(label), () => facet && keepFacetValues(facet, [value]), can),
    entry('hide-lane', words.hide(label), () => facet && toggleFacetValue(facet, value), canHide),
  ];
}

/** What can be done with events that stand together. */
export function crowdSections(item: CrowdItem, words: EntryWords): ContextSection[] {
  const { view } = useApp.getState();
  const canZoom = view !== null && whyNotZoom(item, view.window) === null;
  return [
    [
      entry('list', words.list, () => openCrowd(item)),
      entry('zoom', words.zoomToCrowd, () => zoomToCrowd({ item }), canZoom),
    ],
  ];
}

/** What can be done where nothing stands. */
export function groundSections(language: Language): ContextSection[] {
  return GROUND_COMMANDS.map((commands) =>
    commands.map((command) => commandEntry(command, language)),
  );
}

const GROUND_COMMANDS: CommandId[][] = [
  ['fit', 'today', 'zoom-in', 'zoom-out'],
  ['undo', 'redo'],
  ['export', 'export-data', 'copy-picture'],
];
