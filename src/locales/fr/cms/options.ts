import { type Labels, quoteLabels } from '../schema.ts';
import { ENGINES } from '../site-plan.ts';
import { quoted } from '../words/quote.ts';

const wish = (suggestion: string | null): string =>
  suggestion === null ? '' : ` Vouliez-vous écrire ${quoted(suggestion)}\u202f?`;
const inside = (where: Labels): string => (where.length === 0 ? '' : ` dans ${quoteLabels(where)}`);
const list = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

interface At {
  /** Which CMS reads the configuration, and whether it stops there. */
  readonly engine: string;
  readonly refuses: boolean;
  readonly where: Labels;
}

/** « : Sveltia CMS refuse de démarrer. » */
const end = ({ engine, refuses }: Omit<At, 'where'>): string =>
  refuses
    ? `\u00a0: ${ENGINES[engine] ?? 'le CMS'} refuse de démarrer.`
    : `\u00a0: ${ENGINES[engine] ?? 'le CMS'} ne s’y attend pas.`;

const KINDS: Readonly<Record<string, string>> = {
  text: 'un texte',
  number: 'un nombre',
  flag: 'true ou false',
  null: 'rien',
  map: 'un groupe d’options',
  list: 'une liste',
};

/** What mends it, where that is known. */
function advice(expected: readonly string[], found: string, option: string): string {
  if (expected.includes('text') && /^(?:number|true|false)$/.test(found)) return ' Mettez la valeur entre guillemets.';
  if (found === 'null') return ' Donnez-lui une valeur, ou supprimez la ligne.';
  if (option === 'pattern') return PATTERN;
  if (expected.includes('list') && (found === 'map' || found === 'text'))
    return ' Chaque élément d’une liste commence par un tiret.';
  return found === 'text' && expected.includes('number') ? ' Écrivez un nombre, sans guillemets.' : '';
}

const PATTERN = " Écrivez l’expression, puis le message\u00a0: ['^\\d+$', 'Des chiffres'].";

/** What is said of the options of a CMS: missing, misspelt, of a wrong kind, leading to nothing. */
export const cmsOptions = {
  code: (facts: { isWhole: boolean }): string =>
    facts.isWhole
      ? 'La configuration du CMS est ici celle d’un programme, que Relecture n’exécute pas\u00a0: les pages ne lui sont pas comparées. Écrite en toutes lettres ici ou dans config.yml, elle serait lue.'
      : 'Une partie de la configuration du CMS est ici du code, que Relecture n’exécute pas\u00a0: le reste est lu, mais ce qui pourrait y manquer n’est pas dit.',
  'missing-option': (facts: At & { options: readonly string[] }) =>
    `Il manque ${list(facts.options.map(quoted), 'ou')}${inside(facts.where)}${end(facts)}`,
  'unknown-option': (facts: { engine: string; where: Labels; option: string; suggestion: string; asked: boolean }) =>
    `${ENGINES[facts.engine] ?? 'Le CMS'} ne connaît pas l’option ${quoted(facts.option)}${inside(facts.where)}\u00a0: il la laisse de côté${facts.asked ? ', et refuse de démarrer faute de l’autre' : ''}.${wish(facts.suggestion)}`,
  'renamed-option': (facts: At & { option: string; suggestion: string }) =>
    `L’option ${quoted(facts.option)}${inside(facts.where)} s’appelle aujourd’hui ${quoted(facts.suggestion)}${end(facts)} Changez son nom.`,
  'option-value': (
    facts: At & { option: string; value: string; allowed: readonly string[]; suggestion: string | null },
  ) =>
    `L’option ${quoted(facts.option)}${inside(facts.where)} ne prend pas la valeur ${quoted(facts.value)}${end(facts)}${wish(facts.suggestion)} Valeurs admises\u00a0: ${facts.allowed.filter((one) => one !== '').join(', ')}.`,
  'option-flag': (facts: At & { option: string; value: string }) =>
    `L’option ${quoted(facts.option)}${inside(facts.where)} attend true ou false, et ${quoted(facts.value)} est lu comme un texte${end(facts)} Écrivez true ou false, sans guillemets.`,
  'option-kind': (facts: At & { option: string; item: number | null; expected: readonly string[]; found: string }) => {
    const what = facts.item === null ? 'L’option' : `L’élément n°\u00a0${facts.item} de l’option`;
    const expected = list(
      facts.expected.map((one) => KINDS[one] ?? one.replaceAll('"', '')),
      'ou',
    );
    return `${what} ${quoted(facts.option)}${inside(facts.where)} attend ${expected}, et ${facts.found === 'null' ? 'est vide' : `contient ${KINDS[facts.found] ?? facts.found}`}${end(facts)}${advice(facts.expected, facts.found, facts.option)}`;
  },
  'option-count': (facts: At & { option: string; count: number | null }) =>
    facts.count === null
      ? `La liste ${quoted(facts.option)}${inside(facts.where)} est vide${end(facts)}`
      : `La liste ${quoted(facts.option)}${inside(facts.where)} doit compter ${facts.count}\u00a0${facts.count === 1 ? 'élément' : 'éléments'}${end(facts)}${facts.option === 'pattern' ? PATTERN : ''}`,
  'both-options': (facts: At & { options: readonly string[] }) =>
    `${list(facts.options.map(quoted), 'et')} sont ensemble${inside(facts.where)}, et ne vont pas ensemble${end(facts)} Gardez l’une ou l’autre.`,
  'slug-slash': (facts: At & { value: string }) =>
    `L’option «\u202fslug\u202f»${inside(facts.where)} contient une barre oblique (${facts.value})${end(facts)} Écrivez dans «\u202fpath\u202f» ce qui fait des dossiers.`,
  'bad-repository': (facts: { engine: string; refuses: boolean; value: string }) =>
    `${quoted(facts.value)} n’est pas le nom d’un dépôt${end(facts)} Écrivez «\u202forganisation/dépôt\u202f», sans l’adresse du site.`,
  'bad-name': (facts: { engine: string; refuses: boolean; name: string }) =>
    `Le nom ${quoted(facts.name)} contient une espace ou l’un des signes . * : < >${end(facts)} Le libellé (label), lui, peut tout contenir.`,
  'bad-locale': (
    facts: At & { option: string; value: string; locales: readonly string[]; suggestion: string | null },
  ) =>
    `L’option ${quoted(facts.option)}${inside(facts.where)} nomme la langue ${quoted(facts.value)}, qui n’est pas dans «\u202flocales\u202f» (${facts.locales.join(', ')})${end(facts)}${wish(facts.suggestion)}`,
  'unknown-field': (facts: At & { option: string; field: string; collection: string; suggestion: string | null }) =>
    `L’option ${quoted(facts.option)}${inside(facts.where)} nomme le champ ${quoted(facts.field)}, que ${quoted(facts.collection)} n’a pas${end(facts)}${wish(facts.suggestion)}`,
  'unknown-file': (facts: At & { file: string; collection: string; suggestion: string | null }) =>
    `${quoteLabels(facts.where)} renvoie au fichier ${quoted(facts.file)}, que la collection ${quoted(facts.collection)} n’a pas${end(facts)}${wish(facts.suggestion)}`,
  'same-choice': (facts: At & { value: string }) =>
    `Le choix ${quoted(facts.value)} est donné deux fois${inside(facts.where)}${end(facts)}`,
  'unknown-choice': (facts: At & { value: string; suggestion: string | null }) =>
    `La valeur par défaut ${quoted(facts.value)} n’est pas l’un des choix${inside(facts.where)}${end(facts)}${wish(facts.suggestion)}`,
};
