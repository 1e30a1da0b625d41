import { Button, CloseButton, Popover } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { endTour, startTour, stepTour } from './tour-actions.ts';
import { TOUR_STEPS, TOUR_WORDS, type TourStep } from './tour-steps.ts';
import './tour.css';

/** The tour of the window, a step at a time: a part of the window in the light, and what there is to say about it. */
export function Tour(): ReactElement | null {
  const at = useApp((state) => state.tourStep);
  useFirstTour();
  const step = at === null ? undefined : TOUR_STEPS[at];
  return step === undefined || at === null ? null : <Step key={step.id} step={step} at={at} />;
}

/** Begins the tour by itself when the app is started for the first time, once nothing else is in the way. */
function useFirstTour(): void {
  const isDue = useApp(
    ({ isTourDue, tourStep, dialog, slice }) =>
      isTourDue && tourStep === null && dialog.name === 'none' && slice !== null,
  );
  useEffect(() => {
    if (isDue) startTour();
  }, [isDue]);
}

function Step({ step, at }: { step: TourStep; at: number }): ReactElement {
  const words = useWords(TOUR_WORDS);
  const { title, text } = words.steps[step.id];
  const isLast = at === TOUR_STEPS.length - 1;
  const light = useLight(step.target);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  // Wherever the focus is: it comes to the tour a moment after the tour is seen.
  useWindowEvent('keydown', onKey);
  return (
    <Popover
      opened
      onClose={endTour}
      position={step.side === 'middle' ? 'bottom' : step.side}
      width={320}
      withArrow={step.side !== 'middle'}
      withRoles={false}
      trapFocus
      closeOnClickOutside={false}
      transitionProps={{ duration: 0 }}
      shadow="md"
    >
      <div className="ct-tour-light" style={light} />
      <Popover.Target>
        <div className="ct-tour-anchor" style={step.side === 'middle' ? middleOf(light) : light} />
      </Popover.Target>
      <Popover.Dropdown
        className="ct-tour"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the library makes the element
        role="dialog"
        aria-label={words.title}
      >
        <div className="ct-tour-head">
          <h2>{title}</h2>
          <CloseButton size="sm" aria-label={words.skip} onClick={endTour} />
        </div>
        <p>{text}</p>
        <div className="ct-tour-foot">
          <span>{words.place(at + 1, TOUR_STEPS.length)}</span>
          {at > 0 && (
            <Button size="compact-sm" onClick={() => stepTour(-1)}>
              {words.back}
            </Button>
          )}
          <Button
            ref={next}
            size="compact-sm"
            variant="filled"
            data-autofocus
            onClick={() => stepTour(1)}
          >
            {isLast ? words.done : words.next}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function onKey({ key }: KeyboardEvent): void {
  if (key === 'Escape') endTour();
}

/** A place in the window, in CSS pixels. */
interface Light {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where a part of the window stands; the middle of the window where it is not shown. */
function useLight(target: string): Light {
  const [light, setLight] = useState(() => placeOf(target));
  useEffect(() => {
    const follow = () => setLight(placeOf(target));
    const observer = new ResizeObserver(follow);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [target]);
  return light;
}

/** Space around what is in the light. */
const AROUND_PX = 4;

function placeOf(target: string): Light {
  const box = document.querySelector(target)?.getBoundingClientRect();
  if (!box || box.width === 0)
    return { left: innerWidth / 2, top: innerHeight / 3, width: 0, height: 0 };
  return {
    left: box.left - AROUND_PX,
    top: box.top - AROUND_PX,
    width: box.width + 2 * AROUND_PX,
    height: box.height + 2 * AROUND_PX,
  };
}

/** Above the middle, so that what is told about a large part stands in it. */
function middleOf({ left, top, width, height }: Light): Light {
  return { left: left + width / 2, top: top + height / 3, width: 0, height: 0 };
}
