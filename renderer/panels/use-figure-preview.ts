import { useEffect, useState } from 'react';
import type { FigureAnswer, FigureProblem, FigureRequest } from '#core/bridge/channels.ts';
import { pictureKind } from '#core/figure/picture-formats.ts';
import { bridge } from '../state/bridge.ts';

/** A picture as it would be saved, or why there is none. */
export interface FigurePreview {
  /** What was asked for. */
  request: FigureRequest | null;
  /** Address of the very bytes that saving writes, of the SVG beside it for a PDF or a slide; null while there is no picture. */
  url: string | null;
  figure: Omit<FigureAnswer, 'bytes'> | null;
  /** Of the file that saving writes. */
  byteLength: number;
  problem: FigureProblem | null;
}

const NO_PREVIEW: FigurePreview = {
  request: null,
  url: null,
  figure: null,
  byteLength: 0,
  problem: null,
};

/** Options change by keystroke; a picture takes a moment. */
const REST_MS = 120;

/**
 * Asks for a picture; the newest request wins. While it is on its way the last picture stays: compare its `request`.
 * The request must keep its identity as long as nothing in it changes.
 */
export function useFigurePreview(request: FigureRequest): FigurePreview {
  const [preview, setPreview] = useState(NO_PREVIEW);
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(async () => {
      const drawn = await draw(request, () => isWanted);
      // The address of a picture takes memory until it is given back.
      if (drawn && isWanted) setPreview({ ...toPreview(drawn), request });
    }, REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [request]);
  const { url } = preview;
  useEffect(() => () => (url === null ? undefined : URL.revokeObjectURL(url)), [url]);
  return preview;
}

/** A picture to show, the bytes that saving writes, or why there is none. */
type Drawn =
  | { figure: FigureAnswer; savedBytes: number; problem: null }
  | { figure: null; savedBytes: 0; problem: FigureProblem };

/** Null when it is no longer wanted. */
async function draw(request: FigureRequest, isWanted: () => boolean): Promise<Drawn | null> {
  const saved = await bridge.request('figure:preview', request);
  if (!saved.ok) return { figure: null, savedBytes: 0, problem: saved.error };
  const savedBytes = saved.value.bytes.byteLength;
  if (pictureKind(request.options.format).isShown)
    return { figure: saved.value, savedBytes, problem: null };
  if (!isWanted()) return null;
  // What no page can show as an image; the SVG is the same drawing.
  const options = { ...request.options, format: 'svg' } as const;
  const shown = await bridge.request('figure:preview', { ...request, options });
  if (!shown.ok) return { figure: null, savedBytes: 0, problem: shown.error };
  return { figure: shown.value, savedBytes, problem: null };
}

function toPreview({ figure: answer, savedBytes, problem }: Drawn): Omit<FigurePreview, 'request'> {
  if (!answer) return { ...NO_PREVIEW, problem };
  const { bytes, ...figure } = answer;
  const blob = new Blob([new Uint8Array(bytes)], { type: figure.mediaType });
  return { url: URL.createObjectURL(blob), figure, byteLength: savedBytes, problem };
}
