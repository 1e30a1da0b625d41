import { extname, join, sep } from 'node:path';

/** Scheme of the app's own page. */
export const SCHEME = 'app';

const ORIGIN = `${SCHEME}://window/`;

/** Address of the page. */
export const PAGE_URL = `${ORIGIN}index.html`;

const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Media type of a file by its ending; null for endings that no built page has. */
export function mediaTypeOf(path: string): string | null {
  return MEDIA_TYPES[extname(path).toLowerCase()] ?? null;
}

/** Whether an address belongs to the app's own page. */
export function isAppUrl(url: string): boolean {
  return url.startsWith(ORIGIN);
}

/** The file that an address names; null when it lies outside the folder or is no address of ours. */
export function toFilePath(url: string, folder: string): string | null {
  if (!isAppUrl(url)) return null;
  const path = decodePath(new URL(url).pathname);
  // A NUL or a backslash is never in the name of a built file; Windows takes the latter for a separator.
  if (path === null || /[\0\\]/.test(path)) return null;
  const file = join(folder, path);
  return file.startsWith(folder + sep) ? file : null;
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
