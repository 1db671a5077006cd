import { type Labels, quoteLabels } from '../schema.ts';
import { quoted } from '../words/quote.ts';

const wish = (suggestion: string | null): string =>
  suggestion === null ? '' : ` Vouliez-vous écrire ${quoted(suggestion)}\u202f?`;

const inside = (where: Labels): string => (where.length === 0 ? '' : ` dans ${quoteLabels(where)}`);

const subject = (where: Labels, key: string | null): string =>
  key === null
    ? `${where.length === 0 ? 'Cette configuration' : quoteLabels(where)}`
    : `${quoted(key)}${inside(where)}`;

const KINDS: Readonly<Record<string, string>> = {
  text: 'un texte',
  number: 'un nombre, sans guillemets',
  flag: 'true ou false, sans guillemets',
  list: 'une liste (un tiret devant chaque élément)',
  texts: 'une liste de textes',
  'two-texts': 'une liste de deux textes',
  group: 'un groupe de clés',
};

/** What is said of `.pages.yml`, and of what TinaCMS generates. Where its settings are edited, Pages CMS marks most of it, in English. */
export const cmsConfiguration = {
  'pages-missing': (facts: { where: Labels; key: string }) =>
    `La clé ${quoted(facts.key)} manque${inside(facts.where)}\u00a0: Pages CMS en a besoin.`,
  'pages-kind': (facts: { where: Labels; key: string | null; expected: readonly string[] }) =>
    `${subject(facts.where, facts.key)} n’est pas de la bonne sorte\u00a0: Pages CMS attend ${facts.expected.map((kind) => KINDS[kind] ?? kind).join(' ou ')}.`,
  'pages-value': (facts: {
    where: Labels;
    key: string;
    value: string;
    allowed: readonly string[];
    suggestion: string | null;
  }) =>
    `${subject(facts.where, facts.key)} ne prend pas la valeur ${quoted(facts.value)}.${wish(facts.suggestion)} Valeurs admises\u00a0: ${facts.allowed.join(', ')}.`,
  'pages-key': (facts: { where: Labels; key: string; suggestion: string }) =>
    `Pages CMS ne connaît pas la clé ${quoted(facts.key)}${inside(facts.where)}\u00a0: il la laisse de côté.${wish(facts.suggestion)}`,
  'pages-name': (facts: { where: Labels; name: string }) =>
    `Le nom ${quoted(facts.name)}${inside(facts.where)} ne convient pas à Pages CMS\u00a0: des lettres sans accent, des chiffres, - et _, rien d’autre.`,
  'pages-same-name': (facts: { name: string }) =>
    `Le nom ${quoted(facts.name)} est déjà celui d’un autre contenu\u00a0: Pages CMS ouvre toujours le premier.`,
  'pages-type': (facts: { where: Labels; type: string; suggestion: string | null }) =>
    `${quoteLabels(facts.where)} est de type ${quoted(facts.type)}, que Pages CMS n’a pas\u00a0: il le traite comme un texte${facts.suggestion === null ? ', sauf là où votre propre installation l’ajoute.' : '.'}${wish(facts.suggestion)}`,
  'pages-no-type': (facts: { where: Labels }) =>
    `${quoteLabels(facts.where)} n’a ni type ni composant (component)\u00a0: Pages CMS le traite comme un texte.`,
  'pages-both': (facts: { where: Labels }) =>
    `${quoteLabels(facts.where)} a un type et un composant (component)\u00a0: c’est le type du composant qui compte. Gardez l’un des deux.`,
  'pages-component': (facts: { where: Labels; component: string; suggestion: string | null }) =>
    `${quoteLabels(facts.where)} prend le composant ${quoted(facts.component)}, qui n’est pas dans components\u00a0: Pages CMS le traite comme un texte.${wish(facts.suggestion)}`,
  'pages-block-key': (facts: { where: Labels }) =>
    `${quoteLabels(facts.where)} a une clé blockKey, qui ne sert qu’aux champs de type block.`,
  'pages-pattern': (facts: { where: Labels; pattern: string }) =>
    `${quoteLabels(facts.where)} demande un modèle qui n’est pas une expression régulière valable (${facts.pattern})\u00a0: Pages CMS ne peut pas ouvrir le formulaire.`,
  'pages-choices': (facts: { where: Labels }) =>
    `${quoteLabels(facts.where)} est une liste de choix sans choix (options.values)\u00a0: rien de ce qu’on y écrit ne peut être enregistré.`,
  'pages-no-collection': (facts: { where: Labels }) =>
    `${quoteLabels(facts.where)} est une référence sans collection (options.collection)\u00a0: Pages CMS ne propose aucun choix.`,
  'pages-media': (facts: { where: Labels; media: string; suggestion: string | null }) =>
    `${quoteLabels(facts.where)} range ses fichiers dans ${quoted(facts.media)}, qui n’est pas parmi les médias de cette configuration.${wish(facts.suggestion)}`,
  'config-missing': (facts: { named: string; isSaid: boolean }) =>
    facts.isSaid
      ? `Cette page ouvre un CMS dont la configuration (${quoted(facts.named)}) n’est pas dans le dépôt\u00a0: si la construction du site ne l’écrit pas, le CMS ne s’ouvrira pas. Corrigez l’adresse, ou ajoutez le fichier.`
      : `Cette page ouvre un CMS, qui cherchera sa configuration dans ${quoted(facts.named)}, à côté d’elle\u00a0: ce fichier n’est pas dans le dépôt. Si la construction du site ne l’écrit pas, le CMS ne s’ouvrira pas.`,
  'tina-missing':
    'La configuration de TinaCMS est un programme, que Relecture n’exécute pas\u00a0: les pages ne sont comparées à aucun formulaire. Gardez dans le dépôt ce que TinaCMS en génère, tina/tina-lock.json (npx tinacms build l’écrit).',
  'tina-unreadable': (facts: { file: string; isConflict: boolean }) =>
    `${facts.file}, que TinaCMS génère, ${facts.isConflict ? 'contient les marques d’un conflit de fusion' : 'n’est pas du JSON valable'}\u00a0: les pages ne sont comparées à aucun formulaire. Générez-le à nouveau (npx tinacms build).`,
  'tina-empty':
    'Ce fichier, que TinaCMS génère, ne décrit aucune collection\u00a0: les pages ne peuvent pas lui être comparées. Générez-le à nouveau (npx tinacms build).',
  'tina-differs': (facts: { file: string; other: string }) =>
    `${facts.file} et ${facts.other}, que TinaCMS génère ensemble, ne décrivent pas les mêmes formulaires\u00a0: l’un des deux est ancien. Relecture suit ${facts.file}. Générez-les à nouveau (npx tinacms build).`,
};
