import { languagesOf } from '../../../content/language/function-words.ts';

/** Words that French or English may rightly write twice: « nous nous retrouvons », « faire faire », « had had ». */
const RIGHTLY_TWICE = new Set(
  'nous vous en faire donnant moitié bye si non oui très bien tout tous toute là la y bla ha hé oh tic tac toc petit vite peu plus fort one had that is very so it no more many doux'.split(
    ' ',
  ),
);
const LONGEST_GROUP = 5;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * `from`: where the second time begins, its space included.
 * @param shortest The least number of words that are repeated.
 */
export function findRepetitions(
  text: string,
  shortest = 1,
): { readonly start: number; readonly end: number; readonly from: number }[] {
  const found: { start: number; end: number; from: number }[] = [];
  const run: Word[] = [];
  let last = 0;
  const look = (): void => {
    for (let index = 0; index < run.length; index++) {
      const size = repetitionAt(run, index);
      if (size < 0) index -= 2 * size + 1;
      if (size < shortest) continue;
      const [first, second] = [run[index], run[index + 2 * size - 1]];
      // `url_for for` and `with with_badge` are parts of other words.
      if (first !== undefined && second !== undefined && ![text[first.start - 1], text[second.end]].includes('_')) {
        found.push({ start: first.start, end: second.end, from: run[index + size - 1]?.end ?? first.end });
      }
      index += 2 * size - 1;
    }
    run.length = 0;
  };
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*['’]?/gu)) {
    if (index - last > 1 || !goesOn(text.charAt(last), word)) look();
    run.push({ text: word, start: index, end: index + word.length });
    last = index + word.length;
  }
  look();
  return found;
}

/** A line that begins with a capital may be another paragraph or a title's. */
function goesOn(between: string, next: string): boolean {
  return between === ' ' || between === '\u00A0' || (between === '\n' && !/^\p{Lu}/u.test(next));
}

/** How many words are repeated from `index` on; 0 when none are; negative when they go on so on purpose. */
function repetitionAt(run: readonly Word[], index: number): number {
  for (let size = 1; size <= LONGEST_GROUP; size++) {
    const first = run.slice(index, index + size);
    const second = run.slice(index + size, index + 2 * size);
    if (second.length < size || first.some(({ text }, at) => text.toLowerCase() !== second[at]?.text.toLowerCase()))
      continue;
    if (goesOnSo(run, index, size) || isChain(run, index, size)) return -size;
    return isMeant(first, second) ? 0 : size;
  }
  return 0;
}

/**
 * A third time: « hack hack hack », « des listes de listes de listes ». In another case, it is another word: « the AND and
 * OR operators ».
 */
function goesOnSo(run: readonly Word[], index: number, size: number): boolean {
  const [first, second, third] = [run[index], run[index + size], run[index + 2 * size]];
  if (first === undefined || second === undefined) return false;
  const cased = first.text !== second.text && (index > 0 || /^\p{Lu}{2,}$/u.test(first.text));
  // « de l'armée de l'armée de terre » begins with a word of the grammar: no list goes on with that.
  const goesOn = third?.text.toLowerCase() === first.text.toLowerCase();
  // « des clients des clients », « des amis des amis »: whose they are.
  if (size === 2 && /^des$/i.test(first.text)) return true;
  return (goesOn && (size === 1 || languagesOf(first.text.toLowerCase()) === null)) || (size === 1 && cased);
}

/** What a link of a chain hangs on. */
const LINKS = /^(?:qui|que|dont|o[uù]|that|which|who)$/i;

/** « une fonction qui appelle une fonction qui appelle une fonction », « une classe qui étend une classe qui étend une autre ». */
function isChain(run: readonly Word[], index: number, size: number): boolean {
  const word = (at: number): string | undefined => run[index + at]?.text.toLowerCase();
  if (size < 3 || word(2 * size) !== word(0)) return false;
  return word(2 * size + 1) === word(1) || run.slice(index, index + size).some(({ text }) => LINKS.test(text));
}

function isMeant(first: readonly Word[], second: readonly Word[]): boolean {
  const text = first.map((word) => word.text).join(' ');
  if (first.length > 1) {
    // « Limam Ahmed LIMAM AHMED »; « petit à petit à cause de »; “to have to have both”.
    const isName = second.every((word) => /^\p{Lu}/u.test(word.text));
    return isName || text.length < 6 || /^(?:\p{L}+ (?:à|en|par|pour|contre|by|after)|to have)$/iu.test(text);
  }
  // A name (« Vraiment Vraiment »), a figure, a letter; « Est-ce que que » is no name.
  const isName = /^\p{Lu}/u.test(second[0]?.text ?? '');
  return (
    isName ||
    /\p{N}/u.test(text) ||
    /[-'’]/.test(text) ||
    (text.length < 2 && text.toLowerCase() !== 'à') ||
    RIGHTLY_TWICE.has(text.toLowerCase())
  );
}
