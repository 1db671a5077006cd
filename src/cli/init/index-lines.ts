import { INDEX_NAME } from '../../site/index-file/site-index.ts';
import { VERSION } from '../../world/version.ts';
import type { Language } from '../arguments/language.ts';
import type { FoundBuild } from './build.ts';
import { inFolder, type PanelPlace } from './panel-place.ts';
import { CHECKOUT, JOB, scalar } from './workflow-parts.ts';

/** Of the version that the page loads: both are of one mind on what is in the index. */
export const INDEX_COMMAND = `npx --yes relecture@${VERSION} index`;

/** What is added to what builds the site: one line, as it is written there. */
export function lineInBuild({ by, command }: FoundBuild): string {
  if (by === 'netlify') return `command = ${JSON.stringify(`${INDEX_COMMAND} && ${command}`)}`;
  if (by === 'vercel') return `"buildCommand": ${JSON.stringify(`${INDEX_COMMAND} && ${command}`)}`;
  return by === 'workflow' ? `- run: ${INDEX_COMMAND}` : `"prebuild": "${INDEX_COMMAND}"`;
}

/**
 * The job that keeps the index beside the page of the CMS, where nobody knows what builds the site. It does nothing as long as that page does
 * not show the panel.
 * @param folder That of the site in its repository.
 */
export function indexJob({ folder: place, page }: PanelPlace, { locale }: Language, folder = ''): string[] {
  const said = locale.site.init.workflow;
  return [
    '  index:',
    "    if: github.event_name == 'push'",
    ...JOB,
    '    permissions:',
    `      contents: write # ${said.index}`,
    '    concurrency: relecture-index',
    ...(folder === '' ? [] : ['    defaults:', '      run:', `        working-directory: ${scalar(folder)}`]),
    '    env:',
    `      PAGE: ${scalar(page ?? inFolder(place, 'index.html'))}`,
    `      INDEX: ${scalar(inFolder(place, INDEX_NAME))}`,
    '    steps:',
    `      - uses: ${CHECKOUT}`,
    `      - run: | # ${said.indexWhen}`,
    '          grep -qs relecture-cms "$PAGE" || exit 0',
    `          ${INDEX_COMMAND}`,
    '          git add "$INDEX"',
    '          git diff --cached --quiet && exit 0',
    `          git config user.name 'github-actions[bot]'`,
    `          git config user.email '41898282+github-actions[bot]@users.noreply.github.com'`,
    `          git commit -m '${said.indexCommit}'`,
    '          git push',
  ];
}
