// First of all: the session is on its way while the others are set up.
import { firstSession } from '../state/first-session.ts';
import { MantineProvider, type MantineColorSchemeManager } from '@mantine/core';
import '../ui/mantine.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { onContextMenu } from '../context-menu/open-context-menu.ts';
import { connect } from '../state/app-actions.ts';
import { firstSlice } from '../state/first-slice.ts';
import { followMenuView } from '../state/menu-view.ts';
import { countPresses } from '../state/pointer-press.ts';
import { followSearch } from '../state/search-actions.ts';
import { appTheme, themeVariables } from '../ui/app-theme.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import '../ui/fonts.css';
import '../ui/tokens.css';
import { App } from './app.tsx';
import { reportFaults } from './report-faults.ts';
import { runCommand } from './run-command.ts';
import { runPageKey } from './run-page-key.ts';

/** The main process keeps the reader's choice of colours; asking the browser's storage for it holds the page up. */
const noStorage: MantineColorSchemeManager = {
  get: (defaultScheme) => defaultScheme,
  set: () => {},
  subscribe: () => {},
  unsubscribe: () => {},
  clear: () => {},
};

reportFaults();
countPresses();
followMenuView();
document.addEventListener('keydown', runPageKey);
document.addEventListener('contextmenu', (event) => void onContextMenu(event));

const root = document.querySelector('#root');
if (!root) throw new Error('The page has no root element');

followSearch();
// Mantine sets it after the first layout, and has all of it laid out again.
const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
document.documentElement.dataset['mantineColorScheme'] = isDark ? 'dark' : 'light';
try {
  // The window is drawn once, with what is open by now.
  await connect(runCommand, firstSession);
  await firstSlice();
} finally {
  createRoot(root).render(
    <StrictMode>
      <MantineProvider
        theme={appTheme}
        cssVariablesResolver={themeVariables}
        defaultColorScheme="auto"
        colorSchemeManager={noStorage}
      >
        <ErrorBoundary>
          <App />
        </ErrorBoundary>
      </MantineProvider>
    </StrictMode>,
  );
}
