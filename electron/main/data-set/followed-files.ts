/** Starts to watch a file; returns the function that ends it. */
export type WatchFile = (path: string, onChange: () => void) => () => void;

/** Follows a few files on the disk, each with a watch of its own. */
export class FollowedFiles {
  readonly #watch: WatchFile;
  readonly #onChange: (path: string) => void;
  readonly #stops = new Map<string, () => void>();

  constructor(watch: WatchFile, onChange: (path: string) => void) {
    this.#watch = watch;
    this.#onChange = onChange;
  }

  /** Follows these files and no others. The watch of one that was followed already goes on, and misses nothing. */
  follow(paths: readonly string[]): void {
    for (const [path, stop] of this.#stops) {
      if (paths.includes(path)) continue;
      stop();
      this.#stops.delete(path);
    }
    for (const path of paths) {
      if (this.#stops.has(path)) continue;
      this.#stops.set(
        path,
        this.#watch(path, () => this.#onChange(path)),
      );
    }
  }
}
