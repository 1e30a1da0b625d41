import { app, session, type Session, type WebContents } from 'electron';
import { PAGE_URL } from './served-files.ts';

/** What a page may load; everything else would be a way to the network or the disk. */
const LOCAL_SCHEMES = ['app:', 'blob:', 'data:'];

/** The one permission of the page, which no other page can take: it cannot navigate. Reading stays refused. */
const MAY_WRITE_CLIPBOARD = 'clipboard-sanitized-write';

/** Switches against traffic that Chromium starts by itself. Call it before the app is ready. */
export function keepOffNetwork(): void {
  // Nothing has a name, so that not even a look-up leaves the machine.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
}

/** Closes every way out of the page: navigation, windows, webviews, permissions, downloads, the network. */
export function guardContents(): void {
  app.on('web-contents-created', (_event, contents) => guardPage(contents));
  guardSession(session.defaultSession);
}

function guardPage(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    // The page may load itself again, as it does after a fault.
    if (event.url !== PAGE_URL) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

function guardSession(guarded: Session): void {
  // Before a window even asks for spell checking, its dictionaries are fetched; without languages there are none.
  guarded.setSpellCheckerLanguages([]);
  guarded.setPermissionCheckHandler((_contents, permission) => permission === MAY_WRITE_CLIPBOARD);
  guarded.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === MAY_WRITE_CLIPBOARD),
  );
  guarded.setDevicePermissionHandler(() => false);
  guarded.on('will-download', (event) => event.preventDefault());
  guarded.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }));
}

function mayLoad(url: string): boolean {
  const allowed = app.isPackaged ? LOCAL_SCHEMES : [...LOCAL_SCHEMES, 'devtools:'];
  return allowed.some((scheme) => url.startsWith(scheme));
}
