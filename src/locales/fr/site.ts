import { GENERATORS } from './site-plan.ts';
import { listed, many } from './words/count.ts';

const ENGINES: Readonly<Record<string, string>> = {
  'decap-cms': 'Decap CMS',
  'netlify-cms': 'Netlify CMS',
  'sveltia-cms': 'Sveltia CMS',
  'pages-cms': 'Pages CMS',
};

export const site = {
  /** What `relecture init` says and writes. */
  init: {
    generator: (facts: { generator: string; content: string; pages: number }): string =>
      `${GENERATORS[facts.generator] ?? 'Un dossier de pages Markdown'} : ${many(facts.pages, 'page', 'pages')} dans ${facts.content === '' ? 'le dépôt' : facts.content}.`,
    cms: (facts: { path: string; engine: string; collections: number }): string =>
      `${ENGINES[facts.engine] ?? 'Un CMS'} : ${many(facts.collections, 'collection', 'collections')} dans ${facts.path}. Les en-têtes des pages seront vérifiés d’après elle${facts.collections < 2 ? '' : 's'}.`,
    noCms: 'Pas de CMS reconnu : donnez des schémas dans relecture.yml pour vérifier les en-têtes des pages.',
    url: (facts: { url: string; hosts: readonly string[] }): string =>
      `Adresse du site : ${facts.url}${facts.hosts.length === 0 ? '' : `, et aussi ${listed(facts.hosts)}`}.`,
    noUrl:
      'Adresse du site inconnue : écrivez-la dans relecture.yml pour que les liens complets vers le site soient vérifiés.',
    relations: (facts: { fields: readonly string[] }): string =>
      `Relations entre pages trouvées dans ${facts.fields.length < 2 ? 'le champ' : 'les champs'} ${listed(facts.fields)}.`,
    wrote: (facts: { path: string }): string => `Écrit : ${facts.path}`,
    wouldWrite: (facts: { path: string }): string => `Serait écrit : ${facts.path}`,
    kept: (facts: { path: string }): string => `Déjà là, laissé tel quel : ${facts.path}`,
    /** Three lines after the first review. */
    firstReview: (facts: {
      files: number;
      errors: number;
      warnings: number;
      infos: number;
      branch: string;
    }): readonly string[] => {
      const { errors, warnings, infos } = facts;
      const clean = errors + warnings + infos === 0;
      return [
        clean
          ? `Première relecture : ${many(facts.files, 'page', 'pages')}, rien à signaler.`
          : `Première relecture : ${many(facts.files, 'page', 'pages')}, ${many(errors, 'point', 'points')} à corriger, ${warnings} à vérifier, ${many(infos, 'conseil', 'conseils')}.`,
        clean
          ? 'Les prochaines demandes de fusion seront relues de la même façon.'
          : 'Ce qui est déjà là ne gênera personne : sur une demande de fusion, seul ce qu’elle apporte est jugé.',
        `Pour faire pareil ici : relecture check --base ${facts.branch}. Pour tout voir : relecture check.`,
      ];
    },
    configuration: {
      head: [
        'yaml-language-server: $schema=https://raw.githubusercontent.com/relecture/relecture/v1/schemas/config.schema.json',
        'Réglages de Relecture. Tout est facultatif : seul ce qui diffère de ce qui est reconnu est écrit ici.',
        'Toutes les clés : https://github.com/relecture/relecture#configuration',
      ],
      detected: (facts: { generator: string; content: string; static: string | null; cms: string | null }): string =>
        `Reconnu à chaque fois : ${GENERATORS[facts.generator] ?? 'pages Markdown'}, pages dans ${facts.content === '' ? 'tout le dépôt' : facts.content}${facts.static === null ? '' : `, fichiers dans ${facts.static}`}${facts.cms === null ? '' : `, CMS dans ${facts.cms}`}.`,
      site: 'L’adresse du site : les liens complets vers lui sont alors suivis comme les liens internes.',
      hosts: 'ses autres noms',
      relations: 'Champs qui nomment une autre page. Trouvés en comparant les valeurs aux noms des fichiers.',
      rules: 'Chaque règle peut être coupée, ou changer de gravité (relecture rules en donne la liste) :',
    },
    workflow: {
      pullRequest: 'relit ce que la demande de fusion apporte',
      push: 'relit ce qui vient d’être publié par le CMS',
      schedule: 'chaque matin : dates passées, liens morts',
      dispatch: 'à la demande',
      reviewJob: 'relecture',
      watchJob: 'veille',
      comment: 'le commentaire de relecture',
      status: 'le lien « Voir l’aperçu » du CMS',
      issue: 'le ticket qui suit ce qui se périme',
    },
  },
};
