import { useEffect, useState } from 'react';
import type { FigureAnswer, FigureProblem, FigureRequest } from '#core/bridge/channels.ts';
import { isRaster, pictureKind } from '#core/figure/picture-formats.ts';
import type { Result } from '#core/result.ts';
import { bridge } from '../state/bridge.ts';

/** A picture as it would be saved, or why there is none. */
export interface FigurePreview {
  /** What it is the picture of. */
  request: FigureRequest | null;
  /** Of which reading of the data set it is one; null while there is none. */
  revision: number | null;
  /**
   * Address of the very bytes that saving writes, once they are there; before that, and for a PDF or a slide, of the SVG of
   * the same drawing. Null while there is no picture.
   */
  url: string | null;
  figure: Omit<FigureAnswer, 'bytes'> | null;
  /** Of the file that saving writes; null until that is drawn. */
  byteLength: number | null;
  problem: FigureProblem | null;
}

const NO_PREVIEW: FigurePreview = {
  request: null,
  revision: null,
  url: null,
  figure: null,
  byteLength: null,
  problem: null,
};

/** Options change by keystroke: the file is not drawn for each of them. */
const REST_MS = 150;

/**
 * Asks for a picture; the newest request wins. The drawing is shown at once, as SVG; the file that saving writes follows
 * when nothing has changed for a moment. While the next drawing is on its way the last one stays: compare its `request`,
 * which must keep its identity as long as nothing in it changes, and its `revision`: the same view of data that was read
 * again is another picture.
 */
export function useFigurePreview(request: FigureRequest, revision: number | null): FigurePreview {
  const [preview, setPreview] = useState(NO_PREVIEW);
  useEffect(() => {
    const wanted = new AbortController();
    void drawInSteps(request, wanted.signal, (drawn) =>
      setPreview({ ...drawn, request, revision }),
    );
    return () => wanted.abort();
  }, [request, revision]);
  const { url } = preview;
  // The address of a picture takes memory until it is given back.
  useEffect(() => () => (url === null ? undefined : URL.revokeObjectURL(url)), [url]);
  return preview;
}

type Drawn = Omit<FigurePreview, 'request' | 'revision'>;

/** The picture under way. Of those that wait for it the newest alone is still wanted when it is there. */
let underWay: Promise<unknown> = Promise.resolve();

/** Asks for a picture when no other is under way; null when it is no longer wanted by then, or when it is drawn. */
async function askInTurn(
  request: FigureRequest,
  wanted: AbortSignal,
): Promise<Result<FigureAnswer, FigureProblem> | null> {
  await underWay;
  if (wanted.aborted) return null;
  const asked = bridge.request('figure:preview', request);
  underWay = asked.catch(() => null);
  const answer = await asked;
  return wanted.aborted ? null : answer;
}

/** Shows the drawing, then the file; nothing any more once it is not wanted. */
async function drawInSteps(
  request: FigureRequest,
  wanted: AbortSignal,
  show: (drawn: Drawn) => void,
): Promise<void> {
  const { format } = request.options;
  const sketch = await askInTurn(asSvg(request), wanted);
  if (!sketch) return;
  if (!sketch.ok) return show({ ...NO_PREVIEW, problem: sketch.error });
  const { bytes, ...figure } = sketch.value;
  const byteLength = format === 'svg' ? bytes.byteLength : null;
  const drawn = { figure: inPixels(figure, request), url: urlOf(sketch.value), problem: null };
  show({ ...drawn, byteLength });
  if (byteLength !== null) return;
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  const file = await askInTurn(request, wanted);
  if (!file) return;
  if (!file.ok) return show({ ...NO_PREVIEW, problem: file.error });
  const length = file.value.bytes.byteLength;
  // What no page can show as an image; the SVG is the same drawing.
  if (!pictureKind(format).isShown) return show({ ...drawn, byteLength: length });
  const { bytes: _, ...facts } = file.value;
  show({ figure: facts, url: urlOf(file.value), byteLength: length, problem: null });
}

/** The same picture as SVG; where a JPEG has a page it has one too. */
function asSvg({ view, options }: FigureRequest): FigureRequest {
  const isTransparent = options.isTransparent && options.format !== 'jpeg';
  return { view, options: { ...options, format: 'svg', isTransparent } };
}

/** The size that it will have as a file. */
function inPixels(
  figure: Omit<FigureAnswer, 'bytes'>,
  { options: { format, scale } }: FigureRequest,
): Omit<FigureAnswer, 'bytes'> {
  if (!isRaster(format)) return figure;
  const { widthPx, heightPx } = figure;
  return {
    ...figure,
    widthPx: Math.round(widthPx * scale),
    heightPx: Math.round(heightPx * scale),
  };
}

function urlOf({ bytes, mediaType }: FigureAnswer): string {
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
}
