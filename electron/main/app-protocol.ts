import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { mediaTypeOf, SCHEME, toFilePath } from './served-files.ts';

/**
 * What the page may load: itself, and pictures it has made. Styles may stand in elements, because vis-timeline and
 * Mantine place things with them; scripts may not.
 */
const CONTENT_SECURITY_POLICY = [
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

async function serveFile(path: string): Promise<Response> {
  const mediaType = mediaTypeOf(path);
  if (mediaType === null) return refuse(404);
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
