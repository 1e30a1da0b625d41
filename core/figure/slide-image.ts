import { inLanguages } from '../words/language.ts';
import type { ImageNode } from './scene.ts';
import { placeOf, type Box, type SlidePen } from './slide-pen.ts';

const NAME = inLanguages({ en: 'Logo', zh: '徽标' });

/** A picture on a slide, which can be moved and changed like any other (ECMA-376 part 1, section 19.3.1.37). */
export function paintSlideImage(node: ImageNode, pen: SlidePen): string {
  const { x, y, cx, cy } = placeOf(imageBox(node), pen);
  const name = NAME[pen.language];
  return (
    `<p:pic><p:nvPicPr><p:cNvPr id="${pen.nextId()}" name="${name}" descr="${name}"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>` +
    `<p:blipFill><a:blip r:embed="${pen.embed(node.image)}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
  );
}

/** The rectangle that a picture fills. */
export function imageBox({ x, y, width, height }: ImageNode): Box {
  return { left: x, top: y, right: x + width, bottom: y + height };
}
