/** “x”; what x puts between such marks itself stands between ‘ ’. */
export const quoted = (text: string | number): string => `“${String(text).replace(/“/g, '‘').replace(/”/g, '’')}”`;

/** The same where the quotation marks of x are what is spoken of: they are shown as they are. */
export const quotedAsIs = (text: string): string => `“${text}”`;
