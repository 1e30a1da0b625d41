import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import type { AboutApp, ShippedPackage } from '#core/bridge/about-app.ts';
import { openDialog, tellOfCopy } from '../state/app-actions.ts';
import { bridge } from '../state/bridge.ts';
import { useApp } from '../state/store.ts';
import { copyText } from '../ui/clipboard.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import './about-dialog.css';

const askAbout = async () => await bridge.request('session:about');

/** Versions of the app, and the licences of everything in it. */
export function AboutDialog(): ReactElement {
  const isOpen = useApp((state) => state.dialog.name === 'about');
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => openDialog({ name: 'none' })}
      title="About Cooperation Timeline"
      widthPx={620}
    >
      {isOpen && <About />}
    </Dialog>
  );
}

function About(): ReactElement {
  const about = useAnswer(askAbout);
  if (about === null) return <output>Asking…</output>;
  return (
    <div className="ct-about-app">
      <p>
        {about.name} {about.version}. It works without a network: nothing that you open leaves this
        machine.
      </p>
      <dl>
        {about.platform.map(({ name, version }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{version}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => void tellOfCopy(copyText(versionsAsText(about)), 'Versions copied.')}>
        Copy versions
      </Button>
      <h3>Made with the work of others</h3>
      <p>
        The licences of Electron and Chromium lie beside the program, in LICENSE and
        LICENSES.chromium.html. These {about.packages.length} packages are a part of the app:
      </p>
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
  return (
    <details>
      <summary>
        <span>
          {name} {version}
        </span>
        <span>{licence}</span>
      </summary>
      {source !== null && <p>Source: {source}</p>}
      <pre>{text}</pre>
    </details>
  );
}

/** For whoever reports a fault. */
function versionsAsText({ name, version, platform }: AboutApp): string {
  return [{ name, version }, ...platform].map((one) => `${one.name} ${one.version}\n`).join('');
}
