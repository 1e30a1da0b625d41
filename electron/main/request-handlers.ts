import type { Session } from '#core/bridge/channels.ts';
import type { RequestHandlers } from '../ipc/handle-requests.ts';
import type { AppWorld } from './app-world.ts';
import { aboutApp } from './about-app.ts';
import { saveData, saveDataBesidePicture } from './files/data-files.ts';
import { openLink } from './windows/links.ts';
import { runMainCommand } from './main-commands.ts';
import { openBundled, openByDialog, openDropped, openRecent } from './files/open-files.ts';
import { drawBothWays, drawPicture, savePicture, showSavedPicture } from './files/pictures.ts';
import { recentNames } from './settings/recent.ts';
import { saveSummary } from './files/save-summary.ts';
import { saveView } from './settings/save-view.ts';
import { openViewByDialog, saveViewFile } from './files/saved-views.ts';
import {
  applyMapping,
  endInspection,
  inspectTable,
  previewTable,
} from './data-set/table-import.ts';

/** What the app does for each request of its page. */
export function createRequestHandlers(world: AppWorld): RequestHandlers {
  const { window, keeper, settings, menuView, log } = world;
  return {
    'session:get': () => describeSession(world),
    'session:save-view': (saved) => done(saveView(world, saved)),
    'session:set-theme': (theme) => done(settings.update({ theme })),
    'session:set-contrast': (contrast) => done(settings.update({ contrast })),
    'session:set-language': (language) => done(settings.update({ language })),
    'session:set-arrangement': (arrangement) => done(settings.update({ arrangement })),
    'session:tour-seen': () => done(settings.update({ hasSeenTour: true })),
    'session:fault': (fault) => done(log.fault('the window', fault)),
    'session:about': () => aboutApp(),
    'command:run': (command) => done(runMainCommand(world, command)),
    'menu:show': (view) => done(menuView.set(view)),
    'text:step': (step) => done(window.webContents[step]()),
    'dataset:open-dialog': () => done(openByDialog(world)),
    'dataset:open-recent': (place) => done(openRecent(world, place)),
    'dataset:open-bundled': () => done(openBundled(world)),
    'dataset:open-sample': async (count) => {
      const { openSample } = await import('./data-set/generate-sample.ts');
      return await openSample(world, count);
    },
    'dataset:reload': () => done(keeper.reload()),
    'dataset:cancel': () => done(keeper.cancel()),
    'dataset:problems': () => keeper.ask('problems', undefined),
    'dataset:save-problems': async (of) => {
      const { saveProblems } = await import('./files/save-problems.ts');
      return await saveProblems(world, of);
    },
    'dataset:changes': () => keeper.ask('changes', undefined),
    'dataset:mark-seen': () => keeper.ask('mark-seen', undefined),
    'timeline:slice': (request) => keeper.ask('slice', request),
    'timeline:prepare-slice': (request) => keeper.ask('prepare-slice', request),
    'timeline:facets': (filter) => keeper.ask('facets', filter),
    'timeline:overview': (request) => keeper.ask('overview', request),
    'timeline:members': (request) => keeper.ask('members', request),
    'timeline:undated': (filter) => keeper.ask('undated', filter),
    'search:hits': (request) => keeper.ask('search-hits', request),
    'search:step': (request) => keeper.ask('search-step', request),
    'search:share': () => keeper.ask('search-share', undefined),
    'table:page': (request) => keeper.ask('table-page', request),
    'table:place': (request) => keeper.ask('table-place', request),
    'table:text': (request) => keeper.ask('table-text', request),
    'summary:numbers': (request) => keeper.ask('summary', request),
    'summary:series': (filter) => keeper.ask('series', filter),
    'summary:save': (request) => saveSummary(world, request),
    'event:detail': (eventId) => keeper.ask('detail', eventId),
    'figure:preview': (request) => drawPicture(keeper, request),
    'figure:save': (request) => savePicture(world, request),
    'figure:copy': (request) => drawBothWays(keeper, request),
    'figure:show-in-folder': () => done(showSavedPicture(world)),
    'data:save': (view) => saveData(world, view),
    'data:save-beside-picture': (format) => saveDataBesidePicture(world, format),
    'data:cancel': () => done(world.saves.stop()),
    'import:inspect': (reading) => inspectTable(world, reading),
    'import:preview': (mapping) => previewTable(world, mapping),
    'import:apply': (mapping) => done(applyMapping(world, mapping)),
    'import:save-mapping': async (mapping) => {
      const { saveMapping } = await import('./files/mapping-files.ts');
      return await saveMapping(world, mapping);
    },
    'import:load-mapping': async () => {
      const { loadMapping } = await import('./files/mapping-files.ts');
      return await loadMapping(world);
    },
    'import:end': () => done(endInspection(world)),
    'view:open-dialog': () => done(openViewByDialog(world)),
    'view:save': (request) => saveViewFile(world, request),
    'file:open-dropped': (path) => done(openDropped(world, path)),
    'link:open': (url) => done(openLink(keeper, url)),
  };
}

function describeSession({ keeper, settings, names, language }: AppWorld): Session {
  const {
    theme,
    contrast,
    language: languageChoice,
    arrangement,
    recent,
    hasSeenTour,
  } = settings.get();
  return {
    status: keeper.status,
    order: keeper.order,
    theme,
    contrast,
    languageChoice,
    language: language(),
    arrangement,
    recent: recentNames(recent),
    names: names.report,
    platform: process.platform,
    plotWidthPx: keeper.plotWidthPx,
    isTourDue: !hasSeenTour,
  };
}

/** Answers null when something is done. */
async function done(what: Promise<void> | void): Promise<null> {
  await what;
  return null;
}
