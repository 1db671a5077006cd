import { ENGINES, GENERATORS } from './site-plan.ts';
import { type Counts, filesWords, listed, many, type Read, toDo } from './words/count.ts';

/** More folders than this say less than none. */
const MOST_FOLDERS = 3;
/** « dans docs et blog »; nothing where they are many, or none. */
const inFolders = (folders: readonly string[], root: string): string =>
  folders.length === 0 || folders.length > MOST_FOLDERS
    ? ''
    : ` dans ${listed(folders.map((folder) => (folder === '' ? root : folder)))}`;

/** « 530 pages dans content et 3 fichiers de données » */
function readWords({ read, folders }: { read: Read; folders: readonly string[] }): string {
  if (read.pages === 0) return filesWords(read) || 'aucune page';
  const pages = `${filesWords({ ...read, data: 0 })}${inFolders(folders, 'le dépôt')}`;
  return listed([pages, ...(read.data === 0 ? [] : [filesWords({ ...read, pages: 0 })])]);
}

export const site = {
  /** What `relecture init` says and writes. */
  init: {
    generator: (facts: { generator: string; folders: readonly string[]; read: Read }): string =>
      `${GENERATORS[facts.generator] ?? 'Un dossier de pages Markdown'} : ${readWords(facts)}.`,
    cms: (facts: { path: string; engine: string; collections: number }): string =>
      `${ENGINES[facts.engine] ?? 'Un CMS'} : ${many(facts.collections, 'collection', 'collections')} dans ${facts.path}. Les en-têtes des pages seront vérifiés d’après elle${facts.collections < 2 ? '' : 's'}.`,
    /** `page`: the page of the CMS. */
    panel: (facts: { page: string; script: string }): string =>
      `Relecture peut aussi relire dans le CMS, pendant que l’on écrit : ajoutez dans ${facts.page} : ${facts.script}`,
    offerPanel: (facts: { folder: string }): string =>
      `Relecture peut aussi relire dans le CMS, pendant que l’on écrit\u00a0: relecture init --panel copie son panneau dans ${facts.folder} (1,8 Mo) et dit la ligne à ajouter à sa page.`,
    /** The panel that is there is left. `isMain`: `relecture index` writes in that folder. */
    otherPanel: (facts: { folder: string; isMain: boolean }): string =>
      `Le panneau qui est dans ${facts.folder} n’est pas celui de cette version : il est laissé tel quel. ${facts.isMain ? 'Pour le remplacer : relecture index --panel' : 'Pour le remplacer, supprimez ses fichiers (relecture-cms*.js) et relancez relecture init --panel'}.`,
    /** The copy of the settings beside the page of the CMS. */
    otherSettings: (facts: { path: string }): string =>
      `${facts.path} ne dit pas la même chose que relecture.yml : pour le refaire, supprimez-le et relancez relecture init.`,
    wouldCopyPanel: (facts: { folder: string; count: number; kilobytes: number }): string =>
      `Serait copié dans ${facts.folder} : le panneau du CMS (relecture-cms.js et ce qu’il charge : ${many(facts.count, 'fichier', 'fichiers')}, ${many(facts.kilobytes, 'kilo-octet', 'kilo-octets')}).`,
    copiedPanel: (facts: { folder: string; count: number; kilobytes: number }): string =>
      `Copié dans ${facts.folder} : le panneau du CMS (relecture-cms.js et ce qu’il charge : ${many(facts.count, 'fichier', 'fichiers')}, ${many(facts.kilobytes, 'kilo-octet', 'kilo-octets')}).`,
    /** Above the copy of the settings beside the page of the CMS. */
    panelSettings: [
      'Ce que le panneau du CMS lit des réglages de Relecture, tant que relecture-index.json n’est pas à côté.',
      'Copié de relecture.yml par relecture init.',
    ],
    /** `line`: as it is written in the file. */
    indexInBuild: (facts: { path: string; line: string }): string =>
      `Pour que ce panneau connaisse les autres pages, faites écrire l’index du site avant sa construction, dans ${facts.path} : ${facts.line}`,
    /** Before the lines of a job. */
    indexInWorkflow: (facts: { path: string }): string =>
      `Pour que ce panneau connaisse les autres pages, ajoutez à la fin de ${facts.path} :`,
    noCms: 'Pas de CMS reconnu : donnez des schémas dans relecture.yml pour vérifier les en-têtes des pages.',
    url: (facts: { url: string; hosts: readonly string[]; guessed: boolean }): string =>
      `Adresse du site : ${facts.url}${facts.hosts.length === 0 ? '' : `, et aussi ${listed(facts.hosts)}`}.${facts.guessed ? ' À vérifier : les réglages du site ne la donnent pas.' : ''}`,
    noUrl:
      'Adresse du site inconnue : écrivez-la dans relecture.yml pour que les liens complets vers le site soient vérifiés.',
    relations: (facts: { fields: readonly string[] }): string =>
      `Relations entre pages trouvées dans ${facts.fields.length < 2 ? 'le champ' : 'les champs'} ${listed(facts.fields)}.`,
    wrote: (facts: { path: string }): string => `Écrit : ${facts.path}`,
    wouldWrite: (facts: { path: string }): string => `Serait écrit : ${facts.path}`,
    kept: (facts: { path: string }): string => `Déjà là, laissé tel quel : ${facts.path}`,
    /** Three lines after the first review. */
    firstReview: (facts: Counts & { read: Read; base: string | null }): readonly string[] => {
      const found = toDo(facts);
      return [
        `Première relecture : ${filesWords(facts.read) || 'aucune page'}, ${found || 'rien à signaler'}.`,
        found === ''
          ? 'Les prochaines demandes de fusion seront relues de la même façon.'
          : 'Ce qui est déjà là ne gênera personne : sur une demande de fusion, seul ce qu’elle apporte est jugé.',
        `${facts.base === null ? '' : `Pour faire pareil ici : relecture check --base ${facts.base}. `}Pour tout voir : relecture check.`,
      ];
    },
    carried: (facts: { files: readonly string[] }): string =>
      `Réglages d’autres outils : ce qui a un équivalent est repris de ${listed(facts.files)}.`,
    named: (facts: { files: readonly string[] }): string =>
      `Réglages d’autres outils sans équivalent, nommés dans relecture.yml : ${listed(facts.files)}.`,
    /** What is written names a release, and this is none. */
    unreleased:
      'Ce qui est écrit ici renvoie à relecture/relecture@v1, qui existe à partir de la première version publiée\u00a0: d’ici là, écrivez @main dans le workflow.',
    /** And what writes the index names a package. */
    unpublished:
      'Le paquet npm existe à partir de la première version publiée\u00a0: d’ici là, faites écrire l’index par node dist/cli.js index, d’un clone de relecture/relecture, au lieu de npx.',
    noPanel: 'Aucune page de Decap, Netlify ou Sveltia CMS ici\u00a0: --panel n’a rien à copier.',
    /** Neither a generator nor a page: a wrong folder, most often. */
    nothing:
      'Aucune page ni aucun réglage de site dans ce dossier\u00a0: est-ce le bon\u202f? Rien n’a été écrit. relecture init DOSSIER en prend un autre.',
    programs: (facts: { files: readonly string[] }): string =>
      `Non lu, car c’est un programme, que Relecture n’exécute pas : ${listed(facts.files)}.`,
    broken: (facts: { files: readonly string[] }): string =>
      `Non lu, car sa syntaxe est fausse : ${listed(facts.files)}.`,
    configuration: {
      head: [
        'yaml-language-server: $schema=https://raw.githubusercontent.com/relecture/relecture/v1/schemas/config.schema.json',
        'Réglages de Relecture. Tout est facultatif : seul ce qui diffère de ce qui est reconnu est écrit ici.',
        'Toutes les clés : https://github.com/relecture/relecture/blob/v1/docs/configuration.md',
      ],
      detected: (facts: {
        generator: string;
        folders: readonly string[];
        static: string | null;
        cms: string | null;
      }): string => {
        const pages = inFolders(facts.folders, 'tout le dépôt');
        const parts = [
          GENERATORS[facts.generator] ?? 'pages Markdown',
          ...(pages === '' ? [] : [`pages${pages}`]),
          ...(facts.static === null ? [] : [`fichiers dans ${facts.static}`]),
          ...(facts.cms === null ? [] : [`CMS dans ${facts.cms}`]),
        ];
        return `Reconnu à chaque fois : ${parts.join(', ')}.`;
      },
      locale: 'La langue des messages.',
      site: 'L’adresse du site : les liens complets vers lui sont alors suivis comme les liens internes.',
      hosts: 'ses autres noms',
      relations: 'Champs qui nomment une autre page. Trouvés en comparant les valeurs aux noms des fichiers.',
      carried: 'Repris des réglages d’autres outils (le fichier est en fin de ligne) :',
      left: 'Sans équivalent dans Relecture :',
      followed: 'Suivi dans le fichier lui-même, sans rien écrire ici :',
      secrets:
        'Non recopié, car un secret peut s’y trouver (à écrire vous-même sous links.headers, si le lien en a besoin) :',
      elsewhere: 'Non suivi, car ce n’est pas un fichier de données de ce dépôt :',
      moot: 'Rien à écrire ici (Relecture le fait déjà, ou cela ne règle que l’autre outil) :',
      code: 'Non lus, car ce sont des programmes :',
      unreadable: 'Non lus, car leur syntaxe est fausse :',
      rules: 'Chaque règle peut être coupée, ou changer de gravité (relecture rules en donne la liste) :',
    },
    workflow: {
      pullRequest: 'relit ce que la demande de fusion apporte',
      push: 'relit ce qui vient d’être publié',
      cmsPush: 'relit ce qui vient d’être publié par le CMS',
      schedule:
        'chaque matin : dates passées, liens morts (dépôt public : GitHub arrête après 60 jours sans commit, voir keep-alive)',
      dispatch: 'à la demande',
      reviewJob: 'relecture',
      watchJob: 'veille',
      comment: 'le commentaire de relecture',
      status: 'le verdict',
      cmsStatus: 'le verdict, et le lien «\u202fVoir l’aperçu\u202f» du CMS',
      cache: 'l’état des liens, gardé d’un matin à l’autre',
      issue: 'le ticket qui suit ce qui se périme',
      keepAlive:
        'avec la permission «\u202factions: write\u202f», GitHub est prié de ne pas s’arrêter après 60 jours sans commit',
      index: 'ce que le panneau du CMS sait des autres pages',
      indexWhen: 'une fois que la page du CMS montre le panneau',
      indexCommit: 'Index de Relecture',
    },
  },
};
