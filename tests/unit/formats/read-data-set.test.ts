import { describe, expect, it } from 'vitest';
import { describeProblem, wordProblem } from '#core/formats/problem-words/describe-problem.ts';
import type { Problem } from '#core/formats/problem.ts';
import { readDataSet } from '#core/formats/read-data-set.ts';
import { buildDataSet } from '../support/build-data-set.ts';

const valid = JSON.stringify(
  buildDataSet([{ partners: ['NL'], date: '2016-05-19' }, { title: 'Another' }]),
  null,
  2,
);

/** The valid data set with one piece of its text replaced, so that places are as a person would see them. */
function broken(from: string, to: string): string {
  if (!valid.includes(from)) throw new Error(`there is no ${from}`);
  return valid.replace(from, to);
}

function problemsOf(json: string): Problem[] {
  const read = readDataSet(json);
  return read.ok ? [] : read.error;
}

/** What is wrong with a former state that has these successors, in a data set with or without a title. */
function problemsWithSuccessors(successors: string[], title?: string): Problem[] {
  const actors = [
    { code: 'YUCS', name: 'Yugoslavia', kind: 'former-state' as const, successors },
    { code: 'CSXX', name: 'Serbia and Montenegro', kind: 'former-state' as const },
  ];
  return problemsOf(JSON.stringify({ ...buildDataSet([], { actors }), title }));
}

/** "code path" of every problem. */
function codesOf(json: string): string[] {
  return problemsOf(json).map(({ code, path }) => `${code} ${path}`.trim());
}

/** Takes the mark ▲ out of a text and tells where it stood, as an editor would. */
function takeMark(marked: string): { json: string; line: number; column: number } {
  const [before = '', after = ''] = marked.split('▲');
  const lines = before.split('\n');
  return { json: before + after, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

describe('readDataSet', () => {
  it('reads a valid file, with or without a byte-order mark', () => {
    expect(readDataSet(valid)).toMatchObject({ ok: true, value: { title: 'Test set' } });
    expect(readDataSet(`\uFEFF${valid}`)).toEqual(readDataSet(valid));
  });

  it('fills in what may be left out', () => {
    expect(readDataSet(valid)).toMatchObject({
      value: { actors: [], events: [{ status: 'held', topics: [], background: false }, {}] },
    });
  });

  it.each([
    ['nothing', '▲', 'file-empty'],
    ['only space', '▲ \n\t', 'file-empty'],
    ['only a byte-order mark', '▲\uFEFF', 'file-empty'],
    ['a list', '▲[]', 'not-a-data-set'],
    ['a number', '▲7', 'not-a-data-set'],
    ['null', '▲null', 'not-a-data-set'],
    ['another format', '▲{\n  "type": "FeatureCollection"\n}', 'not-a-data-set format'],
    ['another format by name', '{\n  "format": ▲"csv"\n}', 'not-a-data-set format'],
    ['a format after wide letters', '{"a": "é😀", "format": ▲1}', 'not-a-data-set format'],
    ['text that is no JSON', '▲title,date\n', 'json-syntax'],
    ['a comment', broken('{\n', '{\n  ▲// note\n'), 'json-syntax'],
    ['a comma too many', broken('"Test set",', '"Test set",▲,'), 'json-syntax'],
    ['a bare word', broken('"Test set"', '▲Test'), 'json-syntax'],
    ['more after the end', `${valid}\n▲}`, 'json-syntax'],
    ['a file cut off between fields', `${valid.slice(0, 40)}▲`, 'json-cut-off'],
    ['a file cut off in a string', '{\n  "format": ▲"coop', 'json-cut-off'],
    ['too deep a nesting', `{\n"a": ${'['.repeat(199)}▲${'['.repeat(99_999)}`, 'json-too-deep'],
    ['a newer version', broken('"version": 1', '"version": ▲2'), 'version-too-new version'],
    ['a version in words', broken('"version": 1', '"version": ▲"one"'), 'version-unknown version'],
    ['no version', '▲{ "format": "cooperation-timeline" }', 'field-missing version'],
    [
      'no events',
      '▲{ "format": "cooperation-timeline", "version": 1, "title": "T" }',
      'field-missing events',
    ],
    [
      'an unknown field',
      broken('"Another"', '"Another", "colour": ▲"red"'),
      'field-unknown events[1].colour',
    ],
    ['a wrong type', broken('"Another"', '▲7'), 'field-type events[1].title'],
    ['an empty title', broken('"Another"', '▲" "'), 'field-value events[1].title'],
    ['a date in words', broken('"2016-05-19"', '▲"May 2016"'), 'field-value events[0].date'],
    [
      'a wrong level',
      broken('"date": "2016-05-19"', '"level": ▲"boss"'),
      'field-value events[0].level',
    ],
    ['an id twice', broken('"id": "e1"', '"id": ▲"e0"'), 'id-duplicate events[1].id'],
    [
      'an unknown kind',
      broken('"kind": "meeting"', '"kind": ▲"picnic"'),
      'reference-unknown events[0].kind',
    ],
    [
      'an unknown source',
      broken('"source": "paper"', '"source": ▲"radio"'),
      'reference-unknown events[0].sources[0].source',
    ],
    [
      'a member twice',
      broken('"title": "Another"', '"title": "One", ▲"title": "Another"'),
      'field-duplicate events[1].title',
    ],
    [
      'a list of events twice',
      `${valid.slice(0, valid.lastIndexOf('}'))}, ▲"events": [] }`,
      'field-duplicate events',
    ],
    [
      'a place announced in an unknown country',
      broken(
        '"Another",',
        '"Another", "announced": [{ "text": "T", "source": "paper", "place": { "country": ▲"QQ" } }],',
      ),
      'partner-unknown events[1].announced[0].place.country',
    ],
    ['an unknown partner', broken('"NL"', '▲"XX"'), 'partner-unknown events[0].partners[0]'],
    [
      'Windows line ends',
      broken('"2016-05-19"', '▲"May"').replaceAll('\n', '\r\n'),
      'field-value events[0].date',
    ],
  ])('refuses %s and says where', (_, marked, expected) => {
    const { json, line, column } = takeMark(marked);
    expect(codesOf(json)).toEqual([expected]);
    expect(problemsOf(json)).toMatchObject([{ line, column }]);
  });

  it('refuses a file without sources for an event', () => {
    const json = JSON.stringify(buildDataSet([{ sources: [] }]));
    expect(problemsOf(json)).toMatchObject([{ code: 'field-value', path: 'events[0].sources' }]);
  });

  it('refuses an actor with the code of a country, and unknown members', () => {
    const actor = { code: 'NL', name: 'Dutch', kind: 'bloc' as const, members: ['DE', 'QQ'] };
    expect(problemsOf(JSON.stringify(buildDataSet([], { actors: [actor] })))).toMatchObject([
      { code: 'field-value', path: 'actors[0].code' },
      { code: 'partner-unknown', path: 'actors[0].members[1]', found: '"QQ"' },
    ]);
  });

  it('takes a former state whose successors are countries and actors, and refuses unknown ones', () => {
    const unknown = { code: 'partner-unknown', path: 'actors[0].successors[1]', found: '"QQ"' };
    expect(problemsWithSuccessors(['HR', 'CSXX'], 'Ours')).toEqual([]);
    expect(problemsWithSuccessors(['HR', 'QQ'], 'Ours')).toMatchObject([unknown]);
    expect(problemsWithSuccessors(['HR', 'QQ'])).toContainEqual(expect.objectContaining(unknown));
  });

  it('lists every problem of a file, not only the first', () => {
    const json = broken('"2016-05-19"', '"May"').replace('"Another"', '""').replace('"paper"', '7');
    expect(problemsOf(json).map(({ path }) => path)).toEqual([
      'sources[0].id',
      'events[0].date',
      'events[1].title',
    ]);
  });

  it('tells a malformed field and a broken reference of one event together, in the order of the file', () => {
    const file = buildDataSet([
      { date: 'May', partners: ['NLD'], kind: 'picnic', series: 7 as never },
    ]);
    const problems = problemsOf(JSON.stringify(file, null, 2));
    expect(problems.map(({ path, code }) => [path, code])).toEqual(
      expect.arrayContaining([
        ['events[0].date', 'field-value'],
        ['events[0].partners[0]', 'partner-unknown'],
        ['events[0].kind', 'reference-unknown'],
        ['events[0].series', 'field-type'],
      ]),
    );
    expect(problems).toHaveLength(4);
    const lines = problems.map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  it('places what is wrong inside a member that stands twice in the one that counts, the last', () => {
    const good = JSON.stringify(buildDataSet([{ date: '2016' }]));
    const { json, line, column } = takeMark(
      `${good.slice(0, -1)},\n"events": [{ "id": "x", "title": "T", "kind": "meeting", "date": ▲"May", "sources": [{ "source": "paper" }] }] }`,
    );
    expect(problemsOf(json)).toMatchObject([
      { code: 'field-duplicate', path: 'events', line: 2, column: 1 },
      { code: 'field-value', path: 'events[0].date', line, column },
    ]);
  });

  it('finds a member that stands twice however its name is written, and deep down', () => {
    const extra = '"extra": { "a": [{ "b": 1, ▲"\\u0062": 2 }] }';
    const { json, line, column } = takeMark(broken('"Another"', `"Another", ${extra}`));
    expect(problemsOf(json)).toMatchObject([
      { code: 'field-duplicate', path: 'events[1].extra.a[0].b', line, column },
    ]);
  });

  it('tells how many problems it does not list', () => {
    const events = Array.from({ length: 1500 }, () => ({ kind: 'picnic' }));
    const problems = problemsOf(JSON.stringify(buildDataSet(events)));
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)).toMatchObject({ code: 'more-problems', found: '500' });
  });

  it('says what a number should be more than', () => {
    const [problem] = problemsOf(JSON.stringify(buildDataSet([{ edition: 0 }])));
    expect(problem).toMatchObject({ found: '0', expected: { say: 'more-than', of: '0' } });
  });

  it('shortens what it quotes', () => {
    const [problem] = problemsOf(broken('"2016-05-19"', JSON.stringify('x'.repeat(500))));
    expect(problem?.found).toHaveLength(61);
  });

  it('says in words what a date should have been', () => {
    const [reversed, set] = ['2017/2016', '[2016,2017]'].map((date) =>
      problemsOf(broken('2016-05-19', date)).map((problem) => describeProblem(problem, 'en')),
    );
    expect(reversed).toEqual([
      expect.stringContaining('should be an interval that ends after it starts'),
    ]);
    expect(set).toEqual([expect.stringContaining('"one of a set" is not supported')]);
  });

  it.each([
    ['hello', 'hello', 'invalid symbol'],
    ['{"a" 1}', '1}', 'colon expected'],
    ['[1 2]', '2]', 'comma expected'],
    ['["a\tb"]', '"a\tb"]', 'invalid character'],
  ])('keeps what should stand there apart from what a parser says: %j', (json, found, reason) => {
    const [problem] = problemsOf(json);
    expect(problem && wordProblem(problem, 'en')).toMatchObject({
      code: 'json-syntax',
      found,
      expected: 'valid JSON',
      reason,
    });
  });

  it('tells a person what the parser says', () => {
    const [problem] = problemsOf('hello');
    expect(problem && describeProblem(problem, 'en')).toBe(
      'This is not valid JSON: invalid symbol.',
    );
  });

  it('words every problem as a sentence', () => {
    for (const json of [
      '',
      '[]',
      '{',
      'hello',
      '{"format":1}',
      broken('"NL"', '"XX"'),
      broken('"Another"', '7'),
    ]) {
      for (const problem of problemsOf(json)) {
        expect(describeProblem(problem, 'en')).toMatch(/^\S.*\.$/);
        expect(describeProblem(problem, 'en')).not.toMatch(/undefined|\[object/);
      }
    }
  });

  it('treats names of built-in members as plain fields', () => {
    expect(codesOf(broken('"title": "Test set"', '"__proto__": {}, "title": "T"'))).toEqual([
      'field-unknown __proto__',
    ]);
    expect(problemsOf(broken('"kind": "meeting"', '"kind": "constructor"'))).toMatchObject([
      { code: 'reference-unknown' },
    ]);
  });
});
