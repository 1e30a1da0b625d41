/** There is one at most, in the label of the lane that holds the folded ones. */
const BUTTON = '.ct-lane-more';

/**
 * Keeps the focus on the button that unfolds lanes: vis-timeline makes its label anew when it stands elsewhere or says
 * another number, which is what a press on it leads to.
 */
export class UnfoldFocus {
  readonly #container: HTMLElement;
  #isOnButton = false;

  constructor(container: HTMLElement) {
    this.#container = container;
  }

  /** Remembers whether the button is what has been focused. */
  onFocus(target: EventTarget | null): void {
    this.#isOnButton = isButton(target);
  }

  /** Forgets it when the reader has left the button. */
  onGivenUp(target: EventTarget | null): void {
    if (isButton(target)) this.#isOnButton = false;
  }

  /**
   * After a drawing that took the focus away: where the button had it, the new button gets it, or the region where there
   * is none any more. Tells whether it did.
   */
  restore(region: HTMLElement): boolean {
    if (!this.#isOnButton) return false;
    const button = this.#container.querySelector<HTMLElement>(BUTTON);
    this.#isOnButton = button !== null;
    (button ?? region).focus({ preventScroll: true });
    return true;
  }
}

function isButton(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(BUTTON);
}
