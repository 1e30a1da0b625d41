import { IconSearch } from '@tabler/icons-react';
import { inLanguages } from '#core/words/language.ts';
import { HitAnnouncer, HitSteps } from '../search/hit-steps.tsx';
import { useWords } from '../state/language.ts';
import { stepHit } from '../state/search-actions.ts';
import { useApp } from '../state/store.ts';
import { setFilter } from '../state/view-actions.ts';
import '../ui/controls.css';
import { useDraft } from '../ui/use-draft.ts';
import './search-box.css';

/** A frame: letters that come at once are one search. Newer ones are asked for as soon as the last is answered. */
const REST_MS = 16;
const FIELD_ID = 'ct-search';

const WORDS = inLanguages({ en: { search: 'Search events' }, zh: { search: '查找事件' } });

/** Puts the cursor into the search box, with its text selected. */
export function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>(`#${FIELD_ID}`);
  field?.focus();
  field?.select();
}

/** Searches all that the details of the events say in words. */
export function SearchBox() {
  const words = useWords(WORDS);
  const text = useApp((state) => state.view?.filter.text ?? null);
  const draft = useDraft(text, (typed) => setFilter({ text: typed }), REST_MS);
  return (
    <div className="ct-search">
      <IconSearch size={14} aria-hidden="true" />
      <input
        id={FIELD_ID}
        type="search"
        className="ct-field"
        aria-label={words.search}
        placeholder={words.search}
        maxLength={1000}
        autoComplete="off"
        spellCheck={false}
        value={draft.text}
        {...draft.composing}
        onChange={(event) => draft.type(event.currentTarget.value)}
        onBlur={draft.commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            draft.commit();
            stepHit(event.shiftKey ? -1 : 1);
          }
          if (event.key !== 'Escape' || draft.text === '') return;
          event.stopPropagation();
          draft.type('');
        }}
      />
      <HitSteps />
      <HitAnnouncer />
    </div>
  );
}
