import {
  COMMAND_IDS,
  commandOf,
  isPossible,
  keysOf,
  type CommandId,
} from '#core/commands/commands.ts';
import { conditionsOf } from '../state/menu-view.ts';
import { useApp } from '../state/store.ts';
import { isTextField } from '../ui/text-field.ts';
import { isChord } from './is-chord.ts';
import { isUnderDialog, runAnyCommand } from './run-command.ts';

/**
 * Does the command of a key that is pressed where nobody writes. The menu has its own shortcuts, but for undo and redo:
 * there the browser would take back what was typed into a field that has been left.
 */
export function runPageKey(event: KeyboardEvent): void {
  if (isUnderDialog() || isTextField(document.activeElement)) return;
  const command = COMMAND_IDS.find((id) => isKeyOf(id, event));
  if (command === undefined) return;
  event.preventDefault();
  if (isPossible(command, conditionsOf(useApp.getState()))) runAnyCommand(command);
}

function isKeyOf(id: CommandId, event: KeyboardEvent): boolean {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (isPlain && commandOf(id).pageKeys?.includes(event.key)) return true;
  if (id !== 'undo' && id !== 'redo') return false;
  const { platform } = useApp.getState();
  return keysOf(id, platform).some((keys) => isChord(event, keys, platform));
}
