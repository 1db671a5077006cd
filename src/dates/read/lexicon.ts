/** The words of dates, without accents and in lower case, French and English together: a word means the same in both. */

const list = (words: string): string[] => words.split(' ');
const all = <Value>(words: string, value: Value): [string, Value][] => list(words).map((word) => [word, value]);
/** `un/one deux/two`: words that count, the same number for what a slash parts; `-` stands for none. */
const numbered = (words: string, first: number): [string, number][] =>
  list(words).flatMap((same, index) => (same === '-' ? [] : all(same.replaceAll('/', ' '), index + first)));

/** 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered('janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre', 1),
  ...numbered('january february march april may june july august september october november december', 1),
]);
/** Abbreviations, with or without their full stop; some are words of their own, so they need a number beside them. */
export const SHORT_MONTH: ReadonlyMap<string, number> = new Map(
  numbered('jan/janv fev/fevr/feb mar avr/apr - jun juil/jul aug sep/sept oct nov dec', 1),
);
/** Month names that are other words too: they need a number, or a word of time before them. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(list('may march mars avril august'));
/** 0 for Sunday to 6. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered(
    'dimanche/sunday lundi/monday mardi/tuesday mercredi/wednesday jeudi/thursday vendredi/friday samedi/saturday',
    0,
  ),
);
/** « mar. » is left to March. */
export const SHORT_WEEKDAY: ReadonlyMap<string, number> = new Map(
  numbered('dim/sun lun/mon tue mer/wed jeu/thu ven/fri sam/sat', 0),
);

/** 1 spring, 2 summer, 3 autumn, 4 winter. */
export const SEASONS: ReadonlyMap<string, number> = new Map(
  numbered('printemps/spring ete/summer automne/autumn/fall hiver/winter', 1),
);

/** -1 stands for the last one. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered('premier/premiere/first deuxieme/second/seconde troisieme/third quatrieme/fourth', 1),
  ...all('dernier derniere last', -1),
]);
/** What follows a digit to make it an ordinal. */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(list('er re e eme ieme nd nde st rd th ere iere'));

type Stretch = 'quarter' | 'semester';
export const QUARTER_WORDS: ReadonlyMap<string, Stretch> = new Map<string, Stretch>([
  ...all<Stretch>('trimestre quarter', 'quarter'),
  ...all<Stretch>('semestre half', 'semester'),
]);
/** T3 2025, Q3 2025, S1 2025, H1 2025. */
export const QUARTER_LETTERS: ReadonlyMap<string, Stretch> = new Map<string, Stretch>([
  ...all<Stretch>('t q', 'quarter'),
  ...all<Stretch>('s h', 'semester'),
]);

export type Part = 'start' | 'middle' | 'end';
export const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ...all<Part>('debut early beginning', 'start'),
  ...all<Part>('mi milieu mid', 'middle'),
  ...all<Part>('fin late end', 'end'),
]);

/** Words that join the pieces of a date and say nothing themselves. */
export const JOINTS: ReadonlySet<string> = new Set(list('de du d l le la of the in'));

/** Later (1), the same (0) or earlier (-1) than the one we are in. */
export const DIRECTIONS: ReadonlyMap<string, -1 | 0 | 1> = new Map<string, -1 | 0 | 1>([
  ...all<1>('prochain prochaine prochains prochaines next', 1),
  ...all<0>('cet cette ce this', 0),
  ...all<-1>('dernier derniere passe passee last previous', -1),
]);
type Span = 'year' | 'month' | 'week' | 'quarter' | 'semester';
export const SPANS: ReadonlyMap<string, Span> = new Map<string, Span>([
  ...all<Span>('an annee year', 'year'),
  ...all<Span>('mois month', 'month'),
  ...all<Span>('semaine week', 'week'),
  ...all<Span>('trimestre quarter', 'quarter'),
  ...all<Span>('semestre', 'semester'),
]);

/** How many, in « les six prochains mois ». */
export const COUNTS: ReadonlyMap<string, number> = new Map(
  numbered('deux/two trois/three quatre/four cinq/five six - - neuf/nine dix/ten - douze/twelve', 2),
);
/** Lengths, in months. */
export const LENGTHS: ReadonlyMap<string, number> = new Map([
  ...all('mois months', 1),
  ...all('trimestres quarters', 3),
  ...all('semestres', 6),
  ...all('ans annees years', 12),
]);

/** A future nobody has dated. */
export const VAGUE: ReadonlySet<string> = new Set(list('bientot prochainement soon shortly'));

/** Words that can begin a date. */
export const BEGINNINGS: ReadonlySet<string> = new Set([
  ...[MONTHS, SHORT_MONTH, WEEKDAYS, SHORT_WEEKDAY, SEASONS, PARTS, ORDINALS].flatMap((words) => [...words.keys()]),
  ...[SPANS, QUARTER_LETTERS, COUNTS].flatMap((words) => [...words.keys()]),
  ...VAGUE,
  ...list('rentree demain tomorrow cette cet ce this next courant tous toutes chaque every rythme'),
]);

/** Before a bare month or season: what makes it a time and not a name. */
export const TIME_LEADS: ReadonlySet<string> = new Set([
  ...list('en de d depuis des avant jusqu debut fin mi courant a au pour vers mois l cet ce et ou apres'),
  ...list('in by until till since before after from during early late mid of to this next last'),
]);

/** Before « du 4 septembre »: it names a street or a school and is no date of its own. */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  list(
    'rue place avenue boulevard bd bld quai square allee cours impasse esplanade lycee college ecole stade station metro pont promenade street',
  ),
);
/** Before a number: it numbers, versions or rounds something, and is no year. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...list(
    'no n nos numero num article art articles version v iso rfc norme cs bp cedex page p pp ref id siret siren tel telephone fax port ticket issue pr es',
  ),
  ...list(
    'salle bureau batiment lot chambre code boite windows office wcag sql server loi agenda france scope horizons x environ plus moins quelque quelques about over pres',
  ),
]);
/** After a number: it counts things and is no year. */
export const COUNTED: ReadonlySet<string> = new Set([
  ...list(
    'euros euro eur k ko mo go km m metre metres litres grammes watts lignes millions milliards kg m2 ha h min px kwh tonnes fois ans mois semaines jours heures minutes points pages mots caracteres',
  ),
  ...list(
    'personnes agents habitants usagers utilisateurs utilisatrices eleves etudiants candidats visiteurs professionnels jeunes enfants femmes hommes',
  ),
  ...list('salaries patients medecins beneficiaires participants agriculteurs inscrits abonnes users people'),
  ...list(
    'entreprises communes collectivites structures organismes associations etablissements lieux sites services produits places',
  ),
  ...list(
    'demandes dossiers demarches candidatures visites comptes logements emplois metiers postes contrats projets fiches offres',
  ),
  ...list('documents signatures mails emails appels tests connexions entretiens reponses questions cas'),
]);
