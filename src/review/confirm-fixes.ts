import { applyEdits } from '../content/edits.ts';
import type { Finding } from '../content/finding.ts';
import { isHarmless } from '../content/mend/harmless.ts';
import type { Owned, OwnedEdit } from '../content/mend/owned.ts';
import type { Page } from '../content/page.ts';
import { chooseFixes } from './fix.ts';

/** What the gate asks of the review. */
export interface Again {
  /** Reads a page as it would be; null when it cannot be read in time. */
  readonly read: (page: Page, text: string) => Promise<Page | null>;
  /** What the rules of some families say of one page. */
  readonly find: (page: Page, families: readonly string[]) => readonly Finding[];
  /** The ids that links to a page may end with; null where nobody knows. */
  readonly anchors: (page: Page) => ReadonlySet<string> | null;
  /** Whether a heading has changed to which links may lead, where nobody knows what ids are made of. */
  readonly mayMove: (before: Page, after: Page) => boolean;
  /** What the fixes of a rule may change. */
  readonly owned: (rule: string) => Owned;
}

/**
 * Keeps « safe » for the fixes of a page of which that is true: once made, the page reads as before but for what was meant
 * (`isHarmless`), the rule has less to say, and no rule has more. The others stay, for a person to judge. Fixes are tried together,
 * and parted only where something is wrong.
 */
export async function confirmFixes(
  page: Page,
  findings: readonly Finding[],
  again: Again,
): Promise<readonly Finding[]> {
  const claims = findings.filter(({ fixes }) => fixes.some(({ safe, edits }) => safe && edits.length > 0));
  if (claims.length === 0) return findings;
  const safe = new Set(await new Gate(page, findings, again).confirm(claims));
  return findings.map((finding) => (safe.has(finding) ? finding : unsafe(finding)));
}

function unsafe(finding: Finding): Finding {
  if (!finding.fixes.some(({ safe }) => safe)) return finding;
  return {
    ...finding,
    fixes: finding.fixes.map((fix) => (fix.safe ? { ...fix, safe: false, held: 'page' as const } : fix)),
  };
}

/**
 * Those who may have something new to say: of the same tree, typography alone. What others find after a fix (a link that is one at
 * last, a date that can be read) it has only brought to light.
 */
function readersOf(edits: readonly OwnedEdit[]): readonly string[] {
  return edits.every(({ owned }) => owned === 'prose') ? ['typography'] : ['typography', 'markdown', 'accessibility'];
}

class Gate {
  readonly #page: Page;
  readonly #said: ReadonlyMap<string, number>;
  readonly #again: Again;

  constructor(page: Page, said: readonly Finding[], again: Again) {
    this.#page = page;
    this.#said = weights(said);
    this.#again = again;
  }

  /** Those that touch others are tried after them. */
  async confirm(claims: readonly Finding[]): Promise<readonly Finding[]> {
    const confirmed: Finding[] = [];
    let rest = claims;
    while (rest.length > 0) {
      const { findings } = chooseFixes(rest);
      if (findings.length === 0) break;
      confirmed.push(...(await this.#settle(findings)));
      const tried = new Set(findings);
      rest = rest.filter((finding) => !tried.has(finding));
    }
    return confirmed;
  }

  /** As many of them as hold, together. */
  async #settle(claims: readonly Finding[]): Promise<readonly Finding[]> {
    if (claims.length === 0 || (await this.#holds(claims))) return claims;
    if (claims.length === 1) return [];
    const middle = claims.length >> 1;
    const first = await this.#settle(claims.slice(0, middle));
    const second = await this.#settle(claims.slice(middle));
    if (first.length === 0 || second.length === 0) return first.length === 0 ? second : first;
    const both = [...first, ...second];
    // The halves were seen to hold where one of them was parted: together they are seen again.
    return (await this.#holds(both)) ? both : first;
  }

  /** Links from elsewhere lead to headings: « Debian ? » is `debian-`, and with a no-break space `debian`. */
  #keepsAnchors(after: Page): boolean {
    const old = this.#again.anchors(this.#page);
    const now = this.#again.anchors(after);
    const keeps = old === null || now === null || [...old].every((id) => now.has(id));
    return keeps && !this.#again.mayMove(this.#page, after);
  }

  async #holds(claims: readonly Finding[]): Promise<boolean> {
    const edits = claims.flatMap(({ rule, fixes }): OwnedEdit[] => {
      const owned = this.#again.owned(rule);
      return (fixes.find(({ safe }) => safe)?.edits ?? []).map((edit) => ({ ...edit, owned }));
    });
    const next = applyEdits(this.#page.source.text, edits);
    const after = await this.#again.read(this.#page, next);
    if (after === null || !isHarmless(this.#page, after, edits) || !this.#keepsAnchors(after)) return false;
    const mended = new Set<string>(claims.map(({ rule }) => rule));
    const left = weights(this.#again.find(after, [...readersOf(edits), ...mended]));
    return [...new Set([...mended, ...left.keys()])].every((rule) => {
      const before = this.#said.get(rule) ?? 0;
      const now = left.get(rule) ?? 0;
      return mended.has(rule) ? now < before : now <= before;
    });
  }
}

/** How much each rule says: a finding may stand for many faults of a kind. */
function weights(findings: readonly Finding[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { rule, data } of findings) {
    const { count } = data;
    sums.set(rule, (sums.get(rule) ?? 0) + (typeof count === 'number' ? count : 1));
  }
  return sums;
}
