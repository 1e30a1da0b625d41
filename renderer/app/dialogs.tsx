import type { ReactElement } from 'react';
import { GuideDialog } from '../guide/guide-dialog.tsx';
import { ContextMenu } from '../context-menu/context-menu.tsx';
import { ColumnsDialog } from '../imports/columns-dialog.tsx';
import { ProblemsDialog } from '../imports/problems-dialog.tsx';
import { PaletteDialog } from '../palette/palette-dialog.tsx';
import { AboutDataDialog } from '../panels/about-data-dialog.tsx';
import { AboutDialog } from '../panels/about-dialog.tsx';
import { ChangesDialog } from '../panels/changes-dialog.tsx';
import { ExportDialog } from '../panels/export-dialog.tsx';
import { LinkDialog } from '../panels/link-dialog.tsx';
import { ShortcutsDialog } from '../panels/shortcuts-dialog.tsx';
import { StartDialog } from '../start/start-dialog.tsx';
import { Tour } from '../tour/tour.tsx';

/** All dialogs of the window, of which at most one is open, and its context menu. */
export function Dialogs(): ReactElement {
  return (
    <>
      <ContextMenu />
      <Tour />
      <ExportDialog />
      <LinkDialog />
      <StartDialog />
      <PaletteDialog />
      <ShortcutsDialog />
      <GuideDialog />
      <AboutDialog />
      <AboutDataDialog />
      <ColumnsDialog />
      <ProblemsDialog />
      <ChangesDialog />
    </>
  );
}
