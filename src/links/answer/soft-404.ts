import type { HtmlPage } from './html.ts';
import { normal } from './normal.ts';

const opening =
  "(?:(?:oups|oops|ouch|mince|aie|desole|sorry|(?:we're|we are) sorry|nous sommes desoles?|erreur|error|http|code|page d'erreur|error page|404|410)[ !.,;:…|#–—-]{0,5}){0,4}";
const article = "(?:(?:la|le|l'|cette|ce|cet|votre|aucune?|the|this|that|your|no) ?)?";
const thing = `${article}(?:requested |web ?)?(?:page|article|contenu|document|ressource|fichier|adresse|url|lien|publication|actualite|evenement|fiche|annonce|content|resource|file|link|address|post|event|story|item|entry)(?: web)?`;
const asked =
  "(?: (?:demandee?|recherchee?|souhaitee?|voulue?|que vous (?:cherch(?:i?ez)|recherch(?:i?ez)|demand(?:i?ez)|avez demandee?|essayez (?:d'atteindre|de consulter|de voir)|souhaitez (?:voir|consulter))|requested|you(?:'re| are| were)? ?(?:requested|looking for|trying to (?:reach|view|access|find)|want(?:ed)?|seek|asked for)|you have requested))?";
const be = "(?:(?:est|is|was|are|semble|seems|semble etre|seems to be|n'est|isn't) )?";
const adverb = '(?:(?:plus|pas|no longer|not|desormais|malheureusement|unfortunately) )?';
const gone =
  '(?:non trouvee?|introuvable|inexistante?|indisponible|inaccessible|manquante?|disponible|accessible|en ligne|trouvee?|not found|missing|unavailable|available|accessible|online|gone|here)';
const verbs = [
  "n'existe (?:pas|plus)",
  "n'a (?:pas|pas pu|pu) (?:ete|etre) trouvee?",
  "(?:a|semble avoir|a peut-etre|a sans doute) (?:ete )?(?:supprimee?|retiree?|effacee?|depubliee?|archivee?|deplacee?|disparu)(?:(?:,? ou (?:a ete )?|,? )(?:supprimee?|retiree?|effacee?|deplacee?|renommee?|archivee?|n'existe (?:pas|plus))){0,2}",
  "(?:does(?: not|n't)|no longer|doesn't seem to) exists?",
  "(?:can(?:not|'t)|can not|could not|couldn't) be (?:found|located|displayed|reached)",
  '(?:has|have|may have|might have) been (?:removed|deleted|moved|archived|taken down|unpublished)(?:,? or (?:removed|deleted|moved|renamed))?',
  'was (?:not found|removed|deleted|moved)',
  '(?:supprimee?|retiree?|effacee?|expiree?|perdue?|disparue?|removed|deleted|expired)',
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
const whole = `^${opening}(?:${thing}${asked} (?:${negated}|${verbs.join('|')})${tail}|(?:page|file|document|content) not found|not found|${ours.join('|')}${tail})(?:[ ,;:(–—-]{0,3}(?:404|410|error|erreur|sorry|desole)){0,3}[ !.…)(-]{0,5}$`;
const bare = '^(?:(?:erreur|error|http|code|page) ?)?(?:n° ?)?(?:404|410)(?: (?:error|erreur|page|gone))?[ !.]{0,3}$';

/** What software for sites writes on its page for what is missing, and on no other. */
const CLASS =
  /<(?:html|body|main)\b[^<>]{0,2000}?\bclass\s{0,3}=\s{0,3}["'][^"'<>]{0,1000}?(?<=["'\s])(?:error-?404|error-page-404|is-404|page-404|page-?not-?found|template-404)(?=["'\s])/i;

/** Paragraphs of at least so many letters, so often: an article, and not the few words that say that a page is missing. */
const ARTICLE = /<p(?=[\s>])[^<>]{0,300}>(?:(?!<\/?p[\s>]|<\/(?:div|main|body))[\s\S]){300}/gi;
const FEW = 3;

/**
 * The title or heading by which a page that answers 200 says that it is missing; null when it says no such thing. It must
 * say nothing else: an article about error 404 is a page like any other.
 */
export function missingTitle({ title, headings, shown }: HtmlPage): string | null {
  const first = headings[0];
  if (CLASS.test(shown)) return first ?? title;
  const patterns = [new RegExp(whole), new RegExp(bare)];
  const says = (text: string): boolean => text.length < 150 && patterns.some((pattern) => pattern.test(normal(text)));
  // « Page introuvable – Ville d’Exemple »: the site's own name stands on one side.
  const part = title
    .split(/\s+[|·–—:-]\s+|\s\|\s|\s»\s/)
    .find(says)
    ?.trim();
  const told = part ?? (first !== undefined && says(first) ? first : null);
  return told !== null && (shown.match(ARTICLE)?.length ?? 0) < FEW ? told : null;
}
