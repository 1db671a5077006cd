import type { Nodes } from 'mdast';
import type { Passage } from '../../content/page.ts';
import { withoutSpoken } from './boxes/spoken.ts';
import { EMBEDS } from './embeds.ts';
import { KEPT } from './sanitise.ts';
import { hiddenSyntax } from './without-syntax.ts';

const PART = /<!--(?:(?!<!--)[\s\S])*?-->|<([a-z][\w-]*)\b[^<>]*>/gi;
/** What a tag says that is shown, or compared. */
const SHOWN =
  /\s+(?:src|data(?:-[\w-]*src)?|alt|title|href|datetime|start|reversed|colspan|rowspan|checked|open|lang|align)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/gi;
/** What only groups others: of these nothing is shown. */
const GROUPS: ReadonlySet<string> = new Set(['div', 'section', 'span', 'figure']);
/** Longer lists are not compared: quotation marks that never close make one of a whole page. */
const MAX_PARTS = 2000;

/** Tags, comments and attributes of which the preview shows nothing: what goes round other blocks, for instance. */
function unseenParts(passage: Passage | null, hasAttributes: boolean): string[] {
  if (passage?.kind !== 'markdown') return [];
  const parts = hiddenSyntax(passage, hasAttributes).flatMap(({ start, end }) => {
    const written = passage.text.slice(start, end).trim();
    return written.startsWith('<') ? partsOf(written) : [written];
  });
  const stack: Nodes[] = [passage.tree];
  for (let node = stack.pop(); node !== undefined && parts.length < MAX_PARTS; node = stack.pop()) {
    if (node.type === 'html') parts.push(...partsOf(node.value));
    if ('children' in node) stack.push(...node.children.toReversed());
  }
  return parts;
}

function partsOf(html: string): string[] {
  return [...html.matchAll(PART)].flatMap(([written, name]) => {
    const part = written.replace(/\s+/g, ' ').trim();
    if (name === undefined || !isShown(name)) return [part];
    return /^<[\w-]+\s*\/?>$/.test(part.replace(SHOWN, '')) ? [] : [part];
  });
}

/** Those that one side alone has, as lines; null where both have the same. */
export function compareUnseen(
  base: Passage | null,
  head: Passage | null,
  hasAttributes: boolean,
): readonly [string, string] | null {
  const [before, after] = [unseenParts(base, hasAttributes), unseenParts(head, hasAttributes)];
  const [gone, come] = [embedsOnlyIn(before, after), embedsOnlyIn(after, before)];
  // One that came or went is shown whole; of one that took the place of another, the rest is told.
  const spared = gone.size > 0 && come.size > 0 ? new Set<string>() : new Set([...gone, ...come]);
  const [was, is] = [before, after].map((parts) => parts.filter((part) => !spared.has(part))) as [string[], string[]];
  const only: [string, string] = [without(was, is), without(is, was)];
  return only.every((text) => text === '') ? null : only;
}

/** Players and frames whose address the other side has nowhere. */
function embedsOnlyIn(parts: readonly string[], others: readonly string[]): ReadonlySet<string> {
  const addressOf = (part: string): string => /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(part)?.[0].trim() ?? '';
  const known = new Set(others.map(addressOf));
  return new Set(
    parts.filter((part) => {
      const name = /^<([a-z][\w-]*)/i.exec(part)?.[1] ?? '';
      return EMBEDS.has(name) && addressOf(part) !== '' && !known.has(addressOf(part));
    }),
  );
}

function without(parts: readonly string[], others: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const part of others) counts.set(key(part), (counts.get(key(part)) ?? 0) + 1);
  const left = parts.filter((part) => {
    const count = counts.get(key(part)) ?? 0;
    counts.set(key(part), count - 1);
    return count <= 0;
  });
  return [...new Set(left)].join('\n');
}

/** Of a tag, what it says that is not shown elsewhere. */
function key(part: string): string {
  const name = /^<([a-z][\w-]*)/i.exec(part)?.[1] ?? '';
  return isShown(name) ? part.replace(SHOWN, '') : withoutSpoken(part);
}

/** Elements of which something is shown; a component, whose name begins with a capital, is none. */
function isShown(name: string): boolean {
  return !GROUPS.has(name) && (KEPT.has(name) || EMBEDS.has(name));
}
