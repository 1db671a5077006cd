import type { Finding } from '../content/finding.ts';
import type { RuleId } from '../locales/locale.ts';

/**
 * Rules whose fault is not the words that they quote: a title that is missing, the space before a sign, a table without a header. Who writes
 * other words there leaves it as it was. Of a rule that is not here, other words are another fault: a link, a date, a word ill spelt.
 */
const OF_PLACE: ReadonlySet<RuleId> = new Set<RuleId>([
  'accessibility-download-link',
  'accessibility-fake-heading',
  'accessibility-fake-list',
  'accessibility-frame-title',
  'accessibility-heading-order',
  'accessibility-image-alt',
  'markdown-accidental-code',
  'markdown-broken-table',
  'markdown-dropped-html',
  'markdown-empty-link',
  'markdown-literal-markup',
  'markdown-no-heading-like-paragraph',
  'markdown-swallowed-paragraph',
  'markdown-unclosed-fence',
  'markdown-unclosed-html',
  'typography-apostrophe',
  'typography-ellipsis',
  'typography-invisible-character',
  'typography-quotes',
  'typography-spacing',
  'typography-stray-space',
]);

/** Messages of these rules whose words are the fault: an alternative that is the name of a file. */
const OF_WORDS = /^file-name/;

/** Facts that quote the text, or say what stands beside it. */
const QUOTES = new Set(['words', 'url', 'tag', 'language', 'others']);

/** What a finding says whatever it quotes; null where its words are the fault. */
export function sayingOf(
  rule: RuleId,
  { message, facts }: Pick<Finding, 'message' | 'facts'>,
): readonly unknown[] | null {
  if (!OF_PLACE.has(rule) || OF_WORDS.test(message)) return null;
  return Object.entries(facts).filter(([key, value]) => typeof value === 'string' && !QUOTES.has(key));
}
