import { isCountryCode } from '../events/countries.ts';
import { DEFAULT_KINDS } from '../events/vocabulary.ts';
import type { JsonPath } from './json-places.ts';
import type { Finding } from './place-findings.ts';
import type { EventReferences, HeadReferences, References } from './references.ts';
import { quote } from './schema-findings.ts';

/** What only shows when the parts of a data set are seen together: double ids, and names that lead nowhere. */
export function referenceFindings(file: References): Finding[] {
  const known = knownIds(file);
  return [
    ...headFindings(file),
    ...duplicates(
      'events',
      file.events.map(({ id }) => id),
    ),
    ...file.events.flatMap((event, at) => eventFindings(known, event, ['events', at])),
  ];
}

/** The same of all but the events. */
export function headFindings(file: HeadReferences): Finding[] {
  const known = knownIds(file);
  return [
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
    ...unknownPartner(known, ['perspective'], file.perspective),
    ...file.actors.flatMap((actor, at) => actorFindings(known, actor, at)),
  ];
}

/** What events may refer to. Null where an id is malformed: see `idSet`. */
export interface KnownIds {
  partners: Set<string> | null;
  kinds: Set<string> | null;
  series: Set<string> | null;
  sources: Set<string> | null;
}

/** Where the head cannot be read at all, nobody can say what refers to nothing. */
export const NOTHING_KNOWN: KnownIds = { partners: null, kinds: null, series: null, sources: null };

/** Gathers what the head of a data set offers to refer to. */
export function knownIds(file: HeadReferences): KnownIds {
  return {
    partners: idSet(file.actors.map(({ code }) => code)),
    kinds: idSet([...DEFAULT_KINDS, ...file.kinds].map(({ id }) => id)),
    series: idSet(file.series.map(({ id }) => id)),
    sources: idSet(file.sources.map(({ id }) => id)),
  };
}

/** The ids of a list; null when one of them cannot be read, so that nobody can say what refers to nothing. */
function idSet(ids: (string | undefined)[]): Set<string> | null {
  const set = new Set<string>();
  for (const id of ids) {
    if (id === undefined) return null;
    set.add(id);
  }
  return set;
}

function duplicates(list: string, ids: (string | undefined)[], field = 'id'): Finding[] {
  const first = new Map<string, number>();
  return ids.flatMap((id, at): Finding[] => {
    if (id === undefined) return [];
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
  actor: References['actors'][number],
  at: number,
): Finding[] {
  const shadowed: Finding[] =
    actor.code !== undefined && isCountryCode(actor.code)
      ? [
          {
            path: ['actors', at, 'code'],
            code: 'field-value',
            found: quote(actor.code),
            expected: { say: 'no-country-code' },
          },
        ]
      : [];
  return [
    ...shadowed,
    ...(['members', 'successors'] as const).flatMap((list) =>
      (actor[list] ?? []).flatMap((code, place) =>
        unknownPartner(known, ['actors', at, list, place], code),
      ),
    ),
  ];
}

/** What one event refers to that is not there; `path` leads to the event. */
export function eventFindings(known: KnownIds, event: EventReferences, path: JsonPath): Finding[] {
  return [
    ...unknownReference(known.kinds, [...path, 'kind'], event.kind, '"kinds"'),
    ...unknownReference(known.series, [...path, 'series'], event.series, '"series"'),
    ...unknownPartner(known, [...path, 'place', 'country'], event.place?.country),
    ...(event.partners ?? []).flatMap((code, at) =>
      unknownPartner(known, [...path, 'partners', at], code),
    ),
    ...event.participants.flatMap(({ side }, at) =>
      unknownPartner(known, [...path, 'participants', at, 'side'], side),
    ),
    ...event.organisers.flatMap(({ side }, at) =>
      unknownPartner(known, [...path, 'organisers', at, 'side'], side),
    ),
    ...event.sources.flatMap(({ source }, at) =>
      unknownReference(known.sources, [...path, 'sources', at, 'source'], source, '"sources"'),
    ),
    ...event.announced.flatMap(({ source, place }, at) => [
      ...unknownReference(known.sources, [...path, 'announced', at, 'source'], source, '"sources"'),
      ...unknownPartner(known, [...path, 'announced', at, 'place', 'country'], place?.country),
    ]),
  ];
}

function unknownReference(
  known: Set<string> | null,
  path: JsonPath,
  id: string | undefined,
  list: string,
): Finding[] {
  if (id === undefined || known === null || known.has(id)) return [];
  return [{ path, code: 'reference-unknown', found: quote(id), expected: list }];
}

function unknownPartner(
  { partners }: KnownIds,
  path: JsonPath,
  code: string | undefined,
): Finding[] {
  if (code === undefined || partners === null) return [];
  if (partners.has(code) || isCountryCode(code)) return [];
  return [{ path, code: 'partner-unknown', found: quote(code) }];
}
