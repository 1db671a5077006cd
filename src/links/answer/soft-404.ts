import type { HtmlPage } from './html.ts';

const opening = '(?:(?:oups|oops|desole|sorry|erreur|error|http|code|404)[ !.,:#-]{0,5}){0,4}';
const thing =
  '(?:(?:la|cette|votre|the|this|your) )?(?:page|article|contenu|document|ressource|fichier|content|resource|file)(?: web)?';
const asked =
  '(?: demandee?| recherchee?| que vous (?:cherchez|recherchez|demandez|avez demandee?)| requested| you (?:requested|are looking for|were looking for))?';
const missing =
  "(?:(?:est|is) )?(?:non trouvee?|introuvable|inexistante?|not found|missing|n'existe (?:pas|plus)|n'a pas (?:ete|pu etre) trouvee?|does(?: not|n't) exist|(?:can(?:not|'t)|could not|couldn't) be found|was not found)";
const whole = `^${opening}(?:${thing}${asked} ${missing}|(?:page|file|document) not found|not found)(?: ?(?:404|error|erreur)){0,3}[ !.…)(-]{0,5}$`;
const bare = '^(?:(?:erreur|error|http|code) ?)?(?:n° ?)?404(?: (?:error|erreur|page))?[ !.]{0,3}$';

/**
 * The title or heading by which a page that answers 200 says that it is missing; null when it says no such thing. It must
 * say nothing else: an article about error 404 is a page like any other.
 */
export function missingTitle({ title, headings }: HtmlPage): string | null {
  const patterns = [new RegExp(whole), new RegExp(bare)];
  const says = (text: string): boolean => text.length < 120 && patterns.some((pattern) => pattern.test(normal(text)));
  // « Page introuvable – Ville d’Exemple »: the site's own name stands on one side.
  const part = title.split(/\s+[|·–—:-]\s+|\s\|\s|\s»\s/).find(says);
  if (part !== undefined) return part.trim();
  const first = headings[0];
  return first !== undefined && says(first) ? first : null;
}

/** Lower case, without accents, straight apostrophes. */
function normal(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ′´`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
