import { commandWords, groupWords, otherWords } from '#core/commands/command-words.ts';
import { COMMAND_IDS, commandOf, isPossible, keysOf } from '#core/commands/commands.ts';
import { keyWords } from '#core/commands/key-words.ts';
import { FACETS } from '#core/query/filter.ts';
import { startOfDay, type Interval } from '#core/time/calendar.ts';
import { runAnyCommand } from '../app/run-command.ts';
import type { AppState } from '../state/app-state.ts';
import { bridge } from '../state/bridge.ts';
import { conditionsOf } from '../state/menu-view.ts';
import { glideTo, setFilter } from '../state/view-actions.ts';
import { distanceOf } from './match-words.ts';
import { PALETTE_WORDS } from './palette-words.ts';

/** Something that the palette offers. */
export interface PaletteEntry {
  id: string;
  words: string;
  /** Other words that find it. */
  also: string;
  /** The menu it stands in, or what kind of thing it is. */
  group: string;
  /** The keys of its shortcut; none when it has none. */
  keys: string[];
  isPossible: boolean;
  run: () => void;
}

/** Most entries that are listed: nobody reads further. */
const MOST = 60;

/** What matches the words that are typed, the nearest first; all commands while nothing is typed. */
export function findEntries(state: AppState, typed: string): PaletteEntry[] {
  const commands = commandEntries(state);
  if (typed.trim() === '') return commands;
  const all = [
    ...commands,
    ...filterEntries(state),
    ...yearEntries(state, typed),
    ...recentEntries(state),
  ];
  return all
    .flatMap((entry) => {
      const distance = entryDistance(typed, entry);
      return distance === null ? [] : [{ entry, distance }];
    })
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

/** What is found by other words alone comes after all others, and what is not possible after what is. */
const [BY_OTHERS, IMPOSSIBLE] = [1000, 10_000];

function entryDistance(
  typed: string,
  { words, also, isPossible: can }: PaletteEntry,
): number | null {
  const own = distanceOf(typed, words);
  const others = own === null ? distanceOf(typed, `${words} ${also}`) : null;
  const distance = own ?? (others === null ? null : others + BY_OTHERS);
  return distance === null ? null : distance + (can ? 0 : IMPOSSIBLE);
}

function commandEntries(state: AppState): PaletteEntry[] {
  const conditions = conditionsOf(state);
  const { language, platform } = state;
  return COMMAND_IDS.filter((id) => id !== 'palette').map((id) => {
    const [keys] = keysOf(id, platform);
    return {
      id,
      words: commandWords(id, language),
      also: otherWords(id, language),
      group: groupWords(commandOf(id).group, language),
      keys: keys === undefined ? [] : keyWords(keys, platform),
      isPossible: isPossible(id, conditions),
      run: () => runAnyCommand(id),
    };
  });
}

const PLAIN = { also: '', keys: [], isPossible: true };

function filterEntries({ facets, language }: AppState): PaletteEntry[] {
  if (!facets) return [];
  const { filterBy, groups } = PALETTE_WORDS[language];
  return FACETS.flatMap((facet) =>
    facets[facet].map(({ value, label }) => ({
      ...PLAIN,
      id: `${facet} ${value}`,
      words: filterBy(facet, label),
      group: groups.filter,
      run: () => setFilter({ [facet]: [value] }),
    })),
  );
}

/** The years of the data set that begin as a number that is typed; one of four digits also beyond them. */
function yearEntries({ slice, view, language }: AppState, typed: string): PaletteEntry[] {
  const [digits] = /\d{1,4}/u.exec(typed) ?? [];
  if (digits === undefined || !view) return [];
  const { from, to } = yearsOf(slice?.extent ?? view.window);
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const found = years.filter((year) => String(year).startsWith(digits));
  const asked = Number(digits);
  const { goTo, groups } = PALETTE_WORDS[language];
  if (digits.length === 4 && !found.includes(asked)) found.push(asked);
  return found.map((year) => ({
    ...PLAIN,
    id: `year ${year}`,
    words: goTo(year),
    group: groups.time,
    run: () => glideTo({ startMs: startOfDay(year), endMs: startOfDay(year + 1) }),
  }));
}

function yearsOf({ startMs, endMs }: Interval): { from: number; to: number } {
  return { from: new Date(startMs).getUTCFullYear(), to: new Date(endMs).getUTCFullYear() };
}

function recentEntries({ recent, language }: AppState): PaletteEntry[] {
  const { open, groups } = PALETTE_WORDS[language];
  return recent.map((name, place) => ({
    ...PLAIN,
    id: `recent ${place}`,
    words: open(name),
    group: groups.recent,
    run: () => void bridge.request('dataset:open-recent', place),
  }));
}
