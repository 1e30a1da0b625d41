// oxlint-disable-next-line no-restricted-imports -- this file runs in the build, not in the window
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the window's page. Everything is a file of its own, so that a content security policy of 'self' holds. */
export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [react()],
  resolve: {
    // vis-timeline asks for moment; a small layer over dayjs answers instead (docs/decisions).
    alias: { moment: here('./timeline/moment-shim.ts') },
  },
  build: {
    outDir: here('../out/app/renderer'),
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    // The files that the first one imports are asked for together with it.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // One file, and one style sheet in the order of the imports, for all that the first picture needs.
      output: { codeSplitting: { groups: [{ name: 'window', tags: ['$initial'] }] } },
    },
  },
});
