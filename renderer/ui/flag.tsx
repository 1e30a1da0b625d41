import { memo, useCallback } from 'react';
import { flagUrl } from './flag-url.ts';
import './flag.css';
import { loadFlag } from './load-flag.ts';

/** A code that an import made for a name that nobody knows says nothing that the name does not. */
function isMadeUp(code: string): boolean {
  return code.startsWith('X-');
}

/** A partner's flag, 3:2; its code as a small badge when it has none. Decoration: the name always stands beside it. */
export const Flag = memo(function Flag({ code }: { code: string }) {
  const url = flagUrl(code);
  const load = useCallback(
    (image: HTMLImageElement | null) => {
      if (image && url !== null) loadFlag(image, url);
    },
    [url],
  );
  if (url !== null) {
    return <img className="ct-flag" ref={load} loading="lazy" alt="" width={18} height={12} />;
  }
  return (
    <span className="ct-flag ct-flag-badge" aria-hidden="true">
      {isMadeUp(code) ? '?' : code}
    </span>
  );
});
