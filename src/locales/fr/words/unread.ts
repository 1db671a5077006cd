import { listed, many } from './count.ts';

/** Files that were not read for one reason: how many, the first, and all of them or the first few hundred. */
export interface UnreadFacts {
  readonly count: number;
  readonly example: string;
  readonly files?: readonly string[];
}

/** More formats than this are not named one by one. */
const MOST_FORMATS = 3;

/** What is not read and why, as the reports, `relecture site` and the comments say it. */
export const unreadReasons = {
  format: ({ count, files = [] }: UnreadFacts): string => {
    const endings = [...new Set(files.map((path) => /\.\w+$/.exec(path)?.[0].toLowerCase() ?? ''))].sort();
    // A list that was cut may lack some.
    const known = files.length === count && endings.length <= MOST_FORMATS && !endings.includes('');
    return known
      ? `${many(count, 'fichier', 'fichiers')} ${listed(endings)}, que Relecture ne lit pas`
      : `${many(count, 'fichier', 'fichiers')} dans un format que Relecture ne lit pas`;
  },
  'other-site': ({ count }: UnreadFacts): string => `${many(count, 'fichier', 'fichiers')} d’un autre site du dépôt`,
  submodule: ({ count }: UnreadFacts): string =>
    many(count, 'sous-module qui n’a pas été récupéré', 'sous-modules qui n’ont pas été récupérés'),
  'closed-folder': ({ count }: UnreadFacts): string =>
    many(count, 'dossier que nous n’avons pas le droit d’ouvrir', 'dossiers que nous n’avons pas le droit d’ouvrir'),
  'linked-folder': ({ count }: UnreadFacts): string =>
    many(count, 'dossier qui est un lien vers un autre', 'dossiers qui sont des liens vers d’autres'),
  unlisted: ({ count }: UnreadFacts): string =>
    many(count, 'page que le sommaire du site ne liste pas', 'pages que le sommaire du site ne liste pas'),
  absent: ({ count }: UnreadFacts): string =>
    many(
      count,
      'fichier qui n’est pas dans le dossier de travail',
      'fichiers qui ne sont pas dans le dossier de travail',
    ),
  unpublished: ({ count }: UnreadFacts): string => `${many(count, 'fichier', 'fichiers')} que le site ne publie pas`,
  excluded: ({ count }: UnreadFacts): string =>
    many(
      count,
      'dossier ou motif que les réglages laissent de côté',
      'dossiers ou motifs que les réglages laissent de côté',
    ),
  'no-page': ({ count }: UnreadFacts): string =>
    many(count, 'dossier ou motif sans page à lire', 'dossiers ou motifs sans page à lire'),
  'no-content': ({ count }: UnreadFacts): string =>
    many(count, 'fichier qui n’est pas une page', 'fichiers qui ne sont pas des pages'),
};

/** « 3 fichiers .adoc, que Relecture ne lit pas (dont docs/a.adoc) » */
export const withExample = (said: string, { count, example }: UnreadFacts): string =>
  `${said} (${count < 2 ? '' : 'dont '}${example})`;
