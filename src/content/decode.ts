/** What is odd in the bytes of a file, as data. `range` is in the decoded text. */
export interface DecodeTrouble {
  readonly code: 'invalid-utf8' | 'utf-16' | 'nul';
  readonly offset: number;
}

/**
 * Decodes a file. UTF-8, a BOM kept as its first character; UTF-16 is read but told, since generators do not read it;
 * invalid bytes become U+FFFD and the first of them is told.
 */
export function decodeText(bytes: Uint8Array): { text: string; troubles: readonly DecodeTrouble[] } {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (utf16 !== null) {
    return {
      text: new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes),
      troubles: [{ code: 'utf-16', offset: 0 }],
    };
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const troubles: DecodeTrouble[] = [];
  const replaced = text.indexOf('\uFFFD');
  if (replaced >= 0 && !isValidUtf8(bytes)) troubles.push({ code: 'invalid-utf8', offset: replaced });
  const nul = text.indexOf('\0');
  if (nul >= 0) troubles.push({ code: 'nul', offset: nul });
  return { text, troubles };
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
