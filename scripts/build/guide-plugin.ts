import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

import { LANGUAGES } from '#core/words/language.ts';
import { rootDir } from '../paths.ts';
import { CHAPTERS, filesOf } from './guide-chapters.ts';
import { readGuide, type Guide, type GuideChapter } from './read-guide.ts';

/**
 * Puts the documents of the project into the app, pictures too: the guide is there without a network. The page imports
 * `virtual:guide/en` or `virtual:guide/zh`; renderer/guide/guide-module.d.ts says what is in them. What both have stands
 * in a third module, so that it is in the app once.
 */
export function guidePlugin(): Plugin {
  return {
    name: 'guide',
    resolveId: (id) => (id.startsWith(MODULES) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${MODULES}`)) return undefined;
      const files = CHAPTERS.flatMap((chapter) => filesOf(chapter));
      for (const file of files) this.addWatchFile(join(rootDir, file));
      return toModule(id.slice(1), await readGuide());
    },
  };
}

const MODULES = 'virtual:guide/';
const SHARED = `${MODULES}shared`;

function toModule(name: string, guide: Guide): string {
  const isShared = ({ file }: GuideChapter) =>
    LANGUAGES.every((one) => guide[one].some((chapter) => chapter.file === file));
  if (name === SHARED) return sharedModule(guide.en.filter(isShared));
  const language = LANGUAGES.find((one) => name === MODULES + one);
  if (language === undefined) throw new Error(`The guide has no module ${name}.`);
  return languageModule(guide[language], isShared);
}

/** The chapters that all languages have in English, by their ids. */
function sharedModule(chapters: readonly GuideChapter[]): string {
  const imports = chapters.flatMap(pictureImports);
  const members = chapters.map((chapter) => `${JSON.stringify(chapter.id)}: ${toCode(chapter)}`);
  return `${imports.join('\n')}\nexport const shared = { ${members.join(',\n')} };\n`;
}

/** The chapters of a language in their order. */
function languageModule(
  chapters: readonly GuideChapter[],
  isShared: (chapter: GuideChapter) => boolean,
): string {
  const imports = chapters.filter((chapter) => !isShared(chapter)).flatMap(pictureImports);
  const codes = chapters.map((chapter) =>
    isShared(chapter)
      ? `{ ...shared[${JSON.stringify(chapter.id)}], title: ${JSON.stringify(chapter.title)} }`
      : toCode(chapter),
  );
  return `import { shared } from '${SHARED}';\n${imports.join('\n')}\nexport const chapters = [${codes.join(',\n')}];\n`;
}

/** A picture that is missing fails the build here. */
function pictureImports({ id, file, pictures }: GuideChapter): string[] {
  return pictures.map((picture, at) => {
    const path = join(rootDir, dirname(file), picture);
    return `import ${id}Picture${at} from ${JSON.stringify(path)};`;
  });
}

/** A chapter as an object of JavaScript, in whose HTML the pictures have their addresses in the app. */
function toCode({ id, title, language, sections, html, pictures }: GuideChapter): string {
  const withPictures = pictures.reduce(
    (code, picture, at) =>
      code.replaceAll(`src=\\"${picture}\\"`, `src=\\"" + ${id}Picture${at} + "\\"`),
    JSON.stringify(html),
  );
  return `{ ...${JSON.stringify({ id, title, language, sections })}, html: ${withPictures} }`;
}
