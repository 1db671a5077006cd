import type { Report } from '../../content/finding.ts';
import type { Page, Passage } from '../../content/page.ts';
import type { Rule } from '../rule.ts';
import { type Flaw, locate, locateAll, replacement, TOLD_ONE_BY_ONE, wordEnd, wordStart } from './shared/flaw.ts';
import { isForeign } from './shared/foreign.ts';
import { findFrenchSpaces, NARROW, NO_BREAK, type SpaceFlaw } from './shared/french-spaces.ts';
import { frenchUsage } from './shared/french-usage.ts';
import { frenchPassages, type Visible } from './shared/visible.ts';

/**
 * Option `narrow`: false writes U+00A0 everywhere instead of the narrow U+202F before `;` `!` `?` (for fonts without
 * it). Either is accepted where it stands.
 */
export const typographySpacing: Rule<'typography-spacing'> = {
  id: 'typography-spacing',
  severity: 'warning',
  *check(page, context) {
    const narrow = context.options['narrow'] !== false;
    for (const [passage, visible, sure] of frenchPassages(page)) {
      const { free, wantsSpaces } = frenchUsage(passage.language);
      const found = findFrenchSpaces(visible.text).filter(
        (flaw) =>
          !free.includes(flaw.sign) &&
          (wantsSpaces || flaw.kind === 'ordinary') &&
          (sure || flaw.kind === 'ordinary' || /[%€‰«»]/.test(flaw.sign) || isGranted(passage, visible, flaw)) &&
          // Guillemets belong to the French text, whatever they quote.
          (/[«»]/.test(flaw.sign) || !isForeign(passage, visible.range(flaw.start, flaw.end).start)),
      );
      yield* reportMissing(
        page,
        passage,
        visible,
        found.filter((flaw) => flaw.kind === 'missing'),
        narrow,
        sure,
      );
      yield* reportOrdinary(
        page,
        passage,
        visible,
        found.filter((flaw) => flaw.kind === 'ordinary'),
        narrow,
        sure,
      );
    }
  },
};

/** So short a text cannot tell its language by its words, in UTF-16 units. */
const SHORT = 60;

/** « Bienvenue! »: too short to be told, it is in the language that is declared; « Yahoo! Maps » is a name in any. */
function isGranted({ isDeclared }: Passage, { text }: Visible, { sign, end }: SpaceFlaw): boolean {
  if (!isDeclared || text.length > SHORT) return false;
  return sign === ':' || text.slice(end + 1).trim() === '';
}

type Reports = Iterable<Report<'typography-spacing'>>;

function* reportMissing(
  page: Page,
  passage: Passage,
  visible: Visible,
  found: readonly SpaceFlaw[],
  narrow: boolean,
  sure: boolean,
): Reports {
  const flaws = found.map((flaw) => toFlaw(passage, visible, flaw, narrow));
  if (flaws.length <= TOLD_ONE_BY_ONE) {
    for (const [index, flaw] of flaws.entries()) {
      const { sign = '', after = false } = found[index] ?? {};
      const facts = { words: flaw.words, sign };
      const mild = sure || /[%€‰«»]/.test(sign) ? {} : ({ severity: 'info' } as const);
      yield {
        message: after ? 'missing-after' : 'missing-before',
        facts,
        ...mild,
        ...locate(page, passage, visible, flaw, sure),
      };
    }
    return;
  }
  const place = locateAll(page, passage, visible, flaws, sure);
  if (place !== null)
    yield { message: 'missing-many', facts: { words: flaws[0]?.words ?? '', count: flaws.length }, ...place };
}

function* reportOrdinary(
  page: Page,
  passage: Passage,
  visible: Visible,
  found: readonly SpaceFlaw[],
  narrow: boolean,
  sure: boolean,
): Reports {
  const flaws = found.map((flaw) => toFlaw(passage, visible, flaw, narrow));
  const place = locateAll(page, passage, visible, flaws, sure);
  if (place === null) return;
  const facts = { words: flaws[0]?.words ?? '', sign: found[0]?.sign ?? '', count: flaws.length };
  yield { message: flaws.length === 1 ? 'ordinary' : 'ordinary-many', facts, severity: 'info', ...place };
}

function toFlaw(passage: Passage, visible: Visible, flaw: SpaceFlaw, narrow: boolean): Flaw {
  const { text } = visible;
  const start = flaw.after ? flaw.start - 1 : wordStart(text, flaw.start);
  const end = flaw.after ? wordEnd(text, flaw.end) : flaw.end + flaw.sign.length;
  const space = flaw.narrow && narrow ? NARROW : NO_BREAK;
  return {
    start,
    end,
    words: text.slice(start, end),
    edits: replacement(passage, visible, flaw.start, flaw.end, space),
  };
}
