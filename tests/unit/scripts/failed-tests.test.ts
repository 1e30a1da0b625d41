import { describe, expect, it } from 'vitest';

import { listFailedTests, readFailedTests } from '../../../scripts/test/failed-tests.ts';

const PASSED = { fullName: 'a slice is drawn', status: 'passed', failureMessages: [] };

const spec = (title: string, status: string, message: string) => ({
  title,
  tests: [{ status, results: [{ errors: [{ message }] }] }],
});

describe('the failed tests of a run', () => {
  it('are named from a report of Vitest, with the first lines of what each said', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`);
    const failed = {
      fullName: 'a slice counts all',
      status: 'failed',
      duration: 30_312,
      failureMessages: [`\u001B[31mError: Property failed\u001B[39m\n\n${lines.join('\n')}`],
    };
    const file = { name: 'slice.test.ts', status: 'failed', message: '' };
    expect(
      listFailedTests({ testResults: [{ ...file, assertionResults: [PASSED, failed] }] }),
    ).toEqual([
      [
        'slice.test.ts › a slice counts all (30.3 s)',
        '    Error: Property failed',
        ...lines.slice(0, 7).map((line) => `    ${line}`),
      ].join('\n'),
    ]);
  });

  it('are said to have timed out where the report of Vitest has no words for it', () => {
    const late = {
      fullName: 'is drawn',
      status: 'failed',
      duration: 20_001,
      failureMessages: ['Error: STACK_TRACE_ERROR\n    at task'],
    };
    const file = { name: 'a.test.ts', status: 'failed', message: '', assertionResults: [late] };
    expect(listFailedTests({ testResults: [file] })).toEqual([
      'a.test.ts › is drawn (20.0 s)\n    timed out\n        at task',
    ]);
  });

  it('are the file where one of its hooks failed', () => {
    const file = { name: 'a.test.ts', status: 'failed', message: '', assertionResults: [] };
    expect(listFailedTests({ testResults: [file] })).toEqual(['a.test.ts\n    a hook failed']);
  });

  it('are the file where that could not be loaded', () => {
    const file = { name: 'slice.test.ts', status: 'failed', message: 'SyntaxError: no' };
    expect(listFailedTests({ testResults: [{ ...file, assertionResults: [] }] })).toEqual([
      'slice.test.ts\n    SyntaxError: no',
    ]);
  });

  it('are named from a report of Playwright, with the groups they are in', () => {
    const group = { title: 'in Chinese', specs: [spec('a view', 'unexpected', 'Error: no view')] };
    const file = {
      title: 'views.spec.ts',
      specs: [spec('a list', 'expected', ''), spec('a file', 'flaky', 'Error: late')],
      suites: [group],
    };
    expect(
      listFailedTests({ suites: [file], errors: [{ message: 'Error: no tests found' }] }),
    ).toEqual([
      'views.spec.ts › a file\n    Error: late',
      'views.spec.ts › in Chinese › a view\n    Error: no view',
      'Playwright\n    Error: no tests found',
    ]);
  });

  it('are what the benchmark found wrong and could not run', () => {
    const report = { checks: { wrong: ['too many items'] }, failures: ['start: no window'] };
    expect(listFailedTests(report)).toEqual(['too many items', 'start: no window']);
  });

  it('keep to a length that can be read, whatever was compared', () => {
    const report = { checks: { wrong: ['x'.repeat(5000)] }, failures: [] };
    expect(listFailedTests(report)[0]).toHaveLength(401);
  });

  it('are not guessed from anything else', () => {
    expect(() => listFailedTests({ passed: 3 })).toThrow(/testResults/u);
  });

  it('are none when the run left no report', async () => {
    expect(await readFailedTests('/nowhere/report.json')).toEqual([]);
  });

  it('cannot be told from half a report, and that is said', async () => {
    const [told] = await readFailedTests(import.meta.filename);
    expect(told).toMatch(/failed-tests\.test\.ts cannot be read\n {4}SyntaxError/u);
  });
});
