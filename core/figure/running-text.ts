import { shorten } from './fit-text.ts';
import { MIDDLE_TO_BASELINE } from './metrics.ts';
import type { Block, Page } from './page.ts';
import type { TextNode, TextRun } from './scene.ts';

/** A piece of running text that stays in one line, with its own weight and link. */
export type RunningWord = Pick<TextRun, 'text' | 'weight' | 'href'> & {
  /** It follows on what is before it without a space. */
  isTight?: boolean;
};

/** Where running text stands and how it looks. */
export interface RunningStyle {
  sizePx: number;
  fill: string;
  widthPx: number;
  linePx: number;
}

/** Sets words of different weights into lines from x = 0; a word that is longer than a line is shortened. */
export function runningText(
  words: readonly RunningWord[],
  style: RunningStyle,
  { measure }: Pick<Page, 'measure'>,
): Block {
  const lines: TextRun[][] = [];
  let rest = 0;
  for (const { text, isTight = false, ...word } of words) {
    const type = { sizePx: style.sizePx, weight: word.weight };
    const run = (words_: string): TextRun => ({
      ...word,
      text: words_,
      fill: style.fill,
      widthPx: measure(words_, type),
    });
    const following = run(isTight ? text : ` ${text}`);
    const line = lines.at(-1);
    if (line && following.widthPx <= rest) {
      if (isTight) append(line, following);
      else line.push(following);
      rest -= following.widthPx;
    } else {
      const first = run(shorten(text, style.widthPx, type, measure));
      lines.push([first]);
      rest = style.widthPx - first.widthPx;
    }
  }
  const nodes = lines.map((line, at) => lineNode(line, (at + 0.5) * style.linePx, style));
  return { nodes, heightPx: lines.length * style.linePx };
}

/** Adds a run to a line, in one with the last where they look alike. */
function append(line: TextRun[], run: TextRun): void {
  const last = line.at(-1);
  if (last?.weight !== run.weight || last.href !== run.href) {
    line.push(run);
    return;
  }
  last.text += run.text;
  last.widthPx += run.widthPx;
}

function lineNode(
  [first, ...more]: TextRun[],
  middleY: number,
  { sizePx }: RunningStyle,
): TextNode {
  if (!first) throw new Error('A line of running text has no words');
  const widthPx = [first, ...more].reduce((sum, run) => sum + run.widthPx, 0);
  const y = middleY + sizePx * MIDDLE_TO_BASELINE;
  return { type: 'text', ...first, x: 0, y, anchor: 'start', sizePx, widthPx, more };
}
