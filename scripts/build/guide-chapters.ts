/** A document of the project that is a chapter of the guide in the app. */
interface ChapterSource {
  id: string;
  /** The file, from the root of the project. */
  en: string;
  /** The same in Chinese, or what the English one is called where there is none. */
  zh: { file: string } | { title: string };
}

/** The chapters in their order. Links between their files lead to the chapters. */
export const CHAPTERS: readonly ChapterSource[] = [
  { id: 'guide', en: 'docs/guide.md', zh: { file: 'docs/guide.zh.md' } },
  { id: 'formats', en: 'docs/formats.md', zh: { title: '可打开和写出的文件（英文）' } },
  { id: 'format', en: 'data/FORMAT.md', zh: { title: '数据集的格式（英文）' } },
  { id: 'cli', en: 'docs/cli.md', zh: { title: '命令行（英文）' } },
];

/** The chapter of a file in any language, by its name. */
export function chapterOf(fileName: string): string | undefined {
  return CHAPTERS.find((chapter) => filesOf(chapter).some((file) => file.endsWith(`/${fileName}`)))
    ?.id;
}

/** The files of a chapter, the English one first. */
export function filesOf({ en, zh }: ChapterSource): string[] {
  return 'file' in zh ? [en, zh.file] : [en];
}
