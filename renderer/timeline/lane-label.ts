import type { Lane } from '#core/timeline/lanes.ts';
import { flagUrl } from '../ui/flag-url.ts';

/** The label of a lane: flag, name, and how many of its events the window shows; blank for no lane. */
export function laneLabel(lane: Lane | null): HTMLElement {
  const label = document.createElement('div');
  label.className = 'ct-lane-label';
  if (!lane) return label;
  label.classList.toggle('is-empty', lane.shown === 0);
  label.title = `${lane.label}: ${lane.shown} of ${lane.dated} in this window`;
  label.append(
    ...flagOf(lane),
    textOf('ct-lane-name', lane.label),
    textOf('ct-lane-count', String(lane.shown)),
  );
  return label;
}

function flagOf(lane: Lane): HTMLElement[] {
  const url = lane.flag === null ? null : flagUrl(lane.flag);
  if (url === null) return [];
  const image = document.createElement('img');
  image.className = 'ct-lane-flag';
  image.src = url;
  image.alt = '';
  return [image];
}

function textOf(className: string, text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
}
