import { useEffect, useState } from 'react';
import type { UndatedEvent } from '#core/query/undated-events.ts';
import { bridge } from '../state/bridge.ts';
import { useLanguage } from '../state/language.ts';
import { useApp } from '../state/store.ts';

/** A list that is opened and closed. It is open from when its events have been told; they stay while it closes. */
interface Undated {
  events: UndatedEvent[];
  isOpen: boolean;
  setOpen: (isOpen: boolean) => void;
}

/**
 * The first of the undated events among those that the timeline is about. They are asked for when the list is opened, and anew
 * when the timeline shows another filter or data set, or the language changes, while it is open.
 */
export function useUndated(): Undated {
  const filter = useApp(({ slice }) => slice?.request.view.filter);
  const revision = useApp(({ slice }) => slice?.revision);
  const language = useLanguage();
  const [isWanted, setIsWanted] = useState(false);
  const [events, setEvents] = useState<UndatedEvent[] | null>(null);
  useEffect(() => {
    if (!isWanted || !filter) return;
    let isAwaited = true;
    const ask = async () => {
      const answer = await bridge.request('timeline:undated', filter);
      if (isAwaited && answer && answer.revision === revision) setEvents(answer.value);
    };
    void ask();
    return () => {
      isAwaited = false;
    };
    // Told in another language, they are asked for anew.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [isWanted, filter, revision, language]);
  const setOpen = (isOpen: boolean) => {
    // What was told before may no longer hold.
    if (isOpen) setEvents(null);
    setIsWanted(isOpen);
  };
  return { events: events ?? [], isOpen: isWanted && events !== null, setOpen };
}
