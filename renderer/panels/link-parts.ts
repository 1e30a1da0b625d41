/** The parts of an address that a reader should tell apart. */
export interface LinkParts {
  scheme: string;
  /** What decides where the link goes; always in ASCII, so that look-alike letters show as xn--. */
  host: string;
  rest: string;
  isPunycode: boolean;
}

/** Takes a web address apart as the WHATWG URL standard writes it; a name before an @ stays in the scheme part. */
export function linkParts(address: string): LinkParts {
  const url = new URL(address);
  const rest = url.pathname + url.search + url.hash;
  return {
    scheme: url.href.slice(0, url.href.length - rest.length - url.host.length),
    host: url.host,
    rest,
    isPunycode: url.hostname.split('.').some((label) => label.startsWith('xn--')),
  };
}
