import type { ReactElement } from 'react';
import type { ImportPreview, PreviewRow } from '#core/formats/mapping/import-preview.ts';

/** The first rows as the events that they become. */
export function PreviewRows({ preview }: { preview: ImportPreview }): ReactElement {
  return (
    <table className="ct-preview-rows">
      <caption>The first rows as events</caption>
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Title</th>
          <th scope="col">Partners</th>
          <th scope="col">Place</th>
          <th scope="col">Kind</th>
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
  const { title, date, partners, place, kind, problems } = row;
  return (
    <>
      <tr data-out={title === null || undefined}>
        <td>{date || <em>undated</em>}</td>
        <th scope="row">{title ?? <em>not in</em>}</th>
        <td>{partners}</td>
        <td>{place}</td>
        <td>{kind}</td>
      </tr>
      {problems.map((problem) => (
        <tr key={problem} className="ct-preview-problem">
          <td colSpan={5}>{problem}</td>
        </tr>
      ))}
    </>
  );
}
