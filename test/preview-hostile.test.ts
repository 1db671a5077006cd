import { describe, expect, test } from 'vitest';
import { fr } from '../src/locales/fr.ts';
import { renderPreview } from '../src/preview/render.ts';
import { siteStylesheet } from '../src/preview/stylesheet.ts';
import { HOSTILE, hostilePage } from './preview-hostile.ts';
import { reviewOf } from './preview-world.ts';

async function render(files: Readonly<Record<string, string>>, base: Readonly<Record<string, string>> | null = null): Promise<string> {
  const head = await reviewOf({ files });
  const before = base === null ? null : await reviewOf({ files: base });
  return renderPreview(head, before, { locale: fr, layout: 'single' })[0]?.html ?? '';
}

/** Tags and attributes of a document, as a parser that forgives nothing sees them. */
function tagsOf(html: string): { name: string; attributes: string }[] {
  const style = html.indexOf('<style>');
  const end = html.indexOf('</style>');
  const rest = html.slice(0, style) + html.slice(end);
  return [...rest.matchAll(/<([a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g)].map((match) => ({
    name: match[1] ?? '',
    attributes: match[2] ?? '',
  }));
}

const FORBIDDEN = /^(?:script|iframe|object|embed|svg|math|form|base|link|button|textarea|select|video|audio|source|frame|frameset|applet|template|portal)$/;

describe('hostile content', () => {
  test.each(HOSTILE)('$name neither runs, loads nor breaks out', async ({ content }) => {
    const page = hostilePage(content);
    const html = await render({ 'content/x.md': page }, { 'content/x.md': page.replace('Avant', 'Autrefois') });
    const tags = tagsOf(html);
    expect(tags.filter(({ name }) => FORBIDDEN.test(name))).toEqual([]);
    for (const { name, attributes } of tags) {
      expect(attributes).not.toMatch(/\son\w+=|\sstyle=|srcset=|formaction=|\sping=|\starget=/i);
      for (const [, value = ''] of attributes.matchAll(/\s(?:href|src|cite|longdesc)="([^"]*)"/gi))
        expect(value).toMatch(/^(?:#|https?:|mailto:|tel:|data:image\/(?:png|jpeg|gif|webp|avif);base64,)/);
      if (name === 'img') expect(attributes).toContain('src="data:');
      if (name === 'meta') expect(attributes).not.toMatch(/refresh/i);
      if (name === 'input') expect(attributes).toMatch(/type="checkbox" id="only"/);
    }
    // One document, its parts closed in order, with the page after what is hostile still there.
    expect(html.match(/<(?:html|head|body|main|title|style)\b/g)).toHaveLength(6);
    expect(html.match(/<\/(?:html|head|body|main|title|style)>/g)).toHaveLength(6);
    expect(html).toContain('Après');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('cannot look like a remark of the tool', async () => {
    const fake =
      '<div class="note error" id="n1" role="note"><p class="nh"><b class="lv">À corriger</b></p></div><ins>ajout</ins> <del>retrait</del> <mark class="hl">faux</mark>\n\n~~barré~~\n';
    const html = await render({ 'content/x.md': hostilePage(fake) });
    expect(html).not.toMatch(/<(?:ins|del)>/);
    expect(html.match(/class="note[^"]*"/g) ?? []).toEqual((html.match(/id="n\d+" class="note|class="note[^"]*" id="n\d+"/g) ?? []).map(() => expect.any(String)));
    expect(html).not.toMatch(/<mark[^>]*>faux/);
    expect(html).toContain('<s>barré</s>');
  });

  test('holds no id of the tool, and its own lead somewhere', async () => {
    const html = await render({ 'content/x.md': hostilePage('<a id="page" name="top">x</a> [y](#page) [z](#nulle-part)\n\nNote[^1].\n\n[^1]: En bas.\n') });
    expect(html.match(/ id="page"/g)).toHaveLength(1);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    for (const [, target] of html.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(target);
    expect(html).toMatch(/href="#x\d+-fn-1"/);
  });

  test('of great depth or length is shown, in time', async () => {
    const deep = `${'> '.repeat(400)}fond\n`;
    const long = 'mot '.repeat(60_000);
    const start = performance.now();
    const html = await render({ 'content/a.md': hostilePage(deep), 'content/b.md': hostilePage(long), 'content/c.md': hostilePage('*'.repeat(20_000)) });
    expect(performance.now() - start).toBeLessThan(8000);
    expect(html).toContain('fond');
  });

  test('in a path, a title or a name stays text', async () => {
    const html = await render({ 'content/<img src=x onerror=alert(1)>.md': '---\ntitle: "</title><script>alert(1)</script>"\n__proto__: { polluted: 1 }\n"<b>": x\n---\n\nAprès\n' });
    expect(html).not.toMatch(/<script|<img|<b>x/);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

test('a stylesheet of the site stays a stylesheet', () => {
  const css = siteStylesheet('</style><script>alert(1)</script><!-- @import url(//x.test); :root{--a:1} body{color:red} .x{background:url(//x.test)}');
  expect(css).not.toContain('<');
  expect(css).not.toContain('@import');
  expect(css).toMatch(/^@scope \(\.val\)\{/);
});
