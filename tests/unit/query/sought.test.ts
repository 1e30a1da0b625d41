import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEEP_ALL } from '#core/query/filter.ts';
import { eventsAt } from '#core/query/query-index.ts';
import { foldText } from '#core/query/search-text.ts';
import { selectEvents } from '#core/query/select-events.ts';
import { toSought } from '#core/query/sought.ts';
import { buildIndex, idsOf } from '../support/build-data-set.ts';

describe('a search in parts', () => {
  it('has words, and phrases in quotes of any kind', () => {
    expect(toSought(' Wáng “Joint  Committee” 合作 «à la» "')).toEqual([
      { text: 'wang', isPhrase: false, typed: 'Wáng' },
      { text: 'joint committee', isPhrase: true, typed: 'Joint Committee' },
      { text: '合作', isPhrase: false, typed: '合作' },
      { text: 'a la', isPhrase: true, typed: 'à la' },
    ]);
  });

  it('takes a quote that is not closed yet for one that reaches to the end', () => {
    expect(toSought('one "two thr').map(({ text }) => text)).toEqual(['one', 'two thr']);
  });

  it('has no empty part', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const part of toSought(text)) expect(part.text.trim()).toBe(part.text);
        expect(toSought(text).every(({ text: folded }) => folded !== '')).toBe(true);
      }),
    );
  });
});

const letters = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom('a', 'B', 'é', '京', '都', ' ', '\u3000', '-'), maxLength });
const said = letters(10).map((text) => `x ${text}`);

describe('what a search finds', () => {
  // Words of one to three letters: none is long enough for a slip.
  const soughtWords = fc.array(
    fc.string({ unit: fc.constantFrom('a', 'b', 'e', '京'), maxLength: 3 }),
  );

  it('is what a look at every text would find, by words and by phrases', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ title: said, summary: said }), { maxLength: 6 }),
        soughtWords,
        letters(4),
        (events, words, phrase) => {
          const index = buildIndex(events);
          const text = `${words.join(' ')} "${phrase}"`;
          const { kept } = selectEvents(index, { ...KEEP_ALL, text });
          const naive = events.flatMap(({ title, summary }, at) => {
            const shared = ['the paper', 'meeting', 'held'];
            const texts = [title, summary, ...shared].map(plain);
            const parts = [...words.map(plain), plain(phrase).trim()];
            return parts.every((part) => texts.some((one) => one.includes(part))) ? [`e${at}`] : [];
          });
          expect(idsOf(eventsAt(index, kept)).toSorted()).toEqual(naive);
        },
      ),
    );
  });
});

function plain(text: string): string {
  return foldText(text).replaceAll(/\s+/gu, ' ');
}
