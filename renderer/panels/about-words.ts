import { inLanguages } from '#core/words/language.ts';

interface AboutWords {
  title: string;
  asking: string;
  /** The app with its version, and that it keeps to itself. */
  offline: (app: string) => string;
  copy: string;
  copied: string;
  othersTitle: string;
  packages: (count: number) => string;
  source: (address: string) => string;
}

/** What the dialog about the app says. */
export const ABOUT_WORDS = inLanguages<AboutWords>({
  en: {
    title: 'About Cooperation Timeline',
    asking: 'Asking…',
    offline: (app) =>
      `${app}. It works without a network: nothing that you open leaves this machine.`,
    copy: 'Copy versions',
    copied: 'Versions copied.',
    othersTitle: 'Made with the work of others',
    packages: (count) =>
      'The licences of Electron and Chromium lie beside the program, in LICENSE and ' +
      `LICENSES.chromium.html. These ${count} packages are a part of the app:`,
    source: (address) => `Source: ${address}`,
  },
  zh: {
    title: '关于 Cooperation Timeline',
    asking: '正在查询…',
    offline: (app) => `${app}。本应用无需网络：打开的任何内容都不会离开这台计算机。`,
    copy: '复制版本信息',
    copied: '已复制版本信息。',
    othersTitle: '所用的他人成果',
    packages: (count) =>
      'Electron和Chromium的许可文件与程序放在一起，即LICENSE和LICENSES.chromium.html。' +
      `本应用还包含以下${count}个软件包：`,
    source: (address) => `来源：${address}`,
  },
});
