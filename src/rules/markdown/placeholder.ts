import type { List, Nodes, Parents } from 'mdast';
import type { Report } from '../../content/finding.ts';
import type { Passage } from '../../content/page.ts';
import { bracketedPromise, isPromise } from '../front-matter/shared/placeholder-words.ts';
import type { Rule } from '../rule.ts';
import { rangeOf, walk } from '../walk.ts';

/** In UTF-16 units: a longer paragraph is no promise of one. */
const LONGEST = 200;
const FILLING = /lorem ipsum dolor|^\W*[Xx]{8,}\W*$/iu;
/** Among words, a row of X may be a blank in a letter to copy; « blabla » may be what somebody said. */
const DOUBTFUL = /(?<![\p{L}\p{N}])(?:[Xx]{8,}|(?:bla){2,})(?![\p{L}\p{N}])/iu;

/** What is left to do, for whoever writes the page: « TODO: add the recipe ». Minutes of a meeting hold such, too. */
const TASK = /^(?:TODO|FIXME) ?: ?\S.{0,60}/u;

/** Provisional text left in a page: « Lorem ipsum », « À compléter », a row of X. */
export const markdownPlaceholder: Rule<'markdown-placeholder'> = {
  id: 'markdown-placeholder',
  severity: 'warning',
  byDialect: { sure: [] },
  *check(page) {
    const found = find(page.body);
    if (found !== null) yield found;
  },
};

/** The first in the body; what a model leaves to be filled in between brackets may be meant. */
function find(passage: Passage): Report<'markdown-placeholder'> | null {
  if (passage.kind !== 'markdown') return null;
  const names = new Set<Nodes>();
  for (const [node, parent] of walk(passage.tree)) {
    if (node.type === 'list') for (const one of namesIn(node)) names.add(one);
    if ((node.type !== 'paragraph' && node.type !== 'heading') || names.has(node)) continue;
    const words = textOf(node);
    const isWhole =
      node.type === 'paragraph' && !isLabel(words, node, parent) && isPromise(words) && !/^\W*to do\b/i.test(words);
    const doubtful = DOUBTFUL.exec(words)?.[0] ?? null;
    const sure = FILLING.exec(words)?.[0] ?? (isWhole && doubtful === null ? words : null);
    const text = sure ?? doubtful ?? bracketedPromise(words)?.[0] ?? TASK.exec(words)?.[0] ?? null;
    if (text === null) continue;
    if (hasSample(passage)) return null;
    const { start, end } = rangeOf(node);
    const index = passage.text.indexOf(text, start);
    const at = index === -1 || index >= end ? passage.toFile(start, end) : passage.toFile(index, index + text.length);
    return { message: 'text', facts: { text }, at, excerpt: text, ...(sure === null ? { severity: 'info' } : {}) };
  }
  return null;
}

/** « Test : », before code on its line, or over the code, the list or the table that it names. */
function isLabel(words: string, node: Nodes, parent: Parents | null): boolean {
  if (!words.trimEnd().endsWith(':') || parent === null) return false;
  if ('children' in node && node.children.some(({ type }) => type === 'inlineCode')) return true;
  const { children }: { readonly children: readonly Nodes[] } = parent;
  return /^(?:code|list|table)$/.test(children[children.indexOf(node) + 1]?.type ?? '');
}

/** One word in capitals. */
const NAME = /^\p{Lu}[\p{Lu}\d]{1,11}$/u;
/** One word that stands alone. */
const LABEL = /^\p{Lu}\p{Ll}{2,20}$/u;
/** All of an item, in a few words. */
const VALUE = /^[\p{L}\d][\p{L}\d_.-]{0,20}(?: [\p{L}\d_.-]{1,20}){0,4}$/u;
/** Fewer are no row. */
const ROW = 3;

/** Items that begin with one word in capitals or hold a few words, all of them: instructions, commands, the values that something may have. */
function namesIn({ children }: List): readonly Nodes[] {
  const heads = children.flatMap(({ children: [first] }) => (first?.type === 'paragraph' ? [first] : []));
  if (heads.length < children.length || heads.length < ROW) return [];
  const words = heads.map(textOf);
  // A value is written small; « À compléter » among other titles is none.
  const isValues = words.every((one) => VALUE.test(one) && !(isPromise(one) && /^\p{Lu}/u.test(one)));
  // « Enregistrer », « Test », « Annuler »: buttons, menus.
  const isLabels = words.every((one) => LABEL.test(one));
  return isValues || isLabels || words.every((one) => NAME.test(one)) ? heads : [];
}

/** A page that shows how something is written fills its examples so. */
function hasSample({ tree }: Passage): boolean {
  for (const [node] of walk(tree)) if (node.type === 'code' && /\blorem\b/i.test(node.value)) return true;
  return false;
}

/** The words of a node, code left out, at most `LONGEST`. */
function textOf(node: Nodes): string {
  let text = '';
  for (const [one] of walk(node)) {
    if (one.type === 'text') text += one.value;
    else if (one.type === 'inlineCode' || one.type === 'break') text += ' ';
    if (text.length > LONGEST) break;
  }
  return text.slice(0, LONGEST).trim();
}
