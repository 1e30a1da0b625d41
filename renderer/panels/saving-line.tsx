import { formatCount } from '#core/format-count.ts';
import { useApp } from '../state/store.ts';
import { CancelSave } from './cancel-save.tsx';

/** How far a save of events is that takes a while, and a way to end it. */
export function SavingLine() {
  const saving = useApp((state) => state.saving);
  if (!saving) return null;
  const { fileName, doneEvents, totalEvents } = saving;
  return (
    <section className="ct-notice" aria-label="Saving data">
      <span>
        Saving {fileName}: {formatCount(doneEvents)} of {formatCount(totalEvents)} events
      </span>
      <CancelSave />
    </section>
  );
}
