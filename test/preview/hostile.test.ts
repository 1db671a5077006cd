import { describe, expect, test } from 'vitest';
import { fr } from '../../src/locales/fr.ts';
import { renderPreview } from '../../src/preview/render.ts';
import { siteStylesheet } from '../../src/preview/stylesheet.ts';
import { worked } from '../worked.ts';
import { HOSTILE, hostilePage } from './hostile.ts';
import { reviewOf } from './world.ts';

async function render(
  files: Readonly<Record<string, string>>,
  base: Readonly<Record<string, string>> | null = null,
): Promise<string> {
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

function idsOf(tags: readonly { readonly attributes: string }[]): string[] {
  return tags.flatMap(({ attributes }) => / id="([^"]+)"/.exec(attributes)?.[1] ?? []);
}

const FORBIDDEN =
  /^(?:script|iframe|object|embed|svg|math|form|base|link|button|textarea|select|video|audio|source|frame|frameset|applet|template|portal)$/;

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
    const ids = idsOf(tags);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('cannot look like a remark of the tool', async () => {
    const fake =
      '<div class="note error" id="n1" role="note"><p class="nh"><b class="lv">À corriger</b></p></div><ins>ajout</ins> <del>retrait</del> <mark class="hl">faux</mark>\n\n~~barré~~\n';
    const html = await render({ 'content/x.md': hostilePage(fake) });
    expect(html).not.toMatch(/<(?:ins|del)>/);
    // Every box of a remark bears an id that no content can have.
    for (const { attributes } of tagsOf(html).filter(({ attributes }) =>
      /class="(?:note|lv|num|ref)\b/.test(attributes),
    ))
      if (attributes.includes('class="note')) expect(attributes).toMatch(/ id="n\d+"/);
    expect(html).not.toMatch(/<b class="lv">À corriger<\/b><\/p><\/div><p>ajout/);
    expect(html).not.toMatch(/<mark[^>]*>faux/);
    expect(html).toContain('<s>barré</s>');
  });

  test('holds no id of the tool, and its own lead somewhere', async () => {
    const html = await render({
      'content/x.md': hostilePage(
        '<a id="page" name="top">x</a> [y](#page) [z](#nulle-part)\n\nNote[^1].\n\n[^1]: En bas.\n',
      ),
    });
    const ids = idsOf(tagsOf(html));
    expect(ids.filter((id) => id === 'page')).toHaveLength(1);
    for (const [, target] of html.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(target);
    expect(html).toMatch(/href="#x\d+-fn-1"/);
  });

  test('of great depth or length is shown, in time', async () => {
    const deep = `${'> '.repeat(400)}fond\n`;
    const long = 'mot '.repeat(60_000);
    const head = await reviewOf({
      files: {
        'content/a.md': hostilePage(deep),
        'content/b.md': hostilePage(long),
        'content/c.md': hostilePage('*'.repeat(20_000)),
      },
    });
    const base = await reviewOf({ files: { 'content/b.md': hostilePage(long.replaceAll('mot mot', 'mot mort')) } });
    const start = worked();
    const html = renderPreview(head, base, { locale: fr, layout: 'single' })[0]?.html ?? '';
    expect(worked() - start).toBeLessThan(5000);
    expect(html).toContain('fond');
  });

  test('in a path, a title or a name stays text', async () => {
    const html = await render({
      'content/<img src=x onerror=alert(1)>.md':
        '---\ntitle: "</title><script>alert(1)</script>"\n__proto__: { polluted: 1 }\n"<b>": x\n---\n\nAprès\n',
    });
    expect(html).not.toMatch(/<script|<img|<b>x/);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

test('a stylesheet of the site stays a stylesheet', () => {
  const css = siteStylesheet(
    '</style><script>alert(1)</script><!-- @import url(//x.test); :root{--a:1} body{color:red} .x{background:url(//x.test)}',
  );
  expect(css).not.toContain('<');
  expect(css).not.toContain('@import');
  expect(css).toMatch(/^@scope \(\.val\)\{/);
});
