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

/** English labels of the levels. */
export const LEVEL_LABELS: Record<Level, string> = {
  leaders: 'Heads of state or government',
  ministerial: 'Ministerial',
  'vice-ministerial': 'Vice-ministerial',
  'director-general': 'Director-general',
  working: 'Working level',
  expert: 'Experts and institutions',
};

/** English labels of the statuses. */
export const STATUS_LABELS: Record<Status, string> = {
  held: 'Held',
  planned: 'Planned',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
};

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
