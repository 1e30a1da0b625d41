import { useEffect, useState } from 'react';
import type { EventFilter } from '#core/query/filter.ts';
import type { UndatedEvent } from '#core/query/undated-events.ts';
import { bridge } from '../state/bridge.ts';
import { useLanguage } from '../state/language.ts';
import { useApp } from '../state/store.ts';

interface Undated {
  /** The first of them; null until they have been told. */
  events: UndatedEvent[] | null;
  /** How many there are beyond those; 0 while others are asked for. */
  unlisted: number;
}

/** What has been told, and what of. */
interface Told {
  filter: EventFilter;
  revision: number;
  events: UndatedEvent[];
}

/**
 * The undated events among those that the timeline is about. They are asked for anew when it shows another filter or data set,
 * or the language changes; until the answer those of before stay.
 */
export function useUndated(): Undated {
  const filter = useApp(({ slice }) => slice?.request.view.filter);
  const revision = useApp(({ slice }) => slice?.revision);
  const total = useApp(({ slice }) => slice?.counts.undated) ?? 0;
  const language = useLanguage();
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    if (!filter) return;
    let isAwaited = true;
    const ask = async () => {
      const answer = await bridge.request('timeline:undated', filter);
      if (isAwaited && answer && answer.revision === revision)
        setTold({ filter, revision, events: answer.value });
    };
    void ask();
    return () => {
      isAwaited = false;
    };
    // Told in another language, they are asked for anew.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [filter, revision, language]);
  if (!told) return { events: null, unlisted: 0 };
  const { events } = told;
  const isOfTotal = told.filter === filter && told.revision === revision;
  return { events, unlisted: isOfTotal ? total - events.length : 0 };
}
