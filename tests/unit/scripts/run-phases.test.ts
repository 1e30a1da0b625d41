import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { runPhases } from '../../../scripts/test/run-phases.ts';

beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the phases of a run', () => {
  it('go on after one that failed', async () => {
    const last = vi.fn<() => Promise<void>>();
    const failed = await runPhases([
      { name: 'lint', run: async () => await Promise.reject(new Error('no')) },
      { name: 'tests', run: last },
    ]);
    expect(failed).toEqual(['lint']);
    expect(last).toHaveBeenCalledOnce();
  });

  it('end with one that the others need', async () => {
    const last = vi.fn<() => Promise<void>>();
    const failed = await runPhases([
      { name: 'build', isRequired: true, run: async () => await Promise.reject(new Error('no')) },
      { name: 'tests', run: last },
    ]);
    expect(failed).toEqual(['build']);
    expect(last).not.toHaveBeenCalled();
  });
});
