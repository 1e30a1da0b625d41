/**
 * Puts text on the clipboard; call it from a click or a key. It answers the browser's own copy command, which needs no
 * permission, because the window is granted none.
 */
export function copyText(text: string): void {
  const answer = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', answer, { once: true });
  // oxlint-disable-next-line typescript/no-deprecated -- the newer clipboard API asks for a permission
  document.execCommand('copy');
  document.removeEventListener('copy', answer);
}
