/** As CommonMark looks at the signs around, where no others are known than some; beside those of `CJK`, its letters count as signs. */
export function flanks(text: string, start: number, close: number, signs: RegExp): boolean {
  const [before, first] = [text[start - 1] ?? ' ', text[start + 2] ?? ' '];
  const [last, after] = [text[close - 1] ?? ' ', text[close + 2] ?? ' '];
  const isOutside = (sign: string): boolean =>
    /\s/.test(sign) || signs.test(sign) || (signs === CJK && WIDE.test(sign));
  const isInside = (sign: string, beside: string): boolean =>
    /\S/.test(sign) && (!signs.test(sign) || WIDE.test(sign) || isOutside(beside));
  return isInside(first, before) && isInside(last, after);
}

export const SIGN = /[!-/:-@[-`{-~]/;
export const CJK = /[\p{P}\p{S}]/u;
/** Letters and signs of the width of an ideogram. */
const WIDE = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]/;
