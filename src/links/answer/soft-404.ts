import { type HtmlPage, plainText } from './html.ts';
import type { MainPart } from './main-part.ts';
import { normal } from './normal.ts';

const opening =
  "(?:(?:oups|oops|ouch|mince|aie|desole|sorry|(?:we're|we are) sorry|nous sommes desoles?|erreur|error|http|code|page d'erreur|error page|404|410)[ !.,;:…|#–—-]{0,5}){0,4}";
const article = "(?:(?:la|le|l'|cette|ce|cet|votre|aucune?|the|this|that|your|no) ?)?";
const thing = `${article}(?:requested |web ?)?(?:page|article|contenu|document|ressource|fichier|adresse|url|lien|publication|actualite|evenement|fiche|annonce|content|resource|file(?: or directory)?|link|address|post|event|story|item|entry)(?: web)?`;
const asked =
  "(?: (?:demandee?|recherchee?|souhaitee?|voulue?|que vous (?:cherch(?:i?ez)|recherch(?:i?ez)|demand(?:i?ez)|avez demandee?|essayez (?:d'atteindre|de consulter|de voir)|souhaitez (?:voir|consulter))|requested|you(?:'re| are| were)? ?(?:requested|looking for|trying to (?:reach|view|access|find)|want(?:ed)?|seek|asked for)|you have requested))?";
const be = "(?:(?:est|is|was|are|semble|seems|semble etre|seems to be|n'est|isn't) )?";
const adverb = '(?:(?:plus|pas|no longer|not|desormais|malheureusement|unfortunately) )?';
const gone =
  '(?:non trouvee?|introuvable|inexistante?|indisponible|inaccessible|manquante?|disponible|accessible|en ligne|publiee?|trouvee?|not found|missing|unavailable|available|accessible|online|gone|here)';
const verbs = [
  "n'existe (?:pas ou plus|pas|plus)",
  "n'a (?:pas|pas pu|pu) (?:ete|etre) trouvee?",
  "(?:a|semble avoir|a peut-etre|a sans doute) (?:ete )?(?:supprimee?|retiree?|effacee?|depubliee?|archivee?|deplacee?|disparu)(?:(?:,? ou (?:a ete )?|,? )(?:supprimee?|retiree?|effacee?|deplacee?|renommee?|archivee?|n'existe (?:pas|plus))){0,2}",
  "(?:does(?: not|n't)|no longer|doesn't seem to) exists?",
  "(?:can(?:not|'t)|can not|could not|couldn't) be (?:found|located|displayed|reached)",
  '(?:has|have|may have|might have) been (?:removed|deleted|moved|archived|taken down|unpublished)(?:,? or (?:removed|deleted|moved|renamed))?',
  'was (?:not found|removed|deleted|moved)',
  '(?:supprimee?|retiree?|effacee?|expiree?|perdue?|disparue?|depubliee?|removed|deleted|expired)',
];
const tail =
  '(?: (?:sur|on|from|de|at) (?:ce|cette|notre|le|this|our|the|your) (?:site|serveur|server|website|adresse|location|address))?(?: (?:anymore|any more|desormais))?';
/** Gone needs its « plus » or « pas »: a page that says it is « disponible » is not missing. */
const negated = `(?:(?:est|is|was|n'est|isn't) )?(?:plus|pas|no longer|not) ${gone}|${be}${adverb}(?:non trouvee?|introuvable|inexistante?|indisponible|inaccessible|manquante?|not found|missing|unavailable|gone)|isn't (?:available|here|accessible)`;
const ours = [
  `(?:nous |on )?(?:n'avons|n'a) (?:pas|pas pu|pas reussi a) (?:trouver?|retrouver?|trouve) ${thing}${asked}`,
  `(?:impossible|nous ne parvenons pas|nous n'arrivons pas) (?:de|a) (?:trouver|retrouver|localiser|afficher) ${thing}${asked}`,
  `(?:we )?(?:can(?:not|'t)|can not|could(?: not|n't)|(?:are|were) unable to|did(?: not|n't)) (?:seem to )?(?:find|locate) ${thing}${asked}`,
  '(?:it looks like )?nothing (?:was |has been )?(?:found|here|to see here)(?: (?:here|at this location))?',
  `(?:vous (?:cherchez|avez demande)|you(?:'re| are) looking for) (?:une|a) page (?:qui|that) (?:n'existe (?:pas|plus)|does(?: not|n't) exist)`,
];
/** « Cet événement n’existe plus », “This share has been removed”, « Notice introuvable »: any thing, of which nothing else is said. */
const any = `(?:(?:cette|cet|ce|this|that) [\\p{L}'-]+(?: (?:de|d'|des|du) ?[\\p{L}'-]+)?(?: \\p{L}+)? (?:${negated}|${verbs.join('|')})|[\\p{L}-]+ (?:introuvable|indisponible|not found|unavailable|inexistante?))`;
const whole = `^${opening}(?:${thing}${asked} (?:${negated}|${verbs.join('|')})${tail}|(?:page|file|document|content) not found|not found|${ours.join('|')}${tail})(?:[ ,;:(–—-]{0,3}(?:404|410|error|erreur|sorry|desole)){0,3}[ !.…)(-]{0,5}$`;
const bare = '^(?:(?:erreur|error|http|code|page) ?)?(?:n° ?)?(?:404|410)(?: (?:error|erreur|page|gone))?[ !.]{0,3}$';

/** What software for sites writes on its page for what is missing, and on no other. */
const CLASS =
  /<(?:html|body|main)\b[^<>]{0,2000}?\bclass\s{0,3}=\s{0,3}["'][^"'<>]{0,1000}?(?<=["'\s])(?:error-?404|error-page-404|is-404|page-404|page-?not-?found|template-404)(?=["'\s])/i;

/** Words without which no page says that it is missing. */
const HINT =
  /introuvable|inexistant|indisponible|manquant|inaccessible|trouve|n'(?:existe|est) (?:pas|plus)|(?:supprime|retire|efface|deplace|publie|expire|archive|perdu|disparu)|not found|missing|unavailable|no longer|exist|n't (?:find|found|available)|cannot (?:find|be)|could not|unable to|removed|deleted|moved|gone|nothing|\b4(?:04|10)\b/;

/** In words: a page of so many in its main part has something to say; one that is missing says it in few. */
const LONG = 350;
const SHORT = 120;
const TINY = 60;

interface Asked {
  readonly url: URL;
  /** The address led elsewhere, which may well be called « /404 ». */
  readonly isRedirected: boolean;
}

/**
 * The title or heading by which a page that answers 200 says that it is missing; null when it says no such thing. It must
 * say nothing else: an article about error 404 is a page like any other.
 */
export async function missingTitle(page: HtmlPage, asked: Asked): Promise<string | null> {
  const { title, headings, shown } = page;
  if (CLASS.test(shown)) return headings[0] ?? title;
  const text = normal(`${title} ${plainText(shown.replace(/<head\b[\s\S]*?<\/head>/i, ''), 20_000)}`);
  if (!HINT.test(text)) return null;
  const { mainPartOf } = await import('./main-part.ts');
  const { statements, words, isDated } = mainPartOf(page.text);
  // An article, a thread of a forum.
  if (words > LONG || isDated) return null;
  const told = titleSaying(title, statements, words) ?? statementSaying(statements, words);
  return told !== null && (asked.isRedirected || !isNamedBy(asked.url, told)) ? told : null;
}

type Statements = MainPart['statements'];

/** « Page introuvable – Ville d’Exemple »: the site's own name stands on one side. */
function titleSaying(title: string, statements: Statements, words: number): string | null {
  const part = title
    .split(/\s+[|·–—-]\s+|\s\|\s|\s»\s|\s\/\s/)
    .find((one) => says(one, words))
    ?.trim();
  const heading = statements.find(({ kind }) => kind === 'h1')?.text;
  // A page of some length with a heading of its own on something else is that page.
  const isOther = words > SHORT && heading !== undefined && !says(heading, words) && !title.includes(heading);
  return part === undefined || isOther ? null : part;
}

/** The first thing said, or the first heading of level 1. */
function statementSaying(statements: Statements, words: number): string | null {
  const heading = statements.find(({ kind }) => kind === 'h1');
  if (heading !== undefined && says(heading.text, words) && !isBare(heading.text)) return heading.text;
  if (words > SHORT) return null;
  for (const { text } of statements.filter(({ text }) => !isBare(text)).slice(0, 2)) {
    const sentence = /^.{3,140}?[.!?…](?=\s|$)/u.exec(text)?.[0] ?? text;
    if (says(sentence, words)) return sentence;
  }
  return null;
}

function says(text: string, words: number): boolean {
  if (text.length > 150) return false;
  const said = normal(text);
  return (
    new RegExp(whole, 'u').test(said) ||
    isBare(text) ||
    (words <= TINY && new RegExp(`^${opening}${any}[ !.…]{0,5}$`, 'u').test(said))
  );
}

/** « 404 »: a number alone may be that of a law. */
function isBare(text: string): boolean {
  return new RegExp(bare).test(normal(text));
}

/** Asked for under that very name, it is a page about that. */
function isNamedBy({ pathname }: URL, told: string): boolean {
  const slug = normal(told)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const path = `-${normal(decoded(pathname)).replace(/[^\p{L}\p{N}]+/gu, '-')}-`;
  const number = /\b4(?:04|10)\b/.exec(slug)?.[0];
  return path.includes(`-${slug}-`) || (number !== undefined && path.includes(`-${number}-`));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
