import { Modal } from '@mantine/core';
import type { ReactElement } from 'react';
import { openDialog } from '../state/app-actions.ts';
import { useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import '../ui/controls.css';
import { Palette } from './palette.tsx';
import { PALETTE_WORDS } from './palette-words.ts';
import './palette.css';

/** A field that finds every command of the app by the beginnings of its words. */
export function PaletteDialog(): ReactElement {
  const words = useWords(PALETTE_WORDS);
  const isOpen = useApp((state) => state.dialog.name === 'palette');
  return (
    <Modal.Root
      opened={isOpen}
      onClose={() => openDialog({ name: 'none' })}
      size={560}
      yOffset="10vh"
      transitionProps={{ duration: 0 }}
      // A command may lead the focus elsewhere; the palette gives it back before.
      returnFocus={false}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={words.title}>
        <div className="ct-palette">{isOpen && <Palette />}</div>
      </Modal.Content>
    </Modal.Root>
  );
}
