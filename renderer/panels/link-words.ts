import { inLanguages } from '#core/words/language.ts';

interface LinkWords {
  title: string;
  lead: string;
  /** Of a host in punycode. */
  punycode: string;
  cancel: string;
  copy: string;
  copied: string;
  open: string;
  notOpened: string;
}

/** What the dialog before a link says. */
export const LINK_WORDS = inLanguages<LinkWords>({
  en: {
    title: 'Open link',
    lead: 'This address opens in your browser, outside this app:',
    punycode:
      'Parts that start with “xn--” stand for letters beyond a to z, which can look like others.',
    cancel: 'Cancel',
    copy: 'Copy address',
    copied: 'Address copied.',
    open: 'Open in browser',
    notOpened: 'The browser could not be opened. Copy the address instead.',
  },
  zh: {
    title: '打开链接',
    lead: '此地址将在本应用之外，由浏览器打开：',
    punycode: '以“xn--”开头的部分代表a至z以外的字符，可能与其他字符相似。',
    cancel: '取消',
    copy: '复制地址',
    copied: '已复制地址。',
    open: '在浏览器中打开',
    notOpened: '无法打开浏览器，请改为复制地址。',
  },
});
