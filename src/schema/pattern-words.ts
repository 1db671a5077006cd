/** An expression that says no more than which signs a text may hold, and how many: `^[a-z0-9-]+$`, `^\d{5}$`, `^.{10,60}$`. */
export interface SignPattern {
  /** A sign, or the first and the last of several; null where all are allowed. */
  readonly signs: readonly (string | readonly [string, string])[] | null;
  readonly min: number;
  readonly max: number;
}

const DIGITS = ['0', '9'] as const;
const LETTERS = [['a', 'z'], ['A', 'Z'], DIGITS, '_'] as const;

/** Null where it says more. */
export function readSignPattern(expression: string): SignPattern | null {
  const [, unit = '', quantity = ''] =
    /^\^(\.|\\[dw]|\[(?!\^)(?:\\.|[^\\\]])+\])([*+]|\{\d+(?:,\d*)?\})?\$$/.exec(expression) ?? [];
  if (unit === '') return null;
  const signs = unit === '.' ? null : signsOf(unit);
  if (signs !== null && signs.length === 0) return null;
  const [, least = '', comma, most = ''] = /^\{(\d+)(,)?(\d*)\}$/.exec(quantity) ?? [];
  if (least !== '')
    return {
      signs,
      min: Number(least),
      max: comma === undefined ? Number(least) : most === '' ? Infinity : Number(most),
    };
  return { signs, min: quantity === '*' ? 0 : 1, max: quantity === '' ? 1 : Infinity };
}

/** Empty where it is not read. */
function signsOf(unit: string): readonly (string | readonly [string, string])[] {
  if (unit === '\\d') return [DIGITS];
  if (unit === '\\w') return LETTERS;
  const signs: (string | readonly [string, string])[] = [];
  const parts = unit.slice(1, -1).match(/\\.|[\s\S]/gu) ?? [];
  for (let index = 0; index < parts.length; index++) {
    const [first = '', dash, last] = parts.slice(index, index + 3);
    if (first === '\\d') signs.push(DIGITS);
    else if (first === '\\w') signs.push(...LETTERS);
    else if (first === '\\s') signs.push(' ');
    else if (/^\\[a-z]/i.test(first)) return [];
    else if (dash === '-' && last !== undefined && !last.startsWith('\\')) {
      signs.push([first, last]);
      index += 2;
    } else signs.push(first.replace(/^\\/, ''));
  }
  return signs;
}

/** The signs of a text that are not allowed, each once. */
export function strangers({ signs }: SignPattern, text: string): readonly string[] {
  if (signs === null) return [];
  const isIn = (sign: string): boolean =>
    signs.some((one) =>
      typeof one === 'string' ? sign === one || (one === ' ' && /\s/.test(sign)) : sign >= one[0] && sign <= one[1],
    );
  return [...new Set(text)].filter((sign) => !isIn(sign));
}
