import { inLanguages } from '#core/words/language.ts';
import { bridge } from '../state/bridge.ts';
import { useWords } from '../state/language.ts';
import '../ui/controls.css';

const WORDS = inLanguages({ en: { cancel: 'Cancel' }, zh: { cancel: '取消' } });

/** Ends the save of events that is under way. */
export function CancelSave() {
  const words = useWords(WORDS);
  return (
    <button
      type="button"
      className="ct-text-button"
      onClick={() => void bridge.request('data:cancel')}
    >
      {words.cancel}
    </button>
  );
}
