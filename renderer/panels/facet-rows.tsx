import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { FacetOption } from '#core/query/facet-counts.ts';
import type { Facet } from '#core/query/filter.ts';
import { summaryOf } from '../state/app-state.ts';
import { useApp } from '../state/store.ts';
import { expectToggle } from './facet-actions.ts';
import { isKept } from './facet-choice.ts';
import { FacetRow, FACET_ROW_PX } from './facet-row.tsx';
import type { FilterPanelWords } from './filter-panel-words.ts';
import { placesInPage } from './places-in-page.ts';
import { useRowsInSight } from './use-rows-in-sight.ts';

/** From this many rows on, only those in sight are in the page, and some beyond: facets have up to thousands. */
const MANY_FROM = 100;

interface Props {
  facet: Facet;
  options: readonly FacetOption[];
  /** Whether the list scrolls by itself. */
  isLong: boolean;
  words: FilterPanelWords;
}

/** The rows of a facet. Up, Down, Home and End move between them; Right goes on to "Only", Left back to the box. */
export function FacetRows({ facet, options, isLong, words }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const kept = useApp((state) => state.view?.filter[facet] ?? null);
  const kinds = useApp((state) => summaryOf(state.status)?.kinds);
  const sight = useRowsInSight(list, { total: options.length, rowPx: FACET_ROW_PX });
  /** Value of the row that has the focus, or had it last. */
  const [focused, setFocused] = useState<string | null>(null);
  const isMany = options.length >= MANY_FROM;
  const placeOf = (sought: string | null) => options.findIndex(({ value }) => value === sought);
  const places = isMany
    ? placesInPage(options.length, sight, placeOf(focused))
    : [...options.keys()];

  const moveTo = (option: FacetOption | undefined): void => {
    if (!option) return;
    // It has to be in the page before it can have the focus.
    flushSync(() => setFocused(option.value));
    const rows = [...(list.current?.children ?? [])];
    rows
      .find((row) => valueOf(row) === option.value)
      ?.querySelector('input')
      ?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rowOf(event);
    const beside = { ArrowRight: 'button', ArrowLeft: 'input' }[event.key];
    if (beside !== undefined) row?.querySelector<HTMLElement>(beside)?.focus();
    const step = STEPS[event.key];
    if (!row || !step) return;
    moveTo(options[step(placeOf(valueOf(row)), options.length)]);
    event.preventDefault();
  };
  const onFocus = (event: FocusEvent): void => {
    const value = valueOf(rowOf(event));
    setFocused(value);
    if (value !== null) expectToggle(facet, value);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys move between the boxes
    <ul
      ref={list}
      className="ct-facet-list"
      data-long={isLong || undefined}
      style={isMany ? { height: options.length * FACET_ROW_PX } : undefined}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      {places.map((at) => {
        const option = options[at];
        if (!option) return null;
        const { value, label, count, flag } = option;
        const kind = facet === 'kinds' ? kinds?.find(({ id }) => id === value) : undefined;
        return (
          <FacetRow
            key={value}
            facet={facet}
            value={value}
            label={label}
            count={count}
            flag={flag}
            mark={kind?.mark}
            colour={kind?.colour}
            isChecked={isKept(kept, value)}
            isTabStop={at === 0}
            at={isMany ? at : undefined}
            of={isMany ? options.length : undefined}
            words={words}
          />
        );
      })}
    </ul>
  );
}

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

function rowOf({ target }: { target: EventTarget }): HTMLElement | null {
  return target instanceof Element ? target.closest('li') : null;
}

function valueOf(row: Element | null): string | null {
  return row instanceof HTMLElement ? (row.dataset['value'] ?? null) : null;
}
