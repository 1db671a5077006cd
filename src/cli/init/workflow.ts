import { VERSION } from '../../world/version.ts';
import type { Language } from '../arguments/language.ts';
import { CHECKOUT, JOB, scalar } from './workflow-parts.ts';

/** Where the Action is taken from. Of a release, by its commit: a tag can be moved to other code. */
function actionAt(commit: string | null): string {
  return commit === null ? 'relecture/relecture@v1' : `relecture/relecture@${commit} # v${VERSION}`;
}

/** By commit: a tag can be moved to other code. */
const CACHE = 'actions/cache@27d5ce7f107fe9357f9df03efb73ab90386fccae # v5.0.5';
const CACHE_FOLDER = '.relecture-cache';

/**
 * The workflow file. Two jobs, because they need different rights: the review of a change writes on its pull request,
 * the watch over time writes one issue. Nothing is granted at the top.
 * @param further Lines of another job.
 * @param commit The commit of this release; null where it is none.
 * @param cms Whether the site has a CMS: what it publishes, and where it shows the preview, is told.
 */
export function workflow(
  branch: string,
  { locale, localeName }: Language,
  folder = '',
  further: readonly string[] = [],
  commit: string | null = null,
  cms = false,
): string {
  const inputs = [
    ...(folder === '' ? [] : [`root: ${scalar(folder)}`]),
    // French is what nobody has to ask for.
    ...(localeName === 'fr' ? [] : [`locale: ${localeName}`]),
  ];
  const said = locale.site.init.workflow;
  const lines = [
    'name: Relecture',
    '',
    'on:',
    `  pull_request: # ${said.pullRequest}`,
    `  push: # ${cms ? said.cmsPush : said.push}`,
    `    branches: [${scalar(branch)}]`,
    `  schedule: # ${said.schedule}`,
    "    - cron: '17 5 * * *'",
    `  workflow_dispatch: # ${said.dispatch}`,
    '',
    'permissions: {}',
    '',
    'jobs:',
    `  ${said.reviewJob}:`,
    "    if: github.event_name == 'pull_request' || github.event_name == 'push'",
    ...JOB,
    '    permissions:',
    '      contents: read',
    `      pull-requests: write # ${said.comment}`,
    `      statuses: write # ${cms ? said.cmsStatus : said.status}`,
    '    concurrency:',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub
    '      group: relecture-${{ github.event_name }}-${{ github.ref }}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub
    "      cancel-in-progress: ${{ github.event_name == 'pull_request' }}",
    ...CHECK_OUT,
    ...relecture(commit, inputs),
    '',
    `  ${said.watchJob}:`,
    "    if: github.event_name == 'schedule' || github.event_name == 'workflow_dispatch'",
    ...JOB,
    '    permissions:',
    '      contents: read',
    `      issues: write # ${said.issue}`,
    ...CHECK_OUT,
    // The age of lines is in the history.
    '          fetch-depth: 0',
    ...keepLinks(said.cache),
    ...relecture(commit, [...inputs, `cache: ${CACHE_FOLDER}`, `# keep-alive: true # ${said.keepAlive}`]),
    ...(further.length === 0 ? [] : ['', ...further]),
    '',
  ];
  return lines.join('\n');
}

const CHECK_OUT = ['    steps:', `      - uses: ${CHECKOUT}`, '        with:', '          persist-credentials: false'];

/**
 * The watch alone keeps what it learns of links: it runs on the default branch, whose caches nobody who proposes a change can write. A cache
 * is never written over: each run leaves its own, and the next one takes the latest.
 */
function keepLinks(why: string): string[] {
  return [
    `      - uses: ${CACHE}`,
    `        with: # ${why}`,
    `          path: ${CACHE_FOLDER}`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub
    '          key: relecture-${{ github.run_id }}',
    '          restore-keys: relecture-',
  ];
}

function relecture(commit: string | null, inputs: readonly string[]): string[] {
  const given = inputs.length === 0 ? [] : ['        with:', ...inputs.map((input) => `          ${input}`)];
  return [`      - uses: ${actionAt(commit)}`, ...given];
}
