import { fileEdits } from '../../content/edits.ts';
import type { Report } from '../../content/finding.ts';
import type { Page, Passage } from '../../content/page.ts';
import type { Rule } from '../rule.ts';
import { type Flaw, locate, replacement, whyHeld, wordEnd, wordStart } from './shared/flaw.ts';
import { frenchPassages, type Visible } from './shared/visible.ts';

const STRAIGHT = /(?<=\p{L})'(?=[\p{L}\p{N}\uFFFC«“"])/gu;
const CURLED = /(?<=\p{L})’(?=[\p{L}\p{N}\uFFFC«“"])/gu;

/** Signs of other uses that look like one: the letter of Breton and of linguists, an accent of its own. */
const LETTER = /(?<=\p{L})[ʼ´](?=\p{L})/gu;

interface Found {
  readonly passage: Passage;
  readonly visible: Visible;
  readonly flaws: readonly Flaw[];
  /** Its own words tell that it is French. */
  readonly sure: boolean;
}

/** Generators that make typographic apostrophes of straight ones in Markdown: only plain fields keep theirs. */
const CURLING: ReadonlySet<string> = new Set(['hugo', 'jekyll']);

/**
 * Option `direction`: `consistent` (default) speaks only of a page that has both forms, and makes them all typographic;
 * `typographic` or `straight` wants that form everywhere.
 */
export const typographyApostrophe: Rule<'typography-apostrophe'> = {
  id: 'typography-apostrophe',
  severity: 'info',
  options: { direction: { enum: ['consistent', 'typographic', 'straight'], default: 'consistent' } },
  *check(page, context) {
    const wanted = context.options['direction'] === 'straight' ? "'" : '’';
    const letters = findAll(page, LETTER, wanted);
    yield* report(page, letters, 'letter', total(letters), 0);
    const found = findAll(page, wanted === '’' ? STRAIGHT : CURLED, wanted);
    if (context.options['direction'] === 'typographic' || context.options['direction'] === 'straight') {
      yield* report(page, found, wanted === '’' ? 'straight' : 'curled', total(found), 0);
      return;
    }
    const seen = CURLING.has(context.site.generator) ? found.filter(({ passage }) => passage.kind === 'plain') : found;
    const right = total(findAll(page, CURLED, wanted)) + total(found) - total(seen);
    if (right > 0) yield* report(page, seen, 'mixed', total(seen), right);
  },
};

function total(found: readonly Found[]): number {
  return found.reduce((sum, { flaws }) => sum + flaws.length, 0);
}

function findAll(page: Page, pattern: RegExp, wanted: string): Found[] {
  const all: Found[] = [];
  for (const [passage, visible, sure] of frenchPassages(page)) {
    const flaws = [...visible.text.matchAll(pattern)].map(({ index }) => {
      const start = wordStart(visible.text, index);
      const end = wordEnd(visible.text, index);
      return {
        start,
        end,
        words: visible.text.slice(start, end),
        edits: replacement(passage, visible, index, index + 1, wanted),
      };
    });
    if (flaws.length > 0) all.push({ passage, visible, flaws, sure });
  }
  return all;
}

/** One finding for the whole page: at the first of them, with one fix for all. */
function* report(
  page: Page,
  found: readonly Found[],
  message: 'mixed' | 'straight' | 'curled' | 'letter',
  count: number,
  others: number,
): Iterable<Report<'typography-apostrophe'>> {
  const [first] = found;
  const flaw = first?.flaws[0];
  if (first === undefined || flaw === undefined) return;
  const { at, excerpt } = locate(page, first.passage, first.visible, flaw);
  const written = found.map(({ passage, flaws, sure }) => {
    const edits = fileEdits(
      passage,
      page.source,
      flaws.flatMap((one) => one.edits ?? []),
    );
    return { edits: edits ?? [], held: sure ? whyHeld(passage, edits ?? []) : ('language' as const) };
  });
  // What is surely French is mended without asking, and alone: not the title that other pages may name.
  const certain = written.filter(({ held, edits }) => held === null && edits.length > 0);
  const edits = (certain.length > 0 ? certain : written).flatMap((one) => one.edits);
  const held = certain.length > 0 ? null : (written[0]?.held ?? null);
  const title = { key: 'replace-all', facts: { count: edits.length } };
  const fix = { title, safe: held === null, ...(held !== null && { held }), edits };
  yield {
    message,
    facts: { words: flaw.words, count, others },
    at,
    excerpt,
    data: { count },
    fixes: edits.length === 0 ? [] : [fix],
  };
}
