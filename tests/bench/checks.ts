/** Items that may be in the document, whatever the data set: about five hundred. */
const MOST_ITEMS = 520;

/** What has to be right, however fast it is. */
export class Checks {
  readonly #noted: { what: string; isRight: boolean }[] = [];

  note(what: string, isRight: boolean): void {
    this.#noted.push({ what, isRight });
  }

  get count(): number {
    return this.#noted.length;
  }

  /** What is wrong. */
  get wrong(): string[] {
    return this.#noted.filter(({ isRight }) => !isRight).map(({ what }) => what);
  }
}

/** Notes whether the document holds too many items. */
export function checkItems(
  checks: Checks,
  when: string,
  { visItems, itemIds }: { visItems: number; itemIds: number },
): void {
  const most = Math.max(visItems, itemIds);
  checks.note(`${when}: ${most} items in the document`, most <= MOST_ITEMS);
}
