import { Kbd } from '@mantine/core';
import { Fragment } from 'react';
import { inLanguages } from '#core/words/language.ts';
import { openDialog } from '../state/app-actions.ts';
import { useLanguage, useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import './dialogs.css';
import { shortcutSections, type Shortcut } from './shortcut-list.ts';

const WORDS = inLanguages({
  en: { title: 'Keyboard shortcuts', or: 'or' },
  zh: { title: '键盘快捷键', or: '或' },
});

/** The keys that the window understands. */
export function ShortcutsDialog() {
  const language = useLanguage();
  const isOpen = useApp((state) => state.dialog.name === 'shortcuts');
  const platform = useApp((state) => state.platform);
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => openDialog({ name: 'none' })}
      title={WORDS[language].title}
      widthPx={900}
    >
      <div className="ct-shortcuts">
        {shortcutSections(platform, language).map(({ title, shortcuts }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {shortcuts.map((shortcut) => (
                <ShortcutRow key={shortcut.does + shortcut.keys.join('')} {...shortcut} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function ShortcutRow({ keys, otherKeys, does }: Shortcut) {
  const words = useWords(WORDS);
  return (
    <div>
      <dt>{does}</dt>
      <dd>
        <Keys keys={keys} />
        {otherKeys && (
          <>
            {words.or} <Keys keys={otherKeys} />
          </>
        )}
      </dd>
    </div>
  );
}

function Keys({ keys }: { keys: readonly string[] }) {
  const isMac = useApp((state) => state.platform === 'darwin');
  return keys.map((key) => (
    <Fragment key={key}>
      <Kbd size="xs">{key === 'Mod' ? (isMac ? '⌘' : 'Ctrl') : key}</Kbd>{' '}
    </Fragment>
  ));
}
