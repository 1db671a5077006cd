const SPACE = '[\\s\u00a0\u202f]*';
const OPENING = new RegExp(`«${SPACE}`, 'g');
const CLOSING = new RegExp(`${SPACE}»`, 'g');

/** « x »; what x puts between guillemets itself stands between “ ”, as French has it for a quotation in another. */
export const quoted = (text: string | number): string =>
  `«\u202f${String(text).replace(OPENING, '“').replace(CLOSING, '”')}\u202f»`;

/** The same where the guillemets of x, or the spaces beside them, are what is spoken of: they are shown as they are, and “ ” stand around. */
export const quotedAsIs = (text: string): string => (/[«»]/.test(text) ? `“${text}”` : quoted(text));
