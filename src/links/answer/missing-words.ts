/** Sentences by which a page says that it is missing, as `normal` writes them. */

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
  "n'existe (?:pas,? ou plus|pas|plus)",
  "n'a (?:pas|pas pu|pu) (?:ete|etre) trouvee?",
  "(?:a|semble avoir|a peut-etre|a sans doute) (?:ete )?(?:supprimee?|retiree?|effacee?|depubliee?|archivee?|deplacee?|disparu)(?:(?:,? ou (?:a ete )?|,? )(?:supprimee?|retiree?|effacee?|deplacee?|renommee?|archivee?|n'existe (?:pas|plus))){0,2}",
  "(?:does(?: not|n't)|no longer|doesn't seem to) exists?",
  "(?:can(?:not|'t)|can not|could not|couldn't) be (?:found|located|displayed|reached)",
  '(?:has|have|may have|might have) (?:moved or )?been (?:removed|deleted|moved|archived|taken down|unpublished)(?:,? or (?:removed|deleted|moved|renamed))?',
  'was (?:not found|removed|deleted|moved)',
  '(?:supprimee?|retiree?|effacee?|expiree?|perdue?|disparue?|depubliee?|inconnue?|removed|deleted|expired)',
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
/** The name of a thing: « jeu de données », “share”. */
const noun =
  "(?!(?:elles?|ils?|on|ca|cela|it|s?he|they|who|qui|there)\\b)(?:[\\p{L}'-]+(?: (?:de |d'|des |du |of )[\\p{L}'-]+)?)";
/** Of any thing, « pas disponible » may only be for today. */
const noMore = `(?:(?:n'est|est|is) (?:plus|no longer) ${gone}|(?:isn't|is not) available any ?more|${verbs.join('|')})`;
const where = "(?: (?:dans|du|de|in|from) (?:le |la |l'|the )?[\\p{L}'-]+)?";
const things = [
  `(?:(?:cette|cet|ce|le|la|l'|this|that|the) ?)?${noun}${asked} ${noMore}(?:,? (?:ou|or) [^.]{3,60})?${where}`,
  `${noun} (?:introuvable|indisponible|inconnue?|inexistante?|supprimee?|retiree?|not found|not available|unavailable|removed|deleted|unknown)`,
  `(?:aucune?|no) ${noun} (?:ne correspond a (?:cette|l'|cet) ?(?:adresse|url|identifiant)|n'a (?:pu etre|ete) trouvee? a cette adresse)(?: [^.]{1,40})?`,
  `pas d(?:e |')${noun} a cette adresse`,
  `(?:we )?(?:can(?:not|'t)|could(?: not|n't)) find (?:that|the|this|your) ${noun}${asked}`,
];
const end = '(?:[ ,;:(–—-]{0,3}(?:404|410|error|erreur|sorry|desole)){0,3}[ !.…)(-]{0,5}$';

/** A page, a document, a content is missing, whatever else stands beside. */
export const MISSING = `^${opening}(?:${thing}${asked} (?:${negated}|${verbs.join('|')})${tail}|(?:page|file|document|content) not found|not found|${ours.join('|')}${tail})${end}`;
/** Any thing is missing: said on a page that says little else, it is the thing asked for. */
export const THING_MISSING = `^${opening}(?:${things.join('|')})${end}`;
/** « 404 »: a number alone. */
export const NUMBER =
  '^(?:(?:erreur|error|http|code|page) ?)?(?:n° ?)?(?:404|410)(?: (?:error|erreur|page|gone))?[ !.]{0,3}$';
