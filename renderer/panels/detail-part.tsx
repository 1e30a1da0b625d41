import type { ReactNode } from 'react';

/** A part of the details under a small heading. */
export function DetailPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="ct-detail-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
