import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ShippedPackage } from '#core/bridge/about-app.ts';
import { appDir } from '../../../scripts/paths.ts';
import { withoutForeignNames } from '../../unit/support/foreign-names.ts';
import type { AppPage } from './app-page.ts';
import { bundledTexts } from './bundled-events.ts';

/** A text that a reader sees or hears, and what it belongs to. */
interface SeenText {
  text: string;
  /** An element by its tag and class, with the attribute; or the menu. */
  where: string;
}

/**
 * What is said in English in a window that speaks Chinese: every text, name and hint that holds an English word of three
 * letters or more once the texts of the data set, the names of packages and formats, keys and files are taken away.
 */
export async function englishLeftovers(
  app: AppPage,
  ownTexts: readonly string[],
): Promise<string[]> {
  const given = [...ownTexts, ...bundledTexts(), ...packageTexts()].toSorted(
    (one, other) => other.length - one.length,
  );
  const seen = [...(await readPage(app)), ...(await readMenu(app))];
  const left = seen.filter(
    // Few hold one at all; taking the names away from every text would take seconds.
    ({ text }) => hasEnglish(text) && hasEnglish(withoutNames(text, given)),
  );
  return [...new Set(left.map(({ text, where }) => `${text.trim()} (${where})`))];
}

function hasEnglish(text: string): boolean {
  return /[A-Za-z]{3}/.test(text);
}

function withoutNames(text: string, given: readonly string[]): string {
  const named = text.replaceAll(ADDRESS, ' ');
  return withoutForeignNames(given.reduce((now, one) => withoutText(now, one), named));
}

/** Addresses and their hosts, and names of files. */
const ADDRESS =
  /https?:\/\/\S+|\b(?:[\w-]+\.){2,}[a-z]{2,}\b|[\w./-]+\.(?:json|ndjson|csv|tsv|xlsx|md|ics|svg|png|pdf)\b/g;

/** Takes a text away wherever it is not a part of a longer word. */
function withoutText(text: string, given: string): string {
  const parts = text.split(given);
  return parts.reduce((before, after) => {
    const isWhole = !/[A-Za-z]$/.test(before) && !/^[A-Za-z]/.test(after);
    return before + (isWhole ? ' ' : given) + after;
  });
}

/** The packages that About names. */
function packageTexts(): string[] {
  const packages: ShippedPackage[] = JSON.parse(
    readFileSync(join(appDir, 'licences.json'), 'utf8'),
  );
  return packages.flatMap(({ name, version, licence, source }) => [
    name,
    version,
    licence,
    ...(source === null ? [] : [source]),
  ]);
}

async function readPage({ page }: AppPage): Promise<SeenText[]> {
  return await page.evaluate(() => {
    // What says its language is meant to be in it; code is the same in all; what was announced was said before.
    const elements = [...document.querySelectorAll('*')].filter(
      (element) =>
        element.closest('[lang]') === document.documentElement &&
        element.closest('code, kbd, script, style, [data-announcer]') === null &&
        element.checkVisibility({ visibilityProperty: true }),
    );
    const names = 'aria-label title placeholder alt aria-description aria-valuetext';
    return elements.flatMap((element) => {
      const where = [element.tagName.toLowerCase(), ...element.classList].slice(0, 2).join('.');
      const hints = names
        .split(' ')
        .map((name) => ({ text: element.getAttribute(name) ?? '', where: `${where} ${name}` }));
      if (element.tagName === 'MARK') return hints;
      // A text with marks in it is one text; other elements in it have texts of their own.
      const texts = [...element.childNodes]
        .map((node) => (node instanceof Text || node.nodeName === 'MARK' ? node.textContent : '\n'))
        .join('')
        .split('\n');
      return [...texts.map((text) => ({ text, where })), ...hints];
    });
  });
}

/** The entries of the menu without the letters that choose them, and without what only developers see. */
async function readMenu({ app }: AppPage): Promise<SeenText[]> {
  const labels = await app.evaluate(({ Menu }) => {
    const read = (menu: Electron.Menu | null | undefined): string[] =>
      menu?.items
        .filter(({ role }) => role?.toLowerCase() !== 'toggledevtools')
        .flatMap(({ label, submenu }) => [label, ...read(submenu)]) ?? [];
    return read(Menu.getApplicationMenu());
  });
  return labels.map((label) => ({
    text: label.replaceAll(/\(&.\)|&/gu, ''),
    where: 'menu',
  }));
}
