import { agoWords, dayWords, linesWords, weekdayWord } from './day-words.ts';
import { quoted } from './words/quote.ts';

/** Why a date was taken as a promise, or as history: the codes of `Mention.because`. */
export const dateReasons: Readonly<Record<string, string>> = {
  future: 'verbe au futur',
  call: 'appel à agir',
  procedure: 'étape d’une démarche',
  open: 'dit ouvert',
  planned: 'annoncé comme prévu',
  'takes-place': 'présent d’un calendrier',
  'under-way': 'en cours cette année-là',
  next: 'annoncé comme prochain',
  deadline: 'date limite',
  clock: 'heure précise',
  'calling-heading': 'titre qui invite à agir',
  'coming-heading': 'titre qui parle de la suite',
  awaited: 'signe d’attente',
  'calendar-field': 'champ d’un calendrier',
  'event-field': 'champ d’un événement',
  'field-open': 'page marquée ouverte',
  'page-call': 'page d’appel',
  'page-offer': 'offre',
  'page-faq': 'foire aux questions',
  'future-when-written': 'à venir quand la phrase a été écrite',
  vague: 'texte inchangé depuis longtemps',
  opening: 'début sans fin',
  followed: 'la suite est dite',
  since: 'introduit par «\u202Fdepuis\u202F»',
  law: 'date d’un texte officiel',
  log: 'date de mise à jour ou de publication',
  participle: 'introduit par un participe passé',
  imperfect: 'verbe à l’imparfait',
  perfect: 'verbe au passé',
  finished: 'dit terminé',
  'past-word': 'mot du passé',
  'any-time': 'vaut à tout moment',
  yearly: 'revient chaque année',
  official: 'texte officiel',
  figures: 'chiffres ou étude',
  state: 'état des lieux daté',
  'bare-year': 'année seule',
  'noun-year': 'année qui qualifie un nom',
  outranked: 'date plus précise dans la phrase',
  'told-heading': 'titre d’un historique',
  sample: 'exemple ou modèle',
  quoted: 'citation',
  struck: 'texte barré',
  'past-when-written': 'déjà passé quand la phrase a été écrite',
  metadata: 'date propre à la page',
  'own-day': 'jour de la page elle-même',
  'page-day': 'page d’une période passée',
  'due-cell': 'colonne d’échéances',
  'due-field': 'champ d’une échéance',
  'day-field': 'jour d’un événement',
  'call-closed': 'appel dit clos en haut de page',
  conditional: 'condition, et non annonce',
  entry: 'entrée datée d’un journal',
  'field-closed': 'page marquée fermée',
  superseded: 'une étape plus récente suit',
  'page-history': 'page d’archives',
  'page-newsletter': 'lettre d’information',
  'page-sample': 'page modèle',
  'page-past': 'page d’éditions passées',
  'page-person': 'page d’une personne',
};

interface Stale {
  readonly quote: string;
  /** Days since the last day on which it was true. */
  readonly days: number;
  /** Codes of `dateReasons`; empty when there is no doubt. */
  readonly doubts: readonly string[];
  /** Other lines of the page that say the same. */
  readonly lines: readonly number[];
}

/** Reasons told, strongest first: more would be a list and no sentence. */
const REASONS = 3;

/** What to do, then why it was taken as an announcement when that may be wrong, and where else it stands. */
function advice({ doubts, lines }: Stale): string {
  const why =
    doubts.length === 0
      ? ''
      : ` Phrase lue comme une annonce (${doubts
          .slice(0, REASONS)
          .map((code) => dateReasons[code] ?? code)
          .join(', ')}).`;
  const also = lines.length === 0 ? '' : ` Même échéance ${linesWords(lines)}.`;
  return `Annoncez la suite, ou dites-le au passé.${why}${also}`;
}

/** Rule → its summary (one line, the first of its page) and its sentences, each a string or a function of its facts. */
export const dateRules = {
  'date-stale': {
    summary: 'Une annonce porte sur une date passée.',
    'day-passed': (facts: Stale) =>
      `${quoted(facts.quote)}\u00A0: cette date est passée depuis ${agoWords(facts.days)}. ${advice(facts)}`,
    'period-over': (facts: Stale) =>
      `${quoted(facts.quote)}\u00A0: cette période est finie depuis ${agoWords(facts.days)}. ${advice(facts)}`,
    vague: (facts: { quote: string; lines: readonly number[] }) =>
      `${quoted(facts.quote)}\u00A0: cette phrase n’a pas changé depuis dix mois au moins. Donnez une date, ou dites où cela en est.${facts.lines.length === 0 ? '' : ` Même remarque ${linesWords(facts.lines)}.`}`,
  },
  'date-expiring-soon': {
    summary: 'Une annonce ne sera bientôt plus vraie.',
    soon: (facts: { quote: string; days: number }) =>
      `${quoted(facts.quote)}\u00A0: ${daysLeft(facts.days)}. Préparez dès maintenant ce que la page dira ensuite.`,
  },
  'date-weekday': {
    summary: 'Le jour de la semaine ne va pas avec la date.',
    'wrong-weekday': (facts: { surface: string; day: string; actual: number }) =>
      `${quoted(facts.surface)}\u00A0: le ${dayWords(facts.day)} est un ${weekdayWord(facts.actual)}. Corrigez le jour de la semaine ou la date.`,
  },
  'date-impossible': {
    summary: 'Une date n’existe pas au calendrier.',
    'month-first': (facts: { surface: string; to: string }) =>
      `${quoted(facts.surface)}\u00A0: le mois est écrit avant le jour. Écrivez ${quoted(facts.to)}.`,
    'no-such-day': (facts: { surface: string }) =>
      `${quoted(facts.surface)} n’existe pas au calendrier. Vérifiez le jour et le mois.`,
  },
  'date-reversed': {
    summary: 'Une période finit avant de commencer.',
    reversed: (facts: { quote: string }) =>
      `${quoted(facts.quote)}\u00A0: la fin vient avant le début. Vérifiez les deux dates.`,
    fields: (facts: { start: string; from: string; end: string; to: string }) =>
      `${quoted(facts.end)} (${facts.to}) vient avant ${quoted(facts.start)} (${facts.from})\u00A0: vérifiez les deux dates.`,
  },
  'date-contradiction': {
    summary: 'Deux passages donnent des dates différentes au même événement.',
    'other-page': (facts: { quote: string; other: string; path: string; line: number; title: string | null }) =>
      facts.title === null
        ? `Une autre page annonce une autre date\u00A0: ${quoted(facts.quote)} ici, ${quoted(facts.other)} dans ${facts.path} (ligne ${facts.line}). Gardez la bonne date aux deux endroits.`
        : `La page ${quoted(facts.title)} annonce une autre date\u00A0: ${quoted(facts.quote)} ici, ${quoted(facts.other)} là-bas (${facts.path}, ligne ${facts.line}). Gardez la bonne date aux deux endroits.`,
    'same-page': (facts: { quote: string; other: string; line: number }) =>
      `${quoted(facts.quote)} ici, ${quoted(facts.other)} ligne ${facts.line}. Gardez la bonne date aux deux endroits.`,
  },
  'date-open-after-deadline': {
    summary: 'La page est marquée ouverte alors que sa dernière échéance est passée.',
    'still-open': (facts: { key: string; day: string; days: number; isDeadline: boolean }) =>
      `La page est marquée ouverte (${quoted(facts.key)}), mais ${facts.isDeadline ? 'sa dernière échéance' : 'la dernière date qu’elle annonce'}, le ${dayWords(facts.day)}, est passée depuis ${agoWords(facts.days)}. Fermez-la, ou annoncez la prochaine échéance.`,
    'closed-early': (facts: { key: string; day: string }) =>
      `La page est marquée fermée (${quoted(facts.key)}), mais elle annonce encore une échéance le ${dayWords(facts.day)}. Vérifiez que c’est voulu.`,
  },
};

function daysLeft(days: number): string {
  if (days <= 0) return 'c’est aujourd’hui le dernier jour';
  return days === 1 ? 'il ne reste que demain' : `il ne reste que ${days} jours`;
}
