import { defineConfig } from 'vitest/config';

const PLAIN = { TZ: 'UTC', LANG: 'C.UTF-8' };

/** The tests of dates in one place and language: every result must be the same. */
function dateProject(place: string, env: Record<string, string>) {
  return {
    extends: true as const,
    test: { name: `dates in ${place}`, include: DATE_TESTS, env },
  };
}

const DATE_TESTS = ['tests/unit/time/**/*.test.ts', 'tests/unit/formats/icalendar/dates.test.ts'];
const CLI_TESTS = ['tests/unit/cli/**/*.test.ts'];
const ALL_TESTS = ['tests/unit/**/*.test.{ts,tsx}', 'tests/figures/**/*.test.ts'];

export default defineConfig({
  test: {
    // On a slow machine that is busy, scenes of thousands of events took 30 s, twenty runs of the command line 14.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Whoever waits for something that comes waits for as long as it takes.
    expect: { poll: { timeout: 15_000 } },
    setupFiles: ['tests/unit/limit-properties.ts'],
    projects: [
      {
        extends: true as const,
        test: { name: 'unit', include: ALL_TESTS, exclude: CLI_TESTS, env: PLAIN },
      },
      {
        extends: true as const,
        test: {
          name: 'command line',
          include: CLI_TESTS,
          env: PLAIN,
          globalSetup: 'tests/unit/cli/build-cli.ts',
        },
      },
      // A day never moves with the time zone: south of the equator, a midnight that summer time skipped, both sides
      // of the date line.
      dateProject('Sao Paulo', { TZ: 'America/Sao_Paulo', LANG: 'pt_BR.UTF-8' }),
      dateProject('Auckland', { TZ: 'Pacific/Auckland', LANG: 'en_NZ.UTF-8' }),
      dateProject('Los Angeles', { TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8' }),
      dateProject('Shanghai', {
        TZ: 'Asia/Shanghai',
        LANG: 'zh_CN.UTF-8',
        LC_ALL: 'zh_CN.UTF-8',
      }),
    ],
  },
});
