import { KindTable } from './kind-table.ts';
import { PartnerTable } from './partner-table.ts';
import type { ProblemLog } from './problem-log.ts';
import { SeriesTable } from './series-table.ts';
import { NameGiver } from './slug.ts';
import { SourceTable } from './source-table.ts';

/** What a data set is gathered in while its drafts are settled. */
export interface DataSetTables {
  /** Ids of events. */
  ids: NameGiver;
  kinds: KindTable;
  partners: PartnerTable;
  series: SeriesTable;
  sources: SourceTable;
}

/** What is asked of these tables for an event. */
export interface AskedTables {
  ids: Pick<NameGiver, 'give'>;
  kinds: Pick<KindTable, 'idOf' | 'refer'>;
  partners: Pick<PartnerTable, 'codeOf'>;
  series: Pick<SeriesTable, 'idOf' | 'refer'>;
  sources: Pick<SourceTable, 'idOf' | 'refer' | 'idOfFile'>;
}

/** Tables of a file of this name, with nothing in them yet; `names` are what the reader has said that partners mean. */
export function emptyTables(
  fileName: string,
  log: ProblemLog,
  names?: Readonly<Record<string, string>>,
): DataSetTables {
  return {
    ids: new NameGiver(),
    kinds: new KindTable(),
    partners: new PartnerTable(log, names),
    series: new SeriesTable(),
    sources: new SourceTable(fileName),
  };
}
