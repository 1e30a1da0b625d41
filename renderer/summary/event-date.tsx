import type { ReactElement } from 'react';
import type { EventLink } from '#core/query/event-link.ts';
import { revealEvent } from '../state/event-actions.ts';

/** An event by its date; a press opens its details. */
export function EventDate({ link, name }: { link: EventLink; name: string }): ReactElement {
  return (
    <button
      type="button"
      className="ct-text-button"
      data-member-id={link.id}
      title={link.title}
      aria-label={`${name}: ${link.date}, ${link.title}`}
      onClick={() => void revealEvent(link.id)}
    >
      {link.date}
    </button>
  );
}
