import { lazy, Suspense, type ReactElement } from 'react';
import { openDialog } from '../state/app-actions.ts';
import { useApp } from '../state/store.ts';
import { Dialog } from '../ui/dialog.tsx';

/** The text is read when it is asked for. */
const Guide = lazy(async () => ({ default: (await import('./guide.tsx')).Guide }));

/** The guide, without a network. */
export function GuideDialog(): ReactElement {
  const isOpen = useApp((state) => state.dialog.name === 'guide');
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => openDialog({ name: 'none' })}
      title="Guide"
      widthPx={1080}
    >
      {isOpen && (
        <Suspense fallback={<output>Opening…</output>}>
          <Guide />
        </Suspense>
      )}
    </Dialog>
  );
}
