import type { ESTree } from 'vite';

import { withoutForeignNames } from '../support/foreign-names.ts';
import { childrenOf, find, propertiesOf, type Source, type Sources } from './sources.ts';
import { literalOf } from './words-objects.ts';

/** What stands under `zh` where something is said in each language: a text or a function, with where it stands. */
interface ChineseWords {
  where: string;
  /** The pieces of text in it; none where it puts together what it is given. */
  pieces: string[];
}

/** Chinese words that hold no Chinese character though they hold a word of two letters or more, with what they say. */
export function findUntranslated(sources: Sources): string[] {
  return [...sources.values()]
    .flatMap((source) => chineseWords(sources, source))
    .filter(({ where, pieces }) => {
      if (where.startsWith(SEARCH_WORDS)) return false;
      const text = withoutForeignNames(pieces.join(' ')).replaceAll(LANGUAGE_TAG, '');
      return /\p{Letter}{2}/u.test(text) && !HAN.test(text);
    })
    .map(({ where, pieces }) => `${where}: ${pieces.join(' ')}`);
}

const HAN = /\p{Script=Han}/u;
const LANGUAGE_TAG = /\bzh(?:-\w+)?\b/g;

/** Words that commands are found by, in whatever language, and that are never shown. */
const SEARCH_WORDS = 'core/commands/command-words.ts.other.';

/** Texts of the sources with punctuation of English beside a Chinese character, or a space between one and a digit. */
export function findEnglishTypography(sources: Sources): string[] {
  const said = [...sources.values()].filter(({ path }) => !path.startsWith(NAMES_TO_FIND));
  return said.flatMap(({ path, program }) =>
    textsIn(program)
      .filter((text) => FAULTS.test(text.replaceAll(MEANT, '')))
      .map((text) => `${path}: ${text}`),
  );
}

/** Lists of names that are recognised and never said. */
const NAMES_TO_FIND = 'core/events/partners/';

const FAULTS =
  /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}|\p{Script=Han} \d|\d \p{Script=Han}/u;

/**
 * The letter that chooses an entry of a menu, Chinese behind an English word, and a date in doubt: "打开(&O)",
 * "Language (语言)", "2012?".
 */
const MEANT = /\(&.\)|(?<=\w )\(\p{Script=Han}+\)|\d\?/gu;

function chineseWords(sources: Sources, source: Source): ChineseWords[] {
  return objectsIn(source.program).flatMap((object) => {
    const { en, zh } = Object.fromEntries(propertiesOf(object));
    return en && zh ? wordsOf(sources, source, zh, source.path) : [];
  });
}

function wordsOf(
  sources: Sources,
  source: Source,
  node: ESTree.Expression,
  where: string,
): ChineseWords[] {
  const words = literalOf(sources, source, node);
  if (words !== null) {
    return [...propertiesOf(words.node)].flatMap(([key, value]) =>
      wordsOf(sources, words.source, value, `${where}.${key}`),
    );
  }
  const named =
    node.type === 'Identifier'
      ? find(sources, source, node.name, ({ constants }) => constants)
      : null;
  return [{ where, pieces: textsIn(named?.node ?? node) }];
}

function objectsIn(node: ESTree.Node): ESTree.ObjectExpression[] {
  const inner = childrenOf(node).flatMap(objectsIn);
  return node.type === 'ObjectExpression' ? [node, ...inner] : inner;
}

/** The texts in a piece of code; not those that it only compares with, calls others with or finds members by. */
function textsIn(node: ESTree.Node): string[] {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateElement':
      return [node.value.cooked ?? node.value.raw];
    case 'CallExpression':
    case 'NewExpression':
      return [node.callee, ...node.arguments]
        .filter(({ type }) => type !== 'Literal')
        .flatMap(textsIn);
    case 'BinaryExpression':
      return node.operator === '+' ? childrenOf(node).flatMap(textsIn) : [];
    case 'MemberExpression':
      return textsIn(node.object);
    case 'ImportDeclaration':
    case 'ImportExpression':
      return [];
    default:
      return node.type.startsWith('TS') && !('expression' in node)
        ? []
        : childrenOf(node).flatMap(textsIn);
  }
}
