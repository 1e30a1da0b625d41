import { useMantineColorScheme } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { memo, useEffect, useLayoutEffect } from 'react';
import { useApp } from '../state/store.ts';

const FROM_THE_START = { getInitialValueInEffect: false };

/**
 * Follows the reader's choice of colours, of contrast and of room; "system" follows the system. It stands apart, because what
 * sets the colours is another function at every drawing, and setting them has the whole page styled anew.
 */
export const FollowTheme = memo(function FollowTheme() {
  const theme = useApp((state) => state.theme);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const wanted = theme === 'system' ? 'auto' : theme;
  const isMoreAsked = useMediaQuery('(prefers-contrast: more)', false, FROM_THE_START);
  const contrast = useApp((state) => state.contrast);
  const hasMore = contrast === 'more' || isMoreAsked;
  useEffect(() => {
    document.documentElement.toggleAttribute('data-more-contrast', hasMore);
  }, [hasMore]);
  const density = useApp((state) => state.arrangement.density);
  // Before the parts beside it measure what they draw.
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-compact', density === 'compact');
  }, [density]);
  useEffect(() => {
    if (colorScheme !== wanted) setColorScheme(wanted);
  }, [colorScheme, wanted, setColorScheme]);
  return null;
});
