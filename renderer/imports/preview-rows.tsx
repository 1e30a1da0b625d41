import type { ReactElement } from 'react';
import type { ImportPreview, PreviewRow } from '#core/formats/mapping/import-preview.ts';
import { describeProblem } from '#core/formats/problem-words/describe-problem.ts';
import { inLanguages } from '#core/words/language.ts';
import { useLanguage, useWords } from '../state/language.ts';

interface RowWords {
  caption: string;
  date: string;
  title: string;
  partners: string;
  place: string;
  kind: string;
  undated: string;
  notIn: string;
}

const WORDS = inLanguages<RowWords>({
  en: {
    caption: 'The first rows as events',
    date: 'Date',
    title: 'Title',
    partners: 'Partners',
    place: 'Place',
    kind: 'Kind',
    undated: 'undated',
    notIn: 'not in',
  },
  zh: {
    caption: '前几行对应的事件',
    date: '日期',
    title: '标题',
    partners: '伙伴',
    place: '地点',
    kind: '类型',
    undated: '日期不详',
    notIn: '未读入',
  },
});

/** The first rows as the events that they become. */
export function PreviewRows({ preview }: { preview: ImportPreview }): ReactElement {
  const words = useWords(WORDS);
  return (
    <table className="ct-preview-rows">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.date}</th>
          <th scope="col">{words.title}</th>
          <th scope="col">{words.partners}</th>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.kind}</th>
        </tr>
      </thead>
      <tbody>
        {preview.rows.map((row) => (
          <Row key={row.line} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: PreviewRow }): ReactElement {
  const language = useLanguage();
  const words = WORDS[language];
  const { title, date, partners, place, kind, problems } = row;
  const told = problems.map((problem) => describeProblem(problem, language));
  return (
    <>
      <tr data-out={title === null || undefined}>
        <td>{date || <em>{words.undated}</em>}</td>
        <th scope="row">{title ?? <em>{words.notIn}</em>}</th>
        <td>{partners}</td>
        <td>{place}</td>
        <td>{kind}</td>
      </tr>
      {told.map((text) => (
        <tr key={text} className="ct-preview-problem">
          <td colSpan={5}>{text}</td>
        </tr>
      ))}
    </>
  );
}
