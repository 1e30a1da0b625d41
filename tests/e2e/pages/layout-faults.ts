import { expect, type Locator } from 'playwright/test';

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** How an element is drawn, as far as its place and the room for its text go. */
type Drawn = {
  readonly name: string;
  readonly box: Box;
  readonly isTextCut: boolean;
  readonly isShortened: boolean;
  readonly hasHint: boolean;
  /** What it stands in, from the inside out. */
  readonly around: readonly Surrounding[];
  readonly page: Box;
};

type Surrounding = {
  readonly box: Box;
  readonly overflowX: string;
  readonly overflowY: string;
  readonly isShortened: boolean;
};

/**
 * What is wrong with the controls and texts inside a part of the window, in words: outside the window, cut off by what
 * they stand in, or with text that has no room. What scrolls up and down may be out of sight; a name that ends in an
 * ellipsis has to tell the rest when pointed at.
 */
async function faultsOf(part: Locator): Promise<string[]> {
  const drawn = await readDrawn(part);
  if (drawn.length === 0) throw new Error(`Nothing is drawn in ${String(part)}`);
  return drawn.flatMap((element) =>
    [...textFaults(element), ...placeFaults(element)].map((fault) => `${element.name} ${fault}`),
  );
}

/** Expects none; what opens, and what follows the width of the window, has its place a frame later. */
export async function expectNoFaults(part: Locator, message = String(part)): Promise<void> {
  await expect.poll(() => faultsOf(part), { message }).toEqual([]);
}

function textFaults({ isTextCut, isShortened, hasHint }: Drawn): string[] {
  if (!isTextCut) return [];
  if (!isShortened) return ['has no room for its text'];
  return hasHint ? [] : ['does not tell what is left out'];
}

function placeFaults({ box, around, page }: Drawn): string[] {
  if (isBeside(box, page)) return ['runs out of the window at the side'];
  for (const surrounding of around) {
    const { overflowX, overflowY, isShortened } = surrounding;
    if (isShortened) return [];
    if (overflowX !== 'visible' && isBeside(box, surrounding.box))
      return ['is cut off at the side'];
    if (overflowY === 'auto' || overflowY === 'scroll') return [];
    if (overflowY !== 'visible' && isBeyond(box, surrounding.box))
      return ['is cut off above or below'];
  }
  return isBeyond(box, page) ? ['runs out of the window above or below'] : [];
}

/** A pixel is lost to rounding at sizes of text that are no whole factor. */
const ROUNDING_PX = 1;

function isBeside(inner: Box, outer: Box): boolean {
  return inner.left < outer.left - ROUNDING_PX || inner.right > outer.right + ROUNDING_PX;
}

function isBeyond(inner: Box, outer: Box): boolean {
  return inner.top < outer.top - ROUNDING_PX || inner.bottom > outer.bottom + ROUNDING_PX;
}

async function readDrawn(part: Locator): Promise<Drawn[]> {
  return await part.evaluate((root) => {
    const texts = 'button, input, select, a, h1, h2, h3, strong, output, label, dt, dd, p, span';
    const all = [root, ...root.querySelectorAll(texts)].filter(
      (element) => element.checkVisibility() && element.getBoundingClientRect().width > 1,
    );
    return all.map((element) => {
      const style = getComputedStyle(element);
      const around: Surrounding[] = [];
      for (let outer = element.parentElement; outer; outer = outer.parentElement) {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(outer);
        const isShortened = textOverflow === 'ellipsis';
        const box: DOMRect = outer.getBoundingClientRect().toJSON();
        around.push({ box, overflowX, overflowY, isShortened });
      }
      return {
        name: element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 60),
        box: element.getBoundingClientRect().toJSON() as DOMRect,
        isTextCut: style.display !== 'inline' && element.scrollWidth > element.clientWidth + 1,
        isShortened: style.textOverflow === 'ellipsis',
        hasHint: element.closest('[title]') !== null,
        around,
        page: { left: 0, right: innerWidth, top: 0, bottom: innerHeight },
      };
    });
  });
}
