import * as z from 'zod';

/** A package of others whose code or files the app holds. */
export const shippedPackageSchema = z.strictObject({
  name: z.string(),
  version: z.string(),
  /** As the package names it, an SPDX expression: "MIT". */
  licence: z.string(),
  /** Web address of its source, when the package tells it. */
  source: z.string().nullable(),
  /** Its licence in full, with the names of those who hold the rights. */
  text: z.string(),
});
export type ShippedPackage = z.output<typeof shippedPackageSchema>;

/** What the app is made of. */
export interface AboutApp {
  name: string;
  version: string;
  /** Names and versions of what it runs on: Electron, Chromium, Node, the system. */
  platform: { name: string; version: string }[];
  /** By name. */
  packages: ShippedPackage[];
}
