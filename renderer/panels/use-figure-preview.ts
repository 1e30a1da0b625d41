import { useEffect, useState } from 'react';
import type { FigureAnswer, FigureProblem, FigureRequest } from '#core/bridge/channels.ts';
import { bridge } from '../state/bridge.ts';

/** A picture as it would be saved, or why there is none. */
export interface FigurePreview {
  /** What was asked for. */
  request: FigureRequest | null;
  /** Address of the very bytes that saving writes; null while there is no picture. */
  url: string | null;
  figure: Omit<FigureAnswer, 'bytes'> | null;
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
      const answer = await bridge.request('figure:preview', request);
      if (!isWanted) return;
      const made = answer.ok ? toPreview(answer.value) : { ...NO_PREVIEW, problem: answer.error };
      setPreview({ ...made, request });
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

function toPreview({ bytes, ...figure }: FigureAnswer): Omit<FigurePreview, 'request'> {
  const blob = new Blob([new Uint8Array(bytes)], { type: figure.mediaType });
  return { url: URL.createObjectURL(blob), figure, byteLength: bytes.byteLength, problem: null };
}
