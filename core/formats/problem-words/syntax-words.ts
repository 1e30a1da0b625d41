/** "InvalidSymbol" becomes "invalid symbol", "PropertyNameExpected" "property name expected". */
export function syntaxWords(name: string): string {
  return name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}

const CHINESE: Readonly<Record<string, string>> = {
  InvalidSymbol: '无效的符号',
  InvalidNumberFormat: '无效的数字格式',
  PropertyNameExpected: '此处应为属性名',
  ValueExpected: '此处应为值',
  ColonExpected: '此处应为冒号',
  CommaExpected: '此处应为逗号',
  CloseBraceExpected: '此处应为右花括号',
  CloseBracketExpected: '此处应为右方括号',
  EndOfFileExpected: '文件应在此处结束',
  InvalidCommentToken: '不允许注释',
  UnexpectedEndOfComment: '注释没有结束',
  UnexpectedEndOfString: '字符串没有结束',
  UnexpectedEndOfNumber: '数字没有结束',
  InvalidUnicode: '无效的Unicode转义',
  InvalidEscapeCharacter: '无效的转义字符',
  InvalidCharacter: '无效的字符',
};

/** The same in Chinese; in English what a newer parser may have more. */
export function chineseSyntaxWords(name: string): string {
  return CHINESE[name] ?? syntaxWords(name);
}
