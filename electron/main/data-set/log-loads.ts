import { extname } from 'node:path';
import type { DataSetStatus } from '#core/bridge/data-set-status.ts';
import type { AppLog } from '../app-log.ts';
import { DATA_SET_ENDINGS } from '../files/file-arguments.ts';

/** Notes every load once it is over: how large the data set is and how long it took, or what was wrong by its codes. */
export function logLoads({ note }: AppLog): (status: DataSetStatus) => void {
  let startedMs = performance.now();
  let isUnderWay = true;
  return (status) => {
    if (status.state === 'loading' && !isUnderWay) {
      startedMs = performance.now();
      isUnderWay = true;
    }
    if (!isUnderWay) return;
    const tookMs = Math.round(performance.now() - startedMs);
    if (status.state === 'ready') {
      const { origin, total, reading } = status.summary;
      const leftOut = reading?.leftOut ?? 0;
      note({ what: 'opened', form: formOf(origin), events: total, leftOut, tookMs });
      isUnderWay = false;
    }
    if (status.state === 'failed') {
      const problems = [...new Set(status.problems.map(({ code }) => code))].join(',');
      note({ what: 'not opened', form: formOf(status.origin), problems, tookMs });
      isUnderWay = false;
    }
  };
}

/** Only an ending that the app knows: any other may be a part of a name. */
function formOf({ name, isBundled }: { name: string; isBundled: boolean }): string {
  const ending = extname(name).slice(1).toLowerCase();
  if (isBundled) return 'bundled';
  return DATA_SET_ENDINGS.includes(ending) ? ending : 'other';
}
