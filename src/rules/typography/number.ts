import type { Rule } from '../rule.ts';
import { NARROW, NO_BREAK } from './shared/french-spaces.ts';
import { type Respelling, respell, tell } from './shared/spelling.ts';

const MONEY = '(?:€|[kM]€|Md€|euros?(?!\\p{L}))';
/** `4250 €`, and five figures or more before a plural: « 10557 habitants ». */
const SOLID = new RegExp(
  `(?<![\\p{L}\\p{N}.,/_°-])(?!0)(?:\\d{4}(?=[ ${NO_BREAK}${NARROW}]?${MONEY})|\\d{5,9}(?=[ ${NO_BREAK}](?:${MONEY}|\\p{Ll}{3,30}[sx](?!\\p{L}))))`,
  'gu',
);
/** `4 250` with a space that may break; « 94 120 Fontenay » is a postal code. */
const GROUPED =
  /(?<![\p{L}\p{N}.,/_°+-]|\d )(?!0|\d\d \d{3} \p{Lu}\p{Ll})\d{1,3}(?: \d{3}){1,3}(?![\p{L}\p{N}]| ?\d)/gu;
const HOUR = /(?<![\p{L}\p{N}:/_-])(?:[01]?\d|2[0-3])( ?)h(?:( ?)[0-5]\d)?(?![\p{L}\p{N}/_-])/gu;
const NUMERO = /(?<![\p{L}\p{N}])[nN][°º]( ?)(?=\d)/gu;

export const typographyNumber: Rule<'typography-number'> = {
  id: 'typography-number',
  severity: 'info',
  *check(page) {
    for (const spelling of respell(page, findNumbers)) yield tell(spelling);
  },
};

function findNumbers(text: string): Respelling[] {
  const found: Respelling[] = [];
  for (const [pattern, write] of [
    [SOLID, group],
    [GROUPED, join],
    [HOUR, spaceHour],
    [NUMERO, spaceNumero],
  ] as const) {
    for (const { index, 0: words } of text.matchAll(pattern)) {
      if (
        pattern === SOLID &&
        /(?:code|article|loi|postal|CS|BP)[ \u00A0]$/i.test(text.slice(Math.max(0, index - 8), index))
      )
        continue;
      const end = index + words.length;
      const shown = pattern === NUMERO ? end + (/^\d{1,8}/.exec(text.slice(end, end + 8))?.[0].length ?? 0) : end;
      found.push({ start: index, end: shown, change: { start: index, end, text: write(words) } });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function group(words: string): string {
  return words.replace(/\B(?=(?:\d{3})+$)/g, NARROW);
}

function join(words: string): string {
  return words.replaceAll(' ', NARROW);
}

function spaceHour(words: string): string {
  return words.replace(/ ?h ?/, words.endsWith('h') ? `${NO_BREAK}h` : `${NO_BREAK}h${NO_BREAK}`);
}

function spaceNumero(words: string): string {
  return words.trimEnd() + NO_BREAK;
}
