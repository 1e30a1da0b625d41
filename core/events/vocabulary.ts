import { inLanguages, type Language } from '../words/language.ts';

/** What became of an event, as far as its sources tell. */
export const STATUSES = ['held', 'planned', 'postponed', 'cancelled'] as const;
export type Status = (typeof STATUSES)[number];

/** Rank of the people who met, highest first. */
export const LEVELS = [
  'leaders',
  'ministerial',
  'vice-ministerial',
  'director-general',
  'working',
  'expert',
] as const;
export type Level = (typeof LEVELS)[number];

/** What the levels are called. */
export const LEVEL_LABELS = inLanguages<Record<Level, string>>({
  en: {
    leaders: 'Heads of state or government',
    ministerial: 'Ministerial',
    'vice-ministerial': 'Vice-ministerial',
    'director-general': 'Director-general',
    working: 'Working level',
    expert: 'Experts and institutions',
  },
  zh: {
    leaders: '国家元首或政府首脑',
    ministerial: '部长级',
    'vice-ministerial': '副部长级',
    'director-general': '司局级',
    working: '工作层',
    expert: '专家与机构',
  },
});

/** What the statuses are called. */
export const STATUS_LABELS = inLanguages<Record<Status, string>>({
  en: { held: 'Held', planned: 'Planned', postponed: 'Postponed', cancelled: 'Cancelled' },
  zh: { held: '已举行', planned: '计划中', postponed: '已推迟', cancelled: '已取消' },
});

/** The second sign of a kind beside its colour, so that no kind is told by colour alone. */
export const MARKS = [
  'circle',
  'square',
  'diamond',
  'triangle-up',
  'triangle-down',
  'pentagon',
  'hexagon',
  'star',
  'cross',
  'plus',
  'ring',
  'bar',
  'bowtie',
] as const;
export type Mark = (typeof MARKS)[number];

/** A kind of event: what it is called and how it is drawn. */
export interface Kind {
  id: string;
  label: string;
  /** #rrggbb; readable on white and on near-black. */
  colour: string;
  mark: Mark;
}

/**
 * The kinds every data set has; a data set may rename, recolour or add. Colours are from Okabe and Ito's palette
 * and Paul Tol's muted one, both made for colour-blind readers, taken apart so that neighbours differ in lightness.
 */
export const DEFAULT_KINDS: Kind[] = [
  { id: 'summit', label: 'Summit', colour: '#882255', mark: 'star' },
  { id: 'ministerial', label: 'Ministerial meeting', colour: '#d55e00', mark: 'diamond' },
  { id: 'joint-committee', label: 'Joint committee', colour: '#0072b2', mark: 'square' },
  { id: 'dialogue', label: 'Dialogue', colour: '#44aa99', mark: 'hexagon' },
  { id: 'consultation', label: 'Consultation', colour: '#009e73', mark: 'triangle-up' },
  { id: 'working-group', label: 'Working group', colour: '#56b4e9', mark: 'circle' },
  { id: 'meeting', label: 'Meeting', colour: '#6a6fb5', mark: 'bar' },
  { id: 'visit', label: 'Visit', colour: '#cc79a7', mark: 'triangle-down' },
  { id: 'signing', label: 'Signing', colour: '#e69f00', mark: 'pentagon' },
  { id: 'forum', label: 'Forum', colour: '#999933', mark: 'ring' },
  { id: 'exhibition', label: 'Exhibition or release', colour: '#aa4499', mark: 'plus' },
  { id: 'workshop', label: 'Workshop', colour: '#8c6d46', mark: 'cross' },
  { id: 'other', label: 'Other', colour: '#7f7f7f', mark: 'bowtie' },
];

const CHINESE_LABELS: Record<string, string> = {
  summit: '峰会',
  ministerial: '部长级会议',
  'joint-committee': '联委会',
  dialogue: '对话',
  consultation: '磋商',
  'working-group': '工作组',
  meeting: '会议',
  visit: '访问',
  signing: '签署',
  forum: '论坛',
  exhibition: '展览或发布',
  workshop: '研讨会',
  other: '其他',
};

const KINDS = inLanguages({
  en: DEFAULT_KINDS,
  zh: DEFAULT_KINDS.map((kind) => ({ ...kind, label: CHINESE_LABELS[kind.id] ?? kind.label })),
});

/** The kinds every data set has, as a language calls them. */
export function kindsIn(language: Language): readonly Kind[] {
  return KINDS[language];
}

/** A kind of a file as a language calls it: as the file does, but in our words where those are ours in English. */
export function kindIn(kind: Kind, language: Language): Kind {
  const isOurs = KINDS.en.some(({ id, label }) => id === kind.id && label === kind.label);
  const label = isOurs ? KINDS[language].find(({ id }) => id === kind.id)?.label : undefined;
  return label === undefined ? kind : { ...kind, label };
}
