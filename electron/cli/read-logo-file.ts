import { readFileSync, statSync } from 'node:fs';
import { formatCount } from '#core/format-count.ts';
import { MAX_LOGO_BYTES, readLogo } from '#core/figure/logo.ts';
import { UsageError } from './exit-codes.ts';

/** The word that takes away the logo of a view. */
const NONE = 'none';

/** Reads the logo that `--logo` names, as base64; null for "none". Throws a UsageError for anything that is none. */
export function readLogoFile(path: string): string | null {
  if (path === NONE) return null;
  const base64 = base64Of(path);
  if (base64 !== null && readLogo(base64)) return base64;
  const most = formatCount(MAX_LOGO_BYTES);
  throw new UsageError(`--logo: "${path}" should be a PNG or JPEG of at most ${most} bytes.`);
}

function base64Of(path: string): string | null {
  try {
    const stats = statSync(path);
    return stats.isFile() && stats.size <= MAX_LOGO_BYTES ? readFileSync(path, 'base64') : null;
  } catch {
    return null;
  }
}
