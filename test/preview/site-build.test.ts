import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, openBuild } from '../../src/action/preview/build-site.ts';
import { rebaseSite } from '../../src/preview/rebase-site.ts';
import { reviewOf } from './world.ts';

const SOURCES: Readonly<Record<string, string>> = {
  'hugo.toml': 'baseURL = "https://www.exemple.test/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
  'config.toml': 'baseURL = "https://www.exemple.test/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
  'content/_index.md': '---\ntitle: Accueil\n---\n',
  'content/participer/_index.md': '---\ntitle: Participer\n---\n\nLe **texte** de la page.\n',
  'content/contact.md': '---\ntitle: Contact\n---\n\nÉcrivez-nous.\n',
  'layouts/_default/baseof.html':
    '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{{ .Title }}</title><link rel="stylesheet" href="/css/site.css" integrity="sha256-x"><script src="/js/app.js"></script><meta http-equiv="refresh" content="9;url=/"></head><body onload="x()"><img src="/img/logo.svg" alt="Logo"><a href="/contact/#haut">Contact</a> <a href="/participer/">Ici</a> <a href="https://ailleurs.test/">Ailleurs</a> <a href="javascript:alert(1)">Non</a>{{ .Content }}<form action="/envoi"><input></form></body></html>',
  'layouts/_default/single.html': '{{ define "main" }}{{ end }}',
  'layouts/_default/list.html': '{{ define "main" }}{{ end }}',
  'static/css/site.css':
    '@import "/css/base.css"; body{background:url(/img/fond.png)} .x{background:url("../img/fond.png")}',
  'static/css/base.css': 'p{color:rgb(1,2,3)} i{background:url(/../../etc/passwd)}',
  'static/img/fond.png': 'png',
  'static/img/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'static/js/app.js': 'alert(1)',
};

let hugo = true;
try {
  execFileSync('hugo', ['version'], { stdio: 'ignore' });
} catch {
  hugo = false;
  console.warn('The site build is not tried with Hugo: it is not installed here.');
}

describe('the site built by its own generator', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'relecture-site-'));
    for (const [path, content] of Object.entries(SOURCES)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const rebase = (read: (path: string) => Uint8Array | null, routes: readonly string[]) =>
    rebaseSite({ routes, read, origin: 'https://www.exemple.test', hosts: ['www.exemple.test'], sha: 'abc123' });

  test.runIf(hugo)(
    'by Hugo: the changed page with what it is made of, fit for any folder',
    async () => {
      const outcome = await buildSite({
        command: 'hugo --quiet',
        workspace: folder,
        env: process.env,
        timeout: 60_000,
      });
      expect(outcome).toEqual({ ok: true, said: '' });
      const review = await reviewOf({
        files: { ...SOURCES, 'relecture.yml': 'site: { url: "https://www.exemple.test" }' },
      });
      const page = review.pages.find(({ path }) => path === 'content/participer/_index.md');
      const route = page === undefined ? null : review.site.route(page);
      expect(route).toBe('/participer/');
      const built = rebase(openBuild(join(folder, 'public')), [route ?? '']);
      expect(built.files.map(({ path }) => path)).toEqual([
        'css/base.css',
        'css/site.css',
        'img/fond.png',
        'participer/index.html',
      ]);
      expect(built.pages.get('/participer/')).toBe('participer/index.html');
      const html = String(built.files.at(-1)?.content);
      expect(html).toContain('href="../css/site.css"');
      expect(html).toContain('src="data:image/svg+xml;base64,');
      expect(html).toContain('href="https://www.exemple.test/contact/"');
      expect(html).toContain('<a href="index.html">Ici</a>');
      expect(html).toContain(
        '<meta name="robots" content="noindex,nofollow"><meta name="relecture-sha" content="abc123">',
      );
      expect(html).not.toMatch(/<script|onload|integrity|refresh|javascript:|action=/);
      expect(html).toContain('Le <strong>texte</strong> de la page.');
      const css = (name: string): string => String(built.files.find(({ path }) => path === name)?.content);
      expect(css('css/site.css')).toBe(
        '@import url("base.css"); body{background:url("../img/fond.png")} .x{background:url("../img/fond.png")}',
      );
      expect(css('css/base.css')).toBe('p{color:rgb(1,2,3)} i{background:url("")}');
    },
    60_000,
  );

  test('by anything: `page.html` and `page/index.html`, and what was not built is told', () => {
    const files = new Map([
      ['a.html', '<p>A <a href="/b/">B</a></p>'],
      ['b/index.html', '<p>B <img srcset="/i.png 1x, /j.png 2x" src="i.png"></p>'],
      ['i.png', 'i'],
      ['b/i.png', 'bi'],
    ]);
    const read = (path: string): Uint8Array | null => {
      const content = files.get(path);
      return content === undefined ? null : Buffer.from(content);
    };
    const built = rebase(read, ['/a', '/b/', '/c/', '/../secret/']);
    expect(built.missing).toEqual(['/c/', '/../secret/']);
    expect(built.files.map(({ path }) => path)).toEqual(['a.html', 'b/i.png', 'b/index.html', 'i.png']);
    expect(String(built.files[0]?.content)).toContain('<a href="b/index.html">');
    expect(String(built.files[2]?.content)).toContain('srcset="../i.png 1x,  2x" src="i.png"');
  });

  test('is given no secret, is stopped in time, and reads nothing outside its folder', async () => {
    const env = {
      PATH: process.env['PATH'],
      INPUT_TOKEN: 'x',
      GITHUB_TOKEN: 'x',
      ACTIONS_RUNTIME_TOKEN: 'x',
      MY_SECRET: 'x',
      HUGO_ENV: 'p',
    };
    const names = await buildSite({ command: 'env', workspace: folder, env, timeout: 5000 });
    expect(names.said).toContain('HUGO_ENV=p');
    expect(names.said).not.toMatch(/TOKEN|SECRET/);
    const start = Date.now();
    const slow = await buildSite({ command: 'sleep 30 & sleep 30', workspace: folder, env, timeout: 300 });
    expect(slow.ok).toBe(false);
    expect(Date.now() - start).toBeLessThan(5000);
    expect((await buildSite({ command: 'exit 3', workspace: folder, env, timeout: 5000 })).ok).toBe(false);
    const out = join(folder, 'out');
    mkdirSync(out);
    writeFileSync(join(out, 'x.css'), 'x');
    symlinkSync('/etc/passwd', join(out, 'passwd.css'));
    symlinkSync('/etc', join(out, 'etc'));
    const read = openBuild(out);
    expect(Buffer.from(read('x.css') ?? []).toString()).toBe('x');
    for (const path of ['passwd.css', 'etc/passwd', '../config.toml', '', '.', 'absent']) expect(read(path)).toBe(null);
    expect(readFileSync(join(folder, 'config.toml'), 'utf8')).toContain('baseURL');
  });
});
