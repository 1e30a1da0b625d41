import { inLanguages } from '#core/words/language.ts';

interface NoticeWords {
  fault: (reason: string) => string;
  /** The view that is shown is that of a file; `differs` says what is not as it was when the file was made. */
  viewOf: (fileName: string) => string;
  viewDiffers: (fileName: string, differs: string) => string;
  chooseEvent: string;
  notCopied: (reason: string) => string;
}

/** Short messages about what the window does. */
export const NOTICE_WORDS = inLanguages<NoticeWords>({
  en: {
    fault: (reason) => `Something failed inside the app (${reason}). Try again, or restart it.`,
    viewOf: (fileName) => `This is the view of ${fileName}.`,
    viewDiffers: (fileName, differs) => `${fileName}: ${differs}`,
    chooseEvent: 'Choose an event to see its details.',
    notCopied: (reason) => `Nothing was copied (${reason}). Click into the window and try again.`,
  },
  zh: {
    fault: (reason) => `应用内部出错（${reason}）。请重试，或重新启动应用。`,
    viewOf: (fileName) => `这是${fileName}的视图。`,
    viewDiffers: (fileName, differs) => `${fileName}：${differs}`,
    chooseEvent: '选择一个事件即可查看其详情。',
    notCopied: (reason) => `未能复制（${reason}）。请点击窗口后重试。`,
  },
});
