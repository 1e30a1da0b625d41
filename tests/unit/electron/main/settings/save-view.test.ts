import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { USUAL_NAMES } from '#core/events/country-names.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import type { View } from '#core/timeline/view.ts';
import { originOf, type DataSetFile } from '../../../../../electron/main/data-set/data-set-file.ts';
import { DataSetKeeper } from '../../../../../electron/main/data-set/data-set-keeper.ts';
import { saveView } from '../../../../../electron/main/settings/save-view.ts';
import { LastLookStore } from '../../../../../electron/main/data-set/last-look-store.ts';
import { openSettings } from '../../../../../electron/main/settings/settings-store.ts';
import { buildDataSet } from '../../../support/build-data-set.ts';
import { startLocalProcess } from '../../support/local-process.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const view: View = {
  window: { startMs: 0, endMs: 1000 },
  filter: KEEP_ALL,
  groupBy: 'kind',
};

test('the view of the file on screen is remembered, one that comes late is dropped', async () => {
  const folder = temporaryFolder();
  const write = (name: string): DataSetFile => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(buildDataSet([{ date: '2016-05' }])));
    return { path, isBundled: false };
  };
  const [one, two] = [write('one.json'), write('two.json')];
  const settings = openSettings(join(folder, 'session.json'), expect.unreachable);
  const keeper = new DataSetKeeper({
    bundled: one,
    startProcess: () => startLocalProcess().client,
    language: () => 'en',
    names: () => USUAL_NAMES,
    viewOf: () => null,
    mappings: () => [],
    seenFolder: join(folder, 'seen'),
    looks: new LastLookStore(join(folder, 'last-look'), {
      path: import.meta.filename,
      version: '1.0.0',
    }),
    watch: () => () => {},
    onStatus: () => {},
    onOpened: () => {},
  });
  onTestFinished(() => {
    keeper.close();
    settings.flush();
  });
  await keeper.open(one);
  await keeper.open(two);
  saveView({ keeper, settings }, { originId: originOf(one).id, view });
  expect(settings.get().views).toEqual([]);
  saveView({ keeper, settings }, { originId: originOf(two).id, view });
  expect(settings.get().views).toEqual([{ file: two.path, view }]);
});
