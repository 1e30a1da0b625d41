import { Marked } from 'marked';

import { chapterOf } from './guide-chapters.ts';

export interface GuideSection {
  id: string;
  title: string;
}

/** A chapter as HTML, in which pictures stand as they are named in its file. */
export interface GuideText extends GuideSection {
  sections: GuideSection[];
  html: string;
  /** Every heading in its order, with its level. */
  headings: { id: string; depth: number }[];
  /** Paths of its pictures, from its folder. */
  pictures: string[];
  /** Ids of the headings that its links lead to. */
  targets: string[];
}

/**
 * Makes a chapter of a Markdown text. Its headings have ids that begin with that of the chapter; those of a translation
 * have the ids of the original, so that a link or a reader's place holds in either. Throws where the two do not match.
 */
export function toGuideText(id: string, text: string, original?: GuideText): GuideText {
  const made: GuideText = {
    id,
    title: '',
    sections: [],
    html: '',
    headings: [],
    pictures: [],
    targets: [],
  };
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const words = this.parser.parseInline(tokens, this.parser.textRenderer);
        const ownId = depth === 1 ? id : `${id}-${slugOf(words)}`;
        const headingId = original?.headings[made.headings.length]?.id ?? ownId;
        made.headings.push({ id: headingId, depth });
        if (depth === 1) made.title = words;
        if (depth === 2) made.sections.push({ id: headingId, title: words });
        return `<h${depth} id="${headingId}" tabindex="-1">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        const target = targetOf(id, href);
        if (target === null) return words;
        made.targets.push(target);
        return `<a href="?chapter=${target}">${words}</a>`;
      },
      image({ href, text: words }) {
        made.pictures.push(href);
        return `<img src="${href}" alt="${words}" loading="lazy">`;
      },
    },
  });
  made.html = withScrolling(marked.parse(withoutSwitch(text), { async: false }));
  if (original) refuseDifference(original, made);
  return made;
}

/** The line under the title that leads to the other language: the window has its own way there. */
function withoutSwitch(text: string): string {
  return text.replace(/^(# .*\n\n)\[[^\]]*\]\(guide(?:\.zh)?\.md\)\n/, '$1');
}

function refuseDifference(original: GuideText, translation: GuideText): void {
  const [ours, theirs] = [original, translation].map(({ headings }) =>
    headings.map(({ id, depth }) => `${'#'.repeat(depth)} ${id}`),
  );
  if (ours?.join() !== theirs?.join()) {
    throw new Error(`The two languages of the chapter "${original.id}" differ in their sections.`);
  }
}

/** Wide tables and lines of code scroll by themselves, by keys too. */
function withScrolling(html: string): string {
  return html
    .replaceAll(/<table>.*?<\/table>/gs, '<div class="ct-guide-table" tabindex="0">$&</div>')
    .replaceAll('<pre>', '<pre tabindex="0">');
}

function slugOf(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}\s-]/gu, '')
    .trim()
    .replaceAll(/\s+/g, '-');
}

/** Where a link leads inside the guide; null for what the app does not hold. */
function targetOf(chapter: string, href: string): string | null {
  const [path = '', section] = href.split('#');
  const target = path === '' ? chapter : chapterOf(path.replace(/^.*\//, ''));
  if (target === undefined || /^[a-z]+:/.test(href)) return null;
  return section === undefined ? target : `${target}-${section}`;
}
