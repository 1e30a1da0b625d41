import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether tests with a program are left out: where it cannot be installed, but never in CI. */
export function isWithout(program: 'pdftotext' | 'rsvg-convert' | 'pdftoppm'): boolean {
  return process.env['CI'] === undefined && spawnSync(program, ['-v']).error !== undefined;
}

/** The same for LibreOffice, which no run installs: it is half a gigabyte. */
export function isWithoutOffice(): boolean {
  const isMissing = spawnSync('soffice', ['--version']).error !== undefined;
  if (isMissing) console.warn('LibreOffice is not here: no slide is opened with it.');
  return isMissing;
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
  const env = withFontsOf(fontsFolder, tempFolder);
  return execFileSync('rsvg-convert', ['--zoom', '2'], { input: svg, env, maxBuffer: 1e8 });
}

/** The path of a presentation as a PDF by LibreOffice, beside it, with the fonts of one folder installed and no others. */
export function deckToPdf(path: string, fontsFolder: string): string {
  const folder = dirname(path);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`;
  const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path];
  execFileSync('soffice', args, { env: withFontsOf(fontsFolder, folder), stdio: 'ignore' });
  return path.replace(/\.pptx$/, '.pdf');
}

/** The environment of a program that finds the fonts of one folder alone. */
function withFontsOf(fontsFolder: string, tempFolder: string): NodeJS.ProcessEnv {
  const config = join(tempFolder, 'fonts.conf');
  writeFileSync(
    config,
    `<fontconfig><dir>${fontsFolder}</dir><cachedir>${join(tempFolder, 'cache')}</cachedir></fontconfig>`,
  );
  return { ...process.env, FONTCONFIG_FILE: config };
}
