import { readFileSync, statSync } from 'node:fs';
import { formatCount } from '#core/format-count.ts';
import { MAX_LOGO_BYTES, MAX_LOGO_PIXELS, readLogo, type Logo } from '#core/figure/logo.ts';
import { loadCanvas, toImage } from '../export/load-canvas.ts';
import { UsageError } from './exit-codes.ts';

/** The word that takes away the logo of a view. */
const NONE = 'none';

/** Reads the logo that `--logo` names, as base64; null for "none". Throws a UsageError for what cannot be one. */
export function readLogoFile(path: string): string | null {
  if (path === NONE) return null;
  const base64 = base64Of(path);
  const logo = base64 === null ? null : readLogo(base64);
  if (logo && isSeen(logo)) return base64;
  const limits = `${formatCount(MAX_LOGO_BYTES)} bytes and ${formatCount(MAX_LOGO_PIXELS)} pixels`;
  throw new UsageError(
    `--logo: "${path}" should be a PNG or JPEG of at most ${limits}, which is whole and stands upright without being turned.`,
  );
}

function base64Of(path: string): string | null {
  try {
    const stats = statSync(path);
    return stats.isFile() && stats.size <= MAX_LOGO_BYTES ? readFileSync(path, 'base64') : null;
  } catch {
    return null;
  }
}

/** Whether a logo draws anything: of a damaged file the header alone is read. */
function isSeen(logo: Logo): boolean {
  const size = 32;
  const context = loadCanvas().createCanvas(size, size).getContext('2d');
  context.drawImage(toImage(logo), 0, 0, size, size);
  return context.getImageData(0, 0, size, size).data.some((part) => part > 0);
}
