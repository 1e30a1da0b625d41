import { resolvePartner } from '#core/events/partners/resolve-partner.ts';

/** What a text means, in short: "NL", "CSHH", "KP or KR", "unknown". */
export function meaning(text: string): string {
  const answer = resolvePartner(text);
  switch (answer.kind) {
    case 'country':
      return answer.code;
    case 'actor':
      return answer.actor.code;
    case 'ambiguous':
      return answer.candidates.join(' or ');
    case 'unknown':
      return 'unknown';
  }
}
