import type { Paragraph } from 'mdast';
import type { Report } from '../../content/finding.ts';
import type { Passage } from '../../content/page.ts';
import { keepsLines } from '../../site/layout/line-breaks.ts';
import type { Rule } from '../rule.ts';
import { markdownPassages, rangeOf, walk } from '../walk.ts';

const BULLET = /^(?:[•·▪▫■□●○◦‣⁃∙➢➤➔→►▶✓✔✅☑👉🔹🔸]|[–—])[\uFE0F]?[ \u00A0\u202F\t]*(?=\S)/u;
const EMOJI =
  /^\p{Extended_Pictographic}[\uFE0F\u200D\p{Extended_Pictographic}\p{Emoji_Modifier}]{0,12}[ \u00A0\u202F]*(?=\S)/u;

/** A row of one sign, which parts what stands above from what stands below. */
const RULE = /^(\S)\1*\s*$/u;

/** Lists made of signs: no list for a screen reader, and often one run-on line for everybody. RGAA 9.3. */
export const accessibilityFakeList: Rule<'accessibility-fake-list'> = {
  id: 'accessibility-fake-list',
  severity: 'warning',
  *check(page, { site }) {
    const isKept = keepsLines(site.plan);
    for (const passage of markdownPassages(page)) {
      if (isSummary(passage)) continue;
      let run: Paragraph[] = [];
      let parentOfRun: unknown = null;
      for (const [node, parent] of walk(passage.tree)) {
        if (node.type !== 'paragraph') {
          if (parent === parentOfRun) {
            yield* several(passage, run);
            run = [];
          }
          continue;
        }
        const lines = bulletLines(passage, node);
        if (lines.length >= 2)
          yield told(passage, isKept ? lines.map((line) => ({ ...line, broken: true })) : lines, 'lines');
        if (parent !== parentOfRun || !startsWithBullet(passage, node)) {
          yield* several(passage, run);
          run = [];
        }
        parentOfRun = parent;
        if (lines.length < 2 && startsWithBullet(passage, node)) run.push(node);
      }
      yield* several(passage, run);
    }
  },
};

/** Generators print the summary of a page as it stands, in a card and in its head: no list can be made of it. */
function isSummary({ field }: Passage): boolean {
  return field !== null && field.description === null && /^(?:description|summary|excerpt|abstract)$/i.test(field.name);
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly broken: boolean;
}

/** Lines of a paragraph that begin with a bullet; the first may introduce the list. */
function bulletLines(passage: Passage, node: Paragraph): Line[] {
  const { start, end } = rangeOf(node);
  const lines: Line[] = [];
  let from = start;
  const written = passage.markup.slice(start, end).split('\n');
  for (const [rank, line] of written.entries()) {
    const text = line.trimStart();
    if ((BULLET.test(text) || EMOJI.test(text)) && !RULE.test(text))
      lines.push({
        start: from + line.length - text.length,
        end: from + line.length,
        broken: false,
      });
    // An item may go on: it is its last line that breaks.
    const last = lines.at(-1);
    if (last !== undefined)
      lines[lines.length - 1] = {
        ...last,
        broken: /(?: {2}|\\|<br ?\/?>)\r?$/i.test(line) || /^\s*<br ?\/?>/i.test(written[rank + 1] ?? ''),
      };
    from += line.length + 1;
  }
  // A sign of its own above others that are all the same: a heading of theirs.
  const [first, ...others] = lines.map((line) => signOf(passage, line));
  return others.length >= 2 && first !== others[0] && others.every((sign) => sign === others[0])
    ? lines.slice(1)
    : lines;
}

function signOf(passage: Passage, { start }: Line): string {
  return [...passage.text.slice(start, start + 4)][0] ?? '';
}

function startsWithBullet(passage: Passage, node: Paragraph): boolean {
  const { start } = rangeOf(node);
  return BULLET.test(passage.markup.slice(start, start + 30));
}

function* several(passage: Passage, run: readonly Paragraph[]): Iterable<Report<'accessibility-fake-list'>> {
  if (run.length < 2) return;
  const lines = run.map((node) => ({ ...rangeOf(node), broken: true }));
  yield told(passage, lines, 'paragraphs');
}

/** A body, and a field that is said to be Markdown: a template may print any other with its lines. */
function keepsNoLines({ field }: Passage): boolean {
  return field === null || field.description?.kind === 'markdown';
}

/** Lines without a break of their own run together for everybody: graver than a list that only looks like one. */
function told(
  passage: Passage,
  lines: readonly Line[],
  kind: 'lines' | 'paragraphs',
): Report<'accessibility-fake-list'> {
  const first = lines[0] ?? { start: 0, end: 0, broken: false };
  const sign = signOf(passage, first);
  const runsOn = kind === 'lines' && lines.slice(0, -1).some(({ broken }) => !broken);
  const excerpt = passage.text.slice(first.start, first.end);
  const at = passage.toFile(first.start, first.end);
  const facts = { sign, count: lines.length };
  const isSure = runsOn && keepsNoLines(passage);
  return { message: runsOn ? 'run-on' : 'signs', facts, at, excerpt, ...(isSure ? {} : { severity: 'info' as const }) };
}
