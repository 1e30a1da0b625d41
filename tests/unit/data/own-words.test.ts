import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { hasSample, readSample, samplePath } from '../support/samples.ts';
import { readBundled } from './bundled.ts';

/** So many words in a row that also stand in a source are no coincidence. */
const RUN = 8;

/** Official names, which stay as they are. Each counts as one word, so that a sentence around it is still seen. */
const OFFICIAL_NAMES = [
  // Ministries and a foundation.
  'Ministry of Science and Technology (MOST)',
  'Ministry of Education and Science of the Russian Federation',
  'Korea Foundation for International Cooperation of Science and Technology',
  // Committees that meet by number.
  'Joint Steering Committee on S&T Cooperation',
  'Joint Commission on Science, Technology and Innovation Cooperation',
  'Central Leading Group on Economic and Financial Work',
  '中哥政府間科技合作混委會',
  '中国—厄瓜多尔政府间科技合作混合委员会',
  '中国—瑞典科技合作联委会',
  // A programme.
  'National Medium- to Long-term Program on Scientific and Technological Development',
];

/** Fields that hold addresses. */
const ADDRESSES = new Set(['$schema', 'url']);

/** What the data set was written from. It lies beside the project where it is worked on, and is no part of it. */
const NEWSLETTER = '../seed/newsletter-2016-10.md';
const FACTS = '../facts/china-st-cooperation.json';
const isThere = hasSample(NEWSLETTER) && hasSample(FACTS);
if (!isThere)
  console.warn(`skipped: what the data set was written from is not at ${samplePath('..')}`);

/** The words of a text without case and punctuation, each Chinese character for itself. */
function plainWords(text: string): string[] {
  const words = text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  return words.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}&'])+/gu) ?? [];
}

/** The words of a text, each of the names as one. */
function wordsOf(text: string, names: readonly string[]): string[] {
  const folded = names.map((name) => ` ${plainWords(name).join(' ')} `);
  const words = folded.reduce(
    (rest, name) => rest.replaceAll(name, ` ${name.trim().replaceAll(' ', '_')} `),
    ` ${plainWords(text).join(' ')} `,
  );
  return words.trim().split(' ');
}

/** Every run of words in a text. */
function runsOf(text: string, names: readonly string[]): string[] {
  const words = wordsOf(text, names);
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

/** Every text in a JSON value with its path, addresses left out. */
function textsIn(node: unknown, path: string): [path: string, text: string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node)
    .filter(([key]) => !ADDRESSES.has(key))
    .flatMap(([key, value]: [string, unknown]) => textsIn(value, `${path}/${key}`));
}

const facts = readSample<{ readonly title: string }[]>(FACTS, []);
const { file } = readBundled();
const texts = textsIn({ ...file, events: [] }, '').concat(
  file.events.flatMap((event) => textsIn(event, event.id)),
);

/** The first run in each text of the data set that stands in a source too, with its path. */
function sharedRuns(names: readonly string[]): string[] {
  const newsletter = readFileSync(samplePath(NEWSLETTER), 'utf8');
  const sources = [newsletter, ...textsIn(facts, '').map(([, text]) => text)];
  const theirs = new Set(sources.flatMap((text) => runsOf(text, names)));
  return texts.flatMap(([path, text]) => {
    const run = runsOf(text, names).find((words) => theirs.has(words));
    return run === undefined ? [] : [`${path}: ${run}`];
  });
}

describe.skipIf(!isThere)('the texts of the bundled data set', () => {
  it(`share no ${RUN} words in a row with what they were written from`, () => {
    expect(sharedRuns(OFFICIAL_NAMES)).toEqual([]);
  });

  it.each(OFFICIAL_NAMES)('cannot do without the name %s', (name) => {
    expect(sharedRuns(OFFICIAL_NAMES.filter((other) => other !== name))).not.toEqual([]);
  });

  it('have no title of the collected facts, numbered meetings apart', () => {
    const theirs = new Set(facts.map(({ title }) => plainWords(title).join(' ')));
    const own = file.events.filter(({ edition }) => edition === undefined);
    const taken = own.flatMap(({ title, zh }) =>
      [title, zh?.title ?? ''].filter((text) => theirs.has(plainWords(text).join(' '))),
    );
    expect(taken).toEqual([]);
  });
});
