/** The documents of the project in a language, as the build has made them ready; see scripts/build/guide-plugin.ts. */
declare module 'virtual:guide/*' {
  interface GuideSection {
    id: string;
    title: string;
  }
  export interface GuideChapter extends GuideSection {
    /** Of its text: what is not translated is in English. */
    language: 'en' | 'zh';
    sections: readonly GuideSection[];
    html: string;
  }
  export const chapters: readonly GuideChapter[];
}
