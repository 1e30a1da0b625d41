import { inLanguages } from './language.ts';

/** How web pages name the language of what they say (BCP 47): Chinese by its script. */
export const LANGUAGE_TAGS = inLanguages({ en: 'en', zh: 'zh-Hans' });

/**
 * The same for PDF, XMP and Office, which take older tags: a language and its country (RFC 3066, section 2.2; ISO 32000-1,
 * section 14.9.2; [MS-OE376], ST_TextLanguageID).
 */
export const LOCALE_TAGS = inLanguages({ en: 'en', zh: 'zh-CN' });
