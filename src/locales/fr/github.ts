import { dayWords } from './day-words.ts';
import { type Counts, digits, listed, many, type Read, readWords, toDo } from './words/count.ts';
import { quoted } from './words/quote.ts';

/** What is said on GitHub: annotations, summary, comments, tracking issue, statuses and the log of a run. */
export const github = {
  name: 'Relecture',
  levels: { error: 'À corriger', warning: 'À vérifier', info: 'Conseil' },
  line: ({ line }: { line: number }) => `ligne ${line}`,
  rule: ({ rule }: { rule: string }) => `Règle\u00a0: ${rule}`,
  verdict: (counts: Counts) => toDo(counts) || 'Rien à signaler',
  title: (counts: Counts) => `Relecture\u00a0: ${toDo(counts) || 'rien à signaler'}`,
  /** Below the title of the comment. The first person who reads it may be an editor who knows nothing of GitHub. */
  intro: ({
    audience,
    merged,
    draft,
    blocking,
    others,
  }: {
    audience: string;
    merged: boolean;
    draft: boolean;
    blocking: boolean;
    others: boolean;
  }) => {
    const who = audience === 'editor' ? 'Votre modification a été relue' : 'Cette proposition a été relue';
    if (merged)
      return 'Cette modification est déjà en ligne. Voici ce qu’elle apporte et qui mérite d’être repris dès que possible.';
    if (draft)
      return `${who}. C’est encore un brouillon\u00a0: rien ne presse, ces points sont à revoir avant de publier.`;
    return blocking
      ? `${who}. Voici ce qu’il faut corriger avant de publier${others ? ', et le reste à votre appréciation' : ''}.`
      : `${who}. Rien n’empêche de publier\u00a0; voici ce qui mérite un coup d’œil.`;
  },
  /** In the place of « nothing to report », of what was not read or weighed to its end. */
  incomplete: 'Relecture incomplète',
  clean: ({ files, merged }: { files: number; merged: boolean }): string =>
    files === 0
      ? 'Relecture\u00a0: aucune page de contenu à relire.'
      : merged
        ? 'Relecture\u00a0: tout est en ordre, merci\u00a0!'
        : 'Relecture\u00a0: rien à signaler, merci\u00a0!',
  table: {
    columns: { page: 'Page', verdict: 'Relecture', live: 'En ligne', edit: 'Éditeur' },
    see: 'Voir la page',
    edit: 'Modifier',
    more: ({ count }: { count: number }) => `… et ${many(count, 'autre page', 'autres pages')}.`,
  },
  pageByPage: 'Le détail, page par page',
  commit: 'Version relue\u00a0:',
  noAddress:
    'L’adresse du site n’est pas connue. Pour que ce résumé mène à la page en ligne et à l’éditeur, écrivez-la dans relecture.yml\u00a0: «\u202fsite: { url: https://… }\u202f».',
  site: 'Site',
  mainSite: 'Site principal',
  edit: 'Modifier dans l’éditeur',
  preview: 'Voir l’aperçu',
  details: 'Tout le détail',
  existing: ({ count, others }: { count: number; others: boolean }) =>
    `${others ? many(count, 'autre remarque était', 'autres remarques étaient') : many(count, 'remarque était', 'remarques étaient')} déjà là avant\u00a0: rien à faire ici.`,
  existingHint: ({ count, known }: { count: number; known: boolean }): string =>
    known
      ? `${count === 1 ? 'Elle est' : 'Elles sont'} dans la référence du site (.relecture-baseline.json) et ne ${count === 1 ? 'bloque' : 'bloquent'} rien.`
      : count === 1
        ? 'Elle valait déjà pour la version précédente et ne bloque rien.'
        : 'Elles valaient déjà pour la version précédente et ne bloquent rien.',
  more: ({ count }: { count: number }) =>
    `… et ${many(count, 'autre remarque, à lire', 'autres remarques, à lire')} dans le résumé de l’exécution.`,
  hints: ({ count }: { count: number }) => many(count, 'conseil', 'conseils'),
  alike: ({ count }: { count: number }) =>
    `Et ${many(count, 'autre remarque', 'autres remarques')} de la même sorte sur cette page.`,
  leftOut: ({ count }: { count: number }) =>
    `… et ${many(count, 'autre remarque ne tient', 'autres remarques ne tiennent')} pas ici.`,
  moreAnnotations: ({ count, whole }: { count: number; whole: boolean }) =>
    `${many(count, 'autre remarque n’est pas affichée', 'autres remarques ne sont pas affichées')} ici\u00a0: GitHub limite leur nombre.${whole ? ' Le résumé de l’exécution les donne toutes.' : ''}`,
  read: ({ read, asOf }: { read: Read; asOf: string }) => `${readWords(read)} à la date du ${dayWords(asOf)}.`,
  settingsChanged: ({ count }: { count: number }) =>
    `Cette proposition modifie des réglages que suit la relecture (${many(count, 'fichier', 'fichiers')}). Elle est relue avec les réglages en place\u00a0; les nouveaux compteront une fois fusionnés.`,
  baseMissing:
    'La version précédente du site n’a pas pu être lue\u00a0: les remarques ci-dessous portent sur les pages entières, même sur ce qui était déjà là. Pour y remédier, ajoutez «\u202ffetch-depth: 0\u202f» à l’étape actions/checkout.',
  filesUnknown: 'La liste des fichiers modifiés n’a pas pu être établie\u00a0: tout le site a été relu.',
  filesCut: 'GitHub ne donne qu’une partie de la liste des fichiers modifiés\u00a0: tout le site a été relu.',
  readOnly:
    'Jeton en lecture seule\u00a0: ni commentaire ni statut n’ont été publiés. Les annotations et le résumé de cette exécution disent tout\u00a0; l’action «\u202fpublish\u202f» peut publier le reste.',
  refused: ({ what, permission }: { what: string; permission: string }) =>
    `Faute de droits, ${what}\u00a0: donnez au job la permission ${quoted(permission)}.`,
  /** `isAsked`: GitHub was to be asked to go on. */
  stopsSoon: ({ days, left, isAsked }: { days: number; left: number; isAsked: boolean }) => {
    const since = `Le dernier commit a ${many(days, 'jour', 'jours')}`;
    const remedy = isAsked ? '' : '\u00a0; l’entrée «\u202fkeep-alive\u202f» l’évite';
    return left <= 0
      ? `${since}\u00a0: GitHub peut arrêter à tout moment la relecture de chaque matin. Un commit, ou «\u202fEnable workflow\u202f» dans l’onglet «\u202fActions\u202f», la fait reprendre${remedy}.`
      : `${since}. Sans nouveau commit, GitHub arrêtera la relecture de chaque matin dans ${many(left, 'jour', 'jours')}${remedy}.`;
  },
  notAssigned: ({ names }: { names: readonly string[] }) =>
    names.length === 1
      ? `GitHub ne permet pas de confier le ticket de suivi à ${quoted(names[0] ?? '')}\u00a0: vérifiez ce nom et ses droits sur le dépôt.`
      : `GitHub ne permet pas de confier le ticket de suivi à ${listed(names.map((name) => quoted(name)))}\u00a0: vérifiez ces noms et leurs droits sur le dépôt.`,
  locked: ({ what }: { what: string }) =>
    `Cette conversation est verrouillée sur GitHub\u00a0: ${what}. Déverrouillez-la si Relecture doit y écrire.`,
  unreachable: ({ what }: { what: string }) =>
    `GitHub n’a pas répondu comme prévu\u00a0: ${what}. La relecture elle-même est complète.`,
  listCut: ({ what }: { what: string }) =>
    `La liste à parcourir sur GitHub est trop longue pour être lue jusqu’au bout\u00a0: ${what}.`,
  late: ({ what }: { what: string }) => `Faute de temps, ${what}.`,
  tasks: {
    comment: 'le commentaire n’a pas été publié',
    status: 'le statut n’a pas été publié',
    checks: 'les annotations détaillées n’ont pas été publiées',
    suggestions: 'les suggestions n’ont pas été publiées',
    issue: 'le ticket de suivi n’a pas été mis à jour',
    preview: 'l’aperçu n’a pas été publié',
    link: 'le CMS ne montrera pas de lien vers l’aperçu',
    artifact: 'le rapport n’a pas été déposé',
    pull: 'la proposition d’origine n’a pas été retrouvée',
    keepAlive: 'GitHub n’a pas été prié de continuer la relecture de chaque matin',
  },
  outdated: 'Une relecture plus récente est en cours ou terminée\u00a0: celle-ci laisse le commentaire comme il est.',
  cancelled:
    'La relecture a été interrompue avant la fin\u00a0: ce qu’elle a trouvé n’est pas publié, ou pas en entier.',
  refusedEvent:
    'L’événement pull_request_target donne un jeton d’écriture à un contenu qui n’est pas de confiance. Utilisez «\u202fpull_request\u202f» et, pour les forks, l’action «\u202fpublish\u202f» sur «\u202fworkflow_run\u202f».',
  unknownEvent: ({ event }: { event: string }) =>
    `Relecture ne sait pas quoi relire sur l’événement ${quoted(event)}. Utilisez pull_request, push, merge_group, schedule ou workflow_dispatch.`,
  unreadableEvent: ({ event }: { event: string }) =>
    `L’événement ${quoted(event)} n’est pas dans la forme que GitHub lui donne\u00a0: rien n’a été relu. Relancez l’exécution.`,
  gitTrouble: ({ said }: { said: string }) =>
    `Git n’a pas pu lire le dépôt (${said}). Retirez «\u202ffilter\u202f» et «\u202fsparse-checkout\u202f» de l’étape actions/checkout.`,
  noCheckout: ({ folders }: { folders: readonly string[] }) =>
    folders.length === 0
      ? 'Aucun dépôt dans le dossier de travail, donc rien à relire\u00a0: ajoutez l’étape actions/checkout avant Relecture.'
      : `Le dépôt est dans ${folders.map(quoted).join(' ou ')}, et non dans le dossier de travail\u00a0: retirez «\u202fpath\u202f» de l’étape actions/checkout.`,
  noCommit:
    'Le dépôt ne contient encore aucun commit, donc rien à relire\u00a0: ajoutez-y une page, puis relancez l’exécution.',
  noPage: ({ paths }: { paths: readonly string[] }) =>
    paths.length === 0
      ? 'Aucune page n’a été trouvée dans ce dépôt. Dites où elles sont dans relecture.yml, avec «\u202fsite: { content: … }\u202f».'
      : `L’entrée «\u202fpaths\u202f» ne désigne aucune page\u00a0: ${paths.join(', ')}. Corrigez-la, ou retirez-la pour relire tout le site.`,
  notReadable: 'La relecture n’a pas pu se faire\u00a0: voir le journal de l’exécution.',
  settingsUnread: 'Les réglages en place n’ont pas pu être lus\u00a0: la relecture suit les réglages par défaut.',
  settingsUnknown:
    'Les réglages en place n’ont pas pu être lus, et rien ne dit si cette proposition les modifie\u00a0: elle est relue avec les réglages par défaut, et ne peut pas être approuvée ainsi. Pour y remédier, ajoutez «\u202ffetch-depth: 0\u202f» à l’étape actions/checkout.',
  settingsUntrusted:
    'Cette proposition modifie les réglages de la relecture, et ceux en place n’ont pas pu être lus\u00a0: elle est relue avec les réglages par défaut.',
  needsRights:
    'Le jeton de cette exécution ne permet pas d’écrire\u00a0: donnez au job les permissions «\u202fpull-requests: write\u202f» et «\u202fstatuses: write\u202f».',
  nothingToPublish: 'Cette exécution n’a rien laissé à publier.',
  badArtifact: 'Le rapport déposé par la relecture n’est pas dans la forme attendue\u00a0: il n’est pas publié.',
  noPull: 'Aucune proposition ouverte n’a ce commit pour dernier commit\u00a0: rien n’est publié.',
  suggestions: ({ count }: { count: number }) =>
    `Relecture propose ${many(count, 'correction sûre', 'corrections sûres')}\u00a0: un clic sur «\u202fCommit suggestion\u202f» suffit.`,
  issue: {
    title: ({ count }: { count: number }) =>
      `Relecture\u00a0: ${many(count, 'page demande', 'pages demandent')} une mise à jour`,
    doneTitle: 'Relecture\u00a0: le site est à jour',
    intro: ({ asOf }: { asOf: string }) =>
      `Le temps passe et des pages en portent la trace\u00a0: une échéance est dépassée, un lien ne mène plus où il le dit. Voici ce qu’il y a à reprendre au ${dayWords(asOf)}. Cette liste se met à jour et se ferme toute seule.`,
    done: 'Tout est à jour\u00a0: plus aucune date dépassée ni aucun lien rompu sur le site. Merci à toutes celles et ceux qui s’en sont occupés\u00a0!',
    quiet:
      'Il ne reste rien à reprendre, hormis ce que vous avez choisi de ne plus voir signalé. Merci à toutes celles et ceux qui s’en sont occupés\u00a0!',
    mute: 'ne plus signaler',
    muted: ({ count }: { count: number }) =>
      `${many(count, 'point n’est plus signalé', 'points ne sont plus signalés')} (à décocher pour ${count < 2 ? 'le' : 'les'} revoir)`,
    stopsAlone:
      'Dans un dépôt public, GitHub arrête cette relecture de chaque matin après 60 jours sans commit. Pour la reprendre\u00a0: onglet «\u202fActions\u202f», ce workflow, puis «\u202fEnable workflow\u202f». Pour qu’elle ne s’arrête pas\u00a0: l’entrée «\u202fkeep-alive\u202f», et la permission «\u202factions: write\u202f».',
    mended: ({ count }: { count: number }) =>
      `${many(count, 'point a été réglé', 'points ont été réglés')} depuis la lecture précédente, merci\u00a0!`,
    appeared: ({ count }: { count: number }) =>
      `${many(count, 'nouveau point est apparu', 'nouveaux points sont apparus')} depuis la lecture précédente\u00a0:`,
    others: ({ count, whole }: { count: number; whole: boolean }) =>
      `Le site compte aussi ${many(count, 'autre remarque qui ne dépend', 'autres remarques qui ne dépendent')} pas du temps qui passe${whole ? '\u00a0: voir le résumé de la dernière lecture' : ''}.`,
    more: ({ count, whole }: { count: number; whole: boolean }) =>
      `… et ${many(count, 'autre point', 'autres points')}${whole ? ', à lire dans le résumé de la dernière lecture' : ''}.`,
    written: ({ count }: { count: number }) =>
      `${many(count, 'lien mal écrit', 'liens mal écrits')} dans les textes, que le temps n’explique pas`,
    known: ({ count }: { count: number }) =>
      `${many(count, 'autre remarque est', 'autres remarques sont')} dans la référence du site (.relecture-baseline.json)\u00a0: ${count === 1 ? 'elle n’est pas reprise' : 'elles ne sont pas reprises'} ici.`,
    source: 'Voir le fichier',
  },
  log: {
    wholeSite: 'Relecture de tout le site.',
    othersAlone: ({ count }: { count: number }) =>
      `Le temps n’a rien apporté\u00a0: aucun ticket n’est ouvert pour ${count === 1 ? 'le point qui reste à reprendre, et que quelqu’un a écrit' : `les ${digits(count)} points qui restent à reprendre, et que quelqu’un a écrits`}.`,
    cacheLeft:
      'Le dossier de l’entrée «\u202fcache\u202f» n’est ni lu ni écrit ici\u00a0: ce qui est proposé ne décide pas de ce que l’on sait des liens.',
    done: ({ verdict, milliseconds }: { verdict: string; milliseconds: number }) =>
      `${verdict} (${(milliseconds / 1000).toFixed(1).replace('.', ',')} s).`,
    keptAlive: ({ days }: { days: number }) =>
      `Le dernier commit a ${many(days, 'jour', 'jours')}\u00a0: GitHub a été prié de continuer la relecture de chaque matin.`,
    answered: ({ status, message }: { status: number; message: string }) =>
      `${status === 0 ? 'Ce qui a été répondu' : `Réponse ${status}`}\u00a0: ${quoted(message)}`,
    preview: ({ url }: { url: string }) => `Aperçu\u00a0: ${url}`,
    comment: ({ url }: { url: string }) => `Commentaire\u00a0: ${url}`,
    issue: ({ url }: { url: string }) => `Ticket de suivi\u00a0: ${url}`,
  },
  inputs: {
    boolean: ({ name, value }: { name: string; value: string }) =>
      `L’entrée ${quoted(name)} doit être true ou false, et non ${quoted(value)}.`,
    choice: ({ name, value, allowed }: { name: string; value: string; allowed: readonly string[] }) =>
      `L’entrée ${quoted(name)} ne peut pas valoir ${quoted(value)}\u00a0: choisissez parmi ${allowed.filter((one) => one !== '').join(', ')}.`,
    date: ({ value }: { value: string }) =>
      `L’entrée «\u202fas-of\u202f» doit être une date comme 2024-08-20, et non ${quoted(value)}.`,
    number: ({ name, value, minimum, maximum }: { name: string; value: string; minimum: number; maximum: number }) =>
      `L’entrée ${quoted(name)} doit être un nombre entre ${minimum} et ${maximum}, et non ${quoted(value)}.`,
    path: ({ name, value }: { name: string; value: string }) =>
      `L’entrée ${quoted(name)} doit désigner un fichier du dépôt, et non ${quoted(value)}.`,
    root: ({ value }: { value: string }) =>
      `L’entrée «\u202froot\u202f» doit désigner le dossier d’un site, et ${quoted(value)} n’en contient aucun fichier.`,
    token: 'Il manque le jeton\u00a0: laissez l’entrée «\u202ftoken\u202f» à sa valeur par défaut.',
    workspace: 'Aucun fichier à relire\u00a0: placez actions/checkout avant cette étape.',
  },
};
