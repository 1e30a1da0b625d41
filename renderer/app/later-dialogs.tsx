import { lazy, Suspense, useEffect, useState, type ReactElement } from 'react';
import { useApp } from '../state/store.ts';

const Dialogs = lazy(async () => ({ default: (await import('./dialogs.tsx')).Dialogs }));

/**
 * The dialogs, whose code is a file of its own: it is read once the first picture of the window stands and nothing else
 * is to be done, or when a dialog is asked for before that.
 */
export function LaterDialogs(): ReactElement | null {
  const isAskedFor = useApp(
    ({ dialog, contextMenu }) => dialog.name !== 'none' || contextMenu !== null,
  );
  const hasPicture = useApp(({ status, slice }) => slice !== null || status.state !== 'loading');
  const isIdle = useIdle(hasPicture);
  if (!isAskedFor && !isIdle) return null;
  return (
    <Suspense>
      <Dialogs />
    </Suspense>
  );
}

/** Whether the page has come to rest since something began; stays true. */
function useIdle(hasBegun: boolean): boolean {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    if (!hasBegun) return;
    const asked = requestIdleCallback(() => setIsIdle(true));
    return () => cancelIdleCallback(asked);
  }, [hasBegun]);
  return isIdle;
}
