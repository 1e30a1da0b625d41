import type { Scene } from '#core/figure/scene.ts';
import type { Fonts } from './fonts.ts';

/** What a picture of any format is made of. */
export interface Drawing {
  scene: Scene;
  /** As text: see `formatSavedView`. */
  savedView: string;
  fonts: Fonts;
}

/** A picture as a file, with its size where that is not the one of the scene. */
export interface Picture {
  bytes: Uint8Array;
  widthPx?: number;
  heightPx?: number;
}
