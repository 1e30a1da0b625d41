/** What there is to say about a kind of picture file. */
interface PictureKind {
  /** As people write it. */
  name: string;
  /** Endings of its files, without the dot; the first one is given to new files. */
  endings: readonly [string, ...string[]];
  mediaType: string;
  /** Whether it consists of pixels, so that a scale changes it. */
  isRaster: boolean;
  /** Whether a page can show it as an image. */
  isShown: boolean;
}

const KINDS = {
  svg: {
    name: 'SVG',
    endings: ['svg'],
    mediaType: 'image/svg+xml',
    isRaster: false,
    isShown: true,
  },
  pdf: {
    name: 'PDF',
    endings: ['pdf'],
    mediaType: 'application/pdf',
    isRaster: false,
    isShown: false,
  },
  pptx: {
    name: 'PPTX',
    endings: ['pptx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    isRaster: false,
    isShown: false,
  },
  png: { name: 'PNG', endings: ['png'], mediaType: 'image/png', isRaster: true, isShown: true },
  jpeg: {
    name: 'JPEG',
    endings: ['jpg', 'jpeg'],
    mediaType: 'image/jpeg',
    isRaster: true,
    isShown: true,
  },
  webp: { name: 'WebP', endings: ['webp'], mediaType: 'image/webp', isRaster: true, isShown: true },
} as const satisfies Record<string, PictureKind>;

/** A file format of pictures. */
export type PictureFormat = keyof typeof KINDS;

/** The formats that consist of pixels. */
export type RasterFormat = {
  [F in PictureFormat]: (typeof KINDS)[F]['isRaster'] extends true ? F : never;
}[PictureFormat];

/** All formats, in the order in which they are offered. */
export const PICTURE_FORMATS = Object.keys(KINDS) as [PictureFormat, ...PictureFormat[]];

/** Endings of all files that can be pictures of ours, without the dot. */
export const PICTURE_ENDINGS: readonly string[] = PICTURE_FORMATS.flatMap(
  (format) => KINDS[format].endings,
);

/** What there is to say about a format. */
export function pictureKind(format: PictureFormat): PictureKind {
  return KINDS[format];
}

/** Whether a format consists of pixels. */
export function isRaster(format: PictureFormat): format is RasterFormat {
  return KINDS[format].isRaster;
}

/** The format that the ending of a file name tells, whatever its case; null when it tells none. */
export function formatOfName(name: string): PictureFormat | null {
  const ending = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const tells = (format: PictureFormat) =>
    (KINDS[format].endings as readonly string[]).includes(ending);
  return PICTURE_FORMATS.find(tells) ?? null;
}
