/** `x-cms-days`: the first and the last day, or time, that a text may name; all are written alike, so that they compare as texts. */
export interface CmsDays {
  readonly min: string | null;
  readonly max: string | null;
  /** What of the text is compared: the first group of an expression, or those called y, M, d (H, m), put in order. */
  readonly part?: string;
}

/** Null where the text has no such part, or names a day that there is not. */
export function partOf({ part, min, max }: CmsDays, text: string): string | null {
  if (part === undefined) return text;
  const found = new RegExp(part).exec(text);
  const groups = found?.groups;
  if (found === null) return null;
  const time = `${two(groups?.['H'])}:${two(groups?.['m'])}`;
  if (groups?.['y'] === undefined || /^\d\d:/.test(min ?? max ?? '')) return groups?.['H'] ? time : (found[1] ?? null);
  const day = [groups['y'], monthOf(groups['M'] ?? ''), two(groups['d'])].join('-');
  if (!(new Date(`${day}T00:00:00Z`).toJSON() ?? '').startsWith(day)) return null;
  const isTimed = (min ?? max ?? '').includes('T');
  return isTimed ? `${day}T${time}` : day;
}

function monthOf(written: string): string {
  const names = 'janfebmaraprmayjunjulaugsepoctnovdec';
  return two(/^\d/.test(written) ? written : String(names.indexOf(written.slice(0, 3).toLowerCase()) / 3 + 1));
}

function two(digits = '0'): string {
  return digits.padStart(2, '0');
}
