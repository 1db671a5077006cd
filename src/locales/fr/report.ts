/** What the reports say around the findings. */
export const report = {
  severity: { error: 'erreur', warning: 'avertissement', info: 'information' },
  place: (facts: { line: number; column: number }) => `ligne ${facts.line}, colonne ${facts.column}`,
  existing: 'déjà là avant',
  fixable: 'réparable',
  summary: (facts: Read & { errors: number; warnings: number; infos: number }) => {
    const counts = [
      count(facts.errors, 'erreur', 'erreurs'),
      count(facts.warnings, 'avertissement', 'avertissements'),
      count(facts.infos, 'information', 'informations'),
    ].filter((part) => part !== '');
    if (facts.read.pages + facts.read.data + counts.length === 0) return `${readWords(facts)}.`;
    return `${readWords(facts)} : ${counts.length === 0 ? 'rien à signaler' : enumerate(counts)}.`;
  },
  /** What looks like content of the site and was not read, in one sentence. */
  unread: (facts: { unread: readonly { reason: keyof typeof UNREAD; count: number; example: string }[] }) =>
    `Non lu : ${enumerate(facts.unread.map((one) => UNREAD[one.reason](one)))}.`,
  more: (facts: { count: number; rule: string }) =>
    `${facts.count === 1 ? 'et une autre remarque' : `et ${facts.count} autres remarques`} de ${facts.rule}`,
  fixHint: (facts: { count: number }) =>
    facts.count === 1
      ? 'Une remarque peut être corrigée toute seule : relancez avec --fix.'
      : `${facts.count} remarques peuvent être corrigées toutes seules : relancez avec --fix.`,
  existingCount: (facts: { count: number }) =>
    facts.count === 1 ? 'Une remarque était déjà là avant.' : `${facts.count} remarques étaient déjà là avant.`,
  partial: 'La relecture n’est pas complète.',
  notDone: {
    pages: (facts: { count: number }) =>
      facts.count === 1
        ? 'Faute de temps, une page n’a pas été relue.'
        : `Faute de temps, ${facts.count} pages n’ont pas été relues.`,
    passages: (facts: { count: number }) =>
      facts.count === 1
        ? 'Un texte est trop enchevêtré pour être relu.'
        : `${facts.count} textes sont trop enchevêtrés pour être relus.`,
    links: (facts: { count: number }) =>
      facts.count === 1
        ? 'Faute de temps, un lien n’a pas été suivi.'
        : `Faute de temps, ${facts.count} liens n’ont pas été suivis.`,
    schemas: (facts: { count: number }) =>
      facts.count === 1
        ? 'Un schéma demande trop de temps : ce qu’il vérifie ne l’a pas été.'
        : `Des schémas demandent trop de temps : ${facts.count} vérifications n’ont pas été faites.`,
    site: (_facts: object) =>
      'Faute de temps, ce qui ne se voit que sur toutes les pages ensemble n’a pas été vérifié : des dates qui se contredisent, par exemple.',
  },
};

interface Read {
  readonly read: { readonly pages: number; readonly data: number };
}

function readWords({ read: { pages, data } }: Read): string {
  if (pages + data === 0) return 'Aucune page relue';
  const parts = [count(pages, 'page', 'pages'), count(data, 'fichier de données', 'fichiers de données')];
  const feminine = data === 0;
  return `${enumerate(parts.filter((part) => part !== ''))} ${feminine ? 'relue' : 'relu'}${pages + data === 1 ? '' : 's'}`;
}

interface UnreadFacts {
  readonly count: number;
  readonly example: string;
}

const UNREAD = {
  format: ({ count: files, example }: UnreadFacts) =>
    files === 1
      ? `« ${example} », dans un format que Relecture ne lit pas`
      : `${files} fichiers dans un format que Relecture ne lit pas, comme « ${example} »`,
  'other-site': ({ count: files, example }: UnreadFacts) =>
    files === 1
      ? `« ${example} », page d’un autre site du dépôt`
      : `${files} pages d’un autre site du dépôt, comme « ${example} »`,
  submodule: ({ count: files, example }: UnreadFacts) =>
    files === 1
      ? `le sous-module « ${example} », qui n’a pas été récupéré`
      : `${files} sous-modules qui n’ont pas été récupérés, comme « ${example} »`,
  'closed-folder': ({ count: files, example }: UnreadFacts) =>
    files === 1
      ? `le dossier « ${example} », que nous n’avons pas le droit d’ouvrir`
      : `${files} dossiers que nous n’avons pas le droit d’ouvrir, comme « ${example} »`,
  'linked-folder': ({ count: files, example }: UnreadFacts) =>
    files === 1
      ? `le dossier « ${example} », qui est un lien vers un autre`
      : `${files} dossiers qui sont des liens vers d’autres, comme « ${example} »`,
  absent: ({ count: files, example }: UnreadFacts) =>
    files === 1
      ? `« ${example} », qui n’est pas dans le dossier de travail`
      : `${files} fichiers qui ne sont pas dans le dossier de travail, comme « ${example} »`,
  unpublished: ({ count: files, example }: UnreadFacts) =>
    files === 1
      ? `« ${example} », hors des dossiers que le site publie`
      : `${files} pages hors des dossiers que le site publie, comme « ${example} »`,
  'no-content': ({ count: files, example }: UnreadFacts) =>
    files === 1
      ? `« ${example} », qui n’est pas une page`
      : `${files} fichiers qui ne sont pas des pages, comme « ${example} »`,
};

function count(number: number, one: string, many: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : many}`;
}

function enumerate(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} et ${parts.at(-1)}`;
}
