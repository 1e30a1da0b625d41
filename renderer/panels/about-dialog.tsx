import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import type { AboutApp, ShippedPackage } from '#core/bridge/about-app.ts';
import { openDialog, tellOfCopy } from '../state/app-actions.ts';
import { bridge } from '../state/bridge.ts';
import { useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { copyText } from '../ui/clipboard.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { ABOUT_WORDS } from './about-words.ts';
import './about-dialog.css';

const askAbout = async () => await bridge.request('session:about');

/** Versions of the app, and the licences of everything in it. */
export function AboutDialog(): ReactElement {
  const words = useWords(ABOUT_WORDS);
  const isOpen = useApp((state) => state.dialog.name === 'about');
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => openDialog({ name: 'none' })}
      title={words.title}
      widthPx={620}
    >
      {isOpen && <About />}
    </Dialog>
  );
}

function About(): ReactElement {
  const words = useWords(ABOUT_WORDS);
  const about = useAnswer(askAbout);
  if (about === null) return <output>{words.asking}</output>;
  return (
    <div className="ct-about-app">
      <p>{words.offline(`${about.name} ${about.version}`)}</p>
      <dl>
        {about.platform.map(({ name, version }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{version}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => void tellOfCopy(copyText(versionsAsText(about)), words.copied)}>
        {words.copy}
      </Button>
      <h3>{words.othersTitle}</h3>
      <p>{words.packages(about.packages.length)}</p>
      <ul>
        {about.packages.map((shipped) => (
          <li key={`${shipped.name} ${shipped.version}`}>
            <Licence {...shipped} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Licence({ name, version, licence, source, text }: ShippedPackage): ReactElement {
  const words = useWords(ABOUT_WORDS);
  return (
    <details>
      <summary>
        <span>
          {name} {version}
        </span>
        <span>{licence}</span>
      </summary>
      {source !== null && <p>{words.source(source)}</p>}
      <pre>{text}</pre>
    </details>
  );
}

/** For whoever reports a fault. */
function versionsAsText({ name, version, platform }: AboutApp): string {
  return [{ name, version }, ...platform].map((one) => `${one.name} ${one.version}\n`).join('');
}
