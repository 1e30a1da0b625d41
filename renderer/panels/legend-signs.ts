/** The signs of the timeline, in the order of the legend: the classes that draw each (items.css), and what it means. */
export const LEGEND_SIGNS: { classes: string; meaning: string }[] = [
  { classes: 'is-mark', meaning: 'One day' },
  { classes: 'is-bar', meaning: 'Several days' },
  { classes: 'is-band', meaning: 'Some time within a month, a year or longer' },
  { classes: 'is-bar open-end', meaning: 'Still going on, or end not known' },
  { classes: 'is-bar is-approximate', meaning: 'About this date' },
  { classes: 'is-bar is-uncertain', meaning: 'Date uncertain' },
  { classes: 'is-bar is-planned', meaning: 'Planned or postponed' },
  { classes: 'is-bar is-cancelled', meaning: 'Cancelled' },
];
