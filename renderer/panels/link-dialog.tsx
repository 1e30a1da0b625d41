import { Button, Group } from '@mantine/core';
import { notify, openDialog, tellOfCopy } from '../state/app-actions.ts';
import { bridge } from '../state/bridge.ts';
import { currentWords, useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { copyText } from '../ui/clipboard.ts';
import { linkParts } from './link-parts.ts';
import { LINK_WORDS } from './link-words.ts';
import './link-dialog.css';

/** Shows where a link goes before the reader's browser opens it. */
export function LinkDialog() {
  const words = useWords(LINK_WORDS);
  const dialog = useApp((state) => state.dialog);
  const url = dialog.name === 'link' ? dialog.url : null;
  return (
    <Dialog isOpen={url !== null} onClose={close} title={words.title} widthPx={520}>
      {url !== null && <LinkQuestion url={url} />}
    </Dialog>
  );
}

function LinkQuestion({ url }: { url: string }) {
  const words = useWords(LINK_WORDS);
  const { scheme, host, rest, isPunycode } = linkParts(url);
  const copy = () => {
    void tellOfCopy(copyText(url), words.copied);
    close();
  };
  return (
    <>
      <p className="ct-link-lead">{words.lead}</p>
      <p className="ct-link-address">
        {scheme}
        <strong>{host}</strong>
        {rest}
      </p>
      {isPunycode && <p className="ct-link-lead">{words.punycode}</p>}
      <Group justify="flex-end" gap="sm" mt="lg">
        <Button onClick={close}>{words.cancel}</Button>
        <Button onClick={copy}>{words.copy}</Button>
        <Button variant="filled" data-autofocus onClick={() => void open(url)}>
          {words.open}
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
    notify(currentWords(LINK_WORDS).notOpened, 'error');
  }
}

function close(): void {
  openDialog({ name: 'none' });
}
