import { Kbd } from '@mantine/core';
import { Fragment } from 'react';
import { inLanguages } from '#core/words/language.ts';
import { openDialog } from '../state/app-actions.ts';
import { useLanguage } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import './dialogs.css';
import { shortcutSections, type Shortcut } from './shortcut-list.ts';

const TITLE = inLanguages({ en: 'Keyboard shortcuts', zh: '键盘快捷键' });

/** The keys that the window understands. */
export function ShortcutsDialog() {
  const language = useLanguage();
  const isOpen = useApp((state) => state.dialog.name === 'shortcuts');
  const platform = useApp((state) => state.platform);
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => openDialog({ name: 'none' })}
      title={TITLE[language]}
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

function ShortcutRow({ keys, does }: Shortcut) {
  const isMac = useApp((state) => state.platform === 'darwin');
  return (
    <div>
      <dt>{does}</dt>
      <dd>
        {keys.map((key) => (
          <Fragment key={key}>
            <Kbd size="xs">{key === 'Mod' ? (isMac ? '⌘' : 'Ctrl') : key}</Kbd>{' '}
          </Fragment>
        ))}
      </dd>
    </div>
  );
}
