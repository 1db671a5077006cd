import { agoWords, dayWords } from '../day-words.ts';
import { GENERATORS } from '../site-plan.ts';
import { listed } from '../words/count.ts';
import { publicationsOfChange } from '../words/of-change.ts';
import { quoted } from '../words/quote.ts';

interface Due {
  readonly key: string;
  readonly due: string;
  /** Days since then. */
  readonly days: number;
  /** As the front matter names them; empty when it names nobody. */
  readonly owners: readonly string[];
}

const to = ({ owners }: Due): string => (owners.length === 0 ? '' : ` À voir avec ${listed(owners)}.`);
const since = ({ days }: Due): string => `depuis ${agoWords(days)}`;

/** What a front matter says of the days of its own page. */
export const pageDateRules = {
  'date-review-overdue': {
    summary: 'La page devait être relue, ou n’est plus valable, d’après son en-tête.',
    overdue: (facts: Due & { day: string }) =>
      `Cette page devait être relue le ${dayWords(facts.due)} au plus tard\u00a0: c’est passé ${since(facts)}. Sa dernière relecture est du ${dayWords(facts.day)} (${quoted(facts.key)}). Relisez-la, puis changez cette date.${to(facts)}`,
    'long-ago': (facts: Due & { day: string }) =>
      `Cette page n’a pas été revue depuis le ${dayWords(facts.day)} (${quoted(facts.key)}), il y a plus d’un an. Relisez-la, puis changez cette date.${to(facts)}`,
    due: (facts: Due) =>
      `Cette page devait être relue le ${dayWords(facts.due)} au plus tard (${quoted(facts.key)})\u00a0: c’est passé ${since(facts)}. Relisez-la, puis donnez la prochaine date.${to(facts)}`,
    'perhaps-due': (facts: Due) =>
      `Le ${dayWords(facts.due)} (${quoted(facts.key)}) est passé ${since(facts)}. Si c’était le jour de la prochaine relecture, relisez cette page, puis donnez une nouvelle date.${to(facts)}`,
    'no-longer-valid': (facts: Due) =>
      `D’après son en-tête, cette page n’est plus valable depuis le ${dayWords(facts.due)} (${quoted(facts.key)}). Relisez-la et repoussez cette date, ou retirez la page.${to(facts)}`,
    'reviewed-ahead': (facts: { key: string; day: string }) =>
      `La dernière relecture serait du ${dayWords(facts.day)} (${quoted(facts.key)}), un jour qui n’est pas encore venu. Corrigez cette date.`,
    'unread-day': (facts: { key: string; value: string }) =>
      `${quoted(facts.key)} doit donner le jour de la dernière relecture, mais ${quoted(facts.value)} n’est pas une date que Relecture sait lire. Écrivez l’année, le mois et le jour\u00a0: 2026-03-05.`,
    'unread-period': (facts: { key: string; value: string }) =>
      `${quoted(facts.key)} doit dire combien de temps vaut une relecture, mais ${quoted(facts.value)} n’est pas une durée que Relecture sait lire. Écrivez par exemple\u00a0: 6 months.`,
  },
  'front-matter-publication': {
    summary: 'Les dates et les réglages de publication de l’en-tête se contredisent, ou cachent la page.',
    future: (facts: { key: string | null; day: string; said: string | null }) =>
      `Cette page n’est pas encore en ligne${although(facts.said)}\u00a0: elle paraîtra à la première mise à jour du site à partir du ${dayWords(facts.day)}${from(facts.key)}.`,
    expired: (facts: { key: string | null; day: string; said: string | null }) =>
      `Cette page n’est plus en ligne depuis le ${dayWords(facts.day)}${from(facts.key)}${although(facts.said)}. Repoussez cette date si elle doit revenir.`,
    ...publicationsOfChange,
    'never-shown': (facts: { start: string; from: string; end: string; to: string }) =>
      `Cette page ne sera jamais en ligne\u00a0: elle doit paraître le ${dayWords(facts.from)} (${quoted(facts.start)}), et disparaître dès le ${dayWords(facts.to)} (${quoted(facts.end)}). Corrigez l’une des deux dates.`,
    'no-day': ({ key, text, generator }: { key: string; text: string; generator: string | null }) =>
      `${quoted(text)} (${quoted(key)}) n’existe pas au calendrier${generator === null ? '' : `\u00a0: ${GENERATORS[generator] ?? generator} refuse de construire le site`}. Écrivez l’année, le mois, puis le jour\u00a0: 2026-03-05.`,
    'no-date': ({ key, text, generator }: { key: string; text: string; generator: string }) =>
      `${quoted(text)} (${quoted(key)}) n’est pas une date\u00a0: ${GENERATORS[generator] ?? generator} refuse de construire le site. Écrivez l’année, le mois, puis le jour\u00a0: 2026-03-05.`,
    'draft-and-published': (facts: { draft: boolean }) =>
      `${quoted('draft')} et ${quoted('published')} se contredisent\u00a0: Hugo suit ${quoted('draft')}, et la page ${facts.draft ? 'n’est pas publiée' : 'est publiée'}. Gardez un seul des deux.`,
    'draft-and-unlisted':
      'Une page ne peut pas être à la fois un brouillon («\u202fdraft\u202f») et hors des menus («\u202funlisted\u202f»)\u00a0: Docusaurus refuse de construire le site. Gardez un seul des deux.',
    'draft-ignored':
      'Cette page est publiée\u00a0: Jekyll ne tient pas compte de «\u202fdraft\u202f». Pour la cacher, écrivez «\u202fpublished: false\u202f».',
    'modified-before': (facts: { key: string; day: string; from: string }) =>
      `La page aurait été modifiée le ${dayWords(facts.day)} (${quoted(facts.key)}), avant d’exister\u00a0: elle est datée du ${dayWords(facts.from)}. Corrigez l’une des deux dates.`,
    ahead: (facts: { key: string; day: string }) =>
      `Cet article est daté du ${dayWords(facts.day)} (${quoted(facts.key)}), un jour à venir, et le site le montre sans doute déjà. Vérifiez la date.`,
  },
};

const from = (key: string | null): string => (key === null ? '' : ` (${quoted(key)})`);
const although = (said: string | null): string => (said === null ? '' : `, bien que ${quoted(said)} la dise publiée`);
