import { wholeNumbersBeside } from '../whole-numbers.ts';
import { quoted, quotedAsIs } from './words/quote.ts';

/** Labels from the top of the page down to a field; numbers are the ranks of list items, from 1. */
export type Labels = readonly (string | number)[];

/** « Haut de page › Questions n° 2 › Question ». Empty for the page itself. */
export function quoteLabels(labels: Labels): string {
  const parts: string[] = [];
  for (const label of labels) {
    const last = parts.length - 1;
    if (typeof label === 'string') parts.push(label);
    else if (last < 0) parts.push(`n°\u00a0${label}`);
    else parts[last] += ` n°\u00a0${label}`;
  }
  return parts.length === 0 ? '' : quoted(parts.join(' › '));
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'du texte',
  number: 'un nombre',
  integer: 'un nombre entier',
  boolean: 'true (oui) ou false (non)',
  array: 'une liste (un élément par ligne, après un tiret)',
  object: 'un groupe de champs',
  null: 'rien',
  date: 'une date, comme 2024-08-19',
};

/** A sign, named where it is not seen. */
function oneSign(sign: string): string {
  return /\s/.test(sign) ? 'une espace' : quotedAsIs(sign);
}

/** A sign that an address cannot hold as it is. */
function signName(sign: string): string {
  return /\s/.test(sign) ? 'd’espace' : quotedAsIs(sign);
}

const FORMATS: Readonly<Record<string, string>> = {
  date: 'une date qui existe, comme 2024-08-19',
  time: 'une heure, comme 10:30:00+02:00',
  'date-time': 'une date et une heure, comme 2024-08-19T10:30:00+02:00',
  duration: 'une durée, comme P3M pour trois mois',
  email: 'une adresse électronique, comme nom@exemple.fr',
  'idn-email': 'une adresse électronique, comme nom@exemple.fr',
  uri: 'une adresse complète, comme https://exemple.fr/page',
  iri: 'une adresse complète, comme https://exemple.fr/page',
  url: 'une adresse complète, comme https://exemple.fr/page',
  'uri-reference': 'une adresse, comme /page ou https://exemple.fr/page',
  'iri-reference': 'une adresse, comme /page ou https://exemple.fr/page',
  hostname: 'un nom de domaine, comme exemple.fr',
  ipv4: 'une adresse IPv4, comme 192.0.2.1',
  ipv6: 'une adresse IPv6, comme 2001:db8::1',
  uuid: 'un identifiant UUID',
  regex: 'une expression régulière',
  integer: 'un nombre entier',
  number: 'un nombre',
  color: 'une couleur, comme #1a2b3c',
  point: 'une position sur la carte (GeoJSON), comme le CMS l’écrit',
  file: 'un fichier du site, et non une adresse complète',
};

const list = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
const field = (where: Labels): string => quoteLabels(where) || 'La page';
const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`;
/** A sentence of somebody else’s, put after a colon. */
const inSentence = (text: string): string =>
  text.replace(/[.\s]+$/, '').replace(/^\p{Lu}(?=\p{Ll}|[’' ])/u, (letter) => letter.toLowerCase());
const wholeAdvice = (value: string): string => {
  const numbers = wholeNumbersBeside(value);
  return numbers.length === 0 ? '' : ` Écrivez ${list(numbers, 'ou')}.`;
};
const wish = (suggestion: string | null): string =>
  suggestion === null ? '' : ` Vouliez-vous écrire ${quotedAsIs(suggestion)}\u202f?`;
const named = (label: string, key: string): string => (label === key ? quoted(key) : `${quoted(label)} (clé ${key})`);
const inside = (where: Labels): string => (where.length === 0 ? '' : ` dans ${quoteLabels(where)}`);

/** What a JSON Schema says, for the person who fills the page in. `value` is already cut to a readable length. */
export const schemaSentences = {
  missing: (facts: { where: Labels; key: string; label: string }) =>
    `Il manque ${named(facts.label, facts.key)}${inside(facts.where)}\u00a0: ce champ est obligatoire.`,
  'missing-misspelt': (facts: { where: Labels; key: string; label: string; suggestion: string }) =>
    `La clé ${quoted(facts.key)} est sans doute mise pour ${quoted(facts.suggestion)}${facts.label === facts.suggestion ? '' : ` (${quoted(facts.label)})`}, qui manque${inside(facts.where)} et qui est obligatoire.`,
  'missing-because': (facts: { where: Labels; key: string; label: string; because: string }) =>
    `Il manque ${named(facts.label, facts.key)}${inside(facts.where)}\u00a0: ce champ est obligatoire quand ${quoted(facts.because)} est rempli.`,
  'missing-body': (facts: { label: string }) =>
    `Il manque le texte de la page (${quoted(facts.label)}), sous le dernier «\u202f---\u202f»\u00a0: il est obligatoire.`,
  'one-of-keys': (facts: { where: Labels; keys: readonly string[] }) =>
    `Il manque ${list(facts.keys.map(quoted), 'ou')}${inside(facts.where)}\u00a0: il en faut au moins un.`,
  empty: (facts: { where: Labels; list: boolean }) =>
    facts.list
      ? `${field(facts.where)} est une liste vide\u00a0: il y faut au moins un élément.`
      : `${field(facts.where)} est vide alors que ce champ est obligatoire\u00a0: remplissez-le.`,
  'empty-optional': (facts: { where: Labels }) =>
    `${field(facts.where)} est vide\u00a0: remplissez ce champ, ou supprimez sa ligne.`,
  'not-both': (facts: { where: Labels; key: string }) =>
    `${field(facts.where)} et ${quoted(facts.key)} s’excluent\u00a0: ne gardez que l’un des deux.`,
  type: (facts: { where: Labels; expected: readonly string[]; actual: string; value: string }) => {
    const expected = list(
      facts.expected.map((kind) => KINDS[kind] ?? kind),
      'ou',
    );
    const scalar = facts.actual === 'number' || facts.actual === 'boolean' || facts.actual === 'date';
    const found =
      facts.actual === 'string'
        ? `le texte ${quoted(facts.value)}`
        : facts.actual === 'number'
          ? `le nombre ${facts.value}`
          : facts.actual === 'date'
            ? `la date ${facts.value}`
            : facts.actual === 'boolean'
              ? facts.value
              : facts.actual === 'null'
                ? 'rien'
                : facts.actual === 'array'
                  ? 'une liste'
                  : 'un groupe de champs';
    const bare =
      facts.expected.some((kind) => kind !== 'string') &&
      (/^(?:-?\d+(?:\.\d+)?|true|false)$/.test(facts.value) ||
        (facts.expected.includes('date') && /^\d{4}-\d\d-\d\d$/.test(facts.value)));
    const isWhole = facts.expected.includes('integer') && !facts.expected.includes('number');
    const advice =
      scalar && facts.expected.includes('string')
        ? ` Mettez la valeur entre guillemets droits\u00a0: "${facts.value}".`
        : isWhole && wholeAdvice(facts.value) !== ''
          ? wholeAdvice(facts.value)
          : facts.actual === 'string' && bare
            ? ' Écrivez la valeur sans guillemets.'
            : '';
    return `${field(facts.where)} attend ${expected}, mais contient ${found}.${advice}`;
  },
  value: (facts: {
    where: Labels;
    value: string;
    allowed: readonly string[];
    more: number;
    suggestion: string | null;
  }) => {
    const end = facts.more > 0 ? ` (et ${plural(facts.more, 'autre', 'autres')})` : '';
    const choice =
      facts.suggestion === null && facts.allowed.length > 0
        ? facts.allowed.length + facts.more === 1
          ? ` La seule valeur possible est ${quotedAsIs(facts.allowed[0] ?? '')}.`
          : ` Les valeurs possibles sont ${list(facts.allowed.map(quotedAsIs), 'et')}${end}.`
        : wish(facts.suggestion);
    return `${field(facts.where)} ne peut pas valoir ${quoted(facts.value)}.${choice}`;
  },
  constant: (facts: { where: Labels; expected: string; value: string }) =>
    `${field(facts.where)} doit valoir ${quotedAsIs(facts.expected)}, et non ${quoted(facts.value)}.`,
  format: (facts: { where: Labels; value: string; format: string }) =>
    `${field(facts.where)} attend ${FORMATS[facts.format] ?? `une valeur au format ${facts.format}`}, et non ${quoted(facts.value)}.${facts.format === 'integer' ? wholeAdvice(facts.value) : ''}`,
  'uri-sign': (facts: { where: Labels; signs: readonly string[]; encoded: string }) =>
    `${field(facts.where)} attend une adresse, où l’on n’écrit pas ${list(facts.signs.map(signName), 'ni')} : écrivez ${facts.encoded} à la place.`,
  date: (facts: { where: Labels; value: string; example: string; isTime: boolean }) =>
    `${field(facts.where)} attend une ${facts.isTime ? 'heure' : 'date'}, comme ${facts.example}, et non ${quoted(facts.value)}.`,
  signs: (facts: {
    where: Labels;
    value: string;
    signs: readonly string[];
    allowed: readonly (string | readonly [string, string])[];
  }) =>
    `${field(facts.where)} n’a pas la forme attendue\u00a0: ${quoted(facts.value)} contient ${list(facts.signs.map(oneSign), 'et')}, et seuls ces signes sont permis\u00a0: ${list(
      facts.allowed.map((one) => (typeof one === 'string' ? oneSign(one) : `${one[0]} à ${one[1]}`)),
      'et',
    )}.`,
  pattern: (facts: { where: Labels; value: string; pattern: string; advice: string | null }) =>
    facts.advice === null
      ? `${field(facts.where)} n’a pas la forme attendue\u00a0: ${quoted(facts.value)} ne suit pas le modèle ${facts.pattern}.`
      : `${field(facts.where)} n’a pas la forme attendue (${quoted(facts.value)})\u00a0: ${inSentence(facts.advice)}.`,
  unlike: (facts: { where: Labels; value: string; examples: readonly string[] }) =>
    `${field(facts.where)} n’a pas la forme attendue (${quoted(facts.value)}). ${facts.examples.length === 1 ? 'Exemple' : 'Exemples'}\u00a0: ${list(facts.examples.map(quotedAsIs), 'ou')}.`,
  ending: (facts: { where: Labels; value: string; allowed: readonly string[] }) =>
    `${field(facts.where)} attend le nom d’une image, et ${quoted(facts.value)} ne finit pas comme il faut\u00a0: ${list(
      facts.allowed.map((one) => `.${one}`),
      'ou',
    )}, en minuscules.`,
  'day-limit': (facts: { where: Labels; value: string; limit: string; isLate: boolean }) =>
    `${field(facts.where)} vaut ${facts.value}\u00a0: au plus ${facts.isLate ? 'tard' : 'tôt'} ${/^\d\d:/.test(facts.limit) ? 'à' : 'le'} ${facts.limit}.`,
  'too-short': (facts: { where: Labels; limit: number; length: number }) =>
    `${field(facts.where)} est trop court\u00a0: ${plural(facts.length, 'caractère', 'caractères')}, il en faut au moins ${facts.limit}.`,
  'too-long': (facts: { where: Labels; limit: number; length: number }) =>
    `${field(facts.where)} est trop long\u00a0: ${plural(facts.length, 'caractère', 'caractères')}, ${facts.limit} au plus.`,
  'too-few': (facts: { where: Labels; limit: number; count: number }) =>
    `${field(facts.where)} compte ${plural(facts.count, 'élément', 'éléments')}\u00a0: il en faut au moins ${facts.limit}.`,
  'too-many': (facts: { where: Labels; limit: number; count: number }) =>
    `${field(facts.where)} compte ${plural(facts.count, 'élément', 'éléments')}\u00a0: ${facts.limit} au plus.`,
  duplicate: (facts: { where: Labels; first: number; second: number; value: string }) =>
    `${field(facts.where)} répète ${quoted(facts.value)}\u00a0: c’est à la fois l’élément n°\u00a0${facts.first} et le n°\u00a0${facts.second}.`,
  'too-small': (facts: { where: Labels; limit: number; value: string; exclusive: boolean }) =>
    `${field(facts.where)} vaut ${facts.value}\u00a0: il faut ${facts.exclusive ? 'plus de' : 'au moins'} ${facts.limit}.`,
  'too-big': (facts: { where: Labels; limit: number; value: string; exclusive: boolean }) =>
    `${field(facts.where)} vaut ${facts.value}\u00a0: il faut ${facts.exclusive ? 'moins de' : 'au plus'} ${facts.limit}.`,
  multiple: (facts: { where: Labels; of: number; value: string }) =>
    `${field(facts.where)} vaut ${facts.value}\u00a0: il faut un multiple de ${facts.of}.`,
  'unknown-key': (facts: { where: Labels; key: string; suggestion: string | null }) =>
    `La clé ${quoted(facts.key)} n’est pas connue${inside(facts.where)}.${wish(facts.suggestion)}`,
  contains: (facts: { where: Labels; least: number }) =>
    `${field(facts.where)} doit contenir au moins ${plural(facts.least, 'élément', 'éléments')} de la sorte que le schéma demande.`,
  forbidden: (facts: { where: Labels }) => `${field(facts.where)} n’est pas permis ici.`,
  alternatives: (facts: { where: Labels; titles: readonly string[] }) =>
    facts.titles.length === 0
      ? `${field(facts.where)} n’a aucune des formes que le schéma permet.`
      : `${field(facts.where)} n’a aucune des formes que le schéma permet\u00a0: ${list(facts.titles.map(quoted), 'ou')}.`,
  ambiguous: (facts: { where: Labels; titles: readonly string[] }) =>
    facts.titles.length === 0
      ? `${field(facts.where)} a plusieurs formes à la fois, alors que le schéma en demande une seule.`
      : `${field(facts.where)} a plusieurs formes à la fois, alors qu’il en faut une seule\u00a0: ${list(facts.titles.map(quoted), 'ou')}.`,
  other: (facts: { where: Labels; keyword: string }) =>
    `${field(facts.where)} ne respecte pas la règle ${quoted(facts.keyword)} du schéma.`,
  'too-many-problems': (facts: { where: Labels; more: number }) =>
    `${plural(facts.more, 'autre écart', 'autres écarts')} au schéma ${facts.more < 2 ? 'n’est pas listé' : 'ne sont pas listés'} dans ce fichier.`,
  'too-slow': (facts: { where: Labels }) =>
    `La vérification de ${facts.where.length === 0 ? 'la page' : quoteLabels(facts.where)} par le schéma est trop longue\u00a0: elle a été arrêtée. Le schéma contient sans doute une expression régulière ou une alternative trop coûteuse.`,
};
