import { describe, expect, it } from 'vitest';

import {
  addCounts,
  formatCounts,
  parseTestReport,
  readTestReport,
} from '../../../scripts/test/count-tests.ts';

describe('the counts of a test run', () => {
  it('are read from a report of Vitest', () => {
    const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(parseTestReport(report)).toEqual({ passed: 7, failed: 1, skipped: 3 });
  });

  it('are read from a report of Playwright, where a flaky test has failed', () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } };
    expect(parseTestReport(report)).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });

  it('are read from a report of the benchmark, where a scenario that could not run has failed', () => {
    const report = {
      checks: { count: 9, wrong: ['too many items'] },
      failures: ['start: no window'],
    };
    expect(parseTestReport(report)).toEqual({ passed: 8, failed: 2, skipped: 0 });
  });

  it('are not guessed from anything else', () => {
    expect(() => parseTestReport({ passed: 3 })).toThrow(/numPassedTests/u);
  });

  it('are none when the run left no report', async () => {
    expect(await readTestReport('/nowhere/report.json')).toEqual({
      passed: 0,
      failed: 0,
      skipped: 0,
    });
  });

  it('add up', () => {
    const one = { passed: 1, failed: 0, skipped: 2 };
    expect(addCounts([one, { passed: 5, failed: 3, skipped: 0 }])).toEqual({
      passed: 6,
      failed: 3,
      skipped: 2,
    });
    expect(addCounts([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  it('close the run on a plain line', () => {
    expect(formatCounts({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(formatCounts({ passed: 12, failed: 1, skipped: 2 })).toBe(
      '12 passed, 1 failed, 2 skipped',
    );
  });
});
