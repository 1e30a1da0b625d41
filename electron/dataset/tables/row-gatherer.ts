import { formatCount } from '#core/format-count.ts';
import { fileProblem } from '#core/formats/problem.ts';
import { cellAddress, columnOf } from '#core/formats/tables/cell-address.ts';
import {
  MAX_COLUMNS,
  type Cell,
  type CellLink,
  type TableRow,
} from '#core/formats/tables/table.ts';
import { BrokenFile, brokenXlsx } from './broken-file.ts';
import { linkOfFormula, MAX_FORMULA_LENGTH } from './link-formula.ts';
import { TextGatherer } from './text-gatherer.ts';
import { toCell, type CellContext } from './to-cell.ts';
import type { XmlHandlers } from './xml-reader.ts';
import type { SheetLinks } from './xlsx-links.ts';
import { tooLong } from './xlsx-strings.ts';

type Attributes = Readonly<Record<string, string>>;

/** Rows of a sheet are numbered up to here by all programs. */
const MOST_ROWS = 16_777_216;

/** Makes rows of the XML of a sheet (ECMA-376 part 1, section 18.3). A row and a cell without number come after the one before. */
export class RowGatherer implements XmlHandlers {
  readonly #sheet: string;
  readonly #context: CellContext;
  readonly #links: SheetLinks | null;
  readonly #text = new TextGatherer();
  #rows: TableRow[] = [];
  #cells: Cell[] = [];
  /** Of the row, by their formulas. */
  #written: CellLink[] = [];
  #isInFormula = false;
  #formula = '';
  /** Rows also stand in what is drawn on a sheet. */
  #isInData = false;
  #line = 0;
  #column = 0;
  #type = '';
  #style = 0;

  constructor(sheet: string, context: CellContext, links: SheetLinks | null = null) {
    this.#sheet = sheet;
    this.#context = context;
    this.#links = links;
  }

  /** The rows that have ended since this was asked last. */
  take(): TableRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open = (name: string, attributes: Attributes): void => {
    if (name === 'sheetData') this.#isInData = true;
    if (!this.#isInData) return;
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'f') this.#isInFormula = true;
    else this.#text.open(name);
  };

  close = (name: string): void => {
    if (!this.#isInData) return;
    if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
    else if (name === 'f') this.#isInFormula = false;
    else if (name === 'sheetData') this.#isInData = false;
    else this.#text.close(name);
  };

  text = (text: string): void => {
    if (!this.#isInData) return;
    if (!this.#isInFormula) this.#text.add(text);
    else if (this.#formula.length <= MAX_FORMULA_LENGTH) this.#formula += text;
  };

  endless = (): BrokenFile => tooLong(this.#place());

  #openRow({ r }: Attributes): void {
    this.#line = r === undefined ? this.#line + 1 : Number(r);
    this.#column = 0;
    this.#cells = [];
    if (Number.isInteger(this.#line) && this.#line >= 1 && this.#line <= MOST_ROWS) return;
    throw brokenXlsx({ say: 'row-number', of: r ?? String(this.#line) });
  }

  #openCell({ r, t, s }: Attributes): void {
    const column = r === undefined ? this.#column + 1 : columnOf(r);
    if (column === null) throw brokenXlsx({ say: 'cell-address', of: r ?? '' });
    this.#column = column;
    this.#type = t ?? 'n';
    this.#style = s === undefined ? 0 : Number(s);
  }

  #closeCell(): void {
    const text = this.#text.take();
    if (text === null) throw tooLong(this.#place());
    const cell = toCell({ type: this.#type, style: this.#style, text }, this.#context);
    if (cell === undefined) throw brokenXlsx({ say: 'no-shared-text', of: text }, this.#place());
    if (cell === null && this.#type === 's' && text !== '') throw tooLong(this.#place());
    if (cell !== null && cell !== '') this.#put(cell);
    if (this.#formula !== '') this.#takeFormula();
  }

  #takeFormula(): void {
    const url = linkOfFormula(this.#formula);
    this.#formula = '';
    if (url !== null) this.#written.push({ at: this.#column - 1, url });
  }

  /** Only a cell that holds something makes the row longer. */
  #put(cell: Cell): void {
    if (this.#column > MAX_COLUMNS) throw this.#tooWide();
    while (this.#cells.length < this.#column - 1) this.#cells.push(null);
    this.#cells[this.#column - 1] = cell;
  }

  #closeRow(): void {
    if (this.#cells.length > 0) this.#rows.push(this.#row());
    this.#cells = [];
    this.#written = [];
  }

  #row(): TableRow {
    const row: TableRow = { cells: this.#cells, line: this.#line };
    const given = this.#links?.of(this.#line, this.#cells.length) ?? [];
    const links = [...given, ...this.#written];
    if (links.length > 0) row.links = links;
    return row;
  }

  #tooWide(): BrokenFile {
    const facts = { found: formatCount(this.#column), expected: formatCount(MAX_COLUMNS) };
    return new BrokenFile({ ...fileProblem('table-too-wide', facts), ...this.#place() });
  }

  #place(): { line: number; column: number; path: string } {
    const [line, column] = [Math.max(1, this.#line), Math.max(1, this.#column)];
    return { line, column, path: cellAddress(this.#sheet, column, line) };
  }
}
