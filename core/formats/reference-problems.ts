import { isCountryCode } from '../events/countries.ts';
import { toKinds } from '../events/data-set.ts';
import type { CooperationEvent, DataSetFile } from '../events/schema.ts';
import type { JsonPath } from './json-places.ts';
import { placeFindings, type Finding } from './place-findings.ts';
import type { Problem } from './problem.ts';
import { quote } from './schema-problems.ts';

/** What only shows when the parts of a data set are seen together: double ids, and names that lead nowhere. */
export function referenceProblems(file: DataSetFile, json: string): Problem[] {
  const known = knownIds(file);
  const findings = [
    ...duplicates(
      'actors',
      file.actors.map(({ code }) => code),
      'code',
    ),
    ...duplicates(
      'kinds',
      file.kinds.map(({ id }) => id),
    ),
    ...duplicates(
      'series',
      file.series.map(({ id }) => id),
    ),
    ...duplicates(
      'sources',
      file.sources.map(({ id }) => id),
    ),
    ...duplicates(
      'events',
      file.events.map(({ id }) => id),
    ),
    ...unknownPartner(known, ['perspective'], file.perspective),
    ...file.actors.flatMap((actor, at) => actorFindings(known, actor, at)),
    ...file.events.flatMap((event, at) => eventFindings(known, event, ['events', at])),
  ];
  return placeFindings(findings, json);
}

interface KnownIds {
  partners: Set<string>;
  kinds: Set<string>;
  series: Set<string>;
  sources: Set<string>;
}

function knownIds(file: DataSetFile): KnownIds {
  return {
    partners: new Set(file.actors.map(({ code }) => code)),
    kinds: new Set(toKinds(file).keys()),
    series: new Set(file.series.map(({ id }) => id)),
    sources: new Set(file.sources.map(({ id }) => id)),
  };
}

function duplicates(list: string, ids: string[], field = 'id'): Finding[] {
  const first = new Map<string, number>();
  return ids.flatMap((id, at): Finding[] => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, at);
      return [];
    }
    return [
      {
        path: [list, at, field],
        code: 'id-duplicate',
        found: quote(id),
        expected: `${list}[${before}]`,
      },
    ];
  });
}

function actorFindings(
  known: KnownIds,
  actor: DataSetFile['actors'][number],
  at: number,
): Finding[] {
  const shadowed: Finding[] = isCountryCode(actor.code)
    ? [
        {
          path: ['actors', at, 'code'],
          code: 'field-value',
          found: quote(actor.code),
          expected: 'a code that is not that of a country',
        },
      ]
    : [];
  const members = actor.members ?? [];
  return [
    ...shadowed,
    ...members.flatMap((code, member) =>
      unknownPartner(known, ['actors', at, 'members', member], code),
    ),
  ];
}

function eventFindings(known: KnownIds, event: CooperationEvent, path: JsonPath): Finding[] {
  return [
    ...unknownReference(known.kinds, [...path, 'kind'], event.kind, '"kinds"'),
    ...unknownReference(known.series, [...path, 'series'], event.series, '"series"'),
    ...unknownPartner(known, [...path, 'place', 'country'], event.place?.country),
    ...event.partners.flatMap((code, at) => unknownPartner(known, [...path, 'partners', at], code)),
    ...event.participants.flatMap(({ side }, at) =>
      unknownPartner(known, [...path, 'participants', at, 'side'], side),
    ),
    ...event.organisers.flatMap(({ side }, at) =>
      unknownPartner(known, [...path, 'organisers', at, 'side'], side),
    ),
    ...event.sources.flatMap(({ source }, at) =>
      unknownReference(known.sources, [...path, 'sources', at, 'source'], source, '"sources"'),
    ),
    ...event.announced.flatMap(({ source }, at) =>
      unknownReference(known.sources, [...path, 'announced', at, 'source'], source, '"sources"'),
    ),
  ];
}

function unknownReference(
  known: Set<string>,
  path: JsonPath,
  id: string | undefined,
  list: string,
): Finding[] {
  if (id === undefined || known.has(id)) return [];
  return [{ path, code: 'reference-unknown', found: quote(id), expected: list }];
}

function unknownPartner(
  { partners }: KnownIds,
  path: JsonPath,
  code: string | undefined,
): Finding[] {
  if (code === undefined || partners.has(code) || isCountryCode(code)) return [];
  return [{ path, code: 'partner-unknown', found: quote(code) }];
}
