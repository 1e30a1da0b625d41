import { inLanguages, type Language } from '#core/words/language.ts';

interface RefusalWords {
  noFile: string;
  noFolder: string;
  noFolderInPath: string;
  isFolder: string;
  mayNotRead: string;
  mayNotWrite: string;
  readOnly: string;
  diskFull: string;
  quotaUsedUp: string;
  nameTooLong: string;
  inUse: string;
}

const WORDS = inLanguages<RefusalWords>({
  en: {
    noFile: 'there is no such file',
    noFolder: 'there is no such folder',
    noFolderInPath: 'a part of the path is no folder',
    isFolder: 'it is a folder',
    mayNotRead: 'no permission to read it',
    mayNotWrite: 'no permission to write there',
    readOnly: 'the disk is read-only',
    diskFull: 'the disk is full',
    quotaUsedUp: 'the disk quota is used up',
    nameTooLong: 'the name is too long',
    inUse: 'the file is in use',
  },
  zh: {
    noFile: '没有这个文件',
    noFolder: '没有这个文件夹',
    noFolderInPath: '路径的一部分不是文件夹',
    isFolder: '它是文件夹',
    mayNotRead: '没有读取权限',
    mayNotWrite: '没有在此处写入的权限',
    readOnly: '磁盘是只读的',
    diskFull: '磁盘已满',
    quotaUsedUp: '磁盘配额已用完',
    nameTooLong: '名称太长',
    inUse: '文件正被使用',
  },
});

const READING: Readonly<Record<string, keyof RefusalWords>> = {
  ENOENT: 'noFile',
  ENOTDIR: 'noFile',
  EISDIR: 'isFolder',
  EACCES: 'mayNotRead',
  EPERM: 'mayNotRead',
};

const WRITING: Readonly<Record<string, keyof RefusalWords>> = {
  ENOENT: 'noFolder',
  ENOTDIR: 'noFolderInPath',
  EISDIR: 'isFolder',
  EACCES: 'mayNotWrite',
  EPERM: 'mayNotWrite',
  EROFS: 'readOnly',
  ENOSPC: 'diskFull',
  EDQUOT: 'quotaUsedUp',
  ENAMETOOLONG: 'nameTooLong',
  EBUSY: 'inUse',
};

/** Why the system does not let a file be read, by its code; a code without words stands as it is. */
export function readingRefusal(code: string, language: Language): string {
  return wordsOf(READING[code], language) ?? code;
}

/** Why the system does not let a file be written. */
export function writingRefusal(code: string, language: Language): string {
  return wordsOf(WRITING[code], language) ?? code;
}

function wordsOf(refusal: keyof RefusalWords | undefined, language: Language): string | undefined {
  return refusal && WORDS[language][refusal];
}
