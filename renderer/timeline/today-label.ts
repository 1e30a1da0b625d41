import { DATE_FORMS } from '#core/time/date-forms.ts';
import { currentLanguage, currentWords } from '../state/language.ts';
import { TIMELINE_WORDS } from './timeline-words.ts';
import { writtenLeftPx, writtenPlotPx } from './written-places.ts';

/** Room for the label beside its line, and for the fade at the edge of the window; as in timeline.css. */
const ROOM_PX = 38 + 28;

/**
 * Names the line of today, in the language of the window and for the pointer with its date: vis-timeline has other words
 * for it at each drawing. The label stands to the left of the line where the window has too little room to the right.
 */
export function writeToday(mount: HTMLElement): void {
  const line = mount.querySelector<HTMLElement>('.vis-current-time');
  if (!line) return;
  const words = currentWords(TIMELINE_WORDS);
  line.style.setProperty('--ct-today', `'${words.today}'`);
  line.title = words.todayIs(DATE_FORMS[currentLanguage()].day(Date.now()));
  line.toggleAttribute('data-turned', writtenLeftPx(line) + ROOM_PX > writtenPlotPx(mount));
}
