/** Words beside a space, on each side of it, as far as they are quoted (UTF-16 units). */
const LONGEST = 24;

export interface SpacePlaces {
  readonly count: number;
  /** The words around the first of them, as they are now. */
  readonly around: readonly string[];
}

/** Where the white space of two texts differs whose other signs are the same. @param most places that are quoted at most */
export function spacePlaces(before: string, after: string, most: number): SpacePlaces {
  const [old, now] = [before.trim(), after.trim()].map((text) => [...text.matchAll(/\s*\S/gu)]);
  const places = (now ?? []).flatMap(({ 0: step, index }, rank) => {
    const was = old?.[rank]?.[0];
    return was === undefined || was === step ? [] : [{ start: index, end: index + step.length - 1 }];
  });
  const text = after.trim();
  const around = places.slice(0, most).map(({ start, end }) => {
    const [left = ''] = /\S*$/.exec(text.slice(Math.max(0, start - LONGEST), start)) ?? [];
    const [right = ''] = /^\S*/.exec(text.slice(end, end + LONGEST)) ?? [];
    return `${left}${text.slice(start, end)}${right}`;
  });
  return { count: places.length, around };
}
