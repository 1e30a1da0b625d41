import { Button, CloseButton, Popover } from '@mantine/core';
import { useEffect, useState, type CSSProperties, type ReactElement } from 'react';
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
  return (
    <Popover
      opened
      onClose={endTour}
      position={step.side}
      width={320}
      withArrow
      trapFocus
      returnFocus
      closeOnClickOutside={false}
      shadow="md"
    >
      <Popover.Target>
        <div className="ct-tour-light" style={useLight(step.target)} />
      </Popover.Target>
      <Popover.Dropdown className="ct-tour" aria-label={words.title}>
        <header>
          <h2>{title}</h2>
          <CloseButton size="sm" aria-label={words.skip} onClick={endTour} />
        </header>
        <p>{text}</p>
        <footer>
          <span>{words.place(at + 1, TOUR_STEPS.length)}</span>
          {at > 0 && (
            <Button size="compact-sm" onClick={() => stepTour(-1)}>
              {words.back}
            </Button>
          )}
          <Button size="compact-sm" variant="filled" data-autofocus onClick={() => stepTour(1)}>
            {isLast ? words.done : words.next}
          </Button>
        </footer>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Where a part of the window stands; the middle of the window where it is not shown. */
function useLight(target: string): CSSProperties {
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

function placeOf(target: string): CSSProperties {
  const box = document.querySelector(target)?.getBoundingClientRect();
  if (!box || box.width === 0) return { left: innerWidth / 2, top: innerHeight / 3, width: 0 };
  return {
    left: box.left - AROUND_PX,
    top: box.top - AROUND_PX,
    width: box.width + 2 * AROUND_PX,
    height: box.height + 2 * AROUND_PX,
  };
}
