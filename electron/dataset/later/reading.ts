/** What reads files that are no sound data set of our own form: loaded with the first of them, as one part. */
export { explainFile } from '../explain-file.ts';
export { startChunkThreads } from '../imports/chunk-threads.ts';
export { importFile } from '../imports/import-file.ts';
export { inspectTable, previewTable } from '../imports/preview-table.ts';
export { areOfRecords, loadGoodRecords } from '../load-good-records.ts';
