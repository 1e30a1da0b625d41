/** The languages that the app speaks: English and Chinese in simplified characters, as ISO 639-1 names them. */
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What is said in each language: texts, and functions that make them. */
export type InLanguages<W> = Readonly<Record<Language, W>>;

/** Words in each language. What one has and another lacks is refused by the compiler. */
export function inLanguages<W>(words: { en: W; zh: NoInfer<W> }): InLanguages<W> {
  return words;
}

/**
 * The first language of a reader's list that the app speaks; English when it speaks none of them. Languages are tagged as
 * BCP 47 has it: "zh-Hans-CN" is Chinese.
 */
export function preferredLanguage(tags: readonly string[]): Language {
  const spoken = tags.map((tag) => tag.split('-')[0]?.toLowerCase());
  return LANGUAGES.find((language) => language === spoken.find(isSpoken)) ?? 'en';
}

function isSpoken(language: string | undefined): boolean {
  return LANGUAGES.some((one) => one === language);
}

/** Compares names as the alphabet of a language orders them: Chinese ones by how they are pronounced. */
export function compareNames(language: Language): (one: string, other: string) => number {
  return (collators[language] ??= new Intl.Collator(language)).compare;
}

/** Each made when it is first asked for: the first of a process takes some 20 ms, which a start has no use for. */
const collators: Partial<Record<Language, Intl.Collator>> = {};
