import { FIRST_MENU_VIEW, type MenuView } from '#core/bridge/menu-view.ts';

/** Keeps what the page has told for the menu; there is one listener. */
export interface MenuViewKeeper {
  get: () => MenuView;
  set: (view: MenuView) => void;
  onChange: (listener: () => void) => void;
}

/** Starts with a page that has told nothing. */
export function keepMenuView(): MenuViewKeeper {
  let shown = FIRST_MENU_VIEW;
  let tell: (() => void) | null = null;
  return {
    get: () => shown,
    set: (view) => {
      shown = view;
      tell?.();
    },
    onChange: (listener) => (tell = listener),
  };
}
