import { digits, listed, many, type Read, readWords } from './words/count.ts';
import { type UnreadFacts, unreadReasons, withExample } from './words/unread.ts';

const NO_PAGE = 'Aucune page relue ici : « relecture site » montre où Relecture les cherche.';

/** What the reports say around the findings. */
export const report = {
  severity: { error: 'erreur', warning: 'avertissement', info: 'information' },
  place: (facts: { line: number; column: number }) => `ligne ${facts.line}, colonne ${facts.column}`,
  existing: 'déjà là avant',
  fixable: 'réparable',
  summary: (facts: { read: Read; errors: number; warnings: number; infos: number; partial?: boolean }) => {
    const counts = [
      count(facts.errors, 'erreur', 'erreurs'),
      count(facts.warnings, 'avertissement', 'avertissements'),
      count(facts.infos, 'information', 'informations'),
    ].filter((part) => part !== '');
    if (facts.read.pages + facts.read.data + counts.length === 0)
      return facts.partial === true ? 'Aucune page n’a été relue.' : NO_PAGE;
    const nothing = facts.partial === true ? 'rien à signaler dans ce qui a été vérifié' : 'rien à signaler';
    return `${readWords(facts.read)} : ${counts.length === 0 ? nothing : listed(counts)}.`;
  },
  /** What looks like content of the site and was not read, in one sentence. */
  unread: ({ unread }: Unread) =>
    `${totalOf(unread) < 2 ? 'Non lu' : 'Non lus'} : ${unread.map((one) => withExample(unreadReasons[one.reason](one), one)).join(' ; ')}.`,
  /** The list of it all, with `--verbose`: its title, the title of each part, what is beyond the most that is listed. */
  unreadList: {
    title: 'Non lus :',
    part: ({ reason, ...facts }: Unread['unread'][number]) => `${unreadReasons[reason](facts)} :`,
    rest: (facts: { count: number }) => `et ${many(facts.count, 'autre', 'autres')}`,
    hint: 'Pour les voir tous : --verbose.',
  },
  /** What comes back all over a site, said once. */
  repeated: {
    title: 'Dit une seule fois, pour tout le site',
    count: (facts: { count: number; pages: number }) =>
      `${digits(facts.count)} fois, sur ${many(facts.pages, 'page', 'pages')}`,
    decide: 'Si ce n’est pas une faute pour ce site, décidez-le une fois dans relecture.yml\u00a0:',
    line: (facts: { rule: string }) => `rules: { ${facts.rule}: off }`,
    mend: (facts: { count: number; all: number }) =>
      facts.count === facts.all
        ? 'Pour tout corriger d’un coup\u00a0:'
        : `Pour en corriger ${digits(facts.count)} d’un coup\u00a0:`,
    places: 'Où\u202f?',
    hint: 'Pour les voir une à une\u00a0: --verbose.',
  },
  /** What a whole site owes: counts, where to begin, and how to see the rest or leave it. */
  beginning: {
    counted: 'Compté, sans le détail',
    begin: 'Par où commencer :',
    first: (facts: { count: number; summary: string; place: string; rule: string }) =>
      `${facts.summary} ${facts.count < 2 ? 'Dans' : `${digits(facts.count)} fois, d’abord dans`} ${facts.place} (${facts.rule}).`,
    seeAll: 'Pour tout voir : --verbose, ou --format json. Pour une seule règle : --only et son nom.',
    setAside: 'Pour laisser de côté ce qui est là et ne juger que la suite : relecture baseline.',
  },
  rulePage: (facts: { url: string }) => `Ce que dit cette règle, et pourquoi : ${facts.url}`,
  statistics: {
    rules: 'Par règle :',
    files: 'Par fichier :',
    more: (facts: { count: number }) =>
      `et ${many(facts.count, 'autre fichier', 'autres fichiers')} (pour les voir : --verbose)`,
  },
  more: (facts: { count: number; rule: string }) =>
    `et ${facts.count === 1 ? 'une autre remarque' : `${digits(facts.count)} autres remarques`} de la règle ${facts.rule}`,
  /** Each fix is tried before it is made, and some of them fall then: the count is the most there can be. */
  fixHint: (facts: { count: number }) =>
    facts.count === 1
      ? 'Une remarque peut être corrigée toute seule : relancez avec --fix, qui ne fait que ce qui est sûr.'
      : `Jusqu’à ${digits(facts.count)} remarques peuvent être corrigées toutes seules : relancez avec --fix, qui ne fait que ce qui est sûr.`,
  existingCount: (facts: { count: number }) =>
    facts.count === 1 ? 'Une remarque était déjà là avant.' : `${digits(facts.count)} remarques étaient déjà là avant.`,
  /** After it, where they are those of the baseline. `fixable`: how many have a fix that is safe. */
  knownHint: (facts: { count: number; fixable: number }) => {
    const see = `Pour ${facts.count === 1 ? 'la voir' : 'les voir'} : relecture --no-baseline.`;
    if (facts.fixable === 0) return see;
    const which =
      facts.count === 1
        ? 'la corriger'
        : `en corriger ${facts.fixable === 1 ? 'une' : `${digits(facts.fixable)} d’un coup`}`;
    return `${see} Pour ${which} : relecture --fix --no-baseline.`;
  },
  /** How the faults move that a site knew of when it took Relecture up. */
  debt: ({ gone, left }: { gone: number; left: number }) => {
    if (left === 0)
      return 'Tout ce qui était dans la référence est réglé, merci\u00a0! Son fichier peut être supprimé.';
    if (gone === 0) return '';
    return `${many(gone, 'point', 'points')} de moins que dans la référence, merci\u00a0! Il en reste ${digits(left)}. Pour la mettre à jour\u00a0: relecture baseline --prune.`;
  },
  partial: 'La relecture n’est pas complète.',
  /** Of a run in parts: those whose report was not given. */
  missingShards: ({ parts }: { parts: readonly string[] }) =>
    parts.length === 1
      ? `Le rapport de la part ${parts[0]} manque\u00a0: ses pages ne sont pas dans celui-ci.`
      : `Les rapports des parts ${listed(parts)} manquent\u00a0: leurs pages ne sont pas dans celui-ci.`,
  notDone: {
    pages: (facts: { count: number }) =>
      facts.count === 1
        ? 'Faute de temps, une page n’a pas été relue.'
        : `Faute de temps, ${digits(facts.count)} pages n’ont pas été relues.`,
    passages: (facts: { count: number }) =>
      facts.count === 1
        ? 'Un texte est trop enchevêtré pour être relu.'
        : `${digits(facts.count)} textes sont trop enchevêtrés pour être relus.`,
    links: (facts: { count: number }) =>
      facts.count === 1
        ? 'Faute de temps, un lien n’a pas été suivi.'
        : `Faute de temps, ${digits(facts.count)} liens n’ont pas été suivis.`,
    network: (facts: { count: number }) =>
      facts.count === 1
        ? 'Faute de réseau, un lien externe n’a pas été vérifié.'
        : `Faute de réseau, ${digits(facts.count)} liens externes n’ont pas été vérifiés.`,
    schemas: (facts: { count: number }) =>
      facts.count === 1
        ? 'Un schéma demande trop de temps : ce qu’il vérifie ne l’a pas été.'
        : `Des schémas demandent trop de temps : ${digits(facts.count)} vérifications n’ont pas été faites.`,
    history: (_facts: object) =>
      'Faute de temps, l’historique n’a pas été lu en entier\u00a0: des dates ont été jugées sans savoir quand leur phrase a été écrite.',
    base: (_facts: object) => 'Faute de temps, ce qui change n’a pas été comparé à la version précédente du site.',
    preview: (facts: { count: number }) =>
      facts.count === 1
        ? 'Faute de temps, une page manque à l’aperçu.'
        : `Faute de temps, ${digits(facts.count)} pages manquent à l’aperçu.`,
    images: (facts: { count: number }) =>
      facts.count === 1
        ? 'Faute de temps, une image manque à l’aperçu.'
        : `Faute de temps, ${digits(facts.count)} images manquent à l’aperçu.`,
    delivery: (facts: { count: number }) =>
      facts.count === 1
        ? 'Faute de temps, une publication sur GitHub n’a pas été faite\u00a0: le journal dit laquelle.'
        : `Faute de temps, ${digits(facts.count)} publications sur GitHub n’ont pas été faites\u00a0: le journal dit lesquelles.`,
    site: (_facts: object) =>
      'Faute de temps, ce qui ne se voit que sur toutes les pages ensemble n’a pas été vérifié : des dates qui se contredisent, par exemple.',
  },
};

interface Unread {
  readonly unread: readonly (UnreadFacts & { readonly reason: keyof typeof unreadReasons })[];
}

function totalOf(unread: Unread['unread']): number {
  return unread.reduce((sum, { count }) => sum + count, 0);
}

function count(number: number, one: string, several: string): string {
  return number === 0 ? '' : many(number, one, several);
}
