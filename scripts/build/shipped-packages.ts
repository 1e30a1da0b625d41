import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import * as z from 'zod';

import type { ShippedPackage } from '../../core/bridge/about-app.ts';
import { standardLicences } from './standard-licences.ts';

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  repository: z.union([z.string(), z.object({ url: z.string() })]).optional(),
  homepage: z.string().optional(),
  author: z
    .union([z.string(), z.object({ name: z.string() })])
    .optional()
    .catch(undefined),
});
type StatedPackage = z.output<typeof packageSchema>;

const LICENCE_FILE = /^(licen[cs]e|copying|notice|ofl)/i;
const FOLDER = `${sep}node_modules${sep}`;

/**
 * The packages that the files of a build come from, by name, each with the full text of its licence. Paths outside
 * `node_modules` are our own. A package that brings none and whose licence is
 * not a well-known one fails the build: it could not be passed on.
 */
export async function shippedPackages(paths: readonly string[]): Promise<ShippedPackage[]> {
  const folders = new Set(paths.flatMap((path) => packageFolder(path) ?? []));
  const packages = await Promise.all([...folders].map(describePackage));
  const byName = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  return [...byName.keys()].toSorted().flatMap((key) => byName.get(key) ?? []);
}

/** The folder of the package that a file is in; null for a file of our own. */
function packageFolder(path: string): string | null {
  // Bundlers add what they make of a file: "file?inline", "\0file".
  const file = path.replace(/^\0/, '').replace(/\?.*$/, '');
  const at = file.lastIndexOf(FOLDER);
  if (at < 0) return null;
  const [first = '', second = ''] = file.slice(at + FOLDER.length).split(sep);
  return join(file.slice(0, at), FOLDER, first.startsWith('@') ? join(first, second) : first);
}

async function describePackage(folder: string): Promise<ShippedPackage> {
  const stated = packageSchema.parse(
    JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')),
  );
  const text = (await ownText(folder)) ?? standardText(stated);
  if (text === null) {
    throw new Error(`${stated.name} brings no licence text, and there is none for its licence`);
  }
  const { name, version, license: licence } = stated;
  return { name, version, licence, source: sourceAddress(stated), text };
}

async function ownText(folder: string): Promise<string | null> {
  const names = (await readdir(folder)).filter((name) => LICENCE_FILE.test(name)).toSorted();
  if (names.length === 0) return null;
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.map((text) => text.trim()).join('\n\n');
}

function standardText({ license, author }: StatedPackage): string | null {
  const holder = typeof author === 'string' ? author : author?.name;
  const text = standardLicences[license];
  return holder === undefined || text === undefined ? null : `Copyright (c) ${holder}\n\n${text}`;
}

/** Where people find the source, as a web address. */
function sourceAddress({ repository, homepage }: StatedPackage): string | null {
  const stated = typeof repository === 'string' ? repository : repository?.url;
  if (stated === undefined) return homepage ?? null;
  if (/^[\w.-]+\/[\w.-]+$/.test(stated)) return `https://github.com/${stated}`;
  const web = stated
    .replace(/^github:/, 'https://github.com/')
    .replace(/^git\+/, '')
    .replace(/^git@([^:]+):/, 'https://$1/')
    .replace(/^(git|ssh|git\+ssh):\/\/(git@)?/, 'https://')
    .replace(/\.git$/, '');
  return web.startsWith('https://') || web.startsWith('http://') ? web : (homepage ?? null);
}
