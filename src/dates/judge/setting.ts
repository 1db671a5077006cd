import { daysBetween, type Interval } from '../day.ts';
import type { IsoDate } from '../mention.ts';
import { fold } from '../read/tokens.ts';

/** What stands around a passage and tells how its dates are to be taken. Everything is optional: say what is known. */
export interface Setting {
  readonly path?: string;
  readonly layout?: string | null;
  readonly collection?: string | null;
  readonly pageTitle?: string;
  /** The keys that lead to the field, from the root (`['steps', 'dates', '0', 'date']`); empty in the body. */
  readonly keys?: readonly string[];
  /** Values beside the field and at the root of the front matter: `open`, `status`, `draft`… */
  readonly siblings?: Readonly<Record<string, unknown>>;
  readonly pageDate?: IsoDate | null;
  /** The field stands beside a day of its own: an entry of a journal, `- date: 2024-03-05`. */
  readonly entryDate?: IsoDate | null;
  /** The days that the front matter gives, whatever their keys. */
  readonly days?: ReadonlySet<IsoDate>;
  /** The configuration says that its pages are told as of their day, or that they are not; absent when it says nothing. */
  readonly isHistory?: boolean;
  /** What the pages of its folder tell: whether each is of a day, most are not, or neither; null for a folder of a few. */
  readonly series?: 'dated' | 'mixed' | 'undated' | null;
  /** It says at its top that its call is closed, or that the works it announced are done. */
  readonly saysOver?: 'closed' | 'done' | null;
  /** The time in its name or its title, when it is over. */
  readonly own?: Interval;
  /** Those of the folders it stands in and of the whole site that are over. */
  readonly around?: readonly Interval[];
}

/** What a page is for, as far as its dates are concerned. */
export type PageKind = 'history' | 'newsletter' | 'post' | 'offer' | 'call' | 'faq' | 'sample' | 'person' | 'past';

/** What shows the kind of a page: its folders, layout and collection; the name of its file; its title, which may say other things too. */
interface Shows {
  readonly where: RegExp;
  readonly name?: RegExp;
  readonly title?: RegExp;
}

const FAQ = /\b(?:faqs?|foire aux questions)\b/;
const CALL =
  /\b(?:candidats?|candidatures?|candidater|postuler|apply|appels?|participer|participez|inscriptions?|concours|selection|jury|proposer|formations?|appel a projets|admissions?|rejoindre|calls?)\b/;
const KINDS: Readonly<Record<Exclude<PageKind, 'history'>, Shows>> = {
  newsletter: { where: /\b(?:newsletters?|infolettres?|gazettes?|lettres? d information|bulletins?)\b/ },
  post: {
    where:
      /\b(?:posts?|blogs?|articles?|actualites?|actus?|news|billets?|presse?|communiques?|chroniques?|retours?|talks?|changelog|releases?|journal)\b/,
    name: /\b(?:presse|communiques?|actualites|changelog|releases?|newsletters?)\b/,
  },
  offer: { where: /\b(?:jobs?|offres?|emplois?|carrieres?|recrutements?|stages?|postes?)\b/ },
  sample: {
    where: /\b(?:templates?|modeles?|archetypes?|examplesite|fixtures?)\b/,
    // « modele-de-declaration.md »; but « modele-economique.md » is a page like another.
    name: /\b(?:templates?|gabarits?|modeles? d|modeles? de|modeles? du)\b/,
  },
  past: {
    where: /\b(?:passees|passes|archives?|archived|historique|chronologie|history)\b/,
    // « formations-passees.md », and a file that is called nothing but « archives »; « defi-archives.md » may be about archives.
    name: /\b(?:passees|passes|historique|chronologie|history)\b|^ ?archives? [a-z]+ ?$/,
    // « Weekly reports archive »; « Archives » heads the page of an institution.
    title: / archives? ?$/,
  },
  person: { where: /\b(?:authors?|auteurs?|personnes?|people|members?|membres?|talents|equipe|team)\b/ },
  faq: { where: FAQ, name: FAQ, title: /\b(?:faq|foire aux questions)\b/ },
  call: {
    where: CALL,
    name: CALL,
    // « Formation » may be the name of a product.
    title:
      /\b(?:candidats?|candidatures?|candidate[rz]|postuler|postulez|appel a|inscriptions?|participez|proposer|devenir|rejoindre|rejoignez|apply|call for)\b/,
  },
};
/** Kinds that the name of a folder gives, and that its pages or the configuration may belie. */
const TOLD_KINDS: readonly string[] = ['post', 'newsletter'];

/** The kinds of a page. */
export function pageKinds(setting: Setting, today: IsoDate | null = null): ReadonlySet<PageKind> {
  const { path = '', layout, collection, pageTitle, isHistory, series } = setting;
  const [place, name, title] = [
    [...path.split('/').slice(0, -1), layout ?? '', collection ?? ''].join(' '),
    path.split('/').at(-1) ?? '',
    pageTitle ?? '',
  ].map(plainWords) as [string, string, string];
  const kinds = new Set<PageKind>(isHistory ? ['history'] : []);
  for (const [kind, shows] of Object.entries(KINDS) as [PageKind, Shows][]) {
    const isBelied = TOLD_KINDS.includes(kind) && isHistory === false;
    const isInPlace = shows.where.test(place) && !(TOLD_KINDS.includes(kind) && series === 'undated');
    if (!isBelied && (isInPlace || shows.name?.test(name) || shows.title?.test(title))) kinds.add(kind);
  }
  // A page that calls (« Inscription à la journée ») still does among articles, however old.
  if (isInSeries(setting) && !STANDING.some((kind) => KINDS[kind].where.test(place)))
    kinds.add(isArchived(setting, today) && !kinds.has('call') ? 'history' : 'post');
  if (kinds.has('offer')) kinds.delete('call');
  // A folder of questions is answered as of now, even among articles; an article of questions is not.
  if (/\bfaqs?\b/.test(place)) kinds.delete('post');
  return kinds;
}

/** Kinds of folders whose pages are dated and yet stand until they are withdrawn. */
const STANDING = ['offer', 'call', 'faq'] as const;

/** Whether it is a page of a day among others: not what the configuration says is none, nor what is said to be open or not. */
function isInSeries({ series, isHistory, pageDate, own, siblings }: Setting): boolean {
  const isDated = pageDate != null || own !== undefined;
  return series === 'dated' && isDated && isHistory !== false && siblings?.['open'] === undefined;
}

/** Days after which a page among dated pages is read for what it told on its day. */
const ARCHIVED = 365;

function isArchived({ pageDate }: Setting, today: IsoDate | null): boolean {
  return pageDate != null && today !== null && daysBetween(pageDate, today) > ARCHIVED;
}

/** Keys whose dates are marks of the page itself, judged by its schema and never guessed. */
const TECHNICAL_KEY =
  /^(?:dates?|start|end|debut|fin|published(?:[-_ ]?(?:date|at|on))?|publication|publish[-_]?date|expiry[-_]?date|lastmod|updated?(?:[-_ ]?at)?|created?(?:[-_ ]?at)?|modified|birth.*|year|annee|version|weight|slug|url|file|image|date[-_](?:start|end|debut|fin|publication)|last[-_].*)$/;
/** A key that announces: the day of a coming event. */
const EVENT_KEY =
  /^(?:(?:event|session|course|opening|closing|deadline|application|alpha|beta|launch)[-_ ](?:start|end|date|on)|start[-_]date|end[-_]date|(?!date)[a-z]+[-_]start|echeance|(?:[a-z]+[-_ ])*(?:deadline|limite)(?:[-_ ][a-z]+)*)$/;

/** A key that says by when. */
const DUE_KEY = /(?:^|[-_ ])(?:deadline|limite|echeance|cloture|closing|due)(?:[-_ ]|$)/;

export function isDueKey(key: string): boolean {
  return DUE_KEY.test(fold(key));
}

/** A list of steps with their dates: « steps », « calendrier ». */
const CALENDAR_KEY =
  /^(?:dates|calendrier|calendar|agenda|schedule|steps|etapes|timeline|planning|sessions|echeances|deadlines)$/;

/** Whether a field stands in a calendar, from the keys that lead to it. */
export function isInCalendar(keys: readonly string[]): boolean {
  return keys.slice(0, -1).some((key) => CALENDAR_KEY.test(fold(key)));
}

/** The name of its field; empty in the body. */
export function keyOf({ keys }: Setting): string {
  return keys?.at(-1) ?? '';
}

export function isTechnicalKey(key: string): boolean {
  return TECHNICAL_KEY.test(fold(key)) && !isEventKey(key);
}

export function isEventKey(key: string): boolean {
  return EVENT_KEY.test(fold(key));
}

/** A heading or a label that speaks of what is to come. */
export const COMING =
  / (?:calendrier|agenda|a venir|prochaine?s?|feuille de route|roadmap|planning|echeancier|dates|strategie|objectifs?|etapes? a venir|et apres|attendus?|next|upcoming|schedule|suites?|perspectives|ambitions?) /;
/** A heading that calls readers to act. */
export const CALLING =
  / (?:candidat\w*|postul\w*|inscri\w*|selection|laureats?|appels?|modalites|participe\w*|dossiers?|informations? complementaires?|ecrivez|rejoindre|rejoignez|apply|register) /;
/** A heading or a sentence that shows a model, not the thing. */
export const SAMPLE =
  / (?:exemples?|gabarits?|templates?|par exemple|ex|examples?|for instance) |^ modeles? | modeles? (?:d|de|du|a|type) /;
/** A heading over what is told as past. */
export const TOLD =
  / (?:historique|chronologie|evenements|retour|bilan|archives?|passees?|passes|journal|changelog|history|versions?) /;

/** Words without accents, one space around each: `_posts/2024-Été.md` gives ` posts 2024 ete md `. */
export function plainWords(text: string): string {
  const words = fold(text.slice(0, 400)).replace(/[^a-z0-9]+/g, ' ');
  return ` ${words.trim()} `;
}
