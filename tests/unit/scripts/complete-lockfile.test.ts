import { describe, expect, it } from 'vitest';

import { completeLockfile, parsePlatform } from '../../../scripts/lockfile/complete-lockfile.ts';

describe('the platform of a native package', () => {
  it.each([
    ['@napi-rs/canvas-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@napi-rs/canvas-linux-x64-gnu', { os: ['linux'], cpu: ['x64'], libc: ['glibc'] }],
    ['@napi-rs/canvas-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@oxlint/binding-android-arm-eabi', { os: ['android'], cpu: ['arm'] }],
    ['@esbuild/linux-ia32', { os: ['linux'], cpu: ['ia32'] }],
    ['@oxlint-tsgolint/win32-x64', { os: ['win32'], cpu: ['x64'] }],
  ])('is read from the name %s', (name, platform) => {
    expect(parsePlatform(name)).toEqual(platform);
  });

  it.each(['fsevents', 'undici', 'linux-arm', '@scope/x64'])('is not seen in %s', (name) => {
    expect(parsePlatform(name)).toBeUndefined();
  });
});

describe('a lockfile', () => {
  const native = {
    version: '2.0.0',
    dev: true,
    optionalDependencies: {
      '@n/linux-x64-gnu': '2.0.0',
      '@n/win32-x64': '2.0.0',
      undici: '^7.0.0',
    },
  };

  it('is given the platform packages that it lacks, as optional as what depends on them', () => {
    const locked = { version: '2.0.0', dev: true, integrity: 'sha512-x' };
    const { packages } = completeLockfile({
      packages: { 'node_modules/native': native, 'node_modules/@n/linux-x64-gnu': locked },
    });
    expect(packages).toEqual({
      'node_modules/@n/linux-x64-gnu': locked,
      'node_modules/@n/win32-x64': {
        version: '2.0.0',
        dev: true,
        optional: true,
        os: ['win32'],
        cpu: ['x64'],
      },
      'node_modules/native': native,
    });
  });

  it('keeps everything else, and is complete after one go', () => {
    const once = completeLockfile({
      lockfileVersion: 3,
      packages: { 'node_modules/native': native },
    });
    expect(once.lockfileVersion).toBe(3);
    expect(completeLockfile(once)).toEqual(once);
  });
});
