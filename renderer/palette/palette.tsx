import { Kbd } from '@mantine/core';
import {
  Fragment,
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
} from 'react';
import { openDialog } from '../state/app-actions.ts';
import { useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { findEntries, type PaletteEntry } from './palette-entries.ts';
import { PALETTE_WORDS } from './palette-words.ts';
import { useGivenBackFocus } from '../ui/use-given-back-focus.ts';

/** The field and what it finds. The focus stays in the field; the list is led through it. */
export function Palette(): ReactElement {
  const words = useWords(PALETTE_WORDS);
  const listId = useId();
  const giveBack = useGivenBackFocus();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const entries = findEntries(useApp(), typed);
  const active = entries[at];
  const run = (entry: PaletteEntry): void => {
    if (!entry.isPossible) return;
    openDialog({ name: 'none' });
    giveBack();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const next = placeAfter(event.key, at, entries.length);
    if (event.key === 'Enter' && active) run(active);
    else if (next !== null) setAt(next);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        className="ct-palette-field"
        data-autofocus
        role="combobox"
        aria-label={words.title}
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active && `${listId}-${at}`}
        placeholder={words.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native list cannot hold keys */}
      <div className="ct-palette-list" id={listId} role="listbox" aria-label={words.list}>
        {entries.map((entry, place) => (
          <Row
            key={entry.id}
            id={`${listId}-${place}`}
            entry={entry}
            isActive={place === at}
            onPress={() => run(entry)}
          />
        ))}
      </div>
      <output className="ct-palette-none">{entries.length === 0 ? words.none : ''}</output>
    </>
  );
}

/** Rows that a page key goes on by. */
const PAGE = 8;

/** Where a key leads to in the list, which goes round at its ends; null for any other key. */
function placeAfter(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return count === 0 ? 0 : (at + 1) % count;
    case 'ArrowUp':
      return count === 0 ? 0 : (at - 1 + count) % count;
    case 'PageDown':
      return Math.min(at + PAGE, Math.max(0, count - 1));
    case 'PageUp':
      return Math.max(at - PAGE, 0);
    default:
      return null;
  }
}

interface RowProps {
  id: string;
  entry: PaletteEntry;
  isActive: boolean;
  onPress: () => void;
}

function Row({ id, entry, isActive, onPress }: RowProps): ReactElement {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field has the focus and the keys
    <div
      ref={row}
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native option cannot hold keys
      role="option"
      aria-selected={isActive}
      aria-disabled={!entry.isPossible || undefined}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <span className="ct-palette-words">{entry.words}</span>
      <span className="ct-palette-group">{entry.group}</span>
      <span className="ct-palette-keys">
        {entry.keys.map((key) => (
          <Fragment key={key}>
            <Kbd size="xs">{key}</Kbd>{' '}
          </Fragment>
        ))}
      </span>
    </div>
  );
}
