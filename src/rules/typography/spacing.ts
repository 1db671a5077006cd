import type { Report } from '../../content/finding.ts';
import type { Page, Passage } from '../../content/page.ts';
import type { Rule } from '../rule.ts';
import { type Flaw, locate, locateAll, replacement, TOLD_ONE_BY_ONE, wordEnd, wordStart } from './shared/flaw.ts';
import { doubtAt } from './shared/foreign.ts';
import { findFrenchSpaces, NARROW, NO_BREAK, type SpaceFlaw } from './shared/french-spaces.ts';
import { frenchUsage } from './shared/french-usage.ts';
import { ownWords } from './shared/own-names.ts';
import { isKeyOfLine, isLiteral, isMentioned, isTyping } from './shared/typed-name.ts';
import { frenchPassages, type Visible } from './shared/visible.ts';

/**
 * Option `narrow`: false writes U+00A0 everywhere instead of the narrow U+202F before `;` `!` `?` (for fonts without
 * it). Either is accepted where it stands.
 */
export const typographySpacing: Rule<'typography-spacing'> = {
  id: 'typography-spacing',
  severity: 'warning',
  options: { narrow: { type: 'boolean', default: true } },
  *check(page, context) {
    const narrow = context.options['narrow'] !== false;
    const own = ownWords(context.site);
    for (const [passage, visible, sure] of frenchPassages(page)) {
      const { free, wantsSpaces } = frenchUsage(passage.language);
      const missing: SpaceFlaw[] = [];
      const doubtful: SpaceFlaw[] = [];
      const ordinary: SpaceFlaw[] = [];
      for (const flaw of findFrenchSpaces(visible.text)) {
        if (free.includes(flaw.sign) || (!wantsSpaces && flaw.kind === 'missing')) continue;
        // Guillemets belong to the French text, whatever they quote.
        const isOurs = /[«»]/.test(flaw.sign);
        const at = visible.range(flaw.start, flaw.end).start;
        const doubt = isOurs ? null : doubtAt(passage, at, flaw.kind === 'missing');
        if (doubt === 'foreign' || own.has(wordOf(visible.text, flaw))) continue;
        if (isTyping(passage, at) || isLiteral(passage, at) || isKeyOfLine(passage, at) || isMentioned(passage, at))
          continue;
        if (flaw.kind === 'ordinary') ordinary.push(flaw);
        else if (!sure && !/[%€‰«»]/.test(flaw.sign)) {
          if (isGranted(passage, visible, flaw)) doubtful.push(flaw);
        } else (doubt === null && flaw.unsure !== true ? missing : doubtful).push(flaw);
      }
      yield* reportMissing(page, passage, visible, missing, { narrow, sure, mild: false });
      yield* reportMissing(page, passage, visible, doubtful, { narrow, sure: false, mild: true });
      yield* reportOrdinary(page, passage, visible, ordinary, narrow, sure);
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

/** The word and its sign: « 10% ». */
function wordOf(text: string, { start, end, sign }: SpaceFlaw): string {
  return text.slice(wordStart(text, start), end + sign.length).replace(/^[^\p{L}\p{N}]+/u, '');
}

type Reports = Iterable<Report<'typography-spacing'>>;

function* reportMissing(
  page: Page,
  passage: Passage,
  visible: Visible,
  found: readonly SpaceFlaw[],
  { narrow, sure, mild }: { narrow: boolean; sure: boolean; mild: boolean },
): Reports {
  const flaws = found.map((flaw) => toFlaw(passage, visible, flaw, narrow));
  const severity = mild ? ({ severity: 'info' } as const) : {};
  if (flaws.length <= TOLD_ONE_BY_ONE) {
    for (const flaw of flaws) yield { ...sayMissing(flaw), ...severity, ...locate(page, passage, visible, flaw, sure) };
    return;
  }
  const place = locateAll(page, passage, visible, flaws, sayMissing, sure);
  const signs = [...new Set(found.map(({ sign }) => sign))].join('');
  const facts = { words: flaws[0]?.words ?? '', count: flaws.length, signs };
  if (place !== null) yield { message: 'missing-many', facts, ...severity, ...place };
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
  const one = ({ words, sign }: OfSign) => ({ message: 'ordinary' as const, facts: { words, sign, count: 1 } });
  const place = locateAll(page, passage, visible, flaws, one, sure);
  if (place === null) return;
  const facts = { words: flaws[0]?.words ?? '', sign: found[0]?.sign ?? '', count: flaws.length };
  yield { message: flaws.length === 1 ? 'ordinary' : 'ordinary-many', facts, severity: 'info', ...place };
}

interface OfSign extends Flaw {
  readonly sign: string;
  /** The space is missing after it. */
  readonly isAfter: boolean;
}

function sayMissing({ words, sign, isAfter }: OfSign) {
  const message = isAfter ? ('missing-after' as const) : ('missing-before' as const);
  return { message, facts: { words, sign, signs: sign } };
}

function toFlaw(passage: Passage, visible: Visible, flaw: SpaceFlaw, narrow: boolean): OfSign {
  const { text } = visible;
  const start = flaw.after ? flaw.start - 1 : wordStart(text, flaw.start);
  const end = flaw.after ? wordEnd(text, flaw.end) : flaw.end + flaw.sign.length;
  const space = flaw.narrow && narrow ? NARROW : NO_BREAK;
  return {
    start,
    end,
    words: text.slice(start, end),
    sign: flaw.sign,
    isAfter: flaw.after,
    edits: replacement(passage, visible, flaw.start, flaw.end, space),
  };
}
