import { Button, Group } from '@mantine/core';
import { notify, openDialog, tellOfCopy } from '../state/app-actions.ts';
import { bridge } from '../state/bridge.ts';
import { useApp } from '../state/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { copyText } from '../ui/clipboard.ts';
import { linkParts } from './link-parts.ts';
import './link-dialog.css';

/** Shows where a link goes before the reader's browser opens it. */
export function LinkDialog() {
  const dialog = useApp((state) => state.dialog);
  const url = dialog.name === 'link' ? dialog.url : null;
  return (
    <Dialog isOpen={url !== null} onClose={close} title="Open link" widthPx={520}>
      {url !== null && <LinkQuestion url={url} />}
    </Dialog>
  );
}

function LinkQuestion({ url }: { url: string }) {
  const { scheme, host, rest, isPunycode } = linkParts(url);
  const copy = () => {
    void tellOfCopy(copyText(url), 'Address copied.');
    close();
  };
  return (
    <>
      <p className="ct-link-lead">This address opens in your browser, outside this app:</p>
      <p className="ct-link-address">
        {scheme}
        <strong>{host}</strong>
        {rest}
      </p>
      {isPunycode && (
        <p className="ct-link-lead">
          Parts that start with “xn--” stand for letters beyond a to z, which can look like others.
        </p>
      )}
      <Group justify="flex-end" gap="sm" mt="lg">
        <Button onClick={close}>Cancel</Button>
        <Button onClick={copy}>Copy address</Button>
        <Button variant="filled" data-autofocus onClick={() => void open(url)}>
          Open in browser
        </Button>
      </Group>
    </>
  );
}

async function open(url: string): Promise<void> {
  close();
  try {
    await bridge.request('link:open', url);
  } catch {
    notify('The browser could not be opened. Copy the address instead.', 'error');
  }
}

function close(): void {
  openDialog({ name: 'none' });
}
