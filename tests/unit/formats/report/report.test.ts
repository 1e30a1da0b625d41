import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { toDataSet } from '#core/events/data-set.ts';
import { formatHtml } from '#core/formats/report/format-html.ts';
import { formatMarkdown } from '#core/formats/report/format-markdown.ts';
import { STYLE_DIGEST, STYLE_SHEET } from '#core/formats/report/style-sheet.ts';
import { toReport } from '#core/formats/report/report.ts';
import { arbitraryDataSet } from '../../support/arbitrary-data-set.ts';
import { buildDataSet } from '../../support/build-data-set.ts';
import { toWritable, type WritableSet } from '../../support/carried-fields.ts';
import { readSample } from '../../support/samples.ts';

const AWKWARD = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '# heading',
  '- item',
  '1. item',
  '2) item',
  '> quote',
  '=====',
  '---',
  '**bold** _thin_ `code` ~~no~~',
  '[link](https://evil.org) ![image](x)',
  '| a | b |',
  'https://evil.org www.evil.org a@evil.org mailto:a@evil.org',
  '&lt;b&gt; &#60;',
  '$x$ \\(y\\) <!-- -->',
  '\u202Eturned\u0007 \uD800',
  'two\n# lines\n\n    code',
];
const strings = [...AWKWARD, ...readSample<string[]>('strings/blns.json', [])]
  .map((text) => text.trim())
  .filter((text) => text !== '');

/** A set in which each text stands wherever a text can. */
function hostileSet(texts: readonly string[]): WritableSet {
  return toWritable(
    buildDataSet(
      texts.map((text) => ({
        title: text,
        summary: text,
        date: '2016',
        partners: ['XX'],
        place: { city: text, venue: text },
        participants: [{ name: text, role: text, affiliation: text }],
        outcomes: [{ kind: 'signed' as const, text }],
        sources: [{ source: 'paper', note: text }],
      })),
      {
        title: texts[0] ?? 'Set',
        actors: [{ code: 'XX', name: texts[0] ?? 'X', kind: 'bloc' }],
        kinds: [{ id: 'meeting', label: texts[0] ?? 'X', colour: '#123456' }],
        sources: [
          {
            id: 'paper',
            publisher: texts[0] ?? 'X',
            title: texts[0] ?? 'X',
            url: 'https://a.org/?a=1&b="><script>`)',
          },
        ],
      },
    ),
  );
}

/** Names and attributes of the elements of a page, which has to be well-formed, and its text. */
function parsePage(html: string): { tags: string[]; links: string[]; text: string } {
  const [tags, links]: [string[], string[]] = [[], []];
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    tags.push(name);
    for (const [key, value] of Object.entries(attributes)) {
      expect(key).not.toMatch(/^on|^style$|^src$/);
      if (key === 'href') links.push(value);
    }
  });
  parser.on('text', (piece) => (text += piece));
  parser.write(html).close();
  return { tags, links, text };
}

const TAGS = new Set(
  'html head meta title style body header h1 p main section h2 div article h3 span svg rect h4 ul li a footer'.split(
    ' ',
  ),
);

function toHtml({ dataSet, events }: WritableSet, subtitle = ''): string {
  return [...formatHtml(dataSet, events, subtitle)].join('');
}

function toMarkdown({ dataSet, events }: WritableSet, subtitle = ''): string {
  return [...formatMarkdown(dataSet, events, subtitle)].join('');
}

const SMALL = buildDataSet(
  [
    { title: 'Later', date: '2017-03-05' },
    { title: 'Nowhen' },
    { title: 'Until', date: '../2016-06' },
    { title: 'Summer', date: '2016-22', partners: ['NL', 'CN'], status: 'planned' },
    {
      title: 'Talks',
      date: '2016-05-19/2016-05-20',
      place: { city: 'Delft', country: 'NL' },
      summary: 'One.\nTwo.',
      participants: [{ name: 'A. B.', role: 'Minister', side: 'NL' }],
      outcomes: [{ kind: 'signed', text: 'A protocol.' }],
      sources: [{ source: 'paper' }, { source: 'page', note: 'Page 2.' }],
    },
  ],
  {
    perspective: 'CN',
    sources: [
      { id: 'paper', publisher: 'The Paper', title: 'No. 5', published: '2016-05' },
      { id: 'page', publisher: 'A Page', url: 'https://a.org/b?c=1&d=2' },
      { id: 'unused', publisher: 'Nobody' },
    ],
  },
);

describe('a report', () => {
  it('has the events in time, by the year in which they start, the undated ones last', () => {
    const { dataSet, events } = toWritable(SMALL);
    const { years, counts } = toReport(dataSet, events, '');
    expect(
      years.map(({ name, events: ofYear }) => [name, ofYear.map(({ event }) => event.title)]),
    ).toEqual([
      ['2016', ['Talks', 'Until', 'Summer']],
      ['2017', ['Later']],
      ['Undated', ['Nowhen']],
    ]);
    expect(counts).toBe('5 events, 1 of them undated, from 2 sources');
  });

  it('has every event once, and every source that one of them has', () => {
    fc.assert(
      fc.property(arbitraryDataSet, (input) => {
        const set = toWritable(input);
        const { tags, links } = parsePage(toHtml(set, input.title));
        expect(tags.filter((tag) => tag === 'article')).toHaveLength(set.events.length);
        for (const link of links) expect(link).toMatch(/^https?:\/\//);
        expect(toMarkdown(set).match(/^### /gm)).toHaveLength(set.events.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a report in Markdown', () => {
  it('reads like this', () => {
    expect(toMarkdown(toWritable({ ...SMALL, events: SMALL.events.slice(3) }), '2016')).toBe(
      `# Test set

2016

2 events, from 2 sources

## 2016

### Talks

**19–20 May 2016** · Meeting · Delft, Netherlands

One.

Two.

- Participants: A. B., Minister (Netherlands)
- Outcomes: Signed: A protocol.
- Sources: The Paper, May 2016; [A Page, Page 2.](<https://a.org/b?c=1&amp;d=2>)

### Summer

**Summer 2016** · Meeting · Planned · Netherlands

- Sources: The Paper, May 2016

## Sources

- [A Page](<https://a.org/b?c=1&amp;d=2>)
- The Paper, “No. 5”, May 2016
`,
    );
  });

  it('has no markup but its own, whatever the texts are', () => {
    for (const text of strings) {
      const markdown = toMarkdown(hostileSet([text]), text);
      // What is escaped is a sign like any other; targets stand in angle brackets.
      const bare = markdown
        .replaceAll(/\\[!-/:-@[-`{-~]/g, 'x')
        .replaceAll(/\]\(<https:[^<>\s`\\]*>\)/g, '](target)');
      expect(bare.replaceAll(/^#{1,3} |\*\*2016\*\*|\[|\]\(target\)/gm, '')).not.toMatch(
        /[\\`*_[\]<>&#|~!$@]|https?:|www\./i,
      );
      for (const line of bare.split('\n')) {
        expect(line).toMatch(
          /^$|^#{1,3} |^- (?:Participants|Outcomes|Sources|\[)|^\*\*2016|^(?![-+=]|\d+[.)]|\s)/,
        );
      }
      expect(markdown.match(/^#/gm)).toHaveLength(4);
    }
  });
});

describe('a report in HTML', () => {
  it('is a page of its own, whose policy lets nothing in but its style sheet', () => {
    const html = toHtml(toWritable(SMALL), '2016, all');
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8" \/>/);
    expect(html).toContain(`default-src &#39;none&#39;; style-src &#39;${STYLE_DIGEST}&#39;;`);
    expect(html).toContain(`<style>${STYLE_SHEET}</style>`);
    expect(STYLE_DIGEST).toBe(
      `sha256-${createHash('sha256').update(STYLE_SHEET).digest('base64')}`,
    );
    const { text, links } = parsePage(html);
    for (const words of [
      '2016, all',
      '19–20 May 2016',
      'Planned',
      'Signed: A protocol.',
      'No. 5',
      'Netherlands',
    ]) {
      expect(text).toContain(words);
    }
    expect(links).toEqual(['https://a.org/b?c=1&d=2', 'https://a.org/b?c=1&d=2']);
    expect(text).not.toContain('Nobody');
  });

  it('has no element but its own, whatever the texts are', () => {
    for (let first = 0; first < strings.length; first += 50) {
      const texts = strings.slice(first, first + 50);
      const { tags, text } = parsePage(toHtml(hostileSet(texts), texts.join(' ')));
      expect(tags.filter((tag) => !TAGS.has(tag))).toEqual([]);
      expect(tags.filter((tag) => tag === 'article')).toHaveLength(texts.length);
      const plain = texts.filter((any) => /^[ -~]+$/.test(any) && !/ {2}/.test(any));
      for (const any of plain) expect(text).toContain(any);
    }
  });
});

describe('a report in Chinese', () => {
  const written = toWritable(SMALL);
  const dataSet = toDataSet({ ...written.dataSet.head, title: '科技合作' }, 'zh');

  it('says all but the texts of its events in Chinese', () => {
    const markdown = toMarkdown({ ...written, dataSet }, '全部');
    expect(markdown).toContain('5个事件，其中1个日期不详，来自2个来源');
    expect(markdown).toContain('## 2016年');
    expect(markdown).toContain('## 日期不详');
    expect(markdown).toContain('**2016年夏季** · 会议 · 计划中 · 荷兰');
    expect(markdown).toContain('- 参加人：A. B.，Minister（荷兰）');
    expect(markdown).toContain('- 成果：签署：A protocol.');
    expect(markdown).toContain('- 来源：The Paper，2016年5月；');
    expect(markdown).toMatch(/## 来源\n\n- .*\n- The Paper，“No. 5”，2016年5月\n$/);
  });

  it('is a page in Chinese', () => {
    const html = toHtml({ ...written, dataSet }, '全部');
    expect(html).toContain('<html lang="zh-Hans">');
    const { text, tags } = parsePage(html);
    expect(tags.filter((tag) => !TAGS.has(tag))).toEqual([]);
    expect(text).toContain('2016年5月19–20日');
    expect(text).not.toMatch(/Undated|Sources|Outcomes|With\b|Planned/);
    expect(html).toContain('<section class="year undated">\n<h2>日期不详</h2>');
  });

  it('has the Chinese title and summary of an event that has them', () => {
    const both = toWritable(
      buildDataSet([
        { title: 'Talks', summary: 'One.', date: '2016', zh: { title: '会谈', summary: '一。' } },
      ]),
    );
    const chinese = { ...both, dataSet: toDataSet(both.dataSet.head, 'zh') };
    expect(toMarkdown(chinese)).toMatch(/### 会谈\n[^]*一。/);
    expect(toMarkdown(chinese)).not.toMatch(/Talks|One\./);
    expect(toMarkdown(both)).not.toMatch(/会谈|一。/);
  });
});
