import {
  Button,
  createTheme,
  Input,
  Menu,
  Popover,
  SegmentedControl,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';

/** The one colour for what can be acted on, lightest to darkest; 6 is the light accent, 3 the dark one of tokens.css. */
const accent: MantineColorsTuple = [
  '#eef4fb',
  '#d9e6f6',
  '#b3cef0',
  '#7fb2f0',
  '#4f8fdc',
  '#2f74c8',
  '#1a5fb4',
  '#164f96',
  '#123f78',
  '#0d2f5a',
];

/** Neutral shades of the dark window, text to ground, between the dark inks and papers of tokens.css. */
const dark: MantineColorsTuple = [
  '#e7eaed',
  '#c9d0d6',
  '#a3adb7',
  '#87919b',
  '#3c444c',
  '#30373e',
  '#23282e',
  '#1c2025',
  '#16191d',
  '#101316',
];

/** What lies open closes at a press anywhere else; the timeline lets only pointer events through. */
const OUTSIDE = ['pointerdown'];
const NO_MOTION = { duration: 0 };

/** Mantine's theme in the sizes and colours of tokens.css: one family, a 13 px base, low controls. */
export const appTheme = createTheme({
  fontFamily: 'var(--ct-font)',
  headings: { fontFamily: 'var(--ct-font)', fontWeight: '600' },
  colors: { accent, dark },
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 3 },
  defaultRadius: 4,
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: { xs: '11px', sm: '12px', md: '13px', lg: '15px', xl: '18px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  components: {
    Button: Button.extend({
      defaultProps: { variant: 'default' },
      vars: (_, { variant }) => ({
        root: {
          '--button-height': '28px',
          '--button-padding-x': '12px',
          '--button-fz': '13px',
          ...(variant === 'filled' && { '--button-color': 'var(--ct-on-accent)' }),
        },
      }),
    }),
    Input: Input.extend({
      vars: () => ({ wrapper: { '--input-height': '28px', '--input-fz': '13px' } }),
    }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { size: 'sm' } }),
    Menu: Menu.extend({
      defaultProps: { clickOutsideEvents: OUTSIDE, transitionProps: NO_MOTION },
    }),
    Popover: Popover.extend({
      defaultProps: { shadow: 'md', clickOutsideEvents: OUTSIDE, transitionProps: NO_MOTION },
    }),
  },
});

/** Lays the tokens over Mantine's own variables, so that both draw with the same colours. */
export const themeVariables: CSSVariablesResolver = () => {
  const colours = {
    '--mantine-color-body': 'var(--ct-paper)',
    '--mantine-color-text': 'var(--ct-ink)',
    '--mantine-color-dimmed': 'var(--ct-muted)',
    '--mantine-color-placeholder': 'var(--ct-faint)',
    '--mantine-color-anchor': 'var(--ct-accent)',
    '--mantine-color-error': 'var(--ct-danger)',
    '--mantine-color-default': 'var(--ct-raised)',
    '--mantine-color-default-hover': 'var(--ct-surface)',
    '--mantine-color-default-color': 'var(--ct-ink)',
    '--mantine-color-default-border': 'var(--ct-line)',
  };
  return { variables: {}, light: colours, dark: colours };
};
