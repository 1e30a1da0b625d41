import { useLayoutEffect, useRef } from 'react';
import { formatCount } from '#core/format-count.ts';
import { inLanguages } from '#core/words/language.ts';
import { listWords } from '#core/words/list-words.ts';
import type { MemberEvent } from '#core/timeline/members.ts';
import { Marked } from '../search/marked.tsx';
import type { CrowdList } from '../state/app-state.ts';
import { listedCrowd, loadMore } from '../state/crowd-actions.ts';
import { selectEvent } from '../state/event-actions.ts';
import { useLanguage, useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { ChangeDot } from '../ui/change-dot.tsx';
import '../ui/controls.css';
import { focusMember } from '../ui/focus-timeline.ts';

const WORDS = inLanguages({
  en: {
    listing: 'Listing the events …',
    events: 'Events',
    more: (left: string) => `Show more (${left} left)`,
  },
  zh: {
    listing: '正在列出事件…',
    events: '事件',
    more: (left) => `显示更多（还有${left}个）`,
  },
});

/** The events of the crowd that is listed, as far as they have come; each opens its details. */
export function CrowdMembers() {
  const words = useWords(WORDS);
  const list = useApp((state) => state.crowd);
  useFocusOnLastPage(list);
  if (list.state === 'closed') return null;
  if (list.state === 'loading') return <p className="ct-note">{words.listing}</p>;
  return (
    <>
      <ol className="ct-members" aria-label={words.events}>
        {list.events.map((event) => (
          <Member key={event.eventId} event={event} hasPartners={list.crowd.hasManyPartners} />
        ))}
      </ol>
      <More listed={list.events.length} isLoading={list.isLoadingMore} />
    </>
  );
}

/** The last page takes "Show more" away: a focus that was there goes on to the first event of the page. */
function useFocusOnLastPage(list: CrowdList): void {
  const events = list.state === 'listed' ? list.events : [];
  const listed = useRef(events.length);
  useLayoutEffect(() => {
    const first = listed.current > 0 ? events[listed.current] : undefined;
    listed.current = events.length;
    if (first && document.activeElement === document.body) focusMember(first.eventId);
  });
}

function Member({ event, hasPartners }: { event: MemberEvent; hasPartners: boolean }) {
  const language = useLanguage();
  const { eventId, title, date, kind, partners, change } = event;
  const facts = hasPartners ? [date, kind, listWords(partners, language)] : [date, kind];
  return (
    <li>
      <button
        type="button"
        className="ct-text-button"
        data-member-id={eventId}
        onClick={() => void selectEvent(eventId)}
      >
        {change && <ChangeDot change={change} />}
        <Marked text={title} />
        <span className="ct-member-facts">
          <Marked text={facts.filter(Boolean).join(' · ')} />
        </span>
      </button>
    </li>
  );
}

function More({ listed, isLoading }: { listed: number; isLoading: boolean }) {
  const words = useWords(WORDS);
  const left = (listedCrowd()?.item.count ?? 0) - listed;
  if (left <= 0) return null;
  return (
    <button
      type="button"
      className="ct-text-button ct-members-more"
      aria-disabled={isLoading}
      onClick={loadMore}
    >
      {words.more(formatCount(left))}
    </button>
  );
}
