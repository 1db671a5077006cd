import { fileEdits } from '../../content/edits.ts';
import type { Report } from '../../content/finding.ts';
import type { Page, Passage } from '../../content/page.ts';
import type { Rule } from '../rule.ts';
import { rangeOf, walk } from '../walk.ts';
import { findSuspects, SUSPECTS, type Suspect } from './shared/invisible.ts';

/** What the eye cannot see and machines do not forgive. Reads every passage, addresses and identifiers included. */
export const typographyInvisibleCharacter: Rule<'typography-invisible-character'> = {
  id: 'typography-invisible-character',
  severity: 'warning',
  owns: 'invisible',
  *check(page) {
    for (const passage of page.passages) yield* look(page, passage);
  },
};

function* look(page: Page, passage: Passage): Iterable<Report<'typography-invisible-character'>> {
  const byCode = new Map<string, Suspect[]>();
  for (const suspect of findSuspects(
    passage.text,
    // The title of another page, which a relation names, has its no-break spaces.
    passage.kind === 'url' || passage.kind === 'path' || (passage.kind === 'identifier' && !/ /.test(passage.text)),
  )) {
    // Nothing is lost of a file in another encoding: `file-encoding` tells how to save it.
    if (suspect.message === 'lost' && (!page.source.isFaithful || isInCode(passage, suspect.start))) continue;
    const key = suspect.message + suspect.code;
    const same = byCode.get(key);
    if (same === undefined) byCode.set(key, [suspect]);
    else same.push(suspect);
  }
  for (const suspects of byCode.values()) {
    const [first] = suspects;
    if (first === undefined) continue;
    const { message, code, start } = first;
    const isMild = suspects.every((suspect) => suspect.isMild === true);
    const edits = fileEdits(
      passage,
      page.source,
      suspects.flatMap(({ edit }) => edit ?? []),
    );
    const before = /\S{0,30}$/u.exec(passage.text.slice(Math.max(0, start - 30), start))?.[0] ?? '';
    const after = /^\S{0,30}/u.exec(passage.text.slice(start + 1, start + 31))?.[0] ?? '';
    const words = (before + after).replace(SUSPECTS, '');
    const title =
      message === 'invisible' || message === 'direction'
        ? { key: 'remove-invisible', facts: { count: suspects.length } }
        : { key: 'replace-all', facts: { count: suspects.length } };
    yield {
      message,
      facts: { code, words, count: suspects.length },
      at: passage.toFile(start, start + 1),
      ...(message === 'wrong-space' || isMild ? { severity: 'info' } : {}),
      excerpt: words,
      data: { code, count: suspects.length },
      fixes: edits === null ? [] : [{ title, safe: !isMild, edits }],
    };
  }
}

/** What a program wrote is quoted as it came. */
function isInCode({ tree }: Passage, offset: number): boolean {
  for (const [node] of walk(tree)) {
    if (node.type !== 'code' && node.type !== 'inlineCode') continue;
    const { start, end } = rangeOf(node);
    if (start <= offset && offset < end) return true;
  }
  return false;
}
