import { useEffect, useState } from 'react';
import { inLanguages } from '#core/words/language.ts';
import { notify } from '../state/app-actions.ts';
import { bridge } from '../state/bridge.ts';
import { currentWords } from '../state/language.ts';

const WORDS = inLanguages({
  en: {
    onlyOne: (fileName: string) => `Only one data set is open at a time: opening ${fileName}.`,
    notOpened: 'This could not be opened. Drop a file from a folder on this computer.',
  },
  zh: {
    onlyOne: (fileName) => `一次只能打开一个数据集：正在打开${fileName}。`,
    notOpened: '无法打开。请从本机的文件夹中拖放文件。',
  },
});

/**
 * Opens a file that is dropped anywhere onto the window, and tells whether one is being dragged over it. Several files
 * at once open the first; anything that is no file (text, a link) is left alone.
 */
export function useFileDrop(): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      // Null when the pointer leaves the window, not when it passes from one element to the next.
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      void openDropped(event.dataTransfer?.files ?? null);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

async function openDropped(files: FileList | null): Promise<void> {
  const [first, ...others] = files ?? [];
  if (!first) return;
  if (others.length > 0) notify(currentWords(WORDS).onlyOne(first.name));
  try {
    await bridge.openDropped(first);
  } catch {
    notify(currentWords(WORDS).notOpened, 'error');
  }
}
