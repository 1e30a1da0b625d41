import type { ReactElement } from 'react';
import { openDialog } from '../state/app-actions.ts';
import { useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { StartPage } from './start-page.tsx';
import { START_WORDS } from './start-words.ts';

/** The start page over the window; whatever is chosen there closes it. */
export function StartDialog(): ReactElement {
  const isOpen = useApp((state) => state.dialog.name === 'start');
  const { title } = useWords(START_WORDS);
  return (
    <Dialog isOpen={isOpen} onClose={close} title={title} widthPx={760}>
      <StartPage onChosen={close} />
    </Dialog>
  );
}

function close(): void {
  openDialog({ name: 'none' });
}
