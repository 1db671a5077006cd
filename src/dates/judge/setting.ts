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

const KINDS: readonly (readonly [PageKind, RegExp])[] = [
  ['newsletter', /\b(?:newsletters?|infolettres?|gazettes?|lettres? d information|bulletins?)\b/],
  [
    'post',
    /\b(?:posts?|blogs?|articles?|actualites?|actus?|news|billets?|presse?|communiques?|chroniques?|retours?|talks?|changelog|releases?|journal)\b/,
  ],
  ['offer', /\b(?:jobs?|offres?|emplois?|carrieres?|recrutements?|stages?|postes?)\b/],
  ['sample', /\b(?:templates?|modeles?|archetypes?|examplesite|fixtures?)\b/],
  ['past', /\b(?:passees|passes|archives?|archived|historique|chronologie|history)\b/],
  ['person', /\b(?:authors?|auteurs?|personnes?|people|members?|membres?|talents|equipe|team)\b/],
  ['faq', /\b(?:faqs?|foire aux questions)\b/],
  [
    'call',
    /\b(?:candidats?|candidatures?|candidater|postuler|apply|appels?|participer|participez|inscriptions?|concours|selection|jury|proposer|formations?|appel a projets|admissions?|rejoindre|calls?)\b/,
  ],
];

/** Words parted by single spaces, without accents: `_posts/2024-Été.md` gives ` posts 2024 ete md `. */
function plainWords(text: string): string {
  return fold(text.slice(0, 400)).replace(/[^a-z0-9]+/g, ' ');
}

/** The kinds of a page. Its folders, layout and collection tell all of them, its file name and its title a few. */
export function pageKinds(setting: Setting, today: IsoDate | null = null): ReadonlySet<PageKind> {
  const folders = (setting.path ?? '').split('/').slice(0, -1);
  const name = plainWords((setting.path ?? '').split('/').at(-1) ?? '');
  const title = plainWords(setting.pageTitle ?? '');
  const where = plainWords([...folders, setting.layout ?? '', setting.collection ?? ''].join(' '));
  const kinds = new Set<PageKind>();
  for (const [kind, words] of KINDS) if (words.test(NAMED.has(kind) ? `${where} ${name}` : where)) kinds.add(kind);
  if (CALL_TITLE.test(title)) kinds.add('call');
  if (FAQ_TITLE.test(title)) kinds.add('faq');
  if (SAMPLE_NAME.test(name)) kinds.add('sample');
  if (PAST_NAME.test(name) || ARCHIVE_NAME.test(name) || ARCHIVE_TITLE.test(title)) kinds.add('past');
  // What a folder is called counts where its pages do not tell otherwise.
  if (setting.series === 'undated' || setting.isHistory === false) for (const kind of TOLD_KINDS) kinds.delete(kind);
  if (PRESS_NAME.test(name) && setting.isHistory !== false) kinds.add('post');
  if (setting.isHistory) kinds.add('history');
  // A page that calls (« Inscription à la journée ») still does among articles, however old.
  if (isInSeries(setting) && !STANDING.test(where))
    kinds.add(isArchived(setting, today) && !kinds.has('call') ? 'history' : 'post');
  if (kinds.has('offer')) kinds.delete('call');
  // A folder of questions is answered as of now, even among articles; an article of questions is not.
  if (FAQ_FOLDER.test(where)) kinds.delete('post');
  return kinds;
}

/** Whether it is a page of a day among others: not what the configuration says is none, nor what is said to be open or not. */
function isInSeries({ series, isHistory, pageDate, own, siblings }: Setting): boolean {
  const isDated = pageDate != null || own !== undefined;
  return series === 'dated' && isDated && isHistory !== false && siblings?.['open'] === undefined;
}

/** Kinds that the name of a folder gives, and that its pages may belie. */
const TOLD_KINDS: readonly PageKind[] = ['post', 'newsletter'];

/** Days after which a page among dated pages is read for what it told on its day. */
const ARCHIVED = 365;

/** Whether a dated page is old. */
function isArchived({ pageDate }: Setting, today: IsoDate | null): boolean {
  return pageDate != null && today !== null && daysBetween(pageDate, today) > ARCHIVED;
}

/** Folders whose pages are dated and yet stand until they are withdrawn: offers, calls, questions. */
const STANDING = new RegExp(
  KINDS.filter(([kind]) => kind === 'offer' || kind === 'call' || kind === 'faq')
    .map(([, words]) => words.source)
    .join('|'),
);
/** Kinds that the name of the file tells as well as its folder. */
const NAMED: ReadonlySet<PageKind> = new Set<PageKind>(['call', 'faq']);
/** « modele-de-declaration.md »; but « modele-economique.md » is a page like another. */
const SAMPLE_NAME = /\b(?:templates?|gabarits?|modeles? d|modeles? de|modeles? du)\b/;
/** « formations-passees.md »; but « defi-archives.md » may be about archives. */
const PAST_NAME = /\b(?:passees|passes|historique|chronologie|history)\b/;
/** A file that is called nothing else, and a title that ends so: « Weekly reports archive »; « Archives » heads the page of an institution. */
const ARCHIVE_NAME = /^ ?archives? [a-z]+ ?$/;
const ARCHIVE_TITLE = / archives? ?$/;
const PRESS_NAME = /\b(?:presse|communiques?|actualites|changelog|releases?|newsletters?)\b/;
/** Titles say more things than folders do: « Formation » may be the name of a product. */
const CALL_TITLE =
  /\b(?:candidats?|candidatures?|candidate[rz]|postuler|postulez|appel a|inscriptions?|participez|proposer|devenir|rejoindre|rejoignez|apply|call for)\b/;
const FAQ_FOLDER = /\bfaqs?\b/;
const FAQ_TITLE = /\b(?:faq|foire aux questions)\b/;

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

/** Words of a heading, without accents, one space around each. */
export function headingWords(heading: string): string {
  return ` ${fold(heading.slice(0, 400))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
}
