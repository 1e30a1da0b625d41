import { VisuallyHidden } from '@mantine/core';
import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { formatCount } from '#core/format-count.ts';
import { isBarOn, pressBar, type BarPart } from '#core/summary/bar-filter.ts';
import { useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { setFilter } from '../state/view-actions.ts';
import { SUMMARY_WORDS } from './summary-words.ts';

/** One bar with its name and its number: a press keeps only what it stands for, a second one everything again. */
export function BarRow({
  part,
  label,
  count,
  most,
  sign,
}: {
  /** What it stands for; null where no filter says it. */
  part: BarPart | null;
  label: string;
  count: number;
  /** The number of the longest bar. */
  most: number;
  /** Flag or mark before the name. */
  sign?: ReactNode;
}): ReactElement {
  const words = useWords(SUMMARY_WORDS);
  const isOn = useApp(({ view }) => part !== null && view !== null && isBarOn(view.filter, part));
  const style = { '--ct-share': count / most } as CSSProperties;
  const parts = (
    <>
      <span className="ct-bar-label" title={label}>
        {sign}
        <span>{label}</span>
      </span>{' '}
      <span className="ct-bar-track" aria-hidden="true">
        <span />
      </span>
      <span className="ct-bar-count">
        {formatCount(count)}
        <VisuallyHidden>{words.unit(count)}</VisuallyHidden>
      </span>
    </>
  );
  if (!part)
    return (
      <li className="ct-bar" style={style}>
        {parts}
      </li>
    );
  return (
    <li>
      <button
        type="button"
        className="ct-bar"
        style={style}
        aria-pressed={isOn}
        onClick={() => pressPart(part)}
      >
        {parts}
      </button>
    </li>
  );
}

/** Keeps only what a bar stands for, or everything again. */
export function pressPart(part: BarPart): void {
  const { view } = useApp.getState();
  if (view) setFilter(pressBar(view.filter, part));
}
