import { commandLine } from './cli/command-line.ts';
import { schemaCommand } from './cli/schema-command.ts';
import { digits, listed, many } from './words/count.ts';
import { quoted } from './words/quote.ts';

/** What the command line says. */
export const cli = {
  ...commandLine,
  usage: {
    day: (facts: { option: string; value: string }) =>
      `${facts.option} attend un jour du calendrier sous la forme AAAA-MM-JJ, et non ${quoted(facts.value)}.`,
    unknownOption: (facts: { option: string; suggestion: string | null }) =>
      `L’option ${facts.option} n’existe pas${facts.suggestion === null ? ' : voir relecture --help' : `. Vouliez-vous écrire ${facts.suggestion} ?`}${facts.suggestion === null ? '.' : ''}`,
    notTaken: (facts: { option: string; command: string; commands: readonly string[] }) =>
      `relecture ${facts.command} ne prend pas l’option ${facts.option} : elle sert à ${listed(facts.commands)}.`,
    noValue: (facts: { option: string }) => `L’option ${facts.option} ne prend pas de valeur.`,
    valueMissing: (facts: { option: string; what: string; allowed: readonly string[] }) =>
      `L’option ${facts.option} attend une valeur${facts.allowed.length === 0 ? ` (${facts.what}).` : ` : choisissez parmi ${facts.allowed.join(', ')}.`}`,
    notTogether: (facts: { first: string; second: string }) =>
      `${facts.first} et ${facts.second} ne vont pas ensemble : gardez l’un des deux.`,
    count: (facts: { option: string; value: string }) =>
      `${facts.option} attend un nombre entier, et non ${quoted(facts.value)}.`,
    stdinName:
      'Pour relire l’entrée standard, dites à quelle page du site elle correspond, avec --stdin-filename CHEMIN.',
    stdinAlone: '--stdin-filename va avec un tiret seul : relecture check - --stdin-filename CHEMIN.',
    stdinHere: (facts: { command: string }) =>
      `relecture ${facts.command} ne lit pas l’entrée standard : seul check le fait.`,
    dryRunAlone: '--dry-run va avec --fix : relecture check --fix --dry-run montre les corrections sans rien écrire.',
    watch: 'Ce dossier a trop de sous-dossiers pour être surveillé ici : nommez ceux où vous travaillez.',
    allExcluded: 'Tout ce que vous demandez de relire est laissé de côté par --exclude : rien n’a été relu.',
    choice: (facts: { option: string; value: string; allowed: readonly string[] }) =>
      `${facts.option} n’accepte pas ${quoted(facts.value)} : choisissez parmi ${facts.allowed.join(', ')}.`,
    outputFormat: ({ format }: { format: string }) =>
      `${quoted(format)} est un format, et non un fichier : écrivez --format ${format}, ou --output ${format}=FICHIER (- pour la sortie standard).`,
    timeBudget: (facts: { value: string }) =>
      `--time-budget attend un nombre de secondes, et non ${quoted(facts.value)}.`,
    shard: (facts: { value: string }) =>
      `--shard attend une part sous la forme I/N, par exemple 2/4, et non ${quoted(facts.value)}.`,
    noSuchPath: (facts: { path: string; command: string | null; commands?: readonly string[]; near?: string | null }) =>
      `Le chemin ${quoted(facts.path)} n’existe pas.${facts.near == null ? '' : ` Vouliez-vous écrire ${quoted(facts.near)}\u202f?`}${facts.command === null ? commandsWords(facts.commands ?? []) : ` Si c’est une commande, vouliez-vous écrire ${quoted(facts.command)} ?`}`,
    outsideRoot: (facts: { path: string; root: string }) =>
      `Le chemin ${quoted(facts.path)} est hors du site (${facts.root})\u00a0: une relecture est celle d’un seul dépôt. Relisez les autres à part, ou donnez avec --root le dossier qui les contient.`,
    noSuchRoot: (facts: { root: string }) => `Le dossier ${quoted(facts.root)} n’existe pas ou ne peut pas être lu.`,
    unknownRule: (facts: { rule: string; suggestion: string | null }) =>
      `La règle ${quoted(facts.rule)} n’existe pas${facts.suggestion === null ? ' : voir relecture rules.' : `. Vouliez-vous écrire ${quoted(facts.suggestion)} ?`}`,
    unknownCollection: (facts: { name: string; known: readonly string[]; suggestion: string | null }) =>
      facts.known.length === 0
        ? 'Ce site n’a pas de configuration de CMS, et son générateur ne dit rien des en-têtes : il n’y a rien dont tirer un schéma.'
        : `La collection ${quoted(facts.name)} n’existe pas${facts.suggestion === null ? ` : choisissez parmi ${facts.known.join(', ')}.` : `. Vouliez-vous écrire ${quoted(facts.suggestion)} ?`}`,
    noForms:
      'Aucun formulaire de ce CMS n’a de champs, et le générateur ne dit rien des en-têtes : il n’y a pas de schéma à écrire.',
    astroSync:
      'Ce site n’a pas de configuration de CMS, et la configuration de ses collections est un programme, que Relecture n’exécute pas : lancez d’abord « npx astro sync », qui écrit leurs schémas dans .astro/collections.',
    codeCms: (facts: { path: string }) =>
      `La configuration de TinaCMS (${facts.path}) est un programme, que Relecture n’exécute pas : gardez dans le dépôt ce que TinaCMS en génère, tina/tina-lock.json (npx tinacms build l’écrit).`,
    codeInit: (facts: { path: string }) =>
      `La configuration du CMS est celle d’un programme (${facts.path}), que Relecture n’exécute pas\u00a0: écrivez-la en toutes lettres dans CMS.init, ou dans config.yml.`,
    badReport: (facts: { path: string }) => `${quoted(facts.path)} n’est pas un rapport JSON de Relecture.`,
    badBase: (facts: { ref: string }) =>
      `La référence git ${quoted(facts.ref)} ne peut pas être lue ici : vérifiez son nom ou, si elle manque à cette copie du dépôt, récupérez-la avec git fetch.`,
    noRepository: '--base compare avec un commit de git, et ce dossier n’est dans aucun dépôt que git puisse lire ici.',
    baseLost: (facts: { ref: string; said: string }) =>
      `La version ${quoted(facts.ref)} n’est pas entière dans cette copie du dépôt, à laquelle on ne peut donc rien comparer\u00a0: récupérez ce qui manque avec git fetch, ou refaites un clone. Git répond\u00a0: ${quoted(facts.said)}`,
    noRoom: 'La sortie n’accepte plus rien (disque plein ?) : le rapport n’a pas été écrit en entier.',
    write: (facts: { path: string }) => `${quoted(facts.path)} ne peut pas être écrit.`,
    mergeNothing: 'Donnez à merge au moins un rapport JSON.',
    resolve: (facts: { value: string }) => `RELECTURE_RESOLVE ne se comprend pas : ${quoted(facts.value)}.`,
    configuration: (facts: { path: string }) => `La configuration ${quoted(facts.path)} n’existe pas.`,
  },
  bug: (facts: { url: string }) =>
    `Relecture s’est arrêtée sur une erreur qui vient d’elle. Merci de la signaler : ${facts.url}`,
  cutHistory:
    'l’historique de ce dépôt est coupé (clone superficiel)\u00a0: le jour où les phrases ont été écrites n’est pas toujours connu, et des annonces passées peuvent échapper à la relecture. Récupérez-le en entier («\u202fgit fetch --unshallow\u202f», ou «\u202ffetch-depth: 0\u202f» dans GitHub Actions).',
  interrupted: 'Relecture interrompue. Voici ce qui avait été trouvé.',
  fixed: ({ held, ...facts }: MendedFacts) =>
    (facts.fixes === 0
      ? 'Rien à corriger tout seul.'
      : `${mendedWords(facts)} dans ${facts.files === 1 ? 'un fichier' : `${facts.files} fichiers`}${facts.follow && facts.fixes > 1 ? ' (une correction peut en appeler une autre)' : ''}.`) +
    (facts.dryRun && facts.unseen ? ' Deux lignes qui semblent pareilles diffèrent par une espace insécable.' : '') +
    heldWords(held) +
    (facts.known === 0
      ? ''
      : ` La référence en met ${facts.known === 1 ? 'une' : digits(facts.known)} de côté : --no-baseline pour ${facts.known === 1 ? 'la' : 'les'} faire aussi.`),
  baseline: {
    written: (facts: { count: number; pages: number; path: string; dryRun: boolean }) => {
      const what = `${facts.path} : ${many(facts.count, 'remarque', 'remarques')} sur ${many(facts.pages, 'page', 'pages')}.`;
      return facts.dryRun
        ? `Rien n’a été écrit. Sans --dry-run, la référence serait écrite dans ${what}`
        : `Référence écrite dans ${what} Elles seront repliées et ne feront plus échouer la relecture. Enregistrez ce fichier dans le dépôt, avec le site.`;
    },
    pruned: (facts: { gone: number; left: number; path: string; dryRun: boolean }) => {
      if (facts.gone === 0)
        return `Rien à retirer de la référence : ${many(facts.left, 'remarque y reste', 'remarques y restent')} (${facts.path}).`;
      const left = digits(facts.left);
      return facts.dryRun
        ? `Rien n’a été écrit. Sans --dry-run, ${many(facts.gone, 'remarque réglée serait retirée', 'remarques réglées seraient retirées')} de la référence : il en resterait ${left} (${facts.path}).`
        : `${many(facts.gone, 'remarque réglée, retirée', 'remarques réglées, retirées')} de la référence : il en reste ${left} (${facts.path}).`;
    },
    whole: 'La référence porte sur tout le site : ne donnez à baseline ni page ni dossier à relire.',
    none: (facts: { path: string }) =>
      `Il n’y a pas de référence à alléger (${facts.path}) : écrivez-la d’abord avec relecture baseline.`,
    partial: 'Tout le site n’a pas pu être relu : la référence n’a pas été écrite.',
  },
  index: {
    written: (facts: { path: string; pages: number; kilobytes: number }) =>
      `Index écrit dans ${facts.path} : ${many(facts.pages, 'page', 'pages')}, ${many(facts.kilobytes, 'kilo-octet', 'kilo-octets')}.`,
    unshown: (facts: { count: number }) =>
      `${many(facts.count, 'page n’y figure pas, parce que le site ne la montre pas', 'pages n’y figurent pas, parce que le site ne les montre pas')}.`,
    settings: (facts: { paths: readonly string[] }) =>
      `L’index sera public. Il contient le texte de ${listed(facts.paths)} ; --exclude laisse de côté un fichier qui ne doit pas l’être.`,
    panel: (facts: { folder: string; count: number }) =>
      `Panneau copié dans ${facts.folder} : ${many(facts.count, 'fichier', 'fichiers')}.`,
    noCms: 'Ce site n’a pas de CMS reconnu : dites avec --out dans quel dossier écrire l’index.',
  },
  watching: 'Relecture attend vos modifications (Ctrl-C pour finir).',
  changed: (facts: { path: string; count: number }) =>
    facts.count === 1
      ? `Relu après un changement : ${facts.path}`
      : `Relu après ${digits(facts.count)} changements, dont ${facts.path}`,
  tooManyWarnings: (facts: { count: number; most: number }) =>
    `Il y a ${many(facts.count, 'avertissement', 'avertissements')}, et --max-warnings en admet ${digits(facts.most)}.`,
  progress: { read: 'lecture', links: 'liens' },
  /** `page`: the one to open in a browser. */
  previewWritten: (facts: { count: number; folder: string; page: string }) =>
    `${facts.count === 1 ? 'L’aperçu est écrit' : `${digits(facts.count)} aperçus sont écrits`} dans ${facts.folder}. À ouvrir dans un navigateur\u00a0: ${facts.page}`,
  ...schemaCommand,
  ruleOff: 'désactivée par défaut',
};

const commandsWords = (commands: readonly string[]): string =>
  commands.length === 0 ? '' : ` Ce n’est pas non plus une commande : il y a ${listed(commands)}.`;

function mendedWords({ fixes, dryRun }: { fixes: number; dryRun: boolean }): string {
  if (fixes === 1) return dryRun ? 'Une correction à appliquer' : 'Une correction appliquée';
  return `${fixes} corrections ${dryRun ? 'à appliquer' : 'appliquées'}`;
}

interface MendedFacts {
  readonly fixes: number;
  readonly files: number;
  readonly dryRun: boolean;
  readonly held: Record<HeldKind, number>;
  /** There are more fixes than findings that asked for one. */
  readonly follow: boolean;
  /** Some only change no-break spaces. */
  readonly unseen: boolean;
  /** Fixes that the baseline sets aside. */
  readonly known: number;
}

type HeldKind = 'title' | 'language' | 'program' | 'page' | 'choice';

const HELD: Readonly<Record<HeldKind, string>> = {
  title: 'dans un titre (title, name) que d’autres pages peuvent citer',
  language: 'dans un texte trop court ou trop mêlé pour que sa langue soit sûre',
  program: 'dans une page MDX dont tout le code n’a pas été reconnu',
  page: 'qui changerait autre chose dans la page, comme l’ancre d’un titre',
  choice: 'où il faut choisir',
};

/** Empty when no fix waits. */
function heldWords(held: Readonly<Record<HeldKind, number>>): string {
  const kinds = (['title', 'language', 'program', 'page', 'choice'] as const).filter((kind) => held[kind] > 0);
  const count = kinds.reduce((sum, kind) => sum + held[kind], 0);
  if (count === 0) return '';
  const why = kinds.map((kind) => (kinds.length === 1 ? HELD[kind] : `${held[kind]} ${HELD[kind]}`)).join(' ; ');
  return count === 1
    ? ` Une autre correction est proposée, mais pas faite d’office : ${why}.`
    : ` ${count} autres corrections sont proposées, mais pas faites d’office : ${why}.`;
}
