import { patch, useApp } from './store.ts';

/** Tells a screen reader something that others see; the same words twice in a row are told twice. */
export function announce(words: string): void {
  const isSame = useApp.getState().announcement === words;
  // A space more is another text, and sounds the same.
  patch({ announcement: isSame ? `${words}\u00a0` : words });
}
