import { useState, type ReactElement } from 'react';
import { formatCount } from '#core/format-count.ts';
import type { UnresolvedName } from '#core/formats/mapping/import-preview.ts';
import type { Mapping } from '#core/formats/mapping/mapping.ts';
import { inLanguages } from '#core/words/language.ts';
import { orWords } from '#core/words/list-words.ts';
import { useLanguage, useWords } from '../state/language.ts';

/** More names than anyone mends by hand in one go; the rarer ones come up once these are mended. */
const MOST = 30;

interface NameWords {
  title: string;
  advice: string;
  noPartner: string;
  is: (meaning: string) => string;
  undo: string;
  more: (count: number) => string;
  whatMeans: (name: string) => string;
  example: string;
  takeForNone: string;
}

const WORDS = inLanguages<NameWords>({
  en: {
    title: 'Partners that are not known',
    advice:
      'Say once what a name means: a country, an organisation or a code. Left blank it stays a partner by this name.',
    noPartner: 'no partner',
    is: (meaning) => `is ${meaning}`,
    undo: 'Undo',
    more: (count) => `And ${formatCount(count)} more.`,
    whatMeans: (name) => `What “${name}” means`,
    example: 'NL, Netherlands, …',
    takeForNone: 'No partner',
  },
  zh: {
    title: '不认识的伙伴',
    advice: '每个名称只需说明一次：国家、组织或代码。留空则以此名称作为伙伴。',
    noPartner: '不是伙伴',
    is: (meaning) => `即${meaning}`,
    undo: '撤销',
    more: (count) => `另有${formatCount(count)}个。`,
    whatMeans: (name) => `“${name}”的含义`,
    example: 'NL、荷兰…',
    takeForNone: '不是伙伴',
  },
});

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
  const words = useWords(WORDS);
  const given = Object.entries(mapping.names);
  if (names.length === 0 && given.length === 0) return null;
  const say = (name: string, meaning: string | null) => {
    const { [name]: _, ...others } = mapping.names;
    onChange({ ...mapping, names: meaning === null ? others : { ...others, [name]: meaning } });
  };
  return (
    <section className="ct-names" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p>{words.advice}</p>
      <ul>
        {given.map(([name, meaning]) => (
          <li key={name}>
            <span>{name}</span>
            <span>{meaning === '' ? words.noPartner : words.is(meaning)}</span>
            <button type="button" className="ct-text-button" onClick={() => say(name, null)}>
              {words.undo}
            </button>
          </li>
        ))}
        {names.slice(0, MOST).map((one) => (
          <NameField key={one.name} unresolved={one} onSay={(meaning) => say(one.name, meaning)} />
        ))}
      </ul>
      {names.length > MOST && <p>{words.more(names.length - MOST)}</p>}
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
  const language = useLanguage();
  const words = WORDS[language];
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
        aria-label={words.whatMeans(name)}
        placeholder={candidates.length > 0 ? orWords(candidates, language) : words.example}
        value={text}
        onChange={({ currentTarget: { value } }) => setText(value)}
        onBlur={take}
        onKeyDown={({ key }) => key === 'Enter' && take()}
      />
      <button type="button" className="ct-text-button" onClick={() => onSay('')}>
        {words.takeForNone}
      </button>
    </li>
  );
}
