import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { LANGUAGES, type Language } from '#core/words/language.ts';
import { rootDir } from '../paths.ts';
import { CHAPTERS } from './guide-chapters.ts';
import { toGuideText, type GuideText } from './guide-text.ts';

/** A chapter with the file that it is made from, and the language of its text. */
export interface GuideChapter extends GuideText {
  file: string;
  language: Language;
}

/** The chapters of the guide in each language; what is not translated is there in English. */
export type Guide = Record<Language, GuideChapter[]>;

/** Reads the guide. Throws where a translation has other sections than its original, or a link leads nowhere. */
export async function readGuide(): Promise<Guide> {
  const guide: Guide = { en: [], zh: [] };
  for (const { id, en, zh } of CHAPTERS) {
    const original: GuideChapter = { ...(await readText(id, en)), file: en, language: 'en' };
    guide.en.push(original);
    guide.zh.push(
      'file' in zh
        ? { ...(await readText(id, zh.file, original)), file: zh.file, language: 'zh' }
        : { ...original, title: zh.title },
    );
  }
  for (const language of LANGUAGES) refuseDeadLinks(guide[language]);
  return guide;
}

async function readText(id: string, file: string, original?: GuideText): Promise<GuideText> {
  return toGuideText(id, await readFile(join(rootDir, file), 'utf8'), original);
}

/** Throws where a link leads to no heading of the chapters. */
export function refuseDeadLinks(
  chapters: readonly Pick<GuideChapter, 'file' | 'headings' | 'targets'>[],
): void {
  const known = new Set(chapters.flatMap(({ headings }) => headings.map(({ id }) => id)));
  const dead = chapters.flatMap(({ file, targets }) =>
    targets.filter((target) => !known.has(target)).map((target) => `${file}: ${target}`),
  );
  if (dead.length > 0) throw new Error(`Links of the guide lead nowhere: ${dead.join(', ')}`);
}
