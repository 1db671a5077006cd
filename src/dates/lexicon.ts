/** The words of dates, without accents and in lower case, French and English together: a word means the same in both. */

const FRENCH_MONTHS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'];
const ENGLISH_MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const SHORT_MONTHS: Readonly<Record<string, number>> = {
  jan: 1, janv: 1, fev: 2, fevr: 2, feb: 2, mar: 3, avr: 4, apr: 4, jun: 6, juil: 7, jul: 7, aug: 8,
  sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
};
const FRENCH_WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const ENGLISH_WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const SHORT_WEEKDAYS: Readonly<Record<string, number>> = {
  dim: 0, lun: 1, mer: 3, jeu: 4, ven: 5, sam: 6, sun: 0, mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6,
};

const numbered = (names: readonly string[], first: number): [string, number][] => names.map((name, index) => [name, index + first]);

/** 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([...numbered(FRENCH_MONTHS, 1), ...numbered(ENGLISH_MONTHS, 1)]);
/** Abbreviations, with or without their full stop; some are words of their own, so they need a number beside them. */
export const SHORT_MONTH: ReadonlyMap<string, number> = new Map(Object.entries(SHORT_MONTHS));
/** Month names that are other words too: they need a number, or a word of time before them. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'mars', 'avril', 'august']);
/** 0 for Sunday to 6. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([...numbered(FRENCH_WEEKDAYS, 0), ...numbered(ENGLISH_WEEKDAYS, 0)]);
export const SHORT_WEEKDAY: ReadonlyMap<string, number> = new Map(Object.entries(SHORT_WEEKDAYS));

/** 1 spring, 2 summer, 3 autumn, 4 winter. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['printemps', 1], ['ete', 2], ['automne', 3], ['hiver', 4],
  ['spring', 1], ['summer', 2], ['autumn', 3], ['fall', 3], ['winter', 4],
]);

/** -1 stands for the last one. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['premier', 1], ['premiere', 1], ['first', 1], ['deuxieme', 2], ['second', 2], ['seconde', 2], ['troisieme', 3], ['third', 3],
  ['quatrieme', 4], ['fourth', 4], ['dernier', -1], ['derniere', -1], ['last', -1],
]);
/** What follows a digit to make it an ordinal. */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set([
  'er', 're', 'e', 'eme', 'ieme', 'nd', 'nde', 'st', 'rd', 'th', 'ere', 'iere',
]);

export const QUARTER_WORDS: ReadonlyMap<string, 'quarter' | 'semester'> = new Map([
  ['trimestre', 'quarter'], ['quarter', 'quarter'], ['semestre', 'semester'], ['half', 'semester'],
]);
/** T3 2025, Q3 2025, S1 2025, H1 2025. */
export const QUARTER_LETTERS: ReadonlyMap<string, 'quarter' | 'semester'> = new Map([
  ['t', 'quarter'], ['q', 'quarter'], ['s', 'semester'], ['h', 'semester'],
]);

export type Part = 'start' | 'middle' | 'end';
export const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['debut', 'start'], ['early', 'start'], ['beginning', 'start'], ['mi', 'middle'], ['milieu', 'middle'], ['mid', 'middle'],
  ['fin', 'end'], ['late', 'end'], ['end', 'end'],
]);

/** Words that join the pieces of a date and say nothing themselves. */
export const JOINTS: ReadonlySet<string> = new Set(['de', 'du', 'd', 'l', 'le', 'la', 'of', 'the', 'in']);

/** Later (1), the same (0) or earlier (-1) than the one we are in. */
export const DIRECTIONS: ReadonlyMap<string, -1 | 0 | 1> = new Map<string, -1 | 0 | 1>([
  ['prochain', 1], ['prochaine', 1], ['prochains', 1], ['prochaines', 1], ['next', 1], ['dernier', -1], ['derniere', -1], ['passe', -1], ['passee', -1],
  ['last', -1], ['previous', -1], ['cet', 0], ['cette', 0], ['ce', 0], ['this', 0],
]);
export const SPANS: ReadonlyMap<string, 'year' | 'month' | 'week' | 'quarter' | 'semester'> = new Map([
  ['an', 'year'], ['annee', 'year'], ['year', 'year'], ['mois', 'month'], ['month', 'month'], ['semaine', 'week'], ['week', 'week'],
  ['trimestre', 'quarter'], ['quarter', 'quarter'], ['semestre', 'semester'],
]);

/** A future nobody has dated. */
export const VAGUE: ReadonlySet<string> = new Set(['bientot', 'prochainement', 'soon', 'shortly']);

/** Before a bare month or season: what makes it a time and not a name. */
export const TIME_LEADS: ReadonlySet<string> = new Set([
  'en', 'de', 'd', 'depuis', 'des', 'avant', 'jusqu', 'debut', 'fin', 'mi', 'courant', 'a', 'au', 'pour', 'vers', 'mois', 'l', 'cet', 'ce', 'et', 'ou', 'apres',
  'in', 'by', 'until', 'till', 'since', 'before', 'after', 'from', 'during', 'early', 'late', 'mid', 'of', 'to', 'this', 'next', 'last',
]);

/** Before a number or a date: it names a street, a text of law, a version… and is no date of its own. */
export const STREET_WORDS: ReadonlySet<string> = new Set([
  'rue', 'place', 'avenue', 'boulevard', 'bd', 'bld', 'quai', 'square', 'allee', 'cours', 'impasse', 'esplanade', 'lycee', 'college', 'ecole', 'stade',
  'station', 'metro', 'pont', 'promenade', 'street',
]);
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  'no', 'n', 'nos', 'numero', 'num', 'article', 'art', 'articles', 'version', 'v', 'iso', 'rfc', 'norme', 'en301549', 'cs', 'bp', 'cedex', 'page', 'p', 'pp',
  'ref', 'id', 'siret', 'siren', 'tel', 'telephone', 'fax', 'port', 'windows', 'office', 'wcag', 'horizons', 'ticket', 'issue', 'pr', 'es', 'loi', 'agenda', 'france', 'scope',
  'sql', 'server', 'x', 'environ', 'plus', 'moins', 'quelque', 'quelques', 'about', 'over', 'pres',
]);
/** After a number: it counts things and is no year. */
export const COUNTED: ReadonlySet<string> = new Set([
  'euros', 'euro', 'eur', 'k', 'ko', 'mo', 'go', 'km', 'm', 'kg', 'm2', 'ha', 'h', 'min', 'px', 'personnes', 'agents', 'habitants', 'usagers', 'utilisateurs', 'utilisatrices',
  'eleves', 'etudiants', 'entreprises', 'communes', 'collectivites', 'heures', 'jours', 'mots', 'caracteres', 'demandes', 'dossiers', 'demarches', 'structures',
  'professionnels', 'organismes', 'associations', 'candidats', 'candidatures', 'visites', 'visiteurs', 'comptes', 'services', 'logements', 'emplois', 'metiers',
  'kwh', 'tonnes', 'fois', 'ans', 'mois', 'semaines', 'minutes', 'points', 'pages', 'jeunes', 'enfants', 'femmes', 'hommes', 'salaries', 'patients', 'medecins',
  'beneficiaires', 'participants', 'agriculteurs', 'lieux', 'sites', 'produits', 'users', 'people', 'places', 'postes', 'contrats', 'projets', 'fiches', 'offres',
  'documents', 'signatures', 'mails', 'emails', 'appels', 'tests', 'inscrits', 'abonnes', 'connexions', 'entretiens', 'reponses', 'questions', 'cas', 'etablissements',
]);
