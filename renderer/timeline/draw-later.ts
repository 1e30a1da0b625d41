/** A part of vis-timeline that draws itself. */
export interface Drawn {
  redraw: () => boolean;
}

/**
 * Makes a change that vis-timeline would draw at once, and for each call of the change again: its items come, go and
 * change in three calls, and each drawing is a layout. It asks for one in the next frame by itself, which is enough.
 */
export function drawLater<T>(drawn: Drawn, change: () => T): T {
  drawn.redraw = () => false;
  try {
    return change();
  } finally {
    // What it has from its class is in force again.
    Reflect.deleteProperty(drawn, 'redraw');
  }
}
