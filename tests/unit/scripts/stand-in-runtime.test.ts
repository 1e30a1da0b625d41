import { describe, expect, it } from 'vitest';

import { placeRuntimeFile } from '../../../scripts/setup/stand-in-runtime.ts';

describe('the files of the stand-in runtime', () => {
  it('are those of Electron, below its folder', () => {
    expect(placeRuntimeFile('Cypress/locales/en-US.pak')).toBe('locales/en-US.pak');
    expect(placeRuntimeFile('Cypress/v8_context_snapshot.bin')).toBe('v8_context_snapshot.bin');
  });

  it('have the names that Electron gives them', () => {
    expect(placeRuntimeFile('Cypress/Cypress')).toBe('electron');
    expect(placeRuntimeFile('Cypress/LICENSE.electron.txt')).toBe('LICENSE');
  });

  it.each([
    'resources/app/index.js',
    'resources/app-update.yml',
    'browser_v8_context_snapshot.bin',
  ])('leave out %s of the application that they came with', (path) =>
    expect(placeRuntimeFile(`Cypress/${path}`)).toBeUndefined(),
  );
});
