import { inLanguages, type Language } from './language.ts';

const JOINTS = inLanguages({
  en: { comma: ', ', between: ', ', and: ' and ', or: ' or ', end: '. ' },
  zh: { comma: '，', between: '、', and: '和', or: '或', end: '。' },
});

/** "Harbin, China": names side by side. */
export function listWords(names: readonly string[], language: Language): string {
  return names.join(JOINTS[language].between);
}

/** "Joint committee, edition 9": parts of a sentence. */
export function commaWords(parts: readonly string[], language: Language): string {
  return parts.join(JOINTS[language].comma);
}

/** "10th, 12th and 14th"; nothing of an empty list. */
export function andWords(names: readonly string[], language: Language): string {
  if (names.length < 2) return names.join('');
  return `${listWords(names.slice(0, -1), language)}${JOINTS[language].and}${names.at(-1)}`;
}

/** "Netherlands or Russia or Ukraine": any one of some. */
export function orWords(names: readonly string[], language: Language): string {
  return names.join(JOINTS[language].or);
}

/** Sentences without their full stops, with them; nothing of an empty list. */
export function sentenceWords(sentences: readonly string[], language: Language): string {
  const { end } = JOINTS[language];
  return sentences
    .map((sentence) => sentence + end)
    .join('')
    .trimEnd();
}
