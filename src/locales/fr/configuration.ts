import { cmsOptions } from './cms/options.ts';
import { cmsConfiguration } from './configuration/cms.ts';
import { frontMatterSyntaxRules } from './configuration/front-matter-syntax.ts';
import { consistentOptions } from './markdown/consistent.ts';
import { recommendedOptions } from './markdown/recommended.ts';
import { styleGuideOptions } from './markdown/style-guide.ts';
import { type Labels, quoteLabels, schemaSentences } from './schema.ts';
import { quoted } from './words/quote.ts';

const wish = (suggestion: string | null): string =>
  suggestion === null ? '' : ` Vouliez-vous écrire ${quoted(suggestion)}\u202f?`;

// YAML goes wrong in the same ways everywhere.
const { summary: _summary, ...syntax } = frontMatterSyntaxRules['front-matter-syntax'];

/** What is said of the files that describe the site: `relecture.yml`, the CMS configuration, the schemas. */
export const configurationRules = {
  'configuration-syntax': {
    summary: 'Un fichier de configuration ne peut pas être lu.',
    ...syntax,
    'duplicate-key': (facts: { detail: string }) =>
      `La clé ${quoted(facts.detail)} est écrite deux fois\u00a0: la seconde l’emporte, et la plupart des outils refusent ce fichier. Gardez-en une.`,
    'control-character': (facts: { detail: string }) =>
      `Un caractère invisible (${facts.detail}) empêche de lire ce fichier\u00a0: supprimez-le.`,
    'too-deep': (_: { detail: string }) => 'Ce fichier a plus de cent niveaux imbriqués\u00a0: il n’est pas lu.',
    'several-documents': (_: { detail: string }) =>
      'Ce fichier contient plusieurs documents YAML\u00a0: seul le premier est lu.',
    other: (facts: { detail: string }) =>
      `Ce fichier ne peut pas être lu à partir d’ici. L’outil de lecture dit\u00a0: ${quoted(facts.detail)}.`,
    missing: 'Ce fichier de configuration n’existe pas.',
    directory:
      'Un dossier porte le nom du fichier de configuration\u00a0: Relecture attend un fichier. Rien de ce que ce dossier contient n’est suivi.',
    unreadable: 'Ce fichier de configuration existe, mais il ne peut pas être ouvert.',
    baseline:
      'Ce fichier ne peut pas servir de référence\u00a0: Relecture ne l’a pas écrit sous cette forme, ou il a été modifié depuis. Aucune remarque n’est donc repliée. Écrivez-le à nouveau avec «\u202frelecture baseline\u202f».',
  },
  'configuration-schema': {
    summary: 'La configuration de Relecture contient une clé inconnue ou une valeur qui ne convient pas.',
    ...schemaSentences,
    'rule-family': (facts: { family: string }) =>
      `${quoted(facts.family)} est le début du nom de plusieurs règles, et sous «\u202frules\u202f» chaque règle s’écrit en entier (relecture rules en donne la liste). Pour laisser toute une famille de côté le temps d’une relecture\u00a0: --skip ${facts.family.replace(/[-*]*$/, '-')}`,
    'empty-folder': (facts: { folder: string }) =>
      `Aucun fichier n’est dans le dossier ${quoted(facts.folder)}\u00a0: vérifiez son nom. Son chemin part de la racine du site.`,
  },
  'configuration-cms': {
    summary: 'La configuration du CMS se contredit ou désigne ce qui n’existe pas.',
    'no-collections':
      'Cette configuration de CMS ne décrit aucune collection\u00a0: les pages ne peuvent pas lui être comparées.',
    'no-name': (facts: { kind: 'collection' | 'file' | 'field' }) =>
      `${facts.kind === 'collection' ? 'Cette collection n’a' : facts.kind === 'file' ? 'Ce fichier n’a' : 'Ce champ n’a'} pas de nom (name)\u00a0: le CMS refuse de démarrer.`,
    'no-place': (facts: { collection: string }) =>
      `La collection ${quoted(facts.collection)} n’a ni dossier (folder) ni fichiers (files)\u00a0: le CMS refuse de démarrer.`,
    'unknown-widget': (facts: { where: Labels; widget: string; suggestion: string | null }) =>
      `${quoteLabels(facts.where)} utilise le widget ${quoted(facts.widget)}, que Relecture ne connaît pas\u00a0: ce champ n’est pas vérifié.${wish(facts.suggestion)}`,
    'unknown-collection': (facts: { where: Labels; collection: string; suggestion: string | null }) =>
      `${quoteLabels(facts.where)} renvoie à la collection ${quoted(facts.collection)}, qui n’existe pas dans cette configuration\u00a0: le CMS ne propose aucun choix.${wish(facts.suggestion)}`,
    'no-target': (facts: { where: Labels }) =>
      `${quoteLabels(facts.where)} est une relation sans collection ou sans champ de valeur (value_field)\u00a0: le CMS refuse de démarrer.`,
    'no-options': (facts: { where: Labels }) =>
      `${quoteLabels(facts.where)} est une liste de choix sans choix (options)\u00a0: le CMS refuse de démarrer.`,
    'bad-pattern': (facts: { where: Labels; pattern: string }) =>
      `${quoteLabels(facts.where)} demande un modèle qui n’est pas une expression régulière valable (${facts.pattern})\u00a0: il n’est pas vérifié.`,
    'same-name': (facts: { name: string; kind: 'collection' | 'file' | 'field' }) =>
      `Le nom ${quoted(facts.name)} est déjà celui d’${facts.kind === 'collection' ? 'une autre collection' : facts.kind === 'file' ? 'un autre fichier de la collection' : 'un autre champ au même endroit'}\u00a0: le CMS refuse de démarrer.`,
    'same-file': (facts: { file: string; first: string }) =>
      `Le fichier ${facts.file} est déjà ouvert par ${quoted(facts.first)}\u00a0: ce que l’un enregistre, l’autre peut l’effacer. Relecture le compare au premier.`,
    'same-folder': (facts: { folder: string; first: string }) =>
      `Le dossier ${facts.folder} est déjà celui de la collection ${quoted(facts.first)}, et aucun filtre ne les sépare\u00a0: chaque page apparaît deux fois dans le CMS. Relecture la compare à la première collection.`,
    ...cmsOptions,
    ...cmsConfiguration,
  },
  'configuration-json-schema': {
    summary: 'Un schéma JSON ne peut pas servir\u00a0: introuvable, distant ou mal écrit.',
    missing: (facts: { schema: string }) =>
      `Le schéma ${facts.schema} est introuvable. Son chemin part de la racine du site.`,
    unreadable: (facts: { schema: string }) => `Le schéma ${facts.schema} ne peut pas être ouvert.`,
    syntax: (facts: { schema: string }) =>
      `Le schéma ${facts.schema} n’est ni du JSON ni du YAML valable à partir d’ici\u00a0: il ne peut pas être lu.`,
    'not-a-schema': (facts: { schema: string }) =>
      `${facts.schema} n’est pas un schéma JSON\u00a0: il faut un objet, entre accolades.`,
    dialect: (facts: { dialect: string }) =>
      `Relecture lit les schémas JSON 2020-12, 2019-09 et draft-07, pas ${quoted(facts.dialect)}.`,
    remote: (facts: { reference: string }) =>
      `${facts.reference} est une adresse\u00a0: un schéma n’est jamais téléchargé. Copiez-le dans le dépôt et donnez son chemin.`,
    outside: (facts: { reference: string }) =>
      `${facts.reference} mène hors du site\u00a0: seuls les schémas du dépôt sont lus.`,
    'unknown-reference': (facts: { reference: string }) =>
      `La référence ${quoted(facts.reference)} ne mène à rien dans ce schéma.`,
    invalid: (facts: { where: string; value: string }) =>
      `Ce schéma n’est pas valable\u00a0: ${facts.value === '' ? '' : `${quoted(facts.value)} ne convient pas `}${facts.where === '' ? 'au premier niveau' : `sous ${facts.where}`}.`,
    unusable: (facts: { reason: string }) => `Ce schéma ne peut pas être utilisé\u00a0: ${facts.reason}.`,
    'too-big': (facts: { schema: string }) =>
      `Le schéma ${facts.schema} est trop grand ou trop profond pour être utilisé sans risque (256\u00a0Kio et 50 niveaux au plus).`,
    'too-slow': (facts: { schema: string }) =>
      `Le schéma ${facts.schema} est trop lent à préparer\u00a0: il est laissé de côté.`,
  },
};

/** Titles and descriptions of the keys of `relecture.yml`, as editors of code show them and as the reference tells. */
export const configurationKeys = {
  title: 'Configuration de Relecture',
  intro:
    'Toutes les clés sont facultatives\u00a0: sans fichier relecture.yml, Relecture reconnaît le site et prend les valeurs par défaut. Une clé inconnue est une erreur.',
  headings: {
    page: 'relecture.yml',
    key: 'Clé',
    kind: 'Type',
    initial: 'Par défaut',
    meaning: 'Sens',
    detected: 'reconnu',
    none: '–',
    rules: 'Règles',
    option: 'Option',
    required: 'clé obligatoire dans chaque élément de la liste.',
  },
  kinds: {
    string: 'texte',
    integer: 'nombre entier',
    number: 'nombre',
    boolean: 'true ou false',
    array: 'liste',
    object: 'groupe',
  },
  detected: ['content', 'static', 'url', 'hosts', 'cms', 'cms-version', 'generator'],
  /** Beside two lines of the example. */
  example: { locale: 'ou en, pour des messages en anglais', exclude: 'elles racontent le passé' },
  optionsIntro:
    'Les options des règles, à côté de severity. Une option inconnue, ou une valeur d’une autre sorte, est une erreur.',
  rulesIntro:
    'Chaque règle accepte off, error, warning, info, ou un groupe d’options avec severity. Les options de chaque règle sont décrites sur sa page. Sans sévérité écrite ici, ce qui tient à la façon de lire les pages et revient sur une grande part du site n’est qu’une information\u00a0: le site les lit sans doute autrement.',
  site: 'Le site\u00a0: ce que Relecture ne peut pas reconnaître seule, ou reconnaîtrait autrement.',
  'site.content': 'Dossier des pages, depuis la racine. Reconnu\u00a0: content, site/content, src/content, docs…',
  'site.static': 'Dossier des fichiers servis tels quels (images, PDF). Reconnu d’après le générateur.',
  'site.url': 'Adresse publique du site. Reconnue d’après la configuration du générateur.',
  'site.hosts': 'Noms de domaine du site\u00a0: les liens absolus vers eux sont traités comme des liens internes.',
  'site.cms': 'Chemin de la configuration du CMS, ou off pour l’ignorer. Reconnu aux endroits habituels.',
  'site.cms-version': 'CMS et version, quand ils ne se lisent ni dans admin/index.html ni dans package.json.',
  'site.generator': 'Générateur du site. Reconnu d’après ses fichiers.',
  'site.language': 'Langue des pages qui ne disent pas la leur.',
  'site.time-zone': 'Fuseau horaire où se juge «\u202faujourd’hui\u202f».',
  locale:
    'Langue des messages, `fr` ou `en`. La ligne de commande (`--locale`) et l’entrée du même nom de l’Action l’emportent. Sans elle, les messages sont en français pour un site en français, et en anglais pour les autres.',
  exclude:
    'Fichiers à ne pas relire (motifs de chemin, depuis la racine)\u202f; un dossier vaut pour tout ce qu’il contient. Un fichier nommé en toutes lettres est relu quand même. Un motif qui ne convient à rien est dit par `relecture site`.',
  overrides: 'Réglages propres à certains fichiers. Si plusieurs conviennent, le dernier l’emporte.',
  'overrides.files': 'Fichiers concernés (motif de chemin, depuis la racine).',
  'overrides.language': 'Langue de ces fichiers (fr, fr-CA, pt-BR…).',
  'overrides.rules': 'Sévérité et options des règles pour ces fichiers.',
  sites: 'Sites d’un même dépôt, le principal d’abord, quand Relecture ne les trouve pas seule.',
  'sites.root': 'Dossier où un site se construit, depuis la racine du dépôt.',
  schemas:
    'Schémas JSON auxquels comparer l’en-tête des pages. Le premier qui convient est retenu, avant celui tiré du CMS.',
  'schemas.files': 'Pages concernées (motif de chemin).',
  'schemas.layout': 'Pages concernées (valeur de layout).',
  'schemas.schema': 'Chemin du schéma, depuis la racine. Jamais une adresse.',
  rules: 'Sévérité et options des règles.',
  'rules.severity': 'Sévérité de la règle.',
  'options.front-matter-file.folders':
    'Champs qui ne donnent qu’un nom de fichier, et pour chacun le dossier où ces fichiers se trouvent.',
  'options.link-blocked.always': 'Signaler aussi les sites qui refusent toujours les robots.',
  'options.link-closed.soon': 'Nombre de jours avant la fin à partir duquel l’annoncer.',
  ...recommendedOptions,
  ...consistentOptions,
  ...styleGuideOptions,
  'options.typography-apostrophe.direction':
    'L’apostrophe voulue\u00a0: la même dans toute une page, ou partout celle-ci.',
  'options.typography-inclusive-form.form': 'La forme voulue\u00a0: une seule par page, celle-ci partout, ou aucune.',
  'options.typography-spacing.narrow':
    'Écrire l’espace fine (U+202F) devant «\u202f;\u202f», «\u202f!\u202f» et «\u202f?\u202f»\u00a0; sinon, l’espace insécable ordinaire (U+00A0).',
  links: 'Vérification des liens externes.',
  'links.ignore': 'Adresses à ne pas vérifier (motifs avec *).',
  'links.accept': 'Réponses à tenir pour bonnes\u00a0: un code (403, 429) ou tous ceux d’une centaine (5xx).',
  'links.timeout': 'Temps laissé à un lien, en secondes.',
  'links.retries': 'Nombre de nouveaux essais après un échec passager.',
  'links.per-host': 'Requêtes simultanées vers un même domaine.',
  'links.concurrency': 'Requêtes simultanées en tout.',
  'links.anchors': 'Vérifier aussi que l’ancre (#…) existe dans la page d’un autre site.',
  'links.allow-private': 'Domaines internes qu’il est permis d’interroger malgré leur adresse privée.',
  'links.headers': 'En-têtes HTTP à envoyer, par début d’adresse.',
  'links.moved-hosts': 'Domaines qui ont changé de nom\u00a0: ancien nom, nouveau nom.',
  dates: 'Dates périmées.',
  'dates.soon': 'Nombre de jours avant l’échéance où une date est annoncée comme proche.',
  'dates.history':
    'Dossiers, collections ou motifs de pages qui racontent le passé (un blog)\u00a0: leurs dates ne se périment pas.',
  'dates.review':
    'Relecture des pages\u00a0: field, le champ qui donne le jour de la dernière (last_reviewed_on), et every, le temps qu’elle vaut (6 months, 1 an) quand la page ne le dit pas.',
  'dates.review.field': 'Le champ qui donne le jour de la dernière relecture.',
  'dates.review.every': 'Écrivez un nombre et une unité, par exemple 90 days, 6 months ou 1 an.',
  terms: 'Noms propres au site.',
  'terms.hosts': 'Domaines connus, pour reconnaître une faute de frappe dans une adresse.',
  'terms.people': 'Noms de personnes à écrire exactement ainsi.',
  relations: 'Champs qui nomment d’autres pages, quand le CMS ne le dit pas.',
  'relations.files': 'Pages qui portent le champ (motif de chemin).',
  'relations.field': 'Le champ\u00a0: incubator, talents.list, phases.*.name.',
  'relations.target': 'Dossier ou motif des pages qui peuvent être nommées.',
  'relations.by': 'Ce qui est écrit d’une page\u00a0: file (nom de fichier), path, slug, ou un champ.',
  'relations.prefix': 'Ce qui précède chaque valeur\u00a0: /organisations/.',
  'relations.label': 'Nom de la cible dans les messages.',
  preview: 'Aperçu des pages.',
  'preview.style': 'Feuille de style du site à reprendre dans l’aperçu, depuis la racine.',
  cms: 'Relecture dans le CMS.',
  'cms.block': 'Ce qui empêche d’enregistrer\u00a0: rien (never), ou les erreurs (error).',
};
