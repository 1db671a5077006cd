import { afterEach } from 'vitest';
import { openPull, type PullRequest } from './events.ts';
import { type Files, Origin } from './origin.ts';
import { type ActionRequest, type ActionRun, removeRun, runAction } from './runner.ts';
import { FakeGitHub } from './server.ts';

/** A small site with a page that is fine, one with an old fault, and the settings of a CMS. */
export const SITE = {
  'hugo.toml': 'languageCode = "fr"\n',
  'relecture.yml': 'site:\n  content: content\n  static: static\n  url: https://site.exemple.fr\n',
  'static/admin/config.yml': [
    'backend: { name: github, repo: eig/site, branch: main }',
    'media_folder: static/img',
    'public_folder: /img',
    'collections:',
    '  - name: pages',
    '    label: Pages',
    '    folder: content',
    '    fields:',
    '      - { name: title, label: Titre, widget: string }',
    '      - { name: intro, label: Introduction, widget: markdown, required: false }',
    '      - { name: body, label: Texte, widget: markdown }',
    '',
  ].join('\n'),
  'static/admin/index.html': '<script src="https://unpkg.com/netlify-cms@^2.0.0/dist/netlify-cms.js"></script>\n',
  'content/calendrier.md':
    '---\ntitle: Calendrier\n---\n\nRéunion le lundi 8 avril 2024.\n\nLe lundi 7 octobre 2024, venez nous voir. Inscrivez-vous avant le 30 juin 2024.\n',
  'content/candidats.md':
    '---\ntitle: Devenir candidat\nintro: Bienvenue.\n---\n\nVoir le [calendrier](/calendrier/).\n',
} as const;

/** A sentence that is stale on 20 August 2024, and what is said of it. */
export const STALE = 'Déposez votre candidature avant le 12 juillet 2024.';

export interface Scene {
  readonly origin: Origin;
  readonly github: FakeGitHub;
  run(request: Omit<ActionRequest, 'github'>): Promise<ActionRun>;
}

const cleaners: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleaners.splice(0).reverse()) await clean();
});

/** A repository and a GitHub for one test, taken away after it. */
export async function openScene(files: Files = SITE): Promise<Scene> {
  const origin = new Origin(files);
  cleaners.push(() => origin.remove());
  const github = await new FakeGitHub({ git: origin.root }).open();
  cleaners.push(() => github.close());
  return {
    origin,
    github,
    run: async (request) => {
      const run = await runAction({ ...request, github });
      cleaners.push(() => removeRun(run));
      return run;
    },
  };
}

/** A pull request with one commit, checked out as actions/checkout does: its trial merge, without history. */
export function changePull(
  { origin, github }: Scene,
  files: Files,
  options: Partial<PullRequest> & { readonly number?: number; readonly depth?: number } = {},
) {
  const base = origin.head;
  const branch = options.branch ?? 'mise-a-jour';
  const head = origin.branch(branch, files);
  const workspace = origin.checkout(origin.mergeOf(head), options.depth ?? 1);
  const { pull, payload } = openPull(github, { ...options, branch, head, base }, options.number);
  return { event: 'pull_request', payload, workspace, pull, base, head };
}

/** The page with one more paragraph. */
export function withParagraph(path: keyof typeof SITE, paragraph: string): Files {
  return { [path]: `${SITE[path]}\n${paragraph}\n` };
}

/** The annotations, shortly: level, file, lines, sentence. */
export function annotationsOf({ commands }: ActionRun): string[] {
  return commands
    .filter(({ name }) => name === 'error' || name === 'warning' || name === 'notice')
    .map(({ name, properties, message }) => {
      const place = properties['file'] === undefined ? '' : ` ${properties['file']}:${properties['line']}`;
      return `${name}${place} ${message.split('\n')[0]}`;
    });
}
