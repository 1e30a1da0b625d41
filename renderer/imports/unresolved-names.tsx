import { useState, type ReactElement } from 'react';
import { formatCount } from '#core/format-count.ts';
import type { UnresolvedName } from '#core/formats/mapping/import-preview.ts';
import type { Mapping } from '#core/formats/mapping/mapping.ts';

/** More names than anyone mends by hand in one go; the rarer ones come up once these are mended. */
const MOST = 30;

/** The names of partners that nobody knows, or that mean several; each is said once for all rows that have it. */
export function UnresolvedNames({
  names,
  mapping,
  onChange,
}: {
  names: readonly UnresolvedName[];
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}): ReactElement | null {
  const given = Object.entries(mapping.names);
  if (names.length === 0 && given.length === 0) return null;
  const say = (name: string, meaning: string | null) => {
    const { [name]: _, ...others } = mapping.names;
    onChange({ ...mapping, names: meaning === null ? others : { ...others, [name]: meaning } });
  };
  return (
    <section className="ct-names" aria-label="Partners that are not known">
      <h3>Partners that are not known</h3>
      <p>
        Say once what a name means: a country, an organisation or a code. Left blank it stays a
        partner by this name.
      </p>
      <ul>
        {given.map(([name, meaning]) => (
          <li key={name}>
            <span>{name}</span>
            <span>{meaning === '' ? 'no partner' : `is ${meaning}`}</span>
            <button type="button" className="ct-text-button" onClick={() => say(name, null)}>
              Undo
            </button>
          </li>
        ))}
        {names.slice(0, MOST).map((one) => (
          <NameField key={one.name} unresolved={one} onSay={(meaning) => say(one.name, meaning)} />
        ))}
      </ul>
      {names.length > MOST && <p>And {formatCount(names.length - MOST)} more.</p>}
    </section>
  );
}

function NameField({
  unresolved: { name, records, candidates },
  onSay,
}: {
  unresolved: UnresolvedName;
  onSay: (meaning: string) => void;
}): ReactElement {
  const [text, setText] = useState('');
  const take = () => {
    if (text.trim() !== '') onSay(text.trim());
  };
  return (
    <li>
      <span>
        {name} <small>{formatCount(records)} ×</small>
      </span>
      <input
        className="ct-field"
        aria-label={`What “${name}” means`}
        placeholder={candidates.length > 0 ? candidates.join(' or ') : 'NL, Netherlands, …'}
        value={text}
        onChange={({ currentTarget: { value } }) => setText(value)}
        onBlur={take}
        onKeyDown={({ key }) => key === 'Enter' && take()}
      />
      <button type="button" className="ct-text-button" onClick={() => onSay('')}>
        No partner
      </button>
    </li>
  );
}
