import { expect, it } from 'vitest';

import { standInVersion } from '../../../scripts/setup/stand-in-runtime.ts';
import { readKeptEnvironment } from '../../e2e/visual/environment.ts';

it('the pictures of the window are of the runtime that they are compared in everywhere', () => {
  const { electron, platform, arch } = readKeptEnvironment();
  expect({ electron, platform, arch }).toEqual({
    electron: standInVersion,
    platform: 'linux',
    arch: 'x64',
  });
});
