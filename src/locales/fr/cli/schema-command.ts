import { ENGINES, GENERATORS } from '../site-plan.ts';
import { listed, many } from '../words/count.ts';

/** Which CMS was recognised, and by what. */
export interface CmsTaken {
  readonly engine: string;
  readonly version: string | null;
  readonly path: string;
  readonly known: {
    readonly by: 'setting' | 'page' | 'manifest' | 'place' | 'keys' | 'nothing';
    readonly at: string | null;
    readonly words: string | null;
  };
}

/** A schema of the generator, and the file it was read in. */
export interface OwnTaken {
  readonly name: string;
  readonly from: string | null;
}

/** What `relecture schema` says on standard error. */
export const schemaCommand = {
  /** « CMS : Sveltia CMS 0.221, d’après le script que charge static/admin/index.html (@sveltia/cms@0.221.1). » */
  cmsTaken: ({ engine, version, path, known }: CmsTaken) => {
    const name = `${ENGINES[engine] ?? engine}${version === null ? '' : ` ${version}`}`;
    const why: Record<CmsTaken['known']['by'], string> = {
      setting: 'd’après relecture.yml (site.cms-version)',
      page: `d’après le script que charge ${known.at} (${known.words})`,
      manifest: `d’après ${known.at} (${known.words})`,
      place: `d’après ${path}${known.words === null ? '' : `, que ${known.words} a écrit`}`,
      keys: `d’après ${path}, où la clé ${known.words} n’est lue que par lui`,
      nothing:
        'faute d’indication : ni la page d’administration ni package.json ne le nomment. Si c’en est un autre, écrivez-le dans relecture.yml (site.cms-version)',
    };
    const unknown = version === null && known.by !== 'nothing' && engine !== 'pages-cms' ? ' (version inconnue)' : '';
    return `CMS : ${name}${unknown}, ${why[known.by]}.`;
  },
  /** « Générateur : Docusaurus refuse lui-même des en-têtes (docs et blog) : … » */
  ownTaken: ({ generator, own }: { generator: string; own: readonly OwnTaken[] }) => {
    const from = own.flatMap((one) => one.from ?? []);
    const why =
      from.length === 0
        ? 'd’après les clés qu’il documente'
        : from.length === own.length
          ? `d’après ce qu’il a écrit (${listed(from)})`
          : `d’après ce qu’il a écrit (${listed(from)}) et les clés qu’il documente`;
    return `Générateur : ${GENERATORS[generator] ?? generator}, ${why} : ${listed(own.map(({ name }) => name))}. Ces schémas valent pour les pages qui n’en ont pas d’autre.`;
  },
  /** « Modèles de pages de Hugo : archetypes/posts.md. Ils donnent des clés aux éditeurs de texte ; aucune page n’est refusée à cause d’eux. » */
  modelsTaken: ({ generator, models }: { generator: string; models: readonly OwnTaken[] }) =>
    `Modèles de pages de ${GENERATORS[generator] ?? generator}\u00a0: ${listed(models.flatMap((one) => one.from ?? []))}. Ils nomment des clés\u202f; aucune page n’est refusée à cause d’eux.`,
  schemasWritten: (facts: { count: number; folder: string; frontMatter: boolean }) =>
    `${many(facts.count, 'schéma est écrit', 'schémas sont écrits')} dans ${facts.folder}, avec les réglages de VS Code (settings.json)${facts.frontMatter ? ' et de Front Matter CMS (frontmatter.json)' : ''} à recopier dans les vôtres.`,
};
