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
      failureMessages: [`\u001B[31mError: Property failed\u001B[39m\n\n${lines.join('\n')}`],
    };
    const file = { name: 'slice.test.ts', status: 'failed', message: '' };
    expect(
      listFailedTests({ testResults: [{ ...file, assertionResults: [PASSED, failed] }] }),
    ).toEqual([
      [
        'slice.test.ts › a slice counts all',
        '    Error: Property failed',
        ...lines.slice(0, 7).map((line) => `    ${line}`),
      ].join('\n'),
    ]);
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
});
