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

/**
 * Makes `app:` a scheme with an origin, so that 'self' means something, and whose scripts Chromium keeps compiled from
 * one start to the next. Call it before the app is ready.
 */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/** ERR_FILE_NOT_FOUND of Chromium's net_error_list.h. */
const NOT_FOUND = -6;

/** Serves the files of one folder under `app://window/`, and nothing else. */
export function serveApp(folder: string): void {
  // Chromium reads the files itself. `protocol.handle` loads Node's fetch first and sends every byte through this thread,
  // which is a tenth of a start; where it is deprecated (Electron 45), `protocol.registerSource` is to follow.
  protocol.registerFileProtocol(SCHEME, ({ url, method }, answer) => {
    const path = method === 'GET' ? toFilePath(url, folder) : null;
    const mediaType = path === null ? null : mediaTypeOf(path);
    if (path === null || mediaType === null) answer({ error: NOT_FOUND });
    else answer({ path, headers: headersFor(mediaType) });
  });
}

function headersFor(mediaType: string): Record<string, string> {
  return {
    'Content-Type': mediaType,
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}
