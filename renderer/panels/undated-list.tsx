import { Popover } from '@mantine/core';
import { useState } from 'react';
import { formatCount } from '#core/format-count.ts';
import { Marked } from '../search/marked.tsx';
import { closeCrowd } from '../state/crowd-actions.ts';
import { selectEvent } from '../state/event-actions.ts';
import { useApp } from '../state/store.ts';
import '../ui/controls.css';
import './undated-list.css';

/** Opens the list of the events that no timeline can draw, because no source dates them. */
export function UndatedList() {
  const undated = useApp((state) => state.slice?.undated);
  const total = useApp((state) => state.slice?.counts.undated) ?? 0;
  const [isOpen, setIsOpen] = useState(false);
  if (!undated || total === 0) return null;
  const unlisted = total - undated.length;
  const open = (eventId: string) => {
    setIsOpen(false);
    closeCrowd();
    void selectEvent(eventId);
  };
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
          {formatCount(total)} undated
        </button>
      </Popover.Target>
      <Popover.Dropdown className="ct-undated">
        <h2>Undated events</h2>
        <p>No source says when these took place, so the timeline cannot show them.</p>
        <ul>
          {undated.map(({ eventId, title, kind, partners, name }) => (
            <li key={eventId}>
              <button
                type="button"
                className="ct-text-button"
                title={name}
                onClick={() => open(eventId)}
              >
                <Marked text={title} />
                <span className="ct-undated-facts">
                  <Marked text={[kind, partners.join(', ')].filter(Boolean).join(' · ')} />
                </span>
              </button>
            </li>
          ))}
        </ul>
        {unlisted > 0 && <p>And {formatCount(unlisted)} more. Filter to see them.</p>}
      </Popover.Dropdown>
    </Popover>
  );
}
