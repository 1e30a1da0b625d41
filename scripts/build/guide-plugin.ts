import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Marked } from 'marked';
import type { Plugin } from 'vite';

import { rootDir } from '../paths.ts';

/** The module that the page imports; renderer/guide/guide-module.d.ts says what is in it. */
const MODULE = 'virtual:guide';

/** The chapters in their order: an id, and the file. Links between these files lead to the chapters. */
const CHAPTERS = [
  ['guide', 'docs/guide.md'],
  ['formats', 'docs/formats.md'],
  ['format', 'data/FORMAT.md'],
  ['cli', 'docs/cli.md'],
] as const;

export interface GuideSection {
  id: string;
  title: string;
}

/** A chapter as HTML, in which pictures stand as they are named in its file. */
export interface GuideChapter extends GuideSection {
  sections: GuideSection[];
  html: string;
  /** Paths of its pictures, from its folder. */
  pictures: string[];
}

/** Puts the documents of the project into the app, pictures too: the guide is there without a network. */
export function guidePlugin(): Plugin {
  return {
    name: 'guide',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    async load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      for (const [, path] of CHAPTERS) this.addWatchFile(join(rootDir, path));
      const modules = await Promise.all(CHAPTERS.map(([chapter, path]) => toCode(chapter, path)));
      const imports = modules.flatMap(({ imports: lines }) => lines);
      return `${imports.join('\n')}\nexport const chapters = [${modules.map(({ code }) => code).join(',\n')}];\n`;
    },
  };
}

async function toCode(id: string, path: string): Promise<{ imports: string[]; code: string }> {
  const text = await readFile(join(rootDir, path), 'utf8');
  const { pictures, html, ...rest } = toChapter(id, text);
  const names = new Map(pictures.map((picture, at) => [picture, `${id}Picture${at}`]));
  const imports = [...names].map(([picture, name]) => {
    const file = join(rootDir, dirname(path), picture);
    return `import ${name} from ${JSON.stringify(file)};`;
  });
  const withPictures = [...names].reduce(
    (code, [picture, name]) => code.replaceAll(`src=\\"${picture}\\"`, `src=\\"" + ${name} + "\\"`),
    JSON.stringify(html),
  );
  return { imports, code: `{ ...${JSON.stringify(rest)}, html: ${withPictures} }` };
}

/** Makes a chapter of a Markdown text. Its headings have ids that begin with that of the chapter. */
export function toChapter(id: string, text: string): GuideChapter {
  const sections: GuideSection[] = [];
  const pictures = new Set<string>();
  let title = '';
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const words = this.parser.parseInline(tokens, this.parser.textRenderer);
        const sectionId = `${id}-${slugOf(words)}`;
        if (depth === 1) title = words;
        if (depth === 2) sections.push({ id: sectionId, title: words });
        const headingId = depth === 1 ? id : sectionId;
        return `<h${depth} id="${headingId}" tabindex="-1">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        const target = targetOf(id, href);
        return target === null ? words : `<a href="?chapter=${target}">${words}</a>`;
      },
      image({ href, text: words }) {
        pictures.add(href);
        return `<img src="${href}" alt="${words}" loading="lazy">`;
      },
    },
  });
  const html = marked.parse(text, { async: false });
  return { id, title, sections, html: withScrolling(html), pictures: [...pictures] };
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
  const file = path.replace(/^.*\//, '');
  const target =
    path === '' ? chapter : CHAPTERS.find(([, known]) => known.endsWith(`/${file}`))?.[0];
  if (target === undefined || /^[a-z]+:/.test(href)) return null;
  return section === undefined ? target : `${target}-${section}`;
}
