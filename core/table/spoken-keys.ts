import { compareNames } from '../words/language.ts';

/** So many keys are looked at between two steps: a few milliseconds. */
const KEYS_A_STEP = 2048;

const CHARACTERS = /\p{Script=Han}/gu;

/** Stands before each character: they come after digits and before letters, as everywhere in lists of Chinese names. */
const MARK = ':';

/** A code unit has no more places; a million events together have a few thousand characters. */
const LAST_PLACE = 0xff_ff;

/**
 * Keys that are ordered by their code units as Chinese orders them: by how each character is pronounced, in place of its
 * number in Unicode. Keys that are the same stay the same. The alphabet orders only the characters that there are: to
 * compare a million titles by it would take half a minute.
 */
export function* spokenKeys(keys: readonly string[]): Generator<undefined, string[]> {
  const places = yield* placeCharacters(keys);
  if (places.size === 0) return [...keys];
  const spoken: string[] = [];
  for (const [at, key] of keys.entries()) {
    spoken.push(key.replaceAll(CHARACTERS, (character) => MARK + (places.get(character) ?? '')));
    if (at % KEYS_A_STEP === 0) yield;
  }
  return spoken;
}

/** The characters that occur, each with its place in their order as a letter. */
function* placeCharacters(
  keys: readonly string[],
): Generator<undefined, ReadonlyMap<string, string>> {
  const found = new Set<string>();
  for (const [at, key] of keys.entries()) {
    for (const character of key.match(CHARACTERS) ?? []) found.add(character);
    if (at % KEYS_A_STEP === 0) yield;
  }
  const inOrder = [...found].toSorted(compareNames('zh'));
  return new Map(
    inOrder.map((character, at) => [character, String.fromCharCode(Math.min(at, LAST_PLACE))]),
  );
}
