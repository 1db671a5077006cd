import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Cms, CmsCollection } from '../../src/cms/cms.ts';
import { readPage } from '../../src/content/read-page.ts';
import { type PagesRequest, type PagesWorld, publishPages } from '../../src/github/preview/publish-pages.ts';
import {
  announcePreview,
  type PreviewRequest,
  type PreviewWorld,
  publishPreview,
} from '../../src/github/preview/publish-preview.ts';
import { waitForPage } from '../../src/github/preview/wait-for-page.ts';
import { needsPending, previewContext, rivalContext } from '../../src/github/statuses/preview-status.ts';
import type { StatusRequest } from '../../src/github/statuses/status.ts';
import { fr } from '../../src/locales/fr.ts';
import { compilePreviewPath } from '../../src/preview/preview-path.ts';
import type { Channel } from '../../src/report/channel.ts';
import { footLinks } from '../../src/report/comment.ts';
import { git } from '../../src/world/git/git.ts';
import { PAGE, reviewOf, SITE } from './world.ts';

const DAY = 86_400_000;

describe('the branch of previews', () => {
  let folder: string;
  let remote: string;
  let now = Date.parse('2024-08-20T10:00:00Z');

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'relecture-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(() => {
    remote = mkdtempSync(join(folder, 'remote-'));
    execFileSync('git', ['init', '--quiet', '--bare', remote]);
    // As GitHub does: partial clones are served.
    execFileSync('git', ['-C', remote, 'config', 'uploadpack.allowFilter', 'true']);
    execFileSync('git', ['-C', remote, 'config', 'uploadpack.allowAnySHA1InWant', 'true']);
    now = Date.parse('2024-08-20T10:00:00Z');
  });

  const world = (extra: Partial<PagesWorld> = {}): PagesWorld => ({
    git,
    credentials: {},
    folder,
    now: () => now,
    sleep: async () => {},
    random: () => 0,
    ...extra,
  });
  const request = (number: number, html = `<p>${number}</p>`, keepDays = 14): PagesRequest => ({
    remote: `file://${remote}`,
    branch: 'apercus',
    folder: `pr-${number}`,
    files: [{ path: 'index.html', content: html }],
    sha: 'a'.repeat(40),
    keepDays,
  });
  const inRemote = (...args: string[]): string =>
    execFileSync('git', ['-C', remote, ...args], { encoding: 'utf8' }).trim();
  const listed = (): string[] => inRemote('ls-tree', '-r', '--name-only', 'apercus').split('\n');

  test('holds each preview in its folder, in one commit without parents', async () => {
    expect(await publishPages(request(12), world())).toBe('published');
    expect(await publishPages(request(13), world())).toBe('published');
    expect(await publishPages(request(12, '<p>douze bis</p>'), world())).toBe('published');
    expect(listed()).toEqual(['.nojekyll', 'pr-12/index.html', 'pr-13/index.html', 'relecture.json']);
    expect(inRemote('rev-list', '--count', 'apercus')).toBe('1');
    expect(inRemote('show', 'apercus:pr-12/index.html')).toBe('<p>douze bis</p>');
    expect(inRemote('show', 'apercus:pr-13/index.html')).toBe('<p>13</p>');
  });

  test('keeps what somebody else published in between', async () => {
    await publishPages(request(1), world());
    let raced = false;
    const racing = world({
      git: async (root, args, extra) => {
        if (args[0] === 'push' && !raced) {
          raced = true;
          await publishPages(request(2), world());
        }
        return git(root, args, extra);
      },
    });
    expect(await publishPages(request(3), racing)).toBe('published');
    expect(listed().filter((path) => path.startsWith('pr-'))).toEqual([
      'pr-1/index.html',
      'pr-2/index.html',
      'pr-3/index.html',
    ]);
  });

  test('gives up on a branch that never rests, and stops for a newer version', async () => {
    let number = 100;
    const restless = world({
      git: async (root, args, extra) => {
        if (args[0] === 'push') await publishPages(request(number++), world());
        return git(root, args, extra);
      },
    });
    expect(await publishPages(request(5), restless)).toBe('busy');
    expect(await publishPages(request(6), world({ isCurrent: async () => false }))).toBe('outdated');
    expect(listed()).not.toContain('pr-6/index.html');
  });

  test('lets go of folders that nobody published again', async () => {
    await publishPages(request(1), world());
    now += 10 * DAY;
    await publishPages(request(2), world());
    now += 10 * DAY;
    await publishPages(request(3), world());
    expect(listed().filter((path) => path.startsWith('pr-'))).toEqual(['pr-2/index.html', 'pr-3/index.html']);
  });

  test('tells why the remote refuses', async () => {
    await expect(publishPages({ ...request(1), remote: join(folder, 'nulle-part') }, world())).rejects.toThrow(
      /^git ls-remote/,
    );
  });
});

describe('the status a CMS looks for', () => {
  const cms = (engine: Cms['engine'], version: string | null, previewContextName: string | null = null): Cms =>
    ({ engine, version, previewContext: previewContextName }) as Cms;

  test.each([
    ['netlify-cms', '2', true],
    ['decap-cms', '3.0', true],
    ['decap-cms', '3.10', true],
    ['decap-cms', '3.11', false],
    ['decap-cms', '3.16', false],
    ['decap-cms', '4.0', false],
    ['decap-cms', '3', true],
    ['decap-cms', null, true],
    ['sveltia-cms', '0.100', true],
  ] as const)('%s %s: pending first is %s', (engine, version, expected) => {
    expect(needsPending(cms(engine, version))).toBe(expected);
  });

  test('bears the name the CMS is set to, else one it recognises', () => {
    expect(previewContext(cms('decap-cms', '3.11', 'mon/apercu'))).toBe('mon/apercu');
    expect(previewContext(null)).toContain('deploy');
    expect(needsPending(null)).toBe(false);
    expect(rivalContext(['ci', 'netlify/deploy'], cms('decap-cms', '3'))).toBe('netlify/deploy');
    expect(rivalContext(['ci', 'relecture/deploy'], cms('decap-cms', '3'))).toBe(null);
    expect(rivalContext(['netlify/deploy'], cms('decap-cms', '3', 'mon/apercu'))).toBe(null);
  });
});

describe('publishing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'relecture-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const path = 'content/candidater.md';
  async function publish(
    request: Partial<PreviewRequest>,
    world: Partial<PreviewWorld> = {},
    config: string | null = SITE['static/admin/config.yml'] ?? '',
  ) {
    const { 'static/admin/config.yml': _, 'static/admin/index.html': page = '', ...bare } = SITE;
    const files =
      config === null ? bare : { ...bare, 'static/admin/index.html': page, 'static/admin/config.yml': config };
    const base = await reviewOf({ files: { ...files, [path]: PAGE }, paths: [path] });
    const head = await reviewOf({ files: { ...files, [path]: PAGE.replace('3 juin', '19 août') }, paths: [path] });
    const statuses: StatusRequest[] = [];
    const notices: string[] = [];
    const sent: { path: string }[] = [];
    const whole: PreviewRequest = {
      mode: 'artifact',
      number: 12,
      sha: 'f'.repeat(40),
      retentionDays: 14,
      branch: 'apercus',
      ...request,
    };
    const outside: PreviewWorld = {
      folder,
      upload: async () => 'https://github.test/r/actions/runs/1/artifacts/2',
      publishPages: async ({ files: published }) => {
        sent.push(...published);
        return 'published';
      },
      pagesAddress: async () => 'https://exemple.github.io/site/',
      waitForPage: async () => true,
      createStatus: async (status) => {
        statuses.push(status);
      },
      statusContexts: async () => [],
      notice: (sentence) => notices.push(sentence),
      ...world,
    };
    await announcePreview(head.site.cms, whole, fr, outside);
    const published = await publishPreview(
      head,
      base,
      { locale: fr, layout: 'single', headSha: whole.sha },
      whole,
      outside,
    );
    return { published, statuses, notices, sent };
  }

  test('as an artifact: pending first, then the link once it can be read', async () => {
    const { published, statuses, notices } = await publish({});
    const url = 'https://github.test/r/actions/runs/1/artifacts/2';
    expect(published).toEqual({ url, file: join(folder, 'apercu-pr-12.html'), pages: [{ path, url }] });
    expect(readFileSync(published.file ?? '', 'utf8')).toContain(
      `<meta name="relecture-sha" content="${'f'.repeat(40)}">`,
    );
    expect(statuses.map(({ state, context, targetUrl }) => ({ state, context, targetUrl }))).toEqual([
      { state: 'pending', context: 'relecture/deploy', targetUrl: null },
      { state: 'success', context: 'relecture/deploy', targetUrl: url },
    ]);
    expect(notices).toEqual([]);
  });

  test('the status that a CMS looks for is posted for a CMS alone, where it can start', async () => {
    const { published, statuses } = await publish({}, {}, null);
    expect([published.url === null, statuses]).toEqual([false, []]);
    const broken = await publish({}, {}, 'collections: [');
    expect(broken.statuses.map(({ context }) => context)).toEqual([]);
    const wrong = await publish({}, {}, 'backend: { name: github }\ncollections: nothing\n');
    expect(wrong.statuses.length).toBeGreaterThan(0);
  });

  test('on Pages: in the folder of the pull request, with the page where a preview_path leads', async () => {
    const config = `${SITE['static/admin/config.yml']}`.replace(
      'label: Candidater',
      "label: Candidater\n        preview_path: 'voir/{{slug}}'",
    );
    const { published, statuses, sent } = await publish({ mode: 'pages' }, {}, config);
    expect(sent.map((file) => file.path)).toEqual(['index.html', 'voir/candidater/index.html']);
    expect(published.url).toBe('https://exemple.github.io/site/pr-12/');
    expect(statuses.at(-1)?.targetUrl).toBe('https://exemple.github.io/site/pr-12/');
  });

  test('never stops the review: what fails is a notice', async () => {
    const upload = async (): Promise<string> => {
      throw new Error('le service est fermé');
    };
    const createStatus = async (): Promise<void> => {
      throw new Error('403');
    };
    const { published, notices } = await publish({}, { upload, createStatus });
    expect(published.url).toBe(null);
    expect(existsSync(published.file ?? '')).toBe(true);
    expect(new Set(notices)).toEqual(
      new Set([fr.preview.notices.statusRefused, fr.preview.notices.uploadFailed({ reason: 'le service est fermé' })]),
    );
    const late = await publish(
      { mode: 'pages' },
      { waitForPage: async () => false, statusContexts: async () => ['netlify/deploy'] },
    );
    expect(late.notices).toEqual([
      fr.preview.notices.stillBuilding({ url: 'https://exemple.github.io/site/pr-12/' }),
      fr.preview.notices.otherStatus({ context: 'netlify/deploy' }),
    ]);
    const old = await publish({ mode: 'pages' }, { publishPages: async () => 'outdated' });
    expect(old.published.url).toBe(null);
    expect(old.notices).toEqual([fr.preview.notices.outdated]);
  });

  test('none does nothing', async () => {
    const { published, statuses } = await publish({ mode: 'none' });
    expect([published.url, published.file, statuses]).toEqual([null, null, []]);
  });

  test('waits until the page is the one of this commit', async () => {
    const bodies = ['', '<meta name="relecture-sha" content="vieux">', '<meta name="relecture-sha" content="neuf">'];
    let asked = 0;
    const server = createServer((_, response) => {
      response.writeHead(asked === 0 ? 404 : 200).end(bodies[Math.min(asked++, 2)]);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pr-1/index.html`;
    let clock = 0;
    const sleep = async (time: number): Promise<void> => {
      clock += time;
    };
    const world = { fetch, now: () => clock, sleep };
    expect(await waitForPage(url, 'neuf', 60_000, world)).toBe(true);
    expect(asked).toBe(3);
    expect(await waitForPage(url, 'jamais', 9000, world)).toBe(false);
    await new Promise((resolve) => server.close(resolve));
  });
});

test('a preview_path is compiled as the CMS does, or not at all', () => {
  const page = readPage('content/blog/2024/un-mot.md', '---\ntitle: Un mot\ndate: 2024-08-20T10:00:00Z\n---\n').page;
  const collection = { folder: 'content/blog', files: [] } as unknown as CmsCollection;
  const compile = (template: string): string | null => compilePreviewPath(template, page, collection);
  expect(compile('blog/{{year}}/{{month}}/{{slug}}')).toBe('blog/2024/08/un-mot');
  expect(compile('{{dirname}}/{{filename}}.{{extension}}')).toBe('2024/un-mot.md');
  expect(compile('/{{fields.title}}/')).toBe('Un mot');
  expect(compile('{{inconnu}}')).toBe(null);
  expect(compile('../../{{slug}}')).toBe(null);
});

test('the comment leads to each page of a preview of several', () => {
  const channel = { locale: fr, previewUrl: 'https://a.test/p', runUrl: null } as Channel;
  expect(footLinks(channel)).toEqual(['[Voir l’aperçu](https://a.test/p)']);
  const previewPages = ['content/a.md', 'content/`b`.md'].map((path, index) => ({
    path,
    url: `https://a.test/p#p${index + 1}-top`,
  }));
  expect(footLinks({ ...channel, previewPages: previewPages.slice(0, 1) })).toEqual([
    '[Voir l’aperçu](https://a.test/p)',
  ]);
  expect(footLinks({ ...channel, previewPages })).toEqual([
    '[Voir l’aperçu](https://a.test/p) ([`content/a.md`](https://a.test/p#p1-top), [``content/`b`.md``](https://a.test/p#p2-top))',
  ]);
});

test('the status says no more than the verdict: a hint is something', () => {
  const said = [fr.preview.statusReady(1, 0, 0), fr.preview.statusReady(2, 0, 1), fr.preview.statusReady(2, 3, 1)];
  expect(said.map((text) => text.replace(/\s/g, ' '))).toEqual([
    'Aperçu prêt : 1 page, rien à signaler',
    'Aperçu prêt : 2 pages, 1 conseil',
    'Aperçu prêt : 2 pages, 3 points à regarder',
  ]);
});
