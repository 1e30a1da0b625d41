import electron from 'electron';

/** The clipboard as Electron had it before version 45. */
interface EarlierClipboard {
  write: (data: { image: Electron.NativeImage; text?: string }) => void;
}

/** Puts a PNG on the clipboard as an image and, where there is one, the same picture as the text of an SVG file. */
export async function writeImageToClipboard(png: Uint8Array, svg: string | null): Promise<void> {
  const ClipboardItem = electron.ClipboardItem as typeof electron.ClipboardItem | undefined;
  if (ClipboardItem) {
    const image = new Blob([new Uint8Array(png)], { type: 'image/png' });
    const text = svg === null ? {} : { 'text/plain': svg };
    await electron.clipboard.write([new ClipboardItem({ 'image/png': image, ...text })]);
    return;
  }
  const clipboard = electron.clipboard as unknown as EarlierClipboard;
  const image = electron.nativeImage.createFromBuffer(Buffer.from(png));
  clipboard.write(svg === null ? { image } : { image, text: svg });
}
