/** Address of every flag file, by its path in the package; the files stay files and are read when shown. */
const FILES = import.meta.glob<string>('/../node_modules/country-flag-icons/3x2/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

const URLS = new Map(
  Object.entries(FILES).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1, -4), url]),
);

/** Address of the flag of a country or of the European Union; null when there is none. */
export function flagUrl(code: string): string | null {
  return URLS.get(code) ?? null;
}
