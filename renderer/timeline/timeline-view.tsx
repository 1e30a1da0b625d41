import { useLayoutEffect, useRef, type ReactElement } from 'react';
import { useWords } from '../state/language.ts';
import './items.css';
import './crowds.css';
import { mountTimeline } from './mount-timeline.ts';
import { PanButtons } from './pan-buttons.tsx';
import { TIMELINE_WORDS } from './timeline-words.ts';
import './timeline.css';

/** The timeline of the present view. All drawing is vis-timeline's; mount-timeline.ts joins it to the store. */
export function TimelineView(): ReactElement {
  const words = useWords(TIMELINE_WORDS);
  const region = useRef<HTMLElement>(null);
  const mount = useRef<HTMLDivElement>(null);
  // Before the page is painted: the timeline is then in its first picture.
  useLayoutEffect(() => {
    if (!region.current || !mount.current) return;
    return mountTimeline(region.current, mount.current);
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrow keys pan the region, as a scroll area's do
    <section ref={region} className="ct-timeline" aria-label={words.timeline} tabIndex={0}>
      <div ref={mount} className="ct-timeline-mount" />
      <PanButtons />
    </section>
  );
}
