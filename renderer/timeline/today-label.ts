import { writtenLeftPx, writtenPlotPx } from './written-places.ts';

/** Room for the label beside its line, and for the fade at the edge of the window; as in timeline.css. */
const ROOM_PX = 38 + 28;

/** Lets the label of today stand to the left of its line where the window has too little room to the right. */
export function turnTodayLabel(mount: HTMLElement): void {
  const line = mount.querySelector<HTMLElement>('.vis-current-time');
  line?.toggleAttribute('data-turned', writtenLeftPx(line) + ROOM_PX > writtenPlotPx(mount));
}
