import { inLanguages } from '../words/language.ts';
import type { CooperationEvent } from './schema.ts';

type OutcomeKind = CooperationEvent['outcomes'][number]['kind'];

/** What is said of what was done at an event. */
export const OUTCOME_LABELS = inLanguages<Record<OutcomeKind, string>>({
  en: {
    signed: 'signed',
    finalised: 'finalised',
    agreed: 'agreed',
    announced: 'announced',
    launched: 'launched',
    discussed: 'discussed',
    presented: 'presented',
  },
  zh: {
    signed: '签署',
    finalised: '定稿',
    agreed: '商定',
    announced: '宣布',
    launched: '启动',
    discussed: '讨论',
    presented: '展示',
  },
});
