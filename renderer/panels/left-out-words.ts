import type { FigureAnswer } from '#core/bridge/channels.ts';
import { formatCount } from '#core/format-count.ts';

/** How many characters without a glyph are named. */
const MAX_NAMED = 8;

/** What a picture does not show, or not by itself, in sentences; none when it shows all there is. */
export function leftOutWords({ leftOut }: Pick<FigureAnswer, 'leftOut'>): string[] {
  const { outside, undated, filteredOut, foldedLanes, shortTitles } = leftOut;
  const events = [
    filteredOut > 0 && `${formatCount(filteredOut)} filtered out`,
    outside > 0 && `${formatCount(outside)} outside the period`,
    undated > 0 && `${formatCount(undated)} undated`,
  ].filter(Boolean);
  return [
    events.length > 0 && `Not in it: ${events.join(', ')}.`,
    foldedLanes > 0 &&
      `${formatCount(foldedLanes)} lanes stand together in one; a higher picture has room for more.`,
    shortTitles > 0 &&
      `${formatCount(shortTitles)} ${shortTitles === 1 ? 'title is' : 'titles are'} shortened, and whole in the list under the plot.`,
  ].filter((sentence) => sentence !== false);
}

/** What cannot be written with the fonts of pictures; null when all can. */
export function unknownWords({
  unknownCharacters: unknown,
}: Pick<FigureAnswer, 'unknownCharacters'>): string | null {
  if (unknown.length === 0) return null;
  const named = unknown.slice(0, MAX_NAMED).join(' ');
  const more = unknown.length > MAX_NAMED ? ` and ${unknown.length - MAX_NAMED} more` : '';
  return `The fonts of pictures have no glyph for ${named}${more}: it is missing, or stands as \uFFFD.`;
}
