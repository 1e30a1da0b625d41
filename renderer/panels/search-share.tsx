import { useEffect, useState } from 'react';
import { bridge } from '../state/bridge.ts';
import { useLanguage } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { readyWords } from './count-words.ts';

/** How often it is asked again. */
const PAUSE_MS = 300;

/** How far the first search of a large data set is with getting ready. Seen, not heard: it changes all the time. */
export function SearchShare() {
  const language = useLanguage();
  const isNeeded = useApp(({ view }) => (view?.filter.text ?? '').trim() !== '');
  const [share, setShare] = useState(1);
  useEffect(() => {
    if (!isNeeded) return;
    let timer: number | undefined;
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const answer = await bridge.request('search:share').catch(() => null);
      if (!isWanted) return;
      setShare(answer ?? 1);
      timer = window.setTimeout(() => void ask(), PAUSE_MS);
    };
    void ask();
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, [isNeeded]);
  const words = isNeeded ? readyWords(share, language) : null;
  return words === null ? null : <span aria-hidden="true">{words}</span>;
}
