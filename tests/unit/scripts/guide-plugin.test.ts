import { expect, test } from 'vitest';
import { toChapter } from '../../../scripts/build/guide-plugin.ts';

test('a chapter has its title, its sections, and links that lead inside the guide or nowhere', () => {
  const text =
    '# User guide\n\n## How *dates* are drawn\n\nSee [formats](formats.md), [tables](formats.md#tables), ' +
    '[above](#how-dates-are-drawn), [the form](../data/FORMAT.md), [why](decisions/a.md) and [the web](https://example.org/cli.md).\n' +
    '### A part\n\n![A table](images/a.png)\n\n| a |\n| - |\n| b |\n';
  const chapter = toChapter('guide', text);
  expect(chapter).toMatchObject({
    id: 'guide',
    title: 'User guide',
    sections: [{ id: 'guide-how-dates-are-drawn', title: 'How dates are drawn' }],
    pictures: ['images/a.png'],
  });
  expect([...chapter.html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    '?chapter=formats',
    '?chapter=formats-tables',
    '?chapter=guide-how-dates-are-drawn',
    '?chapter=format',
  ]);
  expect(chapter.html).toContain('why and the web');
  expect(chapter.html).toContain('<h3 id="guide-a-part"');
  expect(chapter.html).toContain('<img src="images/a.png" alt="A table"');
  expect(chapter.html).toMatch(/<div class="ct-guide-table"[^>]*><table>/);
});
