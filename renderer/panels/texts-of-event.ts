import type { EventInput } from '#core/events/schema.ts';
import type { Language } from '#core/words/language.ts';

/**
 * A text of an event, and its language where that is another than the reader's. A data set in one language only may have
 * any language where English is expected, so that nothing is said of it.
 */
interface EventText {
  text: string;
  otherLanguage: Language | undefined;
}

/** The title of an event, or its summary, in the languages that the data set has it in: that of the reader first. */
export function textsOfEvent(
  event: Pick<EventInput, 'title' | 'summary' | 'zh'>,
  part: 'title' | 'summary',
  language: Language,
): EventText[] {
  const [english, chinese] = [toText(event[part]), toText(event.zh?.[part])];
  const texts: EventText[] = [
    { text: english, otherLanguage: language === 'zh' && chinese !== '' ? 'en' : undefined },
    { text: chinese, otherLanguage: language === 'en' ? 'zh' : undefined },
  ];
  const inOrder = language === 'zh' ? texts.toReversed() : texts;
  return inOrder.filter(({ text }) => text !== '');
}

/** Empty where there is nothing to read. */
function toText(text: string | undefined): string {
  return text?.trim() ?? '';
}
