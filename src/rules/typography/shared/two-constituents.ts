/**
 * What may end one constituent and begin the next, by language, lower case (closed classes of grammar):
 * - `always`: particles of verbs that are prepositions too (« filled in in a form »), objects that are subjects too (« I tell you you are »),
 *   what stands for a noun and before one (« handle this this way »), a noun that is written as what goes before it (« ton ton »)
 * - `afterOpening`: what a clause may end with (« the page you look at at least once », « ce qu’elle est est connu »), so that it takes a
 *   clause that was opened
 */
const MAY_MEET = {
  en: {
    always: 'in on up down off out over by through about along around across you it her this that these those his',
    afterOpening: 'at to for from of with into against under is are was were be been do does did has have can will',
  },
  fr: {
    always: 'ton son',
    afterOpening: 'est sont était a ont avait y peut veut fait elle elles eux lui',
  },
} as const;

/** What opens a clause within a sentence. */
const OPENING = {
  en: /(?<!\p{L})(?:what|which|who|whom|whose|that|whatever|whoever|where|wherever|when|how|why|if|whether|than)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:qui|que|qu['’]|quoi|dont|où|ce|celui|celle|ceux|celles|si|comme|lorsqu\p{L}{0,2}['’]?|quand)(?!\p{L}{2})/iu,
} as const;
/** In UTF-16 units: what opens a clause further away is of another. */
const REACH = 150;

/**
 * Whether a word written twice may be two: the end of one constituent and the beginning of the next. In French, « nous nous » and
 * « vous vous » always are.
 * @param before The text before the first of them.
 * @param language `fr` or `en`.
 */
export function mayBeTwo(word: string, before: string, language: string): boolean {
  const key = language === 'en' || language === 'fr' ? language : null;
  if (key === null) return false;
  // « n’importe qui qui dit la vérité ».
  if (key === 'fr' && /importe[\s\u00A0]+$/i.test(before)) return true;
  const { always, afterOpening } = MAY_MEET[key];
  const isOf = (words: string): boolean => words.split(' ').includes(word.toLowerCase());
  if (isOf(always)) return true;
  if (!isOf(afterOpening)) return false;
  const sentence = before.slice(-REACH).replace(/^[\s\S]*(?:[.!?…:;]\s|\n\s*\n|\uFFFC)/, '');
  return OPENING[key].test(sentence);
}
