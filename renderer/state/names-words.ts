import type { NamesReport } from '#core/bridge/names-report.ts';
import { formatCount } from '#core/format-count.ts';
import { describeProblem } from '#core/formats/problem-words/describe-problem.ts';
import type { Problem } from '#core/formats/problem.ts';
import { inLanguages } from '#core/words/language.ts';

/** What is said of a file with names of countries that was read, or could not be. */
export const NAMES_WORDS = inLanguages<(report: NamesReport) => string>({
  en: ({ fileName, isUsed, names, problem, moreProblems }) => {
    const countries = Object.keys(names).length;
    if (fileName === null) return 'Countries are called by their usual names.';
    const called = `${formatCount(countries)} ${countries === 1 ? 'country is' : 'countries are'} called as ${fileName} has it.`;
    if (problem === null) return called;
    const line = isPlaced(problem) ? `, line ${formatCount(problem.line)}` : '';
    const more = moreProblems === 0 ? '' : ` ${formatCount(moreProblems)} more.`;
    const told = `${fileName}${line}: ${describeProblem(problem, 'en')}${more}`;
    if (isUsed) return `${told} ${called}`;
    const stays = countries === 0 ? 'Countries keep their usual names' : 'The names in use stay';
    return `${told} ${stays}; mend the file, or choose another one under View > Language.`;
  },
  zh: ({ fileName, isUsed, names, problem, moreProblems }) => {
    const countries = Object.keys(names).length;
    if (fileName === null) return '国家已恢复通用名称。';
    const called = `已按${fileName}采用${formatCount(countries)}个国家的名称。`;
    if (problem === null) return called;
    const line = isPlaced(problem) ? `第${formatCount(problem.line)}行` : '';
    const more = moreProblems === 0 ? '' : `另有${formatCount(moreProblems)}个问题。`;
    const told = `${fileName}${line}：${describeProblem(problem, 'zh')}${more}`;
    if (isUsed) return `${told}${called}`;
    const stays = countries === 0 ? '国家仍用通用名称' : '仍用原有名称';
    return `${told}${stays}；请改正该文件，或在“查看 > 语言”中另选文件。`;
  },
});

/** Whether a problem is of a part of the file, not of the whole. */
function isPlaced({ line, column, path }: Problem): boolean {
  return path !== '' || line > 1 || column > 1;
}
