/** What has to be there for a command to do anything. */
export const CONDITIONS = ['data-set', 'selection', 'filter', 'undo', 'redo'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** The menu that a command stands in. */
export type CommandGroup = 'File' | 'Edit' | 'View' | 'Help';

/** A command of the app. Its words stand in command-words.ts. */
export interface Command {
  /** Who does it: the page of the window, or the main process. */
  by: 'page' | 'main';
  group: CommandGroup;
  /** Shortcuts that work anywhere, as Electron writes them; the first is the one that is shown. */
  keys?: readonly string[];
  /** The same on macOS, where they are other ones. */
  macKeys?: readonly string[];
  /** Keys of the page, as `KeyboardEvent.key` names them: they work wherever nobody writes. */
  pageKeys?: readonly string[];
  /** Keys of the timeline and its overview while one of them has the focus, named likewise. */
  timelineKeys?: readonly string[];
  needs?: Condition;
}

/**
 * Every command: the one source of the menu, the list of shortcuts and the palette. With Alt and a digit the view
 * changes, with Shift and a digit the colours and the language.
 */
export const COMMANDS = {
  'new-window': { by: 'main', group: 'File', keys: ['CmdOrCtrl+N'] },
  open: { by: 'main', group: 'File', keys: ['CmdOrCtrl+O'] },
  'open-bundled': { by: 'main', group: 'File', keys: ['CmdOrCtrl+Shift+B'] },
  'clear-recent': { by: 'main', group: 'File' },
  'import-settings': { by: 'page', group: 'File', keys: ['CmdOrCtrl+Shift+L'] },
  problems: { by: 'page', group: 'File', keys: ['CmdOrCtrl+Shift+P'] },
  changes: { by: 'page', group: 'File', keys: ['CmdOrCtrl+Shift+H'], needs: 'data-set' },
  reload: { by: 'main', group: 'File', keys: ['CmdOrCtrl+R'] },
  'open-view': { by: 'main', group: 'File', keys: ['CmdOrCtrl+Shift+O'] },
  'clear-saved-views': { by: 'main', group: 'File' },
  'save-view': { by: 'page', group: 'File', keys: ['CmdOrCtrl+S'], needs: 'data-set' },
  export: { by: 'page', group: 'File', keys: ['CmdOrCtrl+E'], needs: 'data-set' },
  'export-data': { by: 'page', group: 'File', keys: ['CmdOrCtrl+Shift+E'], needs: 'data-set' },
  'close-window': { by: 'main', group: 'File', keys: ['CmdOrCtrl+W'] },
  quit: { by: 'main', group: 'File', keys: ['CmdOrCtrl+Q'] },
  undo: { by: 'page', group: 'Edit', keys: ['CmdOrCtrl+Z'], needs: 'undo' },
  redo: {
    by: 'page',
    group: 'Edit',
    keys: ['CmdOrCtrl+Shift+Z', 'CmdOrCtrl+Y'],
    macKeys: ['CmdOrCtrl+Shift+Z'],
    needs: 'redo',
  },
  'copy-picture': { by: 'page', group: 'Edit', keys: ['CmdOrCtrl+Shift+C'], needs: 'data-set' },
  find: { by: 'page', group: 'Edit', keys: ['CmdOrCtrl+F'], needs: 'data-set' },
  'find-next': {
    by: 'page',
    group: 'Edit',
    keys: ['F3', 'CmdOrCtrl+G'],
    macKeys: ['Cmd+G', 'F3'],
    needs: 'data-set',
  },
  'find-previous': {
    by: 'page',
    group: 'Edit',
    keys: ['Shift+F3', 'CmdOrCtrl+Shift+G'],
    macKeys: ['Shift+Cmd+G', 'Shift+F3'],
    needs: 'data-set',
  },
  'clear-filters': { by: 'page', group: 'Edit', keys: ['CmdOrCtrl+Shift+X'], needs: 'filter' },
  'show-timeline': { by: 'page', group: 'View', keys: ['CmdOrCtrl+1'] },
  'show-split': { by: 'page', group: 'View', keys: ['CmdOrCtrl+2'] },
  'show-table': { by: 'page', group: 'View', keys: ['CmdOrCtrl+3'] },
  'lanes-partner': { by: 'page', group: 'View', keys: ['Alt+1'], needs: 'data-set' },
  'lanes-kind': { by: 'page', group: 'View', keys: ['Alt+2'], needs: 'data-set' },
  'lanes-series': { by: 'page', group: 'View', keys: ['Alt+3'], needs: 'data-set' },
  'lanes-place': { by: 'page', group: 'View', keys: ['Alt+4'], needs: 'data-set' },
  'lanes-none': { by: 'page', group: 'View', keys: ['Alt+5'], needs: 'data-set' },
  'zoom-in': {
    by: 'page',
    group: 'View',
    keys: ['Alt+Plus', 'Alt+='],
    timelineKeys: ['+', '='],
    needs: 'data-set',
  },
  'zoom-out': {
    by: 'page',
    group: 'View',
    keys: ['Alt+-'],
    timelineKeys: ['-', '_'],
    needs: 'data-set',
  },
  fit: { by: 'page', group: 'View', keys: ['Alt+0'], timelineKeys: ['0'], needs: 'data-set' },
  'fit-selection': { by: 'page', group: 'View', keys: ['Alt+S'], needs: 'selection' },
  today: { by: 'page', group: 'View', keys: ['Alt+T'], needs: 'data-set' },
  'show-month': { by: 'page', group: 'View', keys: ['Alt+6'], needs: 'data-set' },
  'show-quarter': { by: 'page', group: 'View', keys: ['Alt+7'], needs: 'data-set' },
  'show-year': { by: 'page', group: 'View', keys: ['Alt+8'], needs: 'data-set' },
  'show-five-years': { by: 'page', group: 'View', keys: ['Alt+9'], needs: 'data-set' },
  'toggle-filters': { by: 'page', group: 'View', keys: ['CmdOrCtrl+B'], needs: 'data-set' },
  'toggle-detail': { by: 'page', group: 'View', keys: ['CmdOrCtrl+I'], needs: 'data-set' },
  'toggle-summary': { by: 'page', group: 'View', keys: ['CmdOrCtrl+4'], needs: 'data-set' },
  'toggle-series': { by: 'page', group: 'View', keys: ['CmdOrCtrl+5'], needs: 'data-set' },
  'toggle-map': { by: 'page', group: 'View', keys: ['CmdOrCtrl+6'], needs: 'data-set' },
  'theme-system': {
    by: 'main',
    group: 'View',
    keys: ['CmdOrCtrl+Shift+1'],
    macKeys: ['Alt+Cmd+1'],
  },
  'theme-light': { by: 'main', group: 'View', keys: ['CmdOrCtrl+Shift+2'], macKeys: ['Alt+Cmd+2'] },
  'theme-dark': { by: 'main', group: 'View', keys: ['CmdOrCtrl+Shift+3'], macKeys: ['Alt+Cmd+3'] },
  'more-contrast': {
    by: 'main',
    group: 'View',
    keys: ['CmdOrCtrl+Shift+4'],
    macKeys: ['Alt+Cmd+4'],
  },
  'language-system': {
    by: 'main',
    group: 'View',
    keys: ['CmdOrCtrl+Shift+5'],
    macKeys: ['Alt+Cmd+5'],
  },
  'language-en': { by: 'main', group: 'View', keys: ['CmdOrCtrl+Shift+6'], macKeys: ['Alt+Cmd+6'] },
  'language-zh': { by: 'main', group: 'View', keys: ['CmdOrCtrl+Shift+7'], macKeys: ['Alt+Cmd+7'] },
  'names-open': { by: 'main', group: 'View', keys: ['CmdOrCtrl+Shift+8'] },
  'names-usual': { by: 'main', group: 'View', keys: ['CmdOrCtrl+Shift+9'] },
  // The second is the same key without Shift, on keyboards where + needs it.
  'text-larger': { by: 'main', group: 'View', keys: ['CmdOrCtrl+Plus', 'CmdOrCtrl+='] },
  'text-smaller': { by: 'main', group: 'View', keys: ['CmdOrCtrl+-'] },
  'text-normal': { by: 'main', group: 'View', keys: ['CmdOrCtrl+0'] },
  'toggle-compact': { by: 'page', group: 'View', keys: ['CmdOrCtrl+Shift+0'] },
  'full-screen': { by: 'main', group: 'View', keys: ['F11'], macKeys: ['Ctrl+Cmd+F'] },
  'start-page': { by: 'page', group: 'Help', keys: ['CmdOrCtrl+Shift+N'] },
  palette: { by: 'page', group: 'Help', keys: ['CmdOrCtrl+K'] },
  tour: { by: 'page', group: 'Help', keys: ['CmdOrCtrl+Shift+F1'] },
  guide: { by: 'page', group: 'Help', keys: ['F1'] },
  shortcuts: { by: 'page', group: 'Help', keys: ['CmdOrCtrl+/'], pageKeys: ['?'] },
  'show-log': { by: 'main', group: 'Help', keys: ['CmdOrCtrl+F1'] },
  about: { by: 'page', group: 'Help', keys: ['Shift+F1'] },
} as const satisfies Record<string, Command>;

export type CommandId = keyof typeof COMMANDS;

/** Commands that the page of a window does. */
export type PageCommand = {
  [Id in CommandId]: (typeof COMMANDS)[Id]['by'] extends 'page' ? Id : never;
}[CommandId];
/** Commands that the main process does. */
export type MainCommand = Exclude<CommandId, PageCommand>;

/** All commands, in the order of the menu. */
export const COMMAND_IDS = Object.keys(COMMANDS) as CommandId[];

/** Those of the main process. */
export const MAIN_COMMANDS = COMMAND_IDS.filter((id): id is MainCommand => !isPageCommand(id));

/** Whether the page does a command. */
export function isPageCommand(id: CommandId): id is PageCommand {
  return COMMANDS[id].by === 'page';
}

/** All about a command. */
export function commandOf(id: CommandId): Command {
  return COMMANDS[id];
}

/** The shortcuts of a command that work anywhere, on a platform as Node names it. */
export function keysOf(id: CommandId, platform: string): readonly string[] {
  const { keys, macKeys } = commandOf(id);
  return (platform === 'darwin' ? macKeys : undefined) ?? keys ?? [];
}

/** Whether a command can do anything as things stand. */
export function isPossible(id: CommandId, conditions: readonly Condition[]): boolean {
  const { needs } = commandOf(id);
  return needs === undefined || conditions.includes(needs);
}
