import { isFrench, primaryOf } from '../../content/language/tag.ts';
import type { Rule } from '../rule.ts';
import { rangeOf, structuredPassages, walk, wordsOf } from '../walk.ts';

const DOCUMENT = /\.(pdf|docx?|odt|xlsx?|ods|pptx?|odp|zip|csv|epub|rtf)$/i;
const WEIGHT = /\d\s*(?:octets?|ko|mo|go|kb|mb|gb|kio|mio|ki?b|mi?b)(?!\p{L})/iu;

const GONE: ReadonlySet<string> = new Set(['dead', 'closed', 'draft', 'invalid', 'refused']);

/** A link to a document says its format and its weight, as the State's design system wants: of pages in French alone. RGAA 13.3 and DSFR. */
export const accessibilityDownloadLink: Rule<'accessibility-download-link'> = {
  id: 'accessibility-download-link',
  severity: 'info',
  needsNetwork: true,
  *check(page, context) {
    for (const passage of structuredPassages(page)) {
      if (!isFrench(passage.language ?? page.body.language)) continue;
      for (const [node, parent] of walk(passage.tree)) {
        if (node.type !== 'link') continue;
        const state = context.link(node.url);
        // Of what does not answer, something else is asked.
        if (state !== undefined && GONE.has(state.state)) continue;
        const { bytes = null, language = null, type } = state?.document ?? {};
        const format = (DOCUMENT.exec(node.url.split(/[?#]/, 1)[0] ?? '')?.[1] ?? type)?.toUpperCase();
        if (format === undefined) continue;
        const { start, end } = rangeOf(node);
        // « (PDF, 2 Mo) » may follow the link.
        const around = `${wordsOf(node, 300)} ${parent === null ? '' : passage.text.slice(end, end + 40).split('\n', 1)[0]}`;
        // « au format .pdf » says it; the name of a file, « guide.pdf », does not.
        const hasFormat = new RegExp(`(?<!\\p{L}|[^\\s(]\\.)${format.slice(0, 3)}`, 'iu').test(around);
        const hasWeight = WEIGHT.test(around);
        if (hasFormat && hasWeight) continue;
        const foreign = isOther(language, passage.language) ? primaryOf(language?.toLowerCase() ?? '') : null;
        const message = hasFormat ? 'weight' : hasWeight ? 'format' : 'both';
        yield {
          message,
          facts: { words: wordsOf(node), format, bytes, language: foreign },
          at: passage.toFile(start, end),
          excerpt: wordsOf(node),
          data: { format, bytes, language },
        };
      }
    }
  },
};

/** A document in another language than the text, when both are known; `fr-CA` and `fr` are one. */
function isOther(document: string | null, text: string | null): boolean {
  return document !== null && text !== null && primaryOf(document.toLowerCase()) !== primaryOf(text);
}
