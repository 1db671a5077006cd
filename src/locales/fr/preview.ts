import { dayWords } from './day-words.ts';
import { previewChanges } from './preview/changes.ts';
import { previewMenu } from './preview/menu.ts';
import { previewTouched } from './preview/touched.ts';
import { quoted } from './words/quote.ts';

/** Narrow no-break space: before ; ! ? and inside guillemets. */
const s = (count: number): string => (count > 1 ? 's' : '');

const others = (count: number, one: string): string => (count > 1 ? `${count} autres pages` : `${one} autre page`);
const hold = (count: number, isSure: boolean): string =>
  isSure ? (count > 1 ? 'ne tiendront plus' : 'ne tiendra plus') : count > 1 ? 'sont à vérifier' : 'est à vérifier';

/** The rendered preview, in the words of an editor. */
export const preview = {
  language: 'fr',
  title: (page: string) => `Aperçu\u00a0: ${page}`,
  brand: 'Aperçu',
  brandNote: 'avant publication',
  skip: 'Aller à la page relue',
  contribution: (number: number) => `Contribution nº\u00a0${number}`,
  contributionNav: 'Contribution',
  allPages: (count: number) => `Toutes les pages (${count})`,
  proposedBy: 'Proposé par',
  proposedOn: (day: string) => `le ${day}`,
  edit: 'Modifier dans l’éditeur',
  built: 'Voir dans le site',
  live: 'Voir la page en ligne',
  source: 'Voir le fichier',
  pageState: {
    changed: 'Page modifiée',
    added: 'Nouvelle page',
    removed: 'Page supprimée',
    renamed: 'Page déplacée',
    alone: 'Page relue',
  },
  dataState: {
    changed: 'Données modifiées',
    added: 'Nouvelles données',
    removed: 'Données supprimées',
    renamed: 'Données déplacées',
    alone: 'Données relues',
  },
  menuState: {
    changed: 'Menu modifié',
    added: 'Nouveau menu',
    removed: 'Menu supprimé',
    renamed: 'Menu déplacé',
    alone: 'Menu relu',
  },
  renamedFrom: (path: string) => `Cette page s’appelait ${path}. Vérifiez que les liens qui y mènent suivent.`,
  removedNote: 'Cette page va disparaître du site. Voici ce qu’elle contient aujourd’hui.',
  leftNote: (path: string) =>
    `Ce fichier s’appelle désormais ${path}, qui n’est pas relu comme une page du site. Voici ce que la page contient aujourd’hui.`,
  linksUnseen: 'Relecture ne sait pas à quelle adresse elle se trouve\u00a0: vérifiez qu’aucune autre page n’y mène.',
  emptiedNote: 'Votre modification retire tout le texte de cette page\u00a0: il n’en reste que l’en-tête.',
  addedNote: 'Cette page n’existe pas encore sur le site.',
  carried: {
    from: (title: string, count: number) =>
      count > 1
        ? `${count} passages viennent de ${quoted(title)}, d’où la même contribution les a retirés.`
        : `Un passage vient de ${quoted(title)}, d’où la même contribution l’a retiré.`,
    to: (title: string, count: number) =>
      count > 1
        ? `${count} passages retirés d’ici se retrouvent dans ${quoted(title)}.`
        : `Un passage retiré d’ici se retrouve dans ${quoted(title)}.`,
  },
  verdict: {
    fix: (count: number) =>
      count > 1 ? `${count} points à corriger avant de publier` : 'Un point à corriger avant de publier',
    check: (count: number) =>
      count > 1 ? `Publiable, après ${count} vérifications` : 'Publiable, après une vérification',
    doubt: (count: number) =>
      count > 1 ? `Publiable, avec ${count} adresses à vérifier` : 'Publiable, avec une adresse à vérifier',
    unfound: (text: string, url: string) =>
      text === ''
        ? `Le dépôt du site n’a ni page ni fichier à l’adresse ${quoted(url)}.`
        : `Le lien ${quoted(text)} mène à ${quoted(url)}\u00a0: le dépôt du site n’a ni page ni fichier à cette adresse.`,
    fine: 'Publiable',
    nothing: 'Rien à signaler dans votre modification.',
    nothingAlone: 'Rien à signaler sur cette page.',
    advice: (count: number) =>
      count > 1 ? `${count} conseils pour faire encore mieux.` : 'Un conseil pour faire encore mieux.',
    more: (count: number) => `Et ${count} autre${s(count)} plus bas.`,
    existing: (count: number) =>
      count > 1
        ? `${count} points à corriger se trouvaient déjà sur cette page avant votre modification.`
        : 'Un point à corriger se trouvait déjà sur cette page avant votre modification.',
    removed: 'Page à supprimer',
    left: 'Page à retirer du site, ou à y remettre sous son nouveau nom',
    emptied: 'Page vidée de son texte',
    leaves: (day: string | null) => `Page à retirer du site${day === null ? '' : ` jusqu’au ${dayWords(day)}`}`,
    outing: {
      appears: ({ isSure }: { isSure: boolean }) =>
        `Votre modification ${isSure ? 'publie' : 'publie sans doute'} cette page, qui n’est pas en ligne aujourd’hui.`,
      leaves: ({ day, isSure }: { day: string | null; isSure: boolean }) =>
        `Votre modification ${isSure ? 'retire' : 'retire sans doute'} du site cette page, qui est en ligne aujourd’hui${day === null ? '' : `\u00a0: elle reviendra à partir du ${dayWords(day)}`}.`,
    },
    listing: {
      enters: (list: string) =>
        `L’éditeur du site montrera désormais cette page dans ${quoted(list)}\u00a0: ce que son formulaire demande est vérifié ici aussi.`,
      leaves: (list: string) =>
        `L’éditeur du site ne montrera plus cette page dans ${quoted(list)}\u00a0: ce que son formulaire demande n’est plus vérifié ici.`,
    },
    unchanged: 'Aucun changement visible',
    partial: 'La relecture n’a pas pu être menée à son terme\u00a0: il peut manquer des remarques.',
  },
  elsewhere: {
    title: 'Ailleurs dans le site',
    breaks: (count: number, isSure: boolean) => `${others(count, 'Une')} ${hold(count, isSure)}`,
    removed: (count: number, isSure: boolean) =>
      `Page à supprimer\u00a0: ${others(count, 'une')} ${hold(count, isSure)}`,
    named: (titles: readonly string[], more: number) =>
      `À revoir aussi\u00a0: ${titles.map(quoted).join(', ')}${more > 1 ? ` et ${more} autres pages` : more === 1 ? ' et une autre page' : ''}.`,
    others: (count: number) => (count > 1 ? `Et ${count} autres pages.` : 'Et une autre page.'),
  },
  ...previewChanges,
  menu: previewMenu,
  stopped: {
    title: 'À corriger avant de publier : le site ne peut pas être construit',
    why: (path: string, line: number, sentence: string) => `${path}, ligne ${line} : ${sentence}`,
  },
  empty: 'vide',
  dates: 'Les dates de la page',
  today: 'Aujourd’hui',
  todayNote: 'jour de cette relecture',
  inDays: (days: number) =>
    days === 0
      ? 'c’est aujourd’hui'
      : days === 1
        ? 'demain'
        : days < 60
          ? `dans ${days} jours`
          : `dans ${Math.round(days / 30.44)} mois`,
  daysAgo: (days: number) =>
    days === 1
      ? 'hier'
      : days < 60
        ? `il y a ${days} jours`
        : days < 730
          ? `il y a ${Math.round(days / 30.44)} mois`
          : `il y a ${Math.max(2, Math.floor(days / 365.25))} ans`,
  staleOn: (day: string) => `Cette phrase sera périmée le ${day}.`,
  stale: 'Cette phrase est périmée.',
  yourDate: 'Date de votre modification',
  otherDates: (count: number) => (count > 1 ? `Et ${count} autres dates.` : 'Et une autre date.'),
  quote: (text: string) => quoted(text),
  toLook: 'À regarder',
  toLookNew: 'dans votre modification',
  toLookNothing: 'Rien à regarder dans votre modification.',
  notesBefore: (count: number) =>
    count > 1 ? `${count} remarques déjà là avant vous` : 'Une remarque déjà là avant vous',
  notesLeft: (count: number) =>
    count > 1
      ? `${count} autres remarques ne sont pas montrées ici, faute de place\u00a0: elles sont dans le compte rendu de la relecture.`
      : 'Une autre remarque n’est pas montrée ici, faute de place\u00a0: elle est dans le compte rendu de la relecture.',
  otherNotes: (count: number) => (count > 1 ? `Et ${count} autres, dans la page.` : 'Et une autre, dans la page.'),
  wholePage: 'Sur toute la page',
  level: { error: 'À corriger', warning: 'À vérifier', info: 'Conseil' },
  levels: {
    error: (count: number) => `${count} à corriger`,
    warning: (count: number) => `${count} à vérifier`,
    info: (count: number) => `${count} conseil${s(count)}`,
  },
  doubts: (count: number) => (count > 1 ? `${count} adresses introuvables` : 'une adresse introuvable'),
  alreadyThere: 'déjà là avant',
  times: (count: number) => `${count} fois dans la page`,
  fixReady: 'Correction automatique possible',
  noteNumber: (number: number) => `Remarque ${number}`,
  backTo: (number: number) => `Remarque ${number}\u00a0: revenir au texte`,
  space: 'espace',
  sheet: 'La page, champ par champ',
  sheetAlone: 'La page',
  only: 'Seulement ce qui est modifié ou annoté',
  parts: 'Parties de la page',
  modified: 'modifié',
  notesCount: (count: number) => `${count} remarque${s(count)}`,
  general: 'Général',
  body: 'Contenu',
  otherFields: 'Autres champs du fichier',
  item: (label: string, number: number) => `${label} · ${number}`,
  leadsTo: 'mène à\u00a0: ',
  yes: 'Oui',
  no: 'Non',
  image: 'Image',
  alternative: 'Texte alternatif',
  embed: 'Contenu intégré',
  imageOutside: 'image d’un autre site, non chargée dans l’aperçu',
  imageMissing: 'fichier introuvable dans le site',
  imageNotShown: 'non montrée dans l’aperçu',
  weight: (bytes: number) =>
    bytes < 1024
      ? `${bytes}\u00a0octets`
      : bytes < 1_048_576
        ? `${Math.round(bytes / 1024)}\u00a0Ko`
        : `${(bytes / 1_048_576).toFixed(1).replace('.', ',')}\u00a0Mo`,
  shortcode: 'Élément ajouté par le site\u00a0: ',
  footnotes: 'Notes de bas de page',
  table: 'Tableau',
  unreadFrontMatter: 'L’en-tête de ce fichier ne se lit pas\u00a0: le voici tel qu’il est écrit.',
  fileHeader: 'En-tête du fichier',
  links: 'Les liens',
  linksNote: (count: number) => `${count} lien${s(count)}`,
  linkState: {
    ok: 'Bon',
    redirected: 'Redirigé',
    dead: 'Cassé',
    closed: 'Fermé',
    draft: 'Pas encore public',
    blocked: 'Invérifiable',
    unreachable: 'Injoignable',
    invalid: 'Mal écrit',
    refused: 'Adresse privée',
    skipped: 'Non vérifié',
    remarked: 'À regarder',
    part: 'Page trouvée',
  },
  linkPart: (anchor: string) => `La page est là ; que la partie ${quoted(anchor)} y soit n’a pas été vérifié.`,
  linkNew: 'nouveau',
  linkGone: 'Retiré',
  linkWas: (state: string) => `avant\u00a0: ${state.toLowerCase()}`,
  openUntil: (day: string) => `ouvert jusqu’au ${day}`,
  redirectsTo: (url: string) => `mène maintenant à ${url}`,
  httpStatus: (status: number) => `réponse ${status}`,
  inField: (label: string) => `dans ${label}`,
  bareAddress: 'adresse seule',
  otherLinks: (count: number) => (count > 1 ? `Et ${count} autres liens.` : 'Et un autre lien.'),
  index: 'Pages de cette contribution',
  indexAlone: 'Pages relues',
  indexVerdict: {
    fix: (count: number) =>
      count > 1 ? `${count} pages à corriger avant de publier` : 'Une page à corriger avant de publier',
    check: (count: number) =>
      count > 1 ? `Publiable, après avoir vérifié ${count} pages` : 'Publiable, après avoir vérifié une page',
    fine: 'Publiable',
    breaks: (count: number) =>
      count > 1 ? `${count} autres pages du site ne tiendront plus` : 'Une autre page du site ne tiendra plus',
  },
  indexGroups: { error: 'À corriger', warning: 'À vérifier', fine: 'Publiables' },
  indexShow: 'Montrer',
  indexEvery: 'Toutes',
  pages: (count: number) => `${count} page${s(count)}`,
  indexFiles: (count: number) =>
    count > 1
      ? `Elle touche ${count} fichiers, que l’aperçu ne montre pas\u00a0: un menu, des réglages ou des images peuvent en dépendre.`
      : 'Elle touche un fichier, que l’aperçu ne montre pas\u00a0: un menu, des réglages ou des images peuvent en dépendre.',
  touched: previewTouched,
  indexOtherFiles: (count: number) => `Et ${count} autre${s(count)}.`,
  indexNothing: 'Aucune page du site ne change dans cette contribution.',
  editShort: 'Modifier',
  liveShort: 'En ligne',
  noNotes: 'rien à signaler',
  existingCount: (count: number) => `${count} déjà là avant`,
  footer: (days: number | null) =>
    `Épreuve de relecture, pas le site\u00a0: les champs sont montrés dans l’ordre de l’éditeur, la mise en page définitive est celle du site. Cette page n’est pas indexée par les moteurs de recherche${days === null ? '' : `\u202f; elle disparaît au bout de ${days}\u00a0jours`}.`,
  file: 'Fichier',
  version: (head: string) => `version ${head}`,
  comparedWith: (base: string) => `comparée à ${base}`,
  madeBy: 'Aperçu fabriqué par Relecture, sans script ni requête.',
  statusPending: 'Aperçu en préparation…',
  statusReady: (pages: number, notes: number, advice: number) =>
    `Aperçu prêt\u00a0: ${pages} page${s(pages)}, ${
      notes > 0
        ? `${notes} point${s(notes)} à regarder`
        : advice > 0
          ? `${advice} conseil${s(advice)}`
          : 'rien à signaler'
    }`,
  statusNothing: 'Aucune page à montrer',
  statusFailed: 'L’aperçu n’a pas pu être publié.',
  /** What is told in the log of the run. */
  notices: {
    uploadFailed: (facts: { reason: string }) => `L’aperçu n’a pas pu être déposé sur GitHub\u00a0: ${facts.reason}.`,
    uploadLate: 'L’aperçu n’a pas pu être déposé sur GitHub\u00a0: le service ne répond pas.',
    branchBusy: (facts: { branch: string }) =>
      `L’aperçu n’a pas pu être publié\u00a0: la branche ${facts.branch} change sans cesse. Relancez la relecture.`,
    pushRefused: (facts: { branch: string; reason: string }) =>
      `L’aperçu n’a pas pu être publié sur la branche ${facts.branch}\u00a0: ${facts.reason}.`,
    stillBuilding: (facts: { url: string }) => `L’aperçu est en cours de mise en ligne\u00a0: ${facts.url}`,
    outdated: 'Une version plus récente de cette contribution est arrivée\u00a0: cet aperçu n’est pas publié.',
    previewPath:
      'La configuration du CMS donne un «\u202fpreview_path\u202f»\u00a0: son bouton d’aperçu n’ouvrira la bonne page qu’avec «\u202fpreview: pages\u202f».',
    otherStatus: (facts: { context: string }) =>
      `Un autre service publie déjà un statut ${quoted(facts.context)}\u00a0: le CMS peut montrer son lien plutôt que celui de cet aperçu. Indiquez «\u202fpreview_context\u202f» dans la configuration du CMS.`,
    statusesCut:
      'Ce commit porte trop de statuts pour qu’ils soient tous lus\u00a0: si le CMS montre un autre lien que celui de cet aperçu, indiquez «\u202fpreview_context\u202f» dans la configuration du CMS.',
    buildFailed: (facts: { said: string; hugoVariable: string | null }) =>
      `Le site n’a pas pu être construit\u00a0: l’aperçu est publié sans lui. ${
        facts.hugoVariable === null
          ? ''
          : `Hugo ne laisse pas lire la variable ${facts.hugoVariable}\u00a0: dans sa configuration, ajoutez «\u202f^${facts.hugoVariable}$\u202f» à la liste security.funcs.getenv (['^HUGO_', '^CI$'] par défaut). `
      }Ce qu’il a dit\u00a0: ${facts.said}`,
    buildNeedsPages: 'La commande « build » ne sert qu’avec « preview: pages »\u00a0: elle n’est pas lancée.',
    buildMissing: (facts: { routes: string }) => `Le site construit n’a pas de page à ${facts.routes}.`,
    statusRefused:
      'Le jeton ne permet pas d’écrire un statut\u00a0: le CMS ne montrera pas de lien vers l’aperçu (permissions: statuses: write).',
  },
};
