import { formatCount } from '../../format-count.ts';
import { eventCount } from '../../words/count-words.ts';
import { inLanguages } from '../../words/language.ts';

interface ReportWords {
  /** Heading above the events of no known date. */
  undated: string;
  noDate: string;
  counts: (events: number, undated: number, sources: number) => string;
  /** Before a list, with what stands between the two. */
  list: (name: string, items: string) => string;
  /** The names of lists: the first is shorter, for a narrow column. */
  with: string;
  participants: string;
  outcomes: string;
  sources: string;
  /** What was done, as `OUTCOME_LABELS` has it, and with what. */
  outcome: (label: string, text: string) => string;
  person: (words: string, side: string) => string;
  /** Between the items of a list in one line. */
  betweenItems: string;
}

/** What a report says beside what its events say. */
export const REPORT_WORDS = inLanguages<ReportWords>({
  en: {
    undated: 'Undated',
    noDate: 'no date known',
    counts: (events, undated, sources) => {
      const without = undated > 0 ? `, ${formatCount(undated)} of them undated` : '';
      const from = `${formatCount(sources)} ${sources === 1 ? 'source' : 'sources'}`;
      return `${eventCount(events, 'en')}${without}, from ${from}`;
    },
    list: (name, items) => `${name}: ${items}`,
    with: 'With',
    participants: 'Participants',
    outcomes: 'Outcomes',
    sources: 'Sources',
    outcome: (label, text) => `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${text}`,
    person: (words, side) => `${words} (${side})`,
    betweenItems: '; ',
  },
  zh: {
    undated: '日期不详',
    noDate: '日期不详',
    counts: (events, undated, sources) => {
      const without = undated > 0 ? `，其中${formatCount(undated)}个日期不详` : '';
      return `${eventCount(events, 'zh')}${without}，来自${formatCount(sources)}个来源`;
    },
    list: (name, items) => `${name}：${items}`,
    with: '参加人',
    participants: '参加人',
    outcomes: '成果',
    sources: '来源',
    outcome: (label, text) => `${label}：${text}`,
    person: (words, side) => `${words}（${side}）`,
    betweenItems: '；',
  },
});
