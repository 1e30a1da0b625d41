import { resolvePartner } from '../../events/partners/resolve-partner.ts';
import { splitPartners } from '../../events/partners/split-partners.ts';
import { parseEverydayDate } from '../../time/everyday/everyday-date.ts';
import { isWebAddress } from '../html/html-to-text.ts';
import { cellText } from '../tables/cell-text.ts';
import type { Cell, TableRow } from '../tables/table.ts';
import { HEADER_WORDS } from './header-words.ts';
import { ownMapping } from './own-mapping.ts';
import { emptyMapping, MAPPED_FIELDS, type MappedField, type Mapping } from './mapping.ts';

const ORDERS = ['day-first', 'month-first'] as const;

/** What most cells of a column have to be for the column to be taken for that. */
const MOST = 0.7;

/** What cells look like, each as a share of those that are not empty. */
interface ColumnLook {
  name: string;
  filled: number;
  dates: number;
  partners: number;
  links: number;
  /** Those that lead to a web page, whatever they say. */
  linked: number;
  /** Mean length of the texts, in UTF-16 units. */
  length: number;
  /** Different texts, of 1. */
  variety: number;
}

/**
 * Guesses what each column of a table is: by its name in English, Chinese and a few words of German and French, and by what
 * stands in some of its rows. A name that says one thing over cells that say another is not believed.
 */
export function guessMapping(names: readonly string[], rows: readonly TableRow[]): Mapping {
  const own = ownMapping(names);
  if (own) return own;
  const looks = names.map((name, at) =>
    lookAt(
      name,
      rows.map(({ cells }) => cells[at] ?? null),
      countLinked(rows, at),
    ),
  );
  const fields: Mapping['fields'] = {};
  for (const field of MAPPED_FIELDS) {
    const found = byName(field, looks, fields);
    if (found) fields[field] = [found.name];
  }
  guessByLook(looks, fields);
  keepOneDate(fields);
  return { ...emptyMapping(names), fields };
}

function byName(
  field: MappedField,
  looks: readonly ColumnLook[],
  taken: Mapping['fields'],
): ColumnLook | undefined {
  for (const word of HEADER_WORDS[field]) {
    const found = looks.find(
      (look) => plain(look.name) === word && isFree(look, field, taken) && fits(field, look),
    );
    if (found) return found;
  }
  return undefined;
}

/** A country column can tell both who took part and where it was. */
function isFree({ name }: ColumnLook, field: MappedField, taken: Mapping['fields']): boolean {
  const owners = MAPPED_FIELDS.filter((other) => taken[other]?.includes(name));
  return owners.every((owner) => owner === 'partners' && field === 'country');
}

/** Whether cells can be what the name of their column says; a column without any cell can be anything. */
function fits(field: MappedField, look: ColumnLook): boolean {
  if (look.filled === 0) return true;
  switch (field) {
    case 'date':
    case 'start':
    case 'end':
    case 'published':
      return look.dates >= MOST;
    case 'link':
      return look.links >= 0.3 || look.linked >= 0.3;
    case 'partners':
    case 'country':
    case 'publisher':
    case 'title':
      return look.links < MOST && look.dates < MOST;
    default:
      return true;
  }
}

/** Finds what an import cannot do without, where no column has a name for it. */
function guessByLook(looks: readonly ColumnLook[], fields: Mapping['fields']): void {
  const free = (): ColumnLook[] =>
    looks.filter(({ name, filled }) => {
      const isTaken = MAPPED_FIELDS.some((field) => fields[field]?.includes(name));
      return filled > 0 && !isTaken;
    });
  if (!fields.date && !fields.start)
    set(
      'date',
      free().find(({ dates }) => dates >= MOST),
    );
  if (!fields.link)
    set(
      'link',
      free().find((look) => look.links >= MOST || isColumnOfLinks(look)),
    );
  if (!fields.partners && !fields.country)
    set(
      'partners',
      free().find(({ partners }) => partners >= MOST),
    );
  if (!fields.title) set('title', bestTitle(free()));

  function set(field: MappedField, look: ColumnLook | undefined): void {
    if (look) fields[field] = [look.name];
  }
}

/** As "Report" in every row, each leading to another page; titles and names that lead somewhere differ from each other. */
function isColumnOfLinks({ linked, variety }: ColumnLook): boolean {
  return linked >= MOST && variety <= 0.3;
}

/** Titles differ from each other, and are no essays. */
function bestTitle(looks: readonly ColumnLook[]): ColumnLook | undefined {
  const score = ({ variety, length }: ColumnLook) => variety * Math.min(length, 60);
  return looks
    .filter(({ dates, links, length }) => dates < MOST && links < MOST && length < 300)
    .toSorted((a, b) => score(b) - score(a))[0];
}

/** Where first and last days have columns, a third one for the date only repeats them. */
function keepOneDate(fields: Mapping['fields']): void {
  if (fields.start && fields.date) delete fields.date;
  if (!fields.start && !fields.date && fields.end) delete fields.end;
  if (fields.date && fields.end) {
    fields.start = fields.date;
    delete fields.date;
  }
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '');
}

function countLinked(rows: readonly TableRow[], column: number): number {
  return rows.filter(({ links = [] }) =>
    links.some(({ at, url }) => at === column && isWebAddress(url)),
  ).length;
}

function lookAt(name: string, cells: readonly Cell[], linkedCells: number): ColumnLook {
  const texts = cells.map((cell) => cellText(cell)).filter((text) => text !== '');
  const share = (is: (text: string) => boolean) =>
    texts.length === 0 ? 0 : texts.filter((text) => is(text)).length / texts.length;
  return {
    name,
    filled: texts.length,
    dates: share(isDate),
    partners: share(isPartner),
    links: share((text) => /^(https?:\/\/|www\.)\S+$/i.test(text)),
    linked: linkedCells / Math.max(texts.length, 1),
    length: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(texts.length, 1),
    variety: new Set(texts).size / Math.max(texts.length, 1),
  };
}

function isDate(text: string): boolean {
  return text.length < 60 && ORDERS.some((order) => parseEverydayDate(text, order).ok);
}

function isPartner(text: string): boolean {
  if (text.length > 200) return false;
  const parts = splitPartners(text);
  return parts.length > 0 && parts.every((part) => resolvePartner(part).kind !== 'unknown');
}
