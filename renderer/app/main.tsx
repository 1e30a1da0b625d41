import { MantineProvider } from '@mantine/core';
import '@mantine/core/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connect } from '../state/app-actions.ts';
import { appTheme, themeVariables } from '../ui/app-theme.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import '../ui/fonts.css';
import '../ui/tokens.css';
import { App } from './app.tsx';
import { runCommand } from './run-command.ts';

const root = document.querySelector('#root');
if (!root) throw new Error('The page has no root element');

createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={appTheme}
      cssVariablesResolver={themeVariables}
      defaultColorScheme="auto"
    >
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </MantineProvider>
  </StrictMode>,
);

await connect(runCommand);
