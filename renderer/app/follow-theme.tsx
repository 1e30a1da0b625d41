import { useMantineColorScheme } from '@mantine/core';
import { memo, useEffect } from 'react';
import { useApp } from '../state/store.ts';

/**
 * Follows the reader's choice of colours; "system" follows the system. It stands apart, because what sets the colours is
 * another function at every drawing, and setting them has the whole page styled anew.
 */
export const FollowTheme = memo(function FollowTheme() {
  const theme = useApp((state) => state.theme);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const wanted = theme === 'system' ? 'auto' : theme;
  useEffect(() => {
    if (colorScheme !== wanted) setColorScheme(wanted);
  }, [colorScheme, wanted, setColorScheme]);
  return null;
});
