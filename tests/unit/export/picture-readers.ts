import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether tests with a program are left out: where it cannot be installed, but never in CI. */
export function isWithout(program: 'pdftotext' | 'rsvg-convert' | 'pdftoppm'): boolean {
  return process.env['CI'] === undefined && spawnSync(program, ['-v']).error !== undefined;
}

/** What one of poppler's programs prints about a PDF. */
export function poppler(
  program: 'pdftotext' | 'pdffonts' | 'pdfinfo',
  args: readonly string[],
  path: string,
): string {
  const out = program === 'pdftotext' ? ['-'] : [];
  return execFileSync(program, [...args, path, ...out], { encoding: 'utf8' });
}

/** A PDF's page as a PNG, with so many pixels an inch. */
export function pdfToPng(path: string, dpi: number): Buffer {
  return execFileSync('pdftoppm', ['-png', '-singlefile', '-r', String(dpi), path], {
    maxBuffer: 1e8,
  });
}

/** An SVG as librsvg draws it at twice its size, with the fonts of one folder installed and no others. */
export function svgToPng(svg: Uint8Array, fontsFolder: string, tempFolder: string): Buffer {
  const config = join(tempFolder, 'fonts.conf');
  writeFileSync(
    config,
    `<fontconfig><dir>${fontsFolder}</dir><cachedir>${join(tempFolder, 'cache')}</cachedir></fontconfig>`,
  );
  const env = { ...process.env, FONTCONFIG_FILE: config };
  return execFileSync('rsvg-convert', ['--zoom', '2'], { input: svg, env, maxBuffer: 1e8 });
}
