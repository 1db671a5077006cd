import plugin from 'remark-lint-no-empty-url';
import type { Report } from '../../content/finding.ts';
import type { Passage } from '../../content/page.ts';
import { openTags } from '../open-tags.ts';
import type { Rule } from '../rule.ts';
import { markdownPassages } from '../walk.ts';
import { commentDefinitions } from './shared/comment-definitions.ts';
import { mindComments } from './shared/mind-comments.ts';
import { lint } from './shared/remark-lint.ts';

/** In UTF-16 units. */
const LONGEST_WORDS = 300;

/** A link that leads nowhere. */
export const markdownNoEmptyUrl: Rule<'markdown-no-empty-url'> = {
  id: 'markdown-no-empty-url',
  severity: 'warning',
  ready: mindComments,
  *check(page) {
    const comments = new Map<Passage, ReadonlySet<number>>();
    for (const { passage, start, at, words } of lint(page, plugin)) {
      const known = comments.get(passage) ?? commentDefinitions(passage);
      comments.set(passage, known);
      if (known.has(start)) continue;
      yield { message: words.startsWith('!') ? 'image' : 'empty', facts: { words }, at, excerpt: words };
    }
    for (const passage of markdownPassages(page)) yield* inHtml(passage);
  },
};

/** A script may listen to it: by an attribute, or by a name that says what it does. */
const LISTENED = /^(?:on\w+|data-.+|role|aria-(?:controls|expanded|haspopup)|x-.+|@.+|:.+|v-.+|id)$/;
/** To the top of the page, which `#` rightly leads to. */
const UPWARDS = /haut|début|sommet|top\b|back|retour/i;

/** `<a href="#">Candidater</a>`, left from a model of page. */
function* inHtml(passage: Passage): Iterable<Report<'markdown-no-empty-url'>> {
  for (const { start, end, attributes } of openTags(passage, /^a$/i)) {
    const url = attributes.get('href')?.trim();
    if (url !== '#' && url !== '') continue;
    if ([...attributes.keys()].some((name) => LISTENED.test(name))) continue;
    const close = passage.text.slice(end, end + LONGEST_WORDS).search(/<\/a\s*>/i);
    const words = (close === -1 ? '' : passage.text.slice(end, end + close))
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (words === '' || UPWARDS.test(words)) continue;
    yield { message: 'html', facts: { words }, at: passage.toFile(start, end), excerpt: words };
  }
}
