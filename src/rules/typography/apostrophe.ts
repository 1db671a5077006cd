import { fileEdits } from '../../content/edits.ts';
import type { Edit, Held, PartReport, Report } from '../../content/finding.ts';
import type { Page, Passage } from '../../content/page.ts';
import { shareFix, sharesOf } from '../parts.ts';
import type { Rule } from '../rule.ts';
import { type Flaw, placeOf, replacement, titleOf, whyHeld, wordEnd, wordStart } from './shared/flaw.ts';
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

type Message = 'mixed' | 'straight' | 'curled' | 'letter';

/** One finding for the whole page: at the first of them, with one fix for all. */
function* report(
  page: Page,
  found: readonly Found[],
  message: Message,
  count: number,
  others: number,
): Iterable<Report<'typography-apostrophe'>> {
  const [first] = found;
  const flaw = first?.flaws[0];
  if (first === undefined || flaw === undefined) return;
  const { at, excerpt } = placeOf(first.passage, first.visible, flaw);
  const written = found.map((own) => write(page, own));
  // What is surely French is mended without asking, and alone: not the title that other pages may name.
  const certain = written.filter(({ held, edits }) => held === null && edits.length > 0);
  const mended = certain.length > 0 ? certain : written;
  const edits = mended.flatMap((one) => one.edits);
  const held = certain.length > 0 ? null : (written[0]?.held ?? null);
  const title = { key: 'replace-all', facts: { count: edits.length, of: count } };
  const fix = { title, safe: held === null, ...(held !== null && { held }), edits };
  yield {
    message,
    facts: { words: flaw.words, count, others },
    at,
    excerpt,
    data: { count },
    fixes: edits.length === 0 ? [] : [fix],
    ...(count > 1 && { parts: written.flatMap((one) => partsOf(one, mended.includes(one), { message, others })) }),
  };
}

interface Written extends Found {
  readonly edits: readonly Edit[];
  readonly held: Held | null;
}

function write(page: Page, found: Found): Written {
  const { passage, flaws, sure } = found;
  const wanted = flaws.flatMap((one) => one.edits ?? []);
  const edits = fileEdits(passage, page.source, wanted) ?? [];
  return { ...found, edits, held: sure ? whyHeld(passage, edits) : 'language' };
}

function partsOf(
  { passage, visible, flaws, edits }: Written,
  isMended: boolean,
  { message, others }: { readonly message: Message; readonly others: number },
): PartReport<'typography-apostrophe'>[] {
  const shares = sharesOf(
    flaws.map((flaw) => flaw.edits),
    isMended ? edits : null,
  );
  return flaws.map((flaw, rank) => ({
    message,
    facts: { words: flaw.words, count: 1, others },
    ...placeOf(passage, visible, flaw),
    ...shareFix(titleOf(passage, visible, flaw), shares[rank]),
  }));
}
