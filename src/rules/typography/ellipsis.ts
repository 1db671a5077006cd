import type { Report } from '../../content/finding.ts';
import { isFrench } from '../../content/language/tag.ts';
import type { Page, Passage } from '../../content/page.ts';
import type { Rule } from '../rule.ts';
import { type Flaw, locateAll, replacement, wordStart } from './shared/flaw.ts';
import { prosePassages, type Visible } from './shared/visible.ts';

const ETC = /(?<!\p{L})[eE]tc(?:\.{2,6}|\.?…\.?)/gu;
const DOTS = /(?<![./\\])\.{3}(?![./\\])/g;

/**
 * « etc... » says it twice. Three dots are told only in plain text, where no generator makes « … » of them, and only in
 * French: other languages keep them.
 */
export const typographyEllipsis: Rule<'typography-ellipsis'> = {
  id: 'typography-ellipsis',
  severity: 'info',
  *check(page) {
    for (const [passage, visible] of prosePassages(page)) {
      const etc = [...visible.text.matchAll(ETC)].map(({ index, 0: words }) => {
        return {
          start: index,
          end: index + words.length,
          words,
          edits: replacement(passage, visible, index + 3, index + words.length, '.'),
        };
      });
      yield* report(page, passage, visible, etc, 'etc');
      if (passage.kind === 'plain' && isFrench(passage.language))
        yield* report(page, passage, visible, findDots(passage, visible), 'dots');
    }
  },
};

function findDots(passage: Passage, visible: Visible): Flaw[] {
  const flaws: Flaw[] = [];
  for (const { index } of visible.text.matchAll(DOTS)) {
    if (/(?<!\p{L})etc$/iu.test(visible.text.slice(Math.max(0, index - 4), index))) continue;
    const start = wordStart(visible.text, index);
    const edits = replacement(passage, visible, index, index + 3, '…');
    flaws.push({ start, end: index + 3, words: visible.text.slice(start, index + 3), edits });
  }
  return flaws;
}

function* report(
  page: Page,
  passage: Passage,
  visible: Visible,
  flaws: readonly Flaw[],
  message: 'etc' | 'dots',
): Iterable<Report<'typography-ellipsis'>> {
  const say = ({ words }: Flaw, count = 1) => ({ message, facts: { words, count } });
  const place = locateAll(page, passage, visible, flaws, (flaw) => say(flaw));
  const [first] = flaws;
  if (first !== undefined && place !== null) yield { ...say(first, flaws.length), ...place };
}
