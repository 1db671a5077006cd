import type { CmsTaken, OwnTaken } from '../../fr/cli/schema-command.ts';
import { ENGINES, GENERATORS } from '../../fr/site-plan.ts';
import { listed, many } from '../words/count.ts';

/** What `relecture schema` says on standard error. */
export const schemaCommand = {
  cmsTaken: ({ engine, version, path, known }: CmsTaken) => {
    const name = `${ENGINES[engine] ?? engine}${version === null ? '' : ` ${version}`}`;
    const why: Record<CmsTaken['known']['by'], string> = {
      setting: 'by relecture.yml (site.cms-version)',
      page: `by the script that ${known.at} loads (${known.words})`,
      manifest: `by ${known.at} (${known.words})`,
      place: `by ${path}${known.words === null ? '' : `, which ${known.words} wrote`}`,
      keys: `by ${path}, whose key ${known.words} it alone reads`,
      nothing:
        'for want of anything better: neither the page of the administration nor package.json names it. If it is another, write it in relecture.yml (site.cms-version)',
    };
    const unknown = version === null && known.by !== 'nothing' && engine !== 'pages-cms' ? ' (unknown version)' : '';
    return `CMS: ${name}${unknown}, ${why[known.by]}.`;
  },
  ownTaken: ({ generator, own }: { generator: string; own: readonly OwnTaken[] }) => {
    const from = own.flatMap((one) => one.from ?? []);
    const why =
      from.length === 0
        ? 'by the keys that it documents'
        : from.length === own.length
          ? `by what it wrote (${listed(from)})`
          : `by what it wrote (${listed(from)}) and the keys that it documents`;
    return `Generator: ${GENERATORS[generator] ?? generator}, ${why}: ${listed(own.map(({ name }) => name))}. These schemas hold for pages that have no other.`;
  },
  modelsTaken: ({ generator, models }: { generator: string; models: readonly OwnTaken[] }) =>
    `Models of pages of ${GENERATORS[generator] ?? generator}: ${listed(models.flatMap((one) => one.from ?? []))}. They name keys; no page is refused because of them.`,
  schemasWritten: (facts: { count: number; folder: string; frontMatter: boolean }) =>
    `${many(facts.count, 'schema is', 'schemas are')} in ${facts.folder}, with the settings of VS Code (settings.json)${facts.frontMatter ? ' and of Front Matter CMS (frontmatter.json)' : ''} to be copied into yours.`,
};
