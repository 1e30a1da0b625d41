import { defineConfig } from 'vitest/config';

/** The environment of a run: every result must be the same whatever the machine's place and language are. */
function project(name: string, include: string[], env: Record<string, string>) {
  return { extends: true as const, test: { name, include, env } };
}

const DATE_TESTS = ['tests/unit/time/**/*.test.ts'];
const ALL_TESTS = ['tests/unit/**/*.test.{ts,tsx}', 'tests/figures/**/*.test.ts'];

export default defineConfig({
  test: {
    // The command line is driven as a real child process; a busy machine needs longer than five seconds for some.
    testTimeout: 20_000,
    projects: [
      project('unit', ALL_TESTS, { TZ: 'UTC', LANG: 'C.UTF-8' }),
      // A day never moves with the time zone: south of the equator, a midnight that summer time skipped, UTC+13.
      project('dates in Sao Paulo', DATE_TESTS, { TZ: 'America/Sao_Paulo', LANG: 'pt_BR.UTF-8' }),
      project('dates in Auckland', DATE_TESTS, { TZ: 'Pacific/Auckland', LANG: 'en_NZ.UTF-8' }),
      project('dates in Shanghai', DATE_TESTS, {
        TZ: 'Asia/Shanghai',
        LANG: 'zh_CN.UTF-8',
        LC_ALL: 'zh_CN.UTF-8',
      }),
    ],
  },
});
