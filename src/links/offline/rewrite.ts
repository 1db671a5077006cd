import { fileEdits } from '../../content/edits.ts';
import type { Fix } from '../../content/finding.ts';
import type { Page } from '../../content/page.ts';
import type { LinkOccurrence } from '../link.ts';

/** The fix that writes another address in the place of a link's; none when it cannot be written there without harm. */
export function rewriteFix(page: Page, link: LinkOccurrence, url: string, safe: boolean): readonly Fix[] {
  const written = link.passage.text.slice(link.start, link.end);
  const wanted = writeUrl(link, url);
  if (wanted === null || wanted === written) return [];
  const [start, end] = differing(written, wanted);
  const edit = { start: link.start + start, end: link.end - end, text: wanted.slice(start, wanted.length - end) };
  const edits = fileEdits(link.passage, page.source, [edit]);
  return edits === null ? [] : [{ title: { key: 'replace', facts: { from: link.url, to: url } }, safe, edits }];
}

/** The address as the syntax around it wants it written; null where the form of the link would have to change. */
function writeUrl({ kind, passage, start }: LinkOccurrence, wanted: string): string | null {
  if (/[\s<>"`]/.test(wanted)) return null;
  if (kind === 'html') return wanted.replaceAll('&', '&amp;').replaceAll("'", '%27');
  if (kind === 'field' || passage.kind !== 'markdown') return wanted;
  // `<site@exemple.fr>` becomes a link by its look alone; another address there must keep that look.
  if (kind === 'autolink' && !/^(?:https?|mailto):/.test(wanted)) return null;
  if (kind === 'bare' && !/^(?:https?:\/\/|www\.)/.test(wanted)) return null;
  const escaped = kind === 'autolink' ? wanted : wanted.replace(/&(?=#?\w{1,31};)/g, '&amp;').replaceAll('\\', '%5C');
  const angled = passage.text[start - 1] === '<';
  const balanced = kind === 'bare' || angled || isBalanced(escaped);
  return balanced ? escaped : encodeBrackets(escaped);
}

function isBalanced(url: string): boolean {
  let depth = 0;
  for (const letter of url) {
    if (letter === '(') depth++;
    else if (letter === ')' && --depth < 0) return false;
  }
  return depth === 0;
}

function encodeBrackets(url: string): string {
  return url.replaceAll('(', '%28').replaceAll(')', '%29');
}

/** How many units two texts share at their beginning and at their end: what differs is all that is written anew. */
function differing(a: string, b: string): [start: number, end: number] {
  const limit = Math.min(a.length, b.length);
  let start = 0;
  while (start < limit && a[start] === b[start]) start++;
  let end = 0;
  while (end < limit - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  // Never between the halves of a surrogate pair.
  if (/[\ud800-\udbff]/.test(a.charAt(start - 1))) start--;
  if (/[\udc00-\udfff]/.test(a.charAt(a.length - end))) end--;
  return [start, Math.max(0, end)];
}
