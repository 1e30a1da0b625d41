import type { BenchApp } from './bench-app.ts';
import type { StepCost } from './frame-clock.ts';
import type { Part } from './in-turns.ts';

/** Countries that are toggled, one after the other: those with the most events, so that each changes the counts. */
const COUNTRIES = 8;

/** A toggle or a search may take so long. */
const LIMIT_MS = 30_000;

/** Words that the synthetic events say often, seldom or never; each changes how many are shown. */
const WORDS = [
  'climate',
  'Shanghai',
  'Germany',
  'workshop',
  'quantum',
  'Netherlands',
  'summit',
  'oceans',
  'Wuhan',
  'biodiversity',
  'Kenya',
  'exchange',
  '77',
  'astronomy',
  'Japan',
  'water',
  'zzyzx',
  'forum',
  'Harbin',
  'Brazil',
  'health',
  'signing',
  'materials',
  'Sweden',
  'dialogue',
  'Chengdu',
  'energy',
  '4711',
  'Chile',
  'visit',
  'agriculture',
  'space',
];

/** Toggles countries by clicks on the filter list, off and on again. */
export async function measureToggles(app: BenchApp, count: number): Promise<StepCost[]> {
  const names = await largestCountries(app);
  const costs: StepCost[] = [];
  await toggle(app, names[0] ?? '');
  await toggle(app, names[0] ?? '');
  while (costs.length < count) {
    const name = names[Math.floor(costs.length / 2) % names.length] ?? '';
    costs.push(await toggle(app, name), await toggle(app, name));
  }
  return costs.slice(0, count);
}

async function largestCountries({ app }: BenchApp): Promise<string[]> {
  const counted = await app.filters.countsOf('Partner countries');
  const sorted = counted.toSorted((a, b) => b.count - a.count);
  const largest = sorted.slice(0, COUNTRIES);
  if (largest.length < COUNTRIES || largest.some(({ count }) => !(count > 0)))
    throw new Error(`There are no ${COUNTRIES} countries with events: ${JSON.stringify(largest)}`);
  return largest.map(({ label }) => label);
}

/** One click on the box of a country, where the mouse finds it. */
async function toggle({ app, clock, page }: BenchApp, name: string): Promise<StepCost> {
  const country = await app.filters.reachCountry(name);
  const box = await country.boundingBox();
  if (!box) throw new Error(`There is no box for ${name}`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await clock.quiet();
  const { mouse } = page;
  return await clock.step(
    { input: 'click', sign: 'counts' },
    async () => {
      await mouse.down();
      await mouse.up();
    },
    { until: 'settled', limitMs: LIMIT_MS },
  );
}

/**
 * Types a word, each letter a key, and clears the box again. The last key begins the step. Words come again only after
 * all others, when the data set has long forgotten what it found.
 */
export async function measureSearches(
  app: BenchApp,
  { searches, searched }: Pick<Part, 'searches' | 'searched'>,
): Promise<StepCost[]> {
  const costs: StepCost[] = [];
  await search(app, 'warm');
  while (costs.length < searches)
    costs.push(await search(app, WORDS[(searched + costs.length) % WORDS.length] ?? ''));
  return costs;
}

async function search({ app, clock, page }: BenchApp, word: string): Promise<StepCost> {
  const { keyboard } = page;
  await app.search.click();
  const cost = await clock.step(
    { input: 'keydown', sign: 'counts', says: word, inputs: word.length },
    () => keyboard.type(word),
    { until: 'settled', limitMs: LIMIT_MS },
  );
  await clock.step({ input: 'keydown', sign: 'counts' }, () => keyboard.press('Escape'), {
    until: 'settled',
    limitMs: LIMIT_MS,
  });
  await clock.quiet();
  return cost;
}
