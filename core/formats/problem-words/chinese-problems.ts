import type { ProblemTexts } from './problem-texts.ts';

export const CHINESE_PROBLEMS: ProblemTexts = {
  'file-missing': '没有这个文件。它可能已被移动或重命名。',
  'file-unreadable': ({ found }) => `无法读取该文件${found && `（${found}）`}。请检查其权限。`,
  'file-is-folder': '这是一个文件夹。请选择其中的数据集文件。',
  'file-too-large': ({ found, expected }) =>
    `文件太大，无法一次读取（${found || '其中一部分'}；最多${expected}）。`,
  'reader-stopped': '读取文件时中断，很可能是因为本机内存不足。',
  'file-empty': '文件是空的。',
  'file-not-utf8': '该文件不是UTF-8文本。请另存为UTF-8后重新打开。',
  'json-syntax': ({ reason }) => `这不是有效的JSON：${reason}。`,
  'json-cut-off': 'JSON过早结束；文件似乎不完整。',
  'json-too-deep': ({ expected }) =>
    `此处JSON的嵌套超过${expected}层，没有数据集需要这么深的嵌套。`,
  'not-a-data-set': ({ expected }) => `这不是Cooperation Timeline数据集：${expected}。`,
  'version-too-new': ({ found, expected }) =>
    `文件的版本是${found}；本应用最高读取版本${expected}。请更新应用。`,
  'version-unknown': ({ field, found, expected }) => `${field}是${found}，应为${expected}。`,
  'field-missing': ({ field, expected }) => `缺少${field}；应为${expected}。`,
  'field-unknown': ({ field }) => `${field}不是本格式的字段。请将其删除，或放到"extra"下。`,
  'field-duplicate': ({ field }) => `${field}在同一对象中出现了两次。请只保留一个。`,
  'field-type': ({ field, found, expected }) => `${field}是${found}，应为${expected}。`,
  'field-value': ({ field, found, expected }) => `${field}是${found}，应为${expected}。`,
  'id-duplicate': ({ field, found, expected }) =>
    `${field}是${found}，${expected}已经用了它。标识不得重复。`,
  'reference-unknown': ({ field, found, expected }) =>
    `${field}是${found}，但${expected}中没有这一项。`,
  'partner-unknown': ({ field, found }) =>
    `${field}是${found}，它既不是ISO 3166-1国家代码，也不在"actors"之中。`,
  'more-problems': ({ found }) => `另有${found}个问题没有列出。请先解决这里列出的问题。`,
  'form-unknown': ({ found, expected }) =>
    `应用不能读取这种形式的文件${found && `：${found}`}。可以读取的是${expected}。`,
  'form-broken': ({ expected, reason }) =>
    `该文件不是${expected}，或已损坏${reason && `（${reason}）`}。请重新保存，或打开另一份副本。`,
  'form-locked': '文件有密码保护。请去掉密码另存，然后重新打开。',
  'form-expands': ({ found, expected }) => `解压后的文件将是${found}；最多读取${expected}。`,
  'text-encoding': ({ found, expected }) =>
    `此处的字节不是${expected}文本${found && `（${found}）`}。请将文件另存为UTF-8，或指明其编码。`,
  'table-empty': ({ found }) => `表格${found}；它需要一行列名，并且每个事件一行。`,
  'table-too-wide': ({ found, expected }) => `表格有${found}列；最多读取${expected}列。`,
  'column-missing': ({ found, expected }) =>
    `没有一列可以当作${expected}。请选择一列，或在映射中指明；表格中的列有：${found}。`,
  'cell-too-long': ({ found, expected }) =>
    `有一个单元格的字符数为${found}；最多读取${expected}个字符。`,
  'row-too-long': ({ expected }) =>
    `有一行超过${expected}个字符，可能缺少配对的引号。从这里起的各行均未读入。`,
  'row-length': ({ found, expected }) =>
    `该行有${found}个单元格，而表格有${expected}列。缺少的视为空白，多出的保存在"extra"下。`,
  'id-repeated': ({ field, found, expected }) =>
    `${field}是${found}，另一条记录已经用了它。为了区分，改用${expected}。`,
  'kinds-too-many': ({ field, expected }) =>
    `${field}有超过${expected}个不同的值，它们不是类型。其余的归为“其他”，原值保存在"extra"下。`,
  'quote-open': '此处开始的引号没有结束。从这里起的各行均未读入。',
  'title-missing': '此处没有标题，因此该事件未读入。',
  'date-unreadable': ({ field, found, reason }) =>
    `${field}是${found}，无法读作日期${reason && `：${reason}`}。该事件日期不详；原文保存在"extra"下。`,
  'date-reversed': ({ field, found }) =>
    `${field}是${found}，结束早于开始。该事件日期不详；原文保存在"extra"下。`,
  'day-month-order': ({ found, expected }) =>
    `${found}这样的日期有两种读法；已按${expected}的顺序读取。`,
  'partner-unresolved': ({ found }) =>
    `应用不认识名为${found}的国家或组织。已按此名称保留；请在映射中说明它指什么。`,
  'partner-ambiguous': ({ found, expected }) =>
    `${found}可能是${expected}。已按此名称保留；请在映射中说明是哪一个。`,
  'value-unreadable': ({ field, found, expected }) =>
    `${field}是${found}，应为${expected}。原值保存在"extra"下。`,
  'calendar-syntax': ({ reason }) => `日历在此处中断或格式有误：${reason}。该事件未读入。`,
  'calendar-rule-cut': ({ found, expected }) =>
    `重复规则${found}持续的时间超出读取范围；已读入${expected}次。`,
  'calendar-rule-unreadable': ({ found, reason }) =>
    `无法读取重复规则${found}（${reason}）。首个事件已读入。`,
  'calendar-zone-unknown': ({ found }) => `未知的时区${found}。日期按原文读取。`,
  'calendar-cut-off': '从此处开始的日历没有结尾；最后一个事件之后的内容可能已丢失。',
  'calendar-parts-passed-over': ({ found }) => `日历中还有${found}，它们不是事件，未读入。`,
};
