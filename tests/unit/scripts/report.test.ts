import { afterEach, describe, expect, it, vi } from 'vitest';

import { cacheDir } from '../../../scripts/paths.ts';
import { formatDuration } from '../../../scripts/report.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a duration', () => {
  it('is given in seconds, from a minute on in minutes', () => {
    expect(formatDuration(440)).toBe('0.4 s');
    expect(formatDuration(65_000)).toBe('1 min 05 s');
  });

  it('never has 60 seconds', () => {
    expect(formatDuration(119_700)).toBe('2 min 00 s');
  });
});

describe('the cache folder', () => {
  it('follows XDG_CACHE_HOME unless that is relative', () => {
    vi.stubEnv('XDG_CACHE_HOME', '/var/cache/me');
    expect(cacheDir()).toBe('/var/cache/me/cooperation-timeline');
    vi.stubEnv('XDG_CACHE_HOME', 'cache');
    expect(cacheDir()).toMatch(/^\/.*\/\.cache\/cooperation-timeline$/u);
  });
});
