import { within } from '../../content/dialect/veil.ts';
import { fileEdits } from '../../content/edits.ts';
import type { Report } from '../../content/finding.ts';
import type { Page, Passage } from '../../content/page.ts';
import { shareFix, sharesOf } from '../parts.ts';
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
  const isProgram = within(programsIn(passage));
  for (const suspect of findSuspects(passage.text, isAddress(passage))) {
    // Nothing is lost of a file in another encoding: `file-encoding` tells how to save it.
    if (isProgram(suspect.start)) continue;
    if (suspect.message === 'lost' && (!page.source.isFaithful || isInCode(passage, suspect.start))) continue;
    const key = suspect.message + suspect.code;
    const same = byCode.get(key);
    if (same === undefined) byCode.set(key, [suspect]);
    else same.push(suspect);
  }
  for (const suspects of byCode.values()) {
    const [first] = suspects;
    if (first === undefined) continue;
    const { message, code } = first;
    const isMild = suspects.every((suspect) => suspect.isMild === true);
    const edits = fileEdits(
      passage,
      page.source,
      suspects.flatMap(({ edit }) => edit ?? []),
    );
    const key = message === 'invisible' || message === 'direction' ? 'remove-invisible' : 'replace-all';
    const title = (count: number) => ({ key, facts: { count } });
    const say = ({ start }: Suspect, count: number) => {
      const words = wordsAround(passage, start);
      return { message, facts: { code, words, count }, at: passage.toFile(start, start + 1), excerpt: words };
    };
    const level = (mild: boolean) =>
      message === 'wrong-space' || mild ? ({ severity: 'info' } as const) : ({} as const);
    const shares = sharesOf(
      suspects.map(({ edit }) => edit && [edit]),
      edits,
    );
    const parts = suspects.map((one, rank) => ({
      ...say(one, 1),
      ...level(one.isMild === true),
      ...shareFix(title(1), shares[rank]),
    }));
    yield {
      ...say(first, suspects.length),
      ...level(isMild),
      data: { code, count: suspects.length },
      fixes: edits === null ? [] : [{ title: title(suspects.length), safe: !isMild, edits }],
      ...(suspects.length > 1 && { parts }),
    };
  }
}

/** What a machine reads letter by letter. The title of another page, which a relation names, has its no-break spaces; so has a name of data. */
function isAddress({ kind, text, field }: Passage): boolean {
  if (kind !== 'identifier') return kind === 'url' || kind === 'path';
  return !/ /.test(text) && (field?.description != null || /[/@:.\d_-]/.test(text));
}

function wordsAround({ text }: Passage, start: number): string {
  const before = /\S{0,30}$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? '';
  const after = /^\S{0,30}/u.exec(text.slice(start + 1, start + 31))?.[0] ?? '';
  return (before + after).replace(SUSPECTS, '');
}

/** What stands in `<script>` and `<style>`, where a page holds HTML: code, which may look for these very signs. */
function programsIn({ text, kind }: Passage): readonly { readonly start: number; readonly end: number }[] {
  if ((kind !== 'html' && kind !== 'markdown') || !text.includes('<')) return [];
  const found: { start: number; end: number }[] = [];
  let open: { name: string; start: number } | null = null;
  for (const { index, 1: slash, 2: tag = '' } of text.matchAll(/<(\/?)(script|style)(?=[\s>])/gi)) {
    const name = tag.toLowerCase();
    if (slash === '') open ??= { name, start: index };
    else if (open?.name === name) {
      found.push({ start: open.start, end: index });
      open = null;
    }
  }
  return found;
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
