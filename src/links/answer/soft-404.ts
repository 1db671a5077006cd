import { type HtmlPage, plainText } from './html.ts';
import type { MainPart } from './main-part.ts';
import { MISSING, NUMBER, THING_MISSING } from './missing-words.ts';
import { decoded, normal } from './normal.ts';

/** What software for sites writes on its page for what is missing, and on no other. */
const CLASS =
  /<(?:html|body|main)\b[^<>]{0,2000}?\bclass\s{0,3}=\s{0,3}["'][^"'<>]{0,1000}?(?<=["'\s])(?:error-?404|error-page-404|is-404|page-404|page-?not-?found|template-404)(?=["'\s])/i;

/** Words without which no page says that it is missing. */
const HINT =
  /introuvable|inexistant|indisponible|manquant|inaccessible|trouve|n'(?:existe|est) (?:pas|plus)|inconnu|correspond|renvoi|diffus|aucun|pas d|(?:supprime|retire|efface|deplace|publie|expire|archive|perdu|disparu)|not found|missing|unavailable|no longer|exist|n't |cannot (?:find|be)|could not|unable to|removed|deleted|moved|withdrawn|revoked|taken down|gone|nothing|\b4(?:04|10)\b/;

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
  const main = mainPartOf(page.text);
  const { statements, words, isDated } = main;
  // An article, a thread of a forum.
  if (words > LONG) return null;
  const { askedInVain } = await import('./asked-in-vain.ts');
  if (isDated) return askedInVain(main, title, asked.url);
  const told = titleSaying(title, statements, words) ?? statementSaying(main);
  if (told !== null) return asked.isRedirected || !isNamedBy(asked.url, told) ? told : null;
  return askedInVain(main, title, asked.url);
}

type Statements = MainPart['statements'];

/** « Page introuvable – Ville d’Exemple »: the site's own name stands on one side. */
function titleSaying(title: string, statements: Statements, words: number): string | null {
  const part = title
    .split(/\s+[|·•–—-]\s+|\s\|\s|\s»\s|\s\/\s/)
    .find((one) => says(one, words))
    ?.trim();
  const heading = statements.find(({ kind }) => kind === 'h1')?.text;
  // A page of some length with a heading of its own on something else is that page.
  const isOther = words > SHORT && heading !== undefined && !says(heading, words) && !title.includes(heading);
  return part === undefined || isOther ? null : part;
}

/** The first heading of level 1; on a short page, the first things said. */
function statementSaying({ statements, words, text }: MainPart): string | null {
  const heading = statements.find(({ kind }) => kind === 'h1');
  if (heading !== undefined && says(heading.text, words) && !isBare(heading.text)) return heading.text;
  if (words > SHORT) return null;
  const first = statements.filter((one) => !isBare(one.text)).slice(0, 2);
  const whole = words <= TINY ? sentencesOf(text) : [];
  return [...first.map((one) => sentencesOf(one.text)[0] ?? ''), ...whole].find((one) => says(one, words)) ?? null;
}

/** The first three sentences of a text. */
function sentencesOf(text: string): string[] {
  return (text.slice(0, 600).match(/[^.!?…]{3,140}(?:[.!?…]+(?=\s|$)|$)/gu) ?? []).slice(0, 3).map((one) => one.trim());
}

function says(text: string, words: number): boolean {
  if (text.length > 150) return false;
  const said = normal(text);
  return matches(MISSING, said) || isBare(text) || (words <= TINY && matches(THING_MISSING, said));
}

const made = new Map<string, RegExp>();

/** Each is long: made when the first page makes one doubt, and once. */
function matches(pattern: string, text: string): boolean {
  let expression = made.get(pattern);
  if (expression === undefined) {
    expression = new RegExp(pattern, 'u');
    made.set(pattern, expression);
  }
  return expression.test(text);
}

/** « 404 »: a number alone may be that of a law. */
function isBare(text: string): boolean {
  return matches(NUMBER, normal(text));
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
