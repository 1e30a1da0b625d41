import { inLanguages, type Language } from '../words/language.ts';

/** What a file of a format has room for: pixels in all and on a side, or a side of its page or slide in CSS pixels. */
export type SizeLimit =
  | { of: 'pixels'; mostPx: number; sidePx: number }
  | { of: 'page' | 'slide'; sidePx: number };

interface SizeWords {
  size: (widthPx: number, heightPx: number) => string;
  pixels: (mostPx: number, sidePx: number) => string;
  page: (sidePx: number) => string;
  slide: (sidePx: number) => string;
}

const WORDS = inLanguages<SizeWords>({
  en: {
    size: (widthPx, heightPx) => `${widthPx} × ${heightPx} pixels`,
    pixels: (mostPx, sidePx) => `${mostPx / 1_000_000} million pixels, ${sidePx} on a side`,
    page: (sidePx) => `${sidePx} pixels on a side in a PDF`,
    slide: (sidePx) => `${sidePx} pixels on a side of a slide`,
  },
  zh: {
    size: (widthPx, heightPx) => `${widthPx} × ${heightPx}像素`,
    pixels: (mostPx, sidePx) => `共${mostPx / 100_000_000}亿像素、每边${sidePx}像素`,
    page: (sidePx) => `PDF每边${sidePx}像素`,
    slide: (sidePx) => `幻灯片每边${sidePx}像素`,
  },
});

/** "2560 × 1440 pixels". */
export function sizeWords(
  { widthPx, heightPx }: { widthPx: number; heightPx: number },
  language: Language,
): string {
  return WORDS[language].size(widthPx, heightPx);
}

/** "100 million pixels, 32767 on a side". */
export function limitWords(limit: SizeLimit, language: Language): string {
  const words = WORDS[language];
  return limit.of === 'pixels'
    ? words.pixels(limit.mostPx, limit.sidePx)
    : words[limit.of](limit.sidePx);
}
