import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { inLanguages } from '#core/words/language.ts';
import { useWords } from '../state/language.ts';
import './dialog.css';

const WORDS = inLanguages({ en: { close: 'Close' }, zh: { close: '关闭' } });

/** A dialog over the window, named by its title. Built from parts, because Mantine's own head is a page banner. */
export function Dialog({
  title,
  isOpen,
  onClose,
  widthPx,
  children,
}: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  widthPx: number;
  children: ReactNode;
}) {
  const words = useWords(WORDS);
  return (
    <Modal.Root
      opened={isOpen}
      onClose={onClose}
      size={widthPx}
      centered
      transitionProps={{ duration: 120 }}
    >
      <Modal.Overlay />
      <Modal.Content className="ct-dialog">
        <div className="ct-dialog-head">
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton aria-label={words.close} />
        </div>
        <Modal.Body className="ct-dialog-body">{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
