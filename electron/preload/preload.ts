import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import type { Bridge, OpenChannel, PushChannel } from '#core/bridge/channels.ts';

// Names without their schemas, which would pull a library into this script. The types keep both lists complete.
const REQUESTS: Record<OpenChannel, true> = {
  'session:get': true,
  'session:save-view': true,
  'session:set-theme': true,
  'session:set-contrast': true,
  'session:set-language': true,
  'session:set-arrangement': true,
  'session:tour-seen': true,
  'session:fault': true,
  'session:about': true,
  'command:run': true,
  'menu:show': true,
  'text:step': true,
  'dataset:open-dialog': true,
  'dataset:open-recent': true,
  'dataset:open-bundled': true,
  'dataset:open-sample': true,
  'dataset:reload': true,
  'dataset:cancel': true,
  'dataset:problems': true,
  'dataset:save-problems': true,
  'dataset:changes': true,
  'dataset:mark-seen': true,
  'import:inspect': true,
  'import:preview': true,
  'import:apply': true,
  'import:save-mapping': true,
  'import:load-mapping': true,
  'import:end': true,
  'timeline:slice': true,
  'timeline:prepare-slice': true,
  'timeline:facets': true,
  'timeline:overview': true,
  'timeline:members': true,
  'timeline:undated': true,
  'search:hits': true,
  'search:step': true,
  'search:share': true,
  'table:page': true,
  'table:place': true,
  'table:text': true,
  'summary:numbers': true,
  'summary:series': true,
  'summary:save': true,
  'event:detail': true,
  'figure:preview': true,
  'figure:save': true,
  'figure:copy': true,
  'figure:show-in-folder': true,
  'data:save': true,
  'data:save-beside-picture': true,
  'data:cancel': true,
  'view:open-dialog': true,
  'view:save': true,
  'link:open': true,
};
const PUSHES: Record<PushChannel, true> = {
  'dataset:status': true,
  'session:changed': true,
  'menu:command': true,
  'data:progress': true,
  'view:opened': true,
  'names:read': true,
};

const bridge: Bridge = {
  request: async (channel, ...argument) => {
    if (!Object.hasOwn(REQUESTS, channel)) throw new Error(`No such request: ${channel}`);
    return await ipcRenderer.invoke(channel, argument[0]);
  },
  on: (channel, listener) => {
    if (!Object.hasOwn(PUSHES, channel)) throw new Error(`No such message: ${channel}`);
    const hear = (_event: IpcRendererEvent, message: Parameters<typeof listener>[0]): void =>
      listener(message);
    ipcRenderer.on(channel, hear);
    return () => ipcRenderer.off(channel, hear);
  },
  openDropped: async (file) => {
    const path = file instanceof File ? webUtils.getPathForFile(file) : '';
    if (path === '') throw new Error('That is no file on this disk');
    return await ipcRenderer.invoke('file:open-dropped', path);
  },
};

contextBridge.exposeInMainWorld('bridge', bridge);
