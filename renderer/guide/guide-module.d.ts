/** The documents of the project as the build has made them ready; see scripts/build/guide-plugin.ts. */
declare module 'virtual:guide' {
  interface GuideSection {
    id: string;
    title: string;
  }
  interface GuideChapter extends GuideSection {
    sections: readonly GuideSection[];
    html: string;
  }
  export const chapters: readonly GuideChapter[];
}
