import type { FigureOptions } from '#core/figure/figure-options.ts';
import type { PageSizeId } from '#core/figure/page-sizes.ts';
import { formatCount } from '#core/format-count.ts';
import { eventCount } from '#core/words/count-words.ts';
import { inLanguages } from '#core/words/language.ts';

interface ExportWords {
  title: string;
  copy: string;
  save: string;
  saved: (fileName: string) => string;
  showInFolder: string;
  format: string;
  scale: string;
  perInch: string;
  colours: string;
  themes: Record<FigureOptions['theme'], string>;
  language: string;
  transparent: string;
  /** The title above the picture. */
  heading: string;
  footer: string;
  noFooter: string;
  madeOn: string;
  size: string;
  ownSize: string;
  sizes: Record<PageSizeId, string>;
  width: string;
  height: string;
  unit: string;
  preview: string;
  drawing: string;
  drawn: (events: number) => string;
  /** Some of them stand in clusters or densities. */
  drawnInPart: (events: number, single: number) => string;
}

/** What the export dialog says. */
export const EXPORT_WORDS = inLanguages<ExportWords>({
  en: {
    title: 'Export picture',
    copy: 'Copy',
    save: 'Save…',
    saved: (fileName) => `Saved as ${fileName}.`,
    showInFolder: 'Show in folder',
    format: 'Format',
    scale: 'Scale',
    perInch: 'Pixels an inch',
    colours: 'Colours',
    themes: { light: 'Light', dark: 'Dark', print: 'Print' },
    language: 'Language',
    transparent: 'Transparent background',
    heading: 'Title',
    footer: 'Footer',
    noFooter: 'none',
    madeOn: 'Made on',
    size: 'Size',
    ownSize: 'Own size',
    sizes: {
      slide: 'Slide 16:9',
      'slide-4-3': 'Slide 4:3',
      a4: 'A4 portrait',
      'a4-landscape': 'A4 landscape',
      a3: 'A3 portrait',
      'a3-landscape': 'A3 landscape',
      letter: 'Letter portrait',
      'letter-landscape': 'Letter landscape',
      column: 'One column, 85 mm',
      'two-columns': 'Two columns, 170 mm',
      social: 'Link preview',
    },
    width: 'Width',
    height: 'Height',
    unit: 'Unit',
    preview: 'Preview',
    drawing: 'Drawing…',
    drawn: (events) => `${eventCount(events, 'en')} drawn`,
    drawnInPart: (events, single) =>
      `${eventCount(events, 'en')}, ${formatCount(single)} of them one by one`,
  },
  zh: {
    title: '导出图片',
    copy: '复制',
    save: '保存…',
    saved: (fileName) => `已保存为${fileName}。`,
    showInFolder: '在文件夹中显示',
    format: '格式',
    scale: '倍率',
    perInch: '每英寸像素',
    colours: '颜色',
    themes: { light: '浅色', dark: '深色', print: '印刷' },
    language: '语言',
    transparent: '透明背景',
    heading: '标题',
    footer: '页脚',
    noFooter: '无',
    madeOn: '制作日期',
    size: '尺寸',
    ownSize: '自定尺寸',
    sizes: {
      slide: '幻灯片16:9',
      'slide-4-3': '幻灯片4:3',
      a4: 'A4纵向',
      'a4-landscape': 'A4横向',
      a3: 'A3纵向',
      'a3-landscape': 'A3横向',
      letter: 'Letter纵向',
      'letter-landscape': 'Letter横向',
      column: '单栏，85 mm',
      'two-columns': '双栏，170 mm',
      social: '链接预览图',
    },
    width: '宽度',
    height: '高度',
    unit: '单位',
    preview: '预览',
    drawing: '正在绘制…',
    drawn: (events) => `绘出${eventCount(events, 'zh')}`,
    drawnInPart: (events, single) =>
      `${eventCount(events, 'zh')}，其中${formatCount(single)}个单独绘出`,
  },
});
