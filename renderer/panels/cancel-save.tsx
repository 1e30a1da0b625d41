import { bridge } from '../state/bridge.ts';
import '../ui/controls.css';

/** Ends the save of events that is under way. */
export function CancelSave() {
  return (
    <button
      type="button"
      className="ct-text-button"
      onClick={() => void bridge.request('data:cancel')}
    >
      Cancel
    </button>
  );
}
