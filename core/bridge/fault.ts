/** Lines of a stack that are kept, and characters of each. */
export const MOST_FRAMES = 12;
export const MOST_LENGTH = 160;

/** What may be told of an error: its class and where it came from. Its message may say what stands in a data set. */
export interface Fault {
  name: string;
  frames: string[];
}

/** One line of a stack, as V8 writes it: "at draw (file:///app/out/main.js:10:2)"; folders are left out. */
const FRAME = /^\s+at (?:(.*?) \()?(?:.*[/\\])?([^/\\()]*:\d+:\d+)\)?$/;

/** Takes from an error what may be told of it. */
export function toFault(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  // The message comes first in a stack, and may have lines that look like any.
  const stack = (error.stack ?? '').replace(error.message, '');
  const frames = stack.split('\n').flatMap((line) => {
    const [, where = '', place = ''] = FRAME.exec(line) ?? [];
    return place === '' ? [] : `${where} ${place}`.trim().slice(0, MOST_LENGTH);
  });
  return { name: error.name.slice(0, MOST_LENGTH), frames: frames.slice(0, MOST_FRAMES) };
}
