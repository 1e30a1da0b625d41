import { formatCount } from '#core/format-count.ts';
import type { Lane } from '#core/timeline/lanes.ts';
import { currentWords } from '../state/language.ts';
import { canUnfoldLanes, unfoldLanes } from '../state/asking.ts';
import { flagUrl } from '../ui/flag-url.ts';
import { loadFlag } from '../ui/load-flag.ts';
import { TIMELINE_WORDS } from './timeline-words.ts';
import { writeStyle } from './written-styles.ts';

/**
 * The labels of the lanes. vis-timeline asks for one when a lane is new or has another name; how many events it shows
 * changes with each step of a pan, and is written straight into the label.
 */
export class LaneLabels {
  readonly #counts = new Map<string, { label: HTMLElement; count: Text }>();

  /** The label of a lane: flag, name, and how many of its events the window shows; blank for no lane. */
  make(lane: Lane | null): HTMLElement {
    const label = document.createElement('div');
    label.className = 'ct-lane-label';
    if (!lane) return label;
    label.dataset['laneId'] = lane.id;
    const count = new Text();
    const place = textOf('ct-lane-count', '');
    place.append(count);
    label.append(...flagOf(lane), nameOf(lane), place);
    this.#counts.set(lane.id, { label, count });
    this.#write(lane);
    return label;
  }

  /** Brings the counts of all lanes up to date, and forgets the lanes that are not among them. */
  update(lanes: Lane[]): void {
    const ids = new Set(lanes.map(({ id }) => id));
    for (const id of this.#counts.keys()) if (!ids.has(id)) this.#counts.delete(id);
    for (const lane of lanes) this.#write(lane);
  }

  #write(lane: Lane): void {
    const drawn = this.#counts.get(lane.id);
    const [shown, dated] = [formatCount(lane.shown), formatCount(lane.dated)];
    const title = currentWords(TIMELINE_WORDS).lane(lane.label, shown, dated);
    if (!drawn || drawn.label.title === title) return;
    drawn.label.title = title;
    drawn.label.classList.toggle('is-empty', lane.shown === 0);
    writeStyle(drawn.label, '--digits', `${digitsWide(shown)}`);
    // Into the same text: a new one would be styled as well.
    drawn.count.data = shown;
  }
}

/** Width of a count in digits; what stands between thousands is half as wide. */
function digitsWide(count: string): number {
  const others = count.replaceAll(/\d/g, '').length;
  return count.length - others / 2;
}

/** The name; of a lane that stands for folded ones, the button that unfolds them, as long as it can. */
function nameOf(lane: Lane): HTMLElement {
  if (lane.foldedLanes === 0 || !canUnfoldLanes()) return textOf('ct-lane-name', lane.label);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'ct-lane-name ct-lane-more';
  button.textContent = lane.label;
  button.addEventListener('click', unfoldLanes);
  return button;
}

function flagOf(lane: Lane): HTMLElement[] {
  const url = lane.flag === null ? null : flagUrl(lane.flag);
  if (url === null) return [];
  const image = document.createElement('img');
  image.className = 'ct-lane-flag';
  image.loading = 'lazy';
  loadFlag(image, url);
  image.alt = '';
  return [image];
}

function textOf(className: string, text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
}
