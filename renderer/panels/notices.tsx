import { CloseButton } from '@mantine/core';
import { useEffect } from 'react';
import { inLanguages } from '#core/words/language.ts';
import { dismissNotice } from '../state/app-actions.ts';
import type { Notice } from '../state/app-state.ts';
import { useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { SavingLine } from './saving-line.tsx';
import './notices.css';

const WORDS = inLanguages({ en: { dismiss: 'Dismiss' }, zh: { dismiss: '关闭' } });

/** How long a message stands; an error stays until it is read. */
const INFO_MS = 5000;

/** Passing messages, in a corner, and how far a save is that takes a while. */
export function Notices() {
  const notices = useApp((state) => state.notices);
  return (
    <div className="ct-notices">
      <SavingLine />
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function NoticeLine({ notice: { id, tone, text } }: { notice: Notice }) {
  const { dismiss } = useWords(WORDS);
  useEffect(() => {
    if (tone === 'error') return;
    const timer = setTimeout(() => dismissNotice(id), INFO_MS);
    return () => clearTimeout(timer);
  }, [id, tone]);
  return (
    <div className="ct-notice" data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <span>{text}</span>
      <CloseButton size="sm" aria-label={dismiss} onClick={() => dismissNotice(id)} />
    </div>
  );
}
