import { describe, expect, it } from 'vitest';
import { countAloud } from '../../../electron/cli/count-aloud.ts';
import { gatherText } from '../../../electron/export/gather-text.ts';

function fakeOutput(isTTY: boolean) {
  const written: string[] = [];
  const write = (text: string | Uint8Array) => written.push(String(text)) > 0;
  return { written, output: { isTTY, write } };
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

describe('a count while events are made', () => {
  it('rewrites one line on a terminal, and ends it', () => {
    const { written, output } = fakeOutput(true);
    expect([...countAloud(numbers(25_000), 25_000, output)]).toHaveLength(25_000);
    expect(written).toEqual([
      '\r10,000 of 25,000 events',
      '\r20,000 of 25,000 events',
      '\r25,000 of 25,000 events',
      '\n',
    ]);
  });

  it('ends the line also when nobody takes the rest', () => {
    const { written, output } = fakeOutput(true);
    for (const at of countAloud(numbers(50_000), 50_000, output)) if (at === 12_000) break;
    expect(written.slice(1)).toEqual(['\r12,000 of 50,000 events', '\n']);
  });

  it('says nothing where there is no terminal', () => {
    const { written, output } = fakeOutput(false);
    expect([...countAloud(numbers(20_000), 20_000, output)]).toEqual(numbers(20_000));
    expect(written).toEqual([]);
  });
});

describe('text in larger pieces', () => {
  it('is the same text, none of its pieces but the last too short', () => {
    expect([...gatherText(['ab', 'c', 'def', 'g', 'h'], 3)]).toEqual(['abc', 'def', 'gh']);
    expect([...gatherText([], 3)]).toEqual([]);
  });
});
