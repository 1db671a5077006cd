import type { Words } from './context.ts';
import { CARDS } from './style/cards.ts';
import { FIT, ONE_AT_A_TIME } from './style/fit.ts';
import { FRAME } from './style/frame.ts';
import { ELSEWHERE, INDEX } from './style/index-list.ts';
import { DARK, LIGHT } from './style/palette.ts';
import { SHEET } from './style/proof-sheet.ts';

/** What a document is: an index, pages, or both. */
export interface Holding {
  readonly index: boolean;
  readonly page: boolean;
}

/**
 * The style of the preview: light and dark, wide and narrow, on paper. What changed is said to screen readers too. Each document
 * has what it holds.
 */
export function stylesheet(words: Words, { index, page }: Holding): string {
  const spoken = `ins::before{content:${quote(words.inserted)}}del::before{content:${quote(words.deleted)}}.fmt::before{content:${quote(words.reformatted)}}${moved(words)}`;
  const pages = page ? `${CARDS}${spoken}${SHEET}` : '';
  const list = index ? INDEX : '';
  const css = `:root{color-scheme:light dark;${LIGHT}}@media screen and (prefers-color-scheme:dark){:root{${DARK}}}${FRAME}${pages}${ELSEWHERE}${list}${index && page ? ONE_AT_A_TIME : ''}${FIT}`;
  return css.replace(/\n/g, '');
}

/** A block that stands elsewhere says so before its words. */
function moved({ movedHere }: Words): string {
  const before = (name: string): string => `.${name}:not(tr)::before,tr.${name}>:first-child::before`;
  return `${before('blk-moved')}{content:${quote(`↕ ${movedHere}`)}}${before('blk-up')}{content:${quote(`↑ ${movedHere}`)}}${before('blk-down')}{content:${quote(`↓ ${movedHere}`)}}th.blk-up::before{content:${quote(`← ${movedHere}`)}}th.blk-down::before{content:${quote(`→ ${movedHere}`)}}`;
}

/** A stylesheet of the site, kept to the values of the page; it can neither leave its element nor load anything. */
export function siteStylesheet(css: string): string {
  const safe = css
    .replace(/</g, '\\3c ')
    .replace(/@(?:charset|import|namespace)[^;{}]{0,1000};/gi, '')
    // The policy of the page forbids them: better not to ask.
    .replace(/url\(\s{0,20}["']?(?!["']?data:)[^)]{0,2000}\)/gi, 'none')
    .replace(/:root\b|(?:^|(?<=[\s,}]))(?:html|body)(?=[\s,{])/g, ':scope');
  return `@scope (.val){${safe}}`;
}

function quote(text: string): string {
  return `"${text.replace(/[\\"\n<]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
