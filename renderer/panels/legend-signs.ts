/** The signs of the timeline, in the order of the legend: the classes that draw each (items.css), and what it means. */
export const LEGEND_SIGNS: { classes: string; meaning: string }[] = [
  { classes: 'is-mark', meaning: 'One day' },
  { classes: 'is-bar', meaning: 'Several days' },
  { classes: 'is-band', meaning: 'Within a month, a season, a year or longer' },
  { classes: 'is-band is-approximate', meaning: 'About that time' },
  { classes: 'is-band open-start', meaning: 'Start open or not known' },
  { classes: 'is-band open-end', meaning: 'Goes on, or end not known' },
  { classes: 'is-band is-uncertain', meaning: 'Date uncertain' },
  { classes: 'is-band is-planned is-hollow', meaning: 'Planned or postponed' },
  { classes: 'is-mark is-cancelled is-hollow', meaning: 'Cancelled' },
];
