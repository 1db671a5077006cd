import { GENERATORS } from '../fr/site-plan.ts';
import { listed, many } from './words/count.ts';

const ENGINES: Readonly<Record<string, string>> = {
  'decap-cms': 'Decap CMS',
  'netlify-cms': 'Netlify CMS',
  'sveltia-cms': 'Sveltia CMS',
  'pages-cms': 'Pages CMS',
};

export const site = {
  init: {
    generator: (facts: { generator: string; content: string; pages: number }): string =>
      `${GENERATORS[facts.generator] ?? 'A folder of Markdown pages'}: ${many(facts.pages, 'page', 'pages')} in ${facts.content === '' ? 'the repository' : facts.content}.`,
    cms: (facts: { path: string; engine: string; collections: number }): string =>
      `${ENGINES[facts.engine] ?? 'A CMS'}: ${many(facts.collections, 'collection', 'collections')} in ${facts.path}. Front matter will be validated against ${facts.collections === 1 ? 'it' : 'them'}.`,
    noCms: 'No CMS found: give schemas in relecture.yml to validate front matter.',
    url: (facts: { url: string; hosts: readonly string[] }): string =>
      `Address of the site: ${facts.url}${facts.hosts.length === 0 ? '' : `, and also ${listed(facts.hosts)}`}.`,
    noUrl: 'The address of the site is unknown: write it in relecture.yml so that full links to the site are checked.',
    relations: (facts: { fields: readonly string[] }): string =>
      `Relations between pages found in the ${facts.fields.length < 2 ? 'field' : 'fields'} ${listed(facts.fields)}.`,
    wrote: (facts: { path: string }): string => `Written: ${facts.path}`,
    wouldWrite: (facts: { path: string }): string => `Would be written: ${facts.path}`,
    kept: (facts: { path: string }): string => `Already there, left as it is: ${facts.path}`,
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
          ? `First review: ${many(facts.files, 'page', 'pages')}, nothing to report.`
          : `First review: ${many(facts.files, 'page', 'pages')}, ${many(errors, 'error', 'errors')}, ${many(warnings, 'warning', 'warnings')}, ${many(infos, 'note', 'notes')}.`,
        clean
          ? 'The next pull requests will be reviewed the same way.'
          : 'What is there already will bother nobody: on a pull request, only what it brings is judged.',
        `To do the same here: relecture check --base ${facts.branch}. To see everything: relecture check.`,
      ];
    },
    configuration: {
      head: [
        'yaml-language-server: $schema=https://raw.githubusercontent.com/relecture/relecture/v1/schemas/config.schema.json',
        'Settings of Relecture. All are optional: only what differs from what is found is written here.',
        'All keys: https://github.com/relecture/relecture#configuration',
      ],
      detected: (facts: { generator: string; content: string; static: string | null; cms: string | null }): string =>
        `Found at each run: ${GENERATORS[facts.generator] ?? 'Markdown pages'}, pages in ${facts.content === '' ? 'the whole repository' : facts.content}${facts.static === null ? '' : `, files in ${facts.static}`}${facts.cms === null ? '' : `, CMS in ${facts.cms}`}.`,
      site: 'The address of the site: full links to it are then followed like internal ones.',
      hosts: 'its other names',
      relations: 'Fields that name another page. Found by comparing their values with file names.',
      rules: 'Each rule can be switched off, or change severity (relecture rules lists them):',
    },
    workflow: {
      pullRequest: 'reviews what the pull request brings',
      push: 'reviews what the CMS just published',
      schedule: 'every morning: stale dates, dead links',
      dispatch: 'on demand',
      reviewJob: 'relecture',
      watchJob: 'watch',
      comment: 'the review comment',
      status: 'the “View preview” link of the CMS',
      issue: 'the issue that tracks what goes stale',
    },
  },
};
