/** The parser of the URL Standard: Node and browsers have it, the language's own library does not declare it. */
declare const URL: new (address: string) => { readonly host: string; readonly href: string };

/** Where an address leads to: its host in ASCII, with an unusual port, without "www." and user names. */
export function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}

/** An address as a link can carry it: what is invisible or not ASCII is percent-encoded. */
export function toHref(address: string): string {
  return new URL(address).href;
}
