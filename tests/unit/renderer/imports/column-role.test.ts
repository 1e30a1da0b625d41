import { expect, test } from 'vitest';

import { emptyMapping } from '#core/formats/mapping/mapping.ts';
import { roleOf, withRole, type ColumnRole } from '../../../../renderer/imports/column-role.ts';

const none = emptyMapping(['A', 'B']);

test.each<ColumnRole>(['title', 'partners', 'partners-and-country', 'extra', 'ignored'])(
  'a column that is said to be %s is that',
  (role) => {
    expect(roleOf(withRole(none, 'A', role), 'A')).toBe(role);
    expect(roleOf(withRole(withRole(none, 'A', 'ignored'), 'A', role), 'A')).toBe(role);
  },
);

test('only one column is the title; the one before is kept as it is', () => {
  const mapping = withRole(withRole(none, 'A', 'title'), 'B', 'title');
  expect(mapping.fields).toEqual({ title: ['B'] });
  expect(roleOf(mapping, 'A')).toBe('extra');
});

test('several columns can hold partners', () => {
  const mapping = withRole(withRole(none, 'A', 'partners'), 'B', 'partners-and-country');
  expect(mapping.fields).toEqual({ partners: ['A', 'B'], country: ['B'] });
});
