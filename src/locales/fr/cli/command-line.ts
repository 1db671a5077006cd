const WITHOUT_NETWORK = 'sans réseau (cette commande n’en demande jamais)';
const FAIL_ON = 'échouer dès error, warning, ou jamais avec never (par défaut, error)';

/**
 * The commands, the options, and the page that lists them. `given`, `value`: what is written after them; empty for nothing. `of`: what an
 * option means for one command, where it says more than its meaning for all.
 */
export const commandLine = {
  commands: {
    check: {
      given: '[chemin…]',
      meaning: 'relire des fichiers ou des dossiers (par défaut, tout le site) ; - relit l’entrée standard',
    },
    preview: { given: '[chemin…]', meaning: 'écrire l’aperçu des pages' },
    links: { given: '[chemin…]', meaning: 'seulement les liens, avec ce qu’il y a derrière' },
    dates: { given: '[chemin…]', meaning: 'seulement les dates, et le calendrier de ce qui se périme' },
    site: {
      given: '',
      meaning: 'ce que Relecture comprend du site : générateur, dossiers, langues, fichiers laissés de côté',
    },
    baseline: {
      given: '',
      meaning: 'mettre de côté ce qu’il y a à reprendre aujourd’hui, sur un site ancien (.relecture-baseline.json)',
    },
    schema: {
      given: '[collection]',
      meaning: 'le schéma JSON tiré de la configuration du CMS, et ce que le générateur refuse',
    },
    rules: { given: '[règle]', meaning: 'la liste des règles, ou l’explication d’une règle' },
    init: { given: '[dossier]', meaning: 'reconnaître le site, écrire relecture.yml et le fichier de workflow' },
    index: {
      given: '',
      meaning: 'écrire ce qu’il faut savoir du site pour relire dans le CMS (relecture-index.json, à côté de sa page)',
    },
    merge: { given: 'FICHIER…', meaning: 'réunir les rapports JSON d’une relecture partagée par --shard' },
    lsp: {
      given: '',
      meaning: 'relire pendant que l’on écrit, dans un éditeur qui parle LSP (VS Code, Neovim, Helix, Zed…)',
    },
  },
  options: {
    root: {
      value: 'DOSSIER',
      meaning: 'la racine du site (par défaut, le dossier qui contient relecture.yml ou .git)',
    },
    config: { value: 'FICHIER', meaning: 'la configuration (par défaut, relecture.yml ou .github/relecture.yml)' },
    exclude: {
      value: 'MOTIF',
      meaning: 'laisser de côté ces fichiers (motif depuis la racine), en plus de ceux de la configuration ; se répète',
    },
    'list-files': { value: '', meaning: 'donner les fichiers qui seraient lus, un par ligne, sans rien juger' },
    'stdin-filename': { value: 'CHEMIN', meaning: 'avec -, la place dans le site du texte lu sur l’entrée standard' },
    shard: { value: 'I/N', meaning: 'ne relire qu’une part du site, la I-ième sur N' },
    only: { value: 'RÈGLE,…', meaning: 'seulement ces règles (un début de nom tel que « date- » convient)' },
    skip: { value: 'RÈGLE,…', meaning: 'sans ces règles' },
    base: { value: 'RÉF', meaning: 'comparer avec cette référence git : seul ce qui est nouveau est jugé' },
    'no-baseline': {
      value: '',
      meaning: 'montrer et juger aussi ce que la référence met de côté (.relecture-baseline.json)',
    },
    'as-of': { value: 'AAAA-MM-JJ', meaning: 'le jour auquel juger les dates (par défaut, aujourd’hui)' },
    'written-on': { value: 'AAAA-MM-JJ', meaning: 'le jour où les textes ont été écrits, quand git ne le dit pas' },
    'fail-on': {
      value: 'NIVEAU',
      meaning: 'échouer dès error, warning, ou jamais avec never (par défaut, error\u202f; pour preview, never)',
      of: {
        check: FAIL_ON,
        links: FAIL_ON,
        dates: FAIL_ON,
        merge: FAIL_ON,
        preview: 'échouer dès error ou warning (par défaut, never\u00a0: un aperçu n’est pas un verdict)',
      },
    },
    'max-warnings': { value: 'N', meaning: 'échouer au-delà de N avertissements nouveaux' },
    format: { value: 'FORMAT', meaning: 'la forme du rapport' },
    output: {
      value: 'FICHIER',
      meaning: 'écrire le rapport dans ce fichier (- pour la sortie standard) ; se répète sous la forme FORMAT=FICHIER',
    },
    out: {
      value: 'DOSSIER',
      meaning:
        'le dossier où écrire l’aperçu (par défaut, preview/), l’index (par défaut, celui du CMS) ou les schémas, un par collection',
      of: {
        preview: 'le dossier où écrire l’aperçu (par défaut, preview/)',
        index: 'le dossier où écrire l’index (par défaut, celui de la page du CMS)',
        schema: 'le dossier où écrire les schémas, un par collection',
      },
    },
    panel: {
      value: '',
      meaning: 'copier aussi le panneau du CMS (relecture-cms.js et ses fichiers) à côté de sa page ou de l’index',
      of: {
        init: 'copier aussi le panneau du CMS à côté de sa page (relecture-cms.js et ses fichiers)',
        index: 'copier aussi le panneau du CMS à côté de l’index (relecture-cms.js et ses fichiers)',
      },
    },
    verbose: {
      value: '',
      meaning: 'tout donner : chaque remarque, chaque fichier qui n’a pas été lu ou qui est laissé de côté',
    },
    quiet: {
      value: '',
      meaning:
        'ne dire que ce qui fait échouer : ni avancement, ni conseils, ni résumé. Les rapports pour les programmes restent entiers',
    },
    statistics: { value: '', meaning: 'au lieu des remarques, leur nombre par règle et par fichier' },
    locale: {
      value: 'fr|en',
      meaning:
        'la langue des messages (par défaut, celle de la configuration, sinon celle de LC_ALL ou de LANG, sinon l’anglais pour un site qui n’est pas en français, sinon le français)',
    },
    fix: {
      value: '',
      meaning:
        'appliquer sur place les corrections sûres ; avec -, le texte corrigé va sur la sortie standard, le rapport sur la sortie d’erreur',
    },
    'dry-run': {
      value: '',
      meaning: 'avec --fix, baseline ou init : montrer ce qui changerait sans rien écrire (--fix donne un diff unifié)',
      of: {
        check: 'avec --fix, montrer ce qui changerait, en diff unifié, sans rien écrire',
        baseline: 'dire ce qui serait écrit, sans rien écrire',
        init: 'montrer ce qui serait écrit, sans rien écrire',
      },
    },
    prune: { value: '', meaning: 'retirer de la référence ce qui est réglé, sans rien y ajouter' },
    watch: { value: '', meaning: 'rester là, et relire les pages quand elles changent ; Ctrl-C pour finir' },
    offline: {
      value: '',
      meaning: 'sans réseau\u00a0: les liens externes ne sont pas suivis',
      of: { dates: WITHOUT_NETWORK, init: WITHOUT_NETWORK },
    },
    'ask-links': {
      value: '',
      meaning:
        'interroger aussi les sites vers lesquels mènent les liens, à l’ouverture et à l’enregistrement d’une page ; sans cette option, rien n’est demandé au réseau',
    },
    stdio: { value: '', meaning: 'parler sur l’entrée et la sortie standard (c’est toujours le cas)' },
    cache: {
      value: 'DOSSIER',
      meaning: 'garder l’état des liens d’une fois sur l’autre',
      of: { lsp: 'le dossier où «\u202frelecture links --cache\u202f» garde l’état des liens' },
    },
    'time-budget': { value: 'SECONDES', meaning: 'finir à temps, en disant ce qui n’a pas été fait' },
    help: { value: '', meaning: 'cette aide ; après une commande, ce que prend cette commande' },
    version: { value: '', meaning: 'la version' },
  },
  words: {
    head: 'Relecture relit les contenus d’un site Markdown comme le ferait un collègue attentif.',
    usage: 'Usage :',
    reading: 'Ce qui est relu',
    judging: 'Ce qui est jugé',
    report: 'Ce qui est dit',
    run: 'Le déroulement',
    formats: (facts: { formats: readonly string[]; dates: readonly string[] | null }): string =>
      `${facts.formats.length === 1 ? 'Un seul' : 'Au choix'}\u00a0: ${facts.formats.join(', ')}${facts.dates === null ? '' : ` ; pour dates, ${facts.dates.join(', ')}`}`,
    exit: 'Code de sortie',
    statuses: [
      'rien à signaler au niveau de --fail-on ou au-dessus',
      'quelque chose à corriger, ou que le temps n’a pas permis de relire',
      'usage, configuration ou environnement à revoir, ou rien de ce qui était demandé n’a pu être lu',
      'une erreur de Relecture elle-même',
    ],
    /** The same, of commands that judge nothing; absent: that status is never theirs. */
    statusesOf: {
      done: ['c’est fait', null, 'usage, configuration ou environnement à revoir', 'une erreur de Relecture elle-même'],
      preview: [
        'l’aperçu est écrit, sans rien au niveau de --fail-on si on l’a donné',
        'quelque chose est à ce niveau, ou le temps n’a pas permis de tout montrer',
        'usage, configuration ou environnement à revoir, ou rien de ce qui était demandé n’a pu être lu',
        'une erreur de Relecture elle-même',
      ],
      baseline: [
        'c’est fait',
        'tout n’a pas pu être relu\u00a0: rien n’est écrit',
        'usage, configuration ou environnement à revoir, ou rien de ce qui était demandé n’a pu être lu',
        'une erreur de Relecture elle-même',
      ],
    },
    more: 'Pour une seule commande : relecture links --help, par exemple.',
  },
  page: {
    title: 'La ligne de commande',
    intro: [
      'Cette page et `relecture --help` sont tirées du même tableau. Une option que la commande ne prend pas est refusée.',
    ],
    commands: '| commande | ce qu’elle fait |',
    options: '| option | rôle | commandes |',
    all: 'toutes',
    formats: 'Formats',
    statuses: '| code | sens |',
    formatTable: '| commande | `--format`, le premier par défaut |',
  },
};
