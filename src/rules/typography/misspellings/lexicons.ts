import { isFrench } from '../../../content/language/tag.ts';
import type { Page } from '../../../content/page.ts';
import { Lexicon } from './lexicon.ts';

/** Of each language there is a list of; loaded where a text is in it. */
const LISTS = {
  fr: async () => {
    const { FRENCH, FRENCH_EXPRESSIONS } = await import('./fr.ts');
    return new Lexicon(FRENCH, FRENCH_EXPRESSIONS);
  },
  en: async () => new Lexicon((await import('./en.ts')).ENGLISH),
} as const;

const known = new Map<keyof typeof LISTS, Lexicon>();

function listOf(language: string | null): keyof typeof LISTS | null {
  if (language === null) return null;
  if (isFrench(language)) return 'fr';
  return /^en(?:-|$)/i.test(language) ? 'en' : null;
}

/** The list for a language, where it was loaded. */
export function lexiconOf(language: string | null): Lexicon | null {
  const list = listOf(language);
  return list === null ? null : (known.get(list) ?? null);
}

/** Loads the lists for some languages, once. */
export async function loadLexicons(languages: Iterable<string | null>): Promise<void> {
  const lists = new Set([...languages].map(listOf));
  for (const list of lists) if (list !== null && !known.has(list)) known.set(list, await LISTS[list]());
}

export function loadLexiconsFor({ passages }: Page): Promise<void> {
  return loadLexicons(new Set(passages.map(({ language }) => language)));
}
