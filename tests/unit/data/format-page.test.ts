import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { FORMAT, VERSION, type DataSetInput } from '#core/events/schema.ts';
import { DEFAULT_KINDS, LEVELS, MARKS, STATUSES } from '#core/events/vocabulary.ts';
import { formatNdjson } from '#core/formats/format-ndjson.ts';
import { readDataSet } from '#core/formats/read-data-set.ts';
import { parseEdtf } from '#core/time/edtf.ts';

import { dataDir } from './bundled.ts';

const page = readFileSync(join(dataDir, 'FORMAT.md'), 'utf8');
const examples = [...page.matchAll(/^```json\n(.*?)^```$/gms)].map(([, json = '']) => json);
const smallest: object = JSON.parse(examples[0] ?? '');

/** The text of the page from a heading to the next one. */
function sectionOf(heading: string): string {
  const [, text] = page.split(`\n## ${heading}\n`);
  if (text === undefined) throw new Error(`no section ${heading}`);
  return text.split('\n## ')[0] ?? '';
}

const codesIn = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

describe('the examples of FORMAT.md', () => {
  it('are all found', () => {
    expect(examples).toHaveLength(7);
  });

  it.each(examples)('are valid, alone or as parts of the smallest file (%#)', (json) => {
    const part: object = JSON.parse(json);
    const text = 'format' in part ? json : JSON.stringify({ ...smallest, ...part });
    expect(readDataSet(text)).toMatchObject({ ok: true });
  });

  it.each(Object.keys(smallest))('need "%s" in the smallest file', (field) => {
    const rest = Object.entries(smallest).filter(([name]) => name !== field);
    expect(readDataSet(JSON.stringify(Object.fromEntries(rest)))).toMatchObject({ ok: false });
  });
});

describe('the NDJSON of FORMAT.md', () => {
  it('is the smallest file, as it is written', () => {
    const [, lines] = /^```ndjson\n(.*?)^```$/ms.exec(page) ?? [];
    const { events, ...head } = smallest as DataSetInput;
    expect(lines).toBe([...formatNdjson(head, events)].join(''));
  });
});

describe('the dates of FORMAT.md', () => {
  const rows = [...sectionOf('Dates').matchAll(/^\| `([^`]+)` /gm)].map(([, date = '']) => date);

  it('are all found', () => {
    expect(rows).toHaveLength(15);
  });

  it.each(rows)('%s is a date', (date) => {
    expect(parseEdtf(date)).toMatchObject({ ok: true });
  });

  it('are refused where the page says so', () => {
    const refusals = sectionOf('Dates').split('No date known?')[1] ?? '';
    const refused = codesIn(refusals).filter((code) => /\d/.test(code));
    expect(refused).toHaveLength(7);
    expect(refused.filter((date) => parseEdtf(date).ok)).toEqual([]);
  });
});

describe('the words of FORMAT.md', () => {
  it('name every kind, level, status and mark', () => {
    const kinds = DEFAULT_KINDS.map(({ id }) => id);
    const named = new Set(codesIn(page));
    const all = [...kinds, ...LEVELS, ...STATUSES, ...MARKS];
    expect(all.filter((word) => !named.has(word))).toEqual([]);
  });

  it('tell the current format and version', () => {
    expect(smallest).toMatchObject({ format: FORMAT, version: VERSION });
    const versions = [...sectionOf('Versions').matchAll(/^\| (\d+) /gm)].map(([, n]) => Number(n));
    expect(versions.at(-1)).toBe(VERSION);
  });
});
