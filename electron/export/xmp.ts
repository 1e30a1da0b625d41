import { escapeXml } from '#core/figure/paint-svg.ts';
import { VIEW_NAMESPACE } from '#core/figure/saved-view.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { LOCALE_TAGS } from '#core/words/language-tags.ts';
import type { Language } from '#core/words/language.ts';
import { PROGRAM_NAME } from './program-name.ts';

/** What a picture says of itself. */
export interface PictureFacts {
  title: string;
  /** What it shows, in words. */
  description: string;
  /** Of both; where it is not theirs, of the program's own words. */
  language: Language;
  /** As text: see `formatSavedView`. */
  savedView: string;
}

/** Where a packet begins and ends, so that it can be found in a file of any format (XMP part 1, section 7.3.2). */
const BEGIN = Buffer.from('<?xpacket begin=');
const END = Buffer.from('<?xpacket end=');

/**
 * An XMP packet (ISO 16684-1) in UTF-8: title, description, alternative text as IPTC names it (Photo Metadata Standard
 * 2021.1), and the saved view in a namespace of our own.
 */
export function toXmp({ title, description, language, savedView }: PictureFacts): Uint8Array {
  return Buffer.from(
    [
      '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
      '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
      '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"' +
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/"' +
        ' xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"' +
        ` xmlns:ct="${VIEW_NAMESPACE}">`,
      `<dc:title>${toAlternative(title)}</dc:title>`,
      `<dc:description>${toAlternative(description)}</dc:description>`,
      `<dc:language><rdf:Bag><rdf:li>${LOCALE_TAGS[language]}</rdf:li></rdf:Bag></dc:language>`,
      `<Iptc4xmpCore:AltTextAccessibility>${toAlternative(description)}</Iptc4xmpCore:AltTextAccessibility>`,
      `<xmp:CreatorTool>${escapeXml(PROGRAM_NAME)}</xmp:CreatorTool>`,
      `<ct:view>${escapeXml(savedView)}</ct:view>`,
      '</rdf:Description>',
      '</rdf:RDF>',
      '</x:xmpmeta>',
      '<?xpacket end="r"?>',
    ].join('\n'),
  );
}

/** A text that could stand in several languages (XMP part 1, section 8.2.2.4). */
function toAlternative(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
}

/**
 * The packet in a file, the last one where there are several, as in a PDF that was changed; null when there is none. One
 * that is longer than `mostBytes` is refused.
 */
export function findXmp(
  file: Uint8Array,
  mostBytes: number,
): Result<string | null, { code: 'too-large' }> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const end = bytes.lastIndexOf(END);
  const begin = end < 0 ? -1 : bytes.lastIndexOf(BEGIN, end);
  if (begin < 0) return ok(null);
  if (end - begin > mostBytes) return fail({ code: 'too-large' });
  return ok(new TextDecoder().decode(bytes.subarray(begin, end)));
}
