import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { protocol } from 'electron';

const SCHEME = 'app';
const HOST = 'window';

/** Address of the page. */
export const PAGE_URL = `${SCHEME}://${HOST}/index.html`;

/**
 * What the page may load: itself, and pictures it has made. Styles may stand in elements, because vis-timeline and
 * Mantine place things with them; scripts may not.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "webrtc 'block'",
].join('; ');

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

/** Makes `app:` a scheme with an origin, so that 'self' means something. Call it before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the files of one folder under `app://window/`, and nothing else. */
export function serveApp(folder: string): void {
  protocol.handle(SCHEME, async ({ url, method }) => {
    const path = method === 'GET' ? toFilePath(url, folder) : null;
    return path === null ? refuse(400) : await serveFile(path);
  });
}

/** Whether an address belongs to the app's own page. */
export function isAppUrl(url: string): boolean {
  return url.startsWith(`${SCHEME}://${HOST}/`);
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

async function serveFile(path: string): Promise<Response> {
  const mediaType = MEDIA_TYPES[extname(path)];
  if (mediaType === undefined) return refuse(404);
  try {
    const bytes = await readFile(path);
    return new Response(new Uint8Array(bytes), { headers: headersFor(mediaType) });
  } catch {
    return refuse(404);
  }
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: headersFor('text/plain') });
}

function headersFor(mediaType: string): Record<string, string> {
  return {
    'Content-Type': mediaType,
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}
