import { elementOfItem } from './item-elements.ts';

/** Keeps exactly one item of a timeline a tab stop: the one that had the focus last, as far as it is drawn. */
export class TabStop {
  readonly #container: HTMLElement;
  #itemId: string | null = null;
  #label: HTMLElement | null = null;

  constructor(container: HTMLElement) {
    this.#container = container;
  }

  /** The item that Tab comes back to; null until one has had the focus. */
  get itemId(): string | null {
    return this.#itemId;
  }

  /** Makes the label of an item the tab stop. */
  moveTo(label: HTMLElement): void {
    this.#itemId = label.dataset['itemId'] ?? null;
    this.#put(label);
  }

  /** Finds a stop again where the last one is no longer in the page. */
  update(): void {
    // The lanes scroll by keys of the timeline; their scroll bar is no stop of its own.
    const lanes = this.#container.querySelector<HTMLElement>('.vis-panel.vis-left');
    if (lanes && lanes.getAttribute('tabindex') !== '-1') lanes.tabIndex = -1;
    const isBack = this.#label?.dataset['itemId'] === this.#itemId || this.#itemId === null;
    if (this.#label?.isConnected && isBack) return;
    const current = this.#itemId === null ? null : elementOfItem(this.#container, this.#itemId);
    this.#put(current ?? this.#container.querySelector<HTMLElement>('[data-item-id]'));
  }

  #put(label: HTMLElement | null): void {
    if (this.#label && this.#label !== label) this.#label.tabIndex = -1;
    if (label) label.tabIndex = 0;
    this.#label = label;
  }
}
