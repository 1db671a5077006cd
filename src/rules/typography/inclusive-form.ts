import type { Passage } from '../../content/page.ts';
import type { Rule } from '../rule.ts';
import { type Flaw, locate } from './shared/flaw.ts';
import { frenchPassages, type Visible } from './shared/visible.ts';

type Form = 'point-median' | 'parenthesis' | 'point' | 'hyphen';

const ENDINGS = '(?:e|ne|le|te|se|fe|ère|re|rice|trice|ice|euse|ve|sse|esse|elle|ale|enne)';
const FORMS: readonly (readonly [Form, RegExp])[] = [
  ['point-median', new RegExp(`\\p{L}{2,30}[·•‧⋅]${ENDINGS}(?:[·•‧⋅]?s)?(?!\\p{L})`, 'gu')],
  ['parenthesis', new RegExp(`\\p{L}{2,30}\\(${ENDINGS}s?\\)s?(?!\\p{L})`, 'gu')],
  ['point', new RegExp(`(?<![\\p{L}.@/])\\p{Ll}{2,30}[éuirntslx]\\.${ENDINGS}(?:\\.?s)?(?![\\p{L}\\p{N}@/.-])`, 'gu')],
  ['hyphen', /(?<![\p{L}-])\p{L}{2,30}-(?:e|ne|rice|trice|euse)(?:-?s)(?![\p{L}-])/gu],
];

/**
 * Off unless switched on: a choice of the site. Option `form`: `consistent` (default; a page must keep to one form),
 * `point-median`, `parenthesis` (that form and no other), or `none` (write both words, or a neutral one).
 */
export const typographyInclusiveForm: Rule<'typography-inclusive-form'> = {
  id: 'typography-inclusive-form',
  severity: 'info',
  options: {
    form: { enum: ['consistent', 'point-median', 'parenthesis', 'point', 'hyphen', 'none'], default: 'consistent' },
  },
  off: true,
  *check(page, context) {
    const wanted = typeof context.options['form'] === 'string' ? context.options['form'] : 'consistent';
    const found = [...frenchPassages(page)].flatMap(([passage, visible]) => findForms(passage, visible));
    const [first] = found;
    if (first === undefined) return;
    const kept = wanted === 'consistent' ? first.form : wanted;
    const told = new Set<Form>();
    for (const { form, passage, visible, flaw } of found) {
      if (form === kept || told.has(form)) continue;
      told.add(form);
      const place = locate(page, passage, visible, flaw);
      if (wanted === 'none') yield { message: 'unwanted', facts: { words: flaw.words }, ...place };
      else if (wanted === 'consistent')
        yield { message: 'mixed', facts: { words: flaw.words, other: first.flaw.words }, ...place };
      else yield { message: 'other-form', facts: { words: flaw.words, form: kept }, ...place };
    }
  },
};

interface Found {
  readonly form: Form;
  readonly passage: Passage;
  readonly visible: Visible;
  readonly flaw: Flaw;
}

function findForms(passage: Passage, visible: Visible): Found[] {
  const found = FORMS.flatMap(([form, pattern]) =>
    [...visible.text.matchAll(pattern)].map(({ index, 0: words }) => {
      const flaw = { start: index, end: index + words.length, words, edits: null };
      return { form, passage, visible, flaw };
    }),
  );
  return found.sort((a, b) => a.flaw.start - b.flaw.start);
}
