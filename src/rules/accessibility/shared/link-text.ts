/** Texts that say nothing out of their sentence, in French and English. */
const SAYS_NOTHING =
  /^(?:cliquez(?:[ -](?:ici|là|sur ce lien|sur le lien))?|cliquer ici|ici(?: même)?|par ici|là|ce lien|le lien|lien|lien ici|via ce lien|sur ce lien|cette page|à cette adresse|cette adresse|ce site|site|page|url|click here|here|this link|link|this page)$/;
/** Texts that say little: the heading or sentence around may be enough (RGAA 6.1 allows it). */
const SAYS_LITTLE =
  /^(?:en savoir plus|en savoir \+|savoir plus|lire la suite|lire plus|plus d['’]infos?|plus d['’]informations?|voir plus|voir|suite|la suite|plus|détails?|découvrir|accéder|télécharger|consulter|read more|learn more|more|more info|details|download)$/;

/** What is wrong with the text of a link, read alone; null when it tells where the link leads. */
export function judgeLinkText(words: string): 'nothing' | 'little' | 'address' | null {
  const bare = words
    .toLowerCase()
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/^[\s([«→>👉]+|[\s)\].:!»→>…]+$/gu, '')
    .trim();
  if (SAYS_NOTHING.test(bare)) return 'nothing';
  if (SAYS_LITTLE.test(bare)) return 'little';
  // A short address is a name (beta.gouv.fr); a long one is spelled out by screen readers.
  return /^https?:\/\/\S{20,}$/i.test(words) || /^(?:www\.)?[\w-]+(?:\.[\w-]+)+\/\S{15,}$/i.test(words)
    ? 'address'
    : null;
}

/** « [lien](#lien) » in a glossary, « [site](reference/site.md) » in a table of contents: the word is what is found there. */
export function namesTarget(words: string, url: string): boolean {
  const target = /^(?![a-z][a-z+.-]*:|\/\/)(?:.*[/#])?([^/#]+?)(?:\.(?:md|html?))?\/?$/i.exec(url)?.[1];
  const named = words.trim().toLowerCase();
  return target !== undefined && [named, `${named}s`].includes(target.toLowerCase());
}
