import type { DataFormat } from '#core/formats/data-formats.ts';
import { inLanguages } from '#core/words/language.ts';

/** What the dialogs of the system say. */
interface DialogWords {
  openDataSet: string;
  dataSets: string;
  loadColumns: string;
  mappings: string;
  openView: string;
  viewsAndPictures: string;
  allFiles: string;
  saveView: string;
  view: string;
  saveColumns: string;
  mapping: string;
  saveProblems: string;
  table: string;
  sarif: string;
  saveSummary: string;
  exportPicture: string;
  exportData: string;
  /** Of a format by its name. */
  picture: (format: string) => string;
  data: Readonly<Record<DataFormat, string>>;
  isThere: (fileName: string) => string;
  isLost: string;
  replace: string;
  cancel: string;
}

export const DIALOG_WORDS = inLanguages<DialogWords>({
  en: {
    openDataSet: 'Open a data set',
    dataSets: 'Data sets',
    loadColumns: 'Load columns',
    mappings: 'Mappings',
    openView: 'Open a view or a picture',
    viewsAndPictures: 'Views and pictures',
    allFiles: 'All files',
    saveView: 'Save view',
    view: 'View',
    saveColumns: 'Save columns',
    mapping: 'Mapping',
    saveProblems: 'Save problems',
    table: 'Table',
    sarif: 'SARIF, for editors',
    saveSummary: 'Save summary',
    exportPicture: 'Export picture',
    exportData: 'Export data',
    picture: (format) => `${format} picture`,
    data: {
      csv: 'CSV table',
      xlsx: 'Excel workbook',
      json: 'JSON data set',
      ndjson: 'NDJSON data set',
      icalendar: 'iCalendar file',
      timelinejs: 'TimelineJS file',
      'json-ld': 'schema.org events',
      markdown: 'Markdown report',
      html: 'HTML report',
    },
    isThere: (fileName) => `${fileName} is there already. Replace it?`,
    isLost: 'What it holds now is then lost.',
    replace: 'Replace',
    cancel: 'Cancel',
  },
  zh: {
    openDataSet: '打开数据集',
    dataSets: '数据集',
    loadColumns: '载入列设置',
    mappings: '映射',
    openView: '打开视图或图片',
    viewsAndPictures: '视图和图片',
    allFiles: '所有文件',
    saveView: '保存视图',
    view: '视图',
    saveColumns: '保存列设置',
    mapping: '映射',
    saveProblems: '保存问题列表',
    table: '表格',
    sarif: 'SARIF（供编辑器使用）',
    saveSummary: '保存汇总',
    exportPicture: '导出图片',
    exportData: '导出数据',
    picture: (format) => `${format}图片`,
    data: {
      csv: 'CSV表格',
      xlsx: 'Excel工作簿',
      json: 'JSON数据集',
      ndjson: 'NDJSON数据集',
      icalendar: 'iCalendar文件',
      timelinejs: 'TimelineJS文件',
      'json-ld': 'schema.org事件',
      markdown: 'Markdown报告',
      html: 'HTML报告',
    },
    isThere: (fileName) => `${fileName}已存在。要替换吗？`,
    isLost: '它现有的内容将会丢失。',
    replace: '替换',
    cancel: '取消',
  },
});
