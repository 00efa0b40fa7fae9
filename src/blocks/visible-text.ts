/**
 * `text` as it can be shown anywhere: control characters but line ends and tabs are gone, and half a
 * surrogate pair is the replacement character. No visible character is changed.
 */
export function visibleText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '');
}
