/** The parts of package-lock.json (version 3) that are read here; the rest is passed through. */
export type Lockfile = {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

export type LockedPackage = {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

/**
 * Adds the platform packages that npm left out of a lockfile. A registry that carries the packages of some platforms
 * only makes npm write a lockfile without the others, which `npm ci` then refuses everywhere. They are named by exact
 * version in what depends on them, and npm fetches none that is not of its own platform, so the version and the
 * platform are all that an entry needs.
 */
export function completeLockfile<Known extends Lockfile>(lockfile: Known): Known {
  const missing = Object.values(lockfile.packages).flatMap(({ dev, optionalDependencies = {} }) =>
    Object.entries(optionalDependencies).flatMap(([name, version]) => {
      const platform = isExact(version) ? parsePlatform(name) : undefined;
      if (platform === undefined || isLocked(lockfile, name)) return [];
      const kind = dev === true ? { dev } : {};
      return [[`node_modules/${name}`, { version, ...kind, optional: true, ...platform }] as const];
    }),
  );
  const packages = [...Object.entries(lockfile.packages), ...missing];
  const sorted = packages.toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lockfile, packages: Object.fromEntries(sorted) };
}

function isExact(version: string): boolean {
  return /^\d/u.test(version);
}

function isLocked(lockfile: Lockfile, name: string): boolean {
  return Object.keys(lockfile.packages).some((path) => path.endsWith(`node_modules/${name}`));
}

export type Platform = {
  readonly os: readonly string[];
  readonly cpu: readonly string[];
  readonly libc?: readonly string[];
};

/**
 * The platform in the name of a native package, as napi-rs, esbuild and their like build it: `*-linux-x64-musl`,
 * `*-darwin-arm64`. Nothing when the name has none.
 */
export function parsePlatform(name: string): Platform | undefined {
  const parts =
    /[-/](?<os>aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-(?<cpu>arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|x64)(?:-(?<abi>[a-z]+))?$/u.exec(
      name,
    )?.groups;
  if (parts === undefined) return undefined;
  const { os = '', cpu = '', abi = '' } = parts;
  const platform = { os: [os], cpu: [cpu] };
  if (abi.startsWith('musl')) return { ...platform, libc: ['musl'] };
  return os === 'linux' && abi === 'gnu' ? { ...platform, libc: ['glibc'] } : platform;
}
