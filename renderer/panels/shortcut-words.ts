import { inLanguages } from '#core/words/language.ts';

/** What the shortcuts of one part of the window are for. */
interface ShortcutWords {
  timeline: {
    title: string;
    besides: string;
    lanes: string;
    pages: string;
    ends: string;
    open: string;
    zoom: string;
    close: string;
    letters: string;
    pan: string;
    panWindow: string;
    panEnds: string;
    scroll: string;
  };
  table: {
    title: string;
    cells: string;
    pages: string;
    ends: string;
    rows: string;
    show: string;
    select: string;
    selectMore: string;
    selectAll: string;
    copy: string;
    moveColumn: string;
    widthOfColumn: string;
  };
  overview: { title: string; move: string; moveFurther: string; ends: string };
}

/** What is said of shortcuts that are no commands. */
export const SHORTCUT_WORDS = inLanguages<ShortcutWords>({
  en: {
    timeline: {
      title: 'On the timeline',
      besides: 'Event before, after',
      lanes: 'Lane above, below',
      pages: 'A page up, down',
      ends: 'First, last of the lane',
      open: 'Open the details or list',
      zoom: 'Zoom to a cluster',
      close: 'Close the details or list',
      letters: 'Next event whose title begins so',
      pan: 'Pan',
      panWindow: 'Pan by a window',
      panEnds: 'Pan to the first, last date',
      scroll: 'Scroll the lanes',
    },
    table: {
      title: 'In the table',
      cells: 'To the next cell',
      pages: 'A page up, down',
      ends: 'First, last cell of the row',
      rows: 'First row; with End the last',
      show: 'Show the event; on a head, sort',
      select: 'Select the row, or not',
      selectMore: 'Select more rows',
      selectAll: 'Select all rows',
      copy: 'Copy the selected rows',
      moveColumn: 'On a head: move the column',
      widthOfColumn: 'On a head: its width',
    },
    overview: {
      title: 'On the overview',
      move: 'Move the window, or its edge',
      moveFurther: 'Move it further',
      ends: 'To the first, last date',
    },
  },
  zh: {
    timeline: {
      title: '在时间轴上',
      besides: '上一个、下一个事件',
      lanes: '上一条、下一条泳道',
      pages: '向上、向下一页',
      ends: '泳道的首个、末个事件',
      open: '打开详情或列表',
      zoom: '放大到聚合',
      close: '关闭详情或列表',
      letters: '标题以此开头的下一个事件',
      pan: '平移',
      panWindow: '平移一个时间窗口',
      panEnds: '平移到最早、最晚日期',
      scroll: '滚动泳道',
    },
    table: {
      title: '在表格中',
      cells: '到相邻单元格',
      pages: '向上、向下一页',
      ends: '行首、行尾单元格',
      rows: '首行；用End到末行',
      show: '显示事件；在列标题上则排序',
      select: '选中或取消选中该行',
      selectMore: '选中更多行',
      selectAll: '选中全部行',
      copy: '复制选中的行',
      moveColumn: '在列标题上：移动该列',
      widthOfColumn: '在列标题上：调整列宽',
    },
    overview: {
      title: '在总览上',
      move: '移动时间窗口或其边缘',
      moveFurther: '移动更远',
      ends: '到最早、最晚日期',
    },
  },
});
