const FRENCH = new Set(
  'le la les un une des du de et est en dans pour par sur avec que qui vous nous votre vos notre nos ce cette ces au aux pas plus ou où son sa ses être sont il elle ils elles à leur leurs se d l qu c n s j été'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the and is of to in for with that this you your our we are be on by from at an it as or not will can have has was were their which who they'.split(
    ' ',
  ),
);

/**
 * The language of a text by its small words: `fr`, `en`, or null when it is too short or mixed to tell. Reads its
 * first 4,000 characters.
 */
export function detectLanguage(text: string): 'fr' | 'en' | null {
  let french = 0;
  let english = 0;
  for (const [word] of text
    .slice(0, 4000)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    if (FRENCH.has(word)) french++;
    if (ENGLISH.has(word)) english++;
  }
  const accents = text.slice(0, 4000).match(/[éèêàùçœîôû]/gi)?.length ?? 0;
  const frenchScore = french + Math.min(accents, 3) / 2;
  if (frenchScore + english < 2) return null;
  if (frenchScore >= 2 * english) return 'fr';
  return english >= 2 * frenchScore ? 'en' : null;
}
