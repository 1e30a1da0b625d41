import { lazy, Suspense, type ReactElement } from 'react';

const MapView = lazy(async () => ({ default: (await import('./map-view.tsx')).MapView }));

/** The map, whose code and outlines are a file of their own: it is read when the map is first asked for. */
export function LaterMap(): ReactElement {
  return (
    <Suspense>
      <MapView />
    </Suspense>
  );
}
