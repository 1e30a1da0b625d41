import { defineConfig } from 'vitest/config';

/** The date tests run again far west and far east of Greenwich: a day must not move with the time zone. */
const dateTests = ['tests/unit/time/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'utc',
          include: ['tests/{unit,figures}/**/*.test.{ts,tsx}'],
          env: { TZ: 'UTC', LC_ALL: 'en_US.UTF-8' },
        },
      },
      {
        test: { name: 'sao-paulo', include: dateTests, env: { TZ: 'America/Sao_Paulo' } },
      },
      {
        test: { name: 'auckland', include: dateTests, env: { TZ: 'Pacific/Auckland' } },
      },
    ],
  },
});
