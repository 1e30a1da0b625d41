import { Popover } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { formatCount } from '#core/format-count.ts';
import { inLanguages } from '#core/words/language.ts';
import { listWords } from '#core/words/list-words.ts';
import { Marked } from '../search/marked.tsx';
import { closeCrowd } from '../state/crowd-actions.ts';
import { selectEvent } from '../state/event-actions.ts';
import { useLanguage, useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import '../ui/controls.css';
import './undated-list.css';
import { useUndated } from './use-undated.ts';

interface UndatedWords {
  undated: (count: number) => string;
  title: string;
  reason: string;
  /** So many are not listed. */
  more: (count: number) => string;
}

const WORDS = inLanguages<UndatedWords>({
  en: {
    undated: (count) => `${formatCount(count)} undated`,
    title: 'Undated events',
    reason: 'No source says when these took place, so the timeline cannot show them.',
    more: (count) => `And ${formatCount(count)} more. Filter to see them.`,
  },
  zh: {
    undated: (count) => `${formatCount(count)}个日期不详`,
    title: '日期不详的事件',
    reason: '没有来源说明这些事件的时间，时间轴因此无法显示。',
    more: (count) => `另有${formatCount(count)}个，筛选后可见。`,
  },
});

/** Opens the list of the events that no timeline can draw, because no source dates them. */
export function UndatedList() {
  const words = useWords(WORDS);
  const total = useApp((state) => state.slice?.counts.undated) ?? 0;
  const [isOpen, setIsOpen] = useState(false);
  if (total === 0) return null;
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="top-start"
      trapFocus
      width="min(380px, calc(100vw - 10px))"
    >
      <Popover.Target>
        <button type="button" className="ct-text-button" onClick={() => setIsOpen(!isOpen)}>
          {words.undated(total)}
        </button>
      </Popover.Target>
      <Popover.Dropdown className="ct-undated">
        <h2>{words.title}</h2>
        <p>{words.reason}</p>
        <UndatedEvents onChosen={() => setIsOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function UndatedEvents({ onChosen }: { onChosen: () => void }): ReactElement | null {
  const language = useLanguage();
  const words = WORDS[language];
  const { events, unlisted } = useUndated();
  if (!events) return null;
  const open = (eventId: string) => {
    onChosen();
    closeCrowd();
    void selectEvent(eventId);
  };
  return (
    <>
      <ul ref={takeFocus}>
        {events.map(({ eventId, title, kind, partners, name }) => (
          <li key={eventId}>
            <button
              type="button"
              className="ct-text-button"
              title={name}
              onClick={() => open(eventId)}
            >
              <Marked text={title} />
              <span className="ct-undated-facts">
                <Marked text={[kind, listWords(partners, language)].filter(Boolean).join(' · ')} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {unlisted > 0 && <p>{words.more(unlisted)}</p>}
    </>
  );
}

/** Where the events come after the list has been opened, the focus waits on what holds them. */
function takeFocus(list: HTMLUListElement | null): void {
  const holder = list?.closest('.ct-undated');
  if (holder && holder === document.activeElement) {
    list?.querySelector('button')?.focus({ preventScroll: true });
  }
}
