import { expect, test } from 'vitest';
import { fr } from '../../src/locales/fr.ts';
import { renderPreview } from '../../src/preview/render.ts';
import { previewEdit, reviewOf, SITE } from './world.ts';

const png = (mark: string) => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from(mark)]);
const page = (image: string) => `---\ntitle: Une page\nimage: /img/${image}.png\n---\n\nBonjour.\n`;

test('an image that takes the place of another: both are shown, side by side', async () => {
  const [une, autre] = [png('une'), png('autre')];
  const files = { ...SITE, 'static/img/une.png': une, 'static/img/autre.png': autre };
  const images = new Map([
    ['static/img/une.png', une],
    ['static/img/autre.png', autre],
  ]);
  const html = await previewEdit(page('une'), page('autre'), { files, images });
  const card = html.slice(html.indexOf('id="changes"'), html.indexOf('class="proof"'));
  for (const bytes of [une, autre]) expect(card).toContain(`src="data:image/png;base64,${bytes.toString('base64')}"`);
});

test('names of files keep letters without their accents, and never begin with a hyphen', async () => {
  const text = '---\ntitle: Une page\n---\n\nBonjour.\n';
  const long = `${'a'.repeat(30)}-${'b'.repeat(79)}`;
  const head = await reviewOf({ files: { 'été/déjà-là.md': text, '_notes/x.md': text, [`d/${long}.md`]: text } });
  const names = renderPreview(head, null, { locale: fr, layout: 'folder' }).map(({ path }) => path);
  expect(names).toContain('ete-deja-la.html');
  expect(names.filter((name) => name.startsWith('-'))).toEqual([]);
});

test('the filter keeps whatever bears a remark, old advice too: the parts above count it', async () => {
  const text = (start: string) =>
    `---\ntitle: Une page\na: ${start}\nb: Lors du 3ème jour.\nc: Un 31 avril 2024.\nd: Rien.\n---\n`;
  const html = await previewEdit(text('Bonjour.'), text('Bonsoir.'));
  const busy = (label: string) =>
    html.split('<div class="row').some((row) => row.split('>')[0]?.includes('busy') && row.includes(`>${label}<`));
  expect(html).toMatch(/<mark class="hl info old"[^>]*>3ème/);
  expect(['a', 'b', 'c', 'd'].map(busy)).toEqual([true, true, true, false]);
});

test('a column that is aligned otherwise: its heading is marked, and it stands as it will', async () => {
  const table = (line: string): string =>
    `---\ntitle: Une page\n---\n\n| Album | Prix |\n|---|${line}|\n| Un conte | 12 |\n`;
  const html = await previewEdit(table('---'), table(':--:'));
  expect(/<table>[\s\S]*?<\/table>/.exec(html)?.[0].replace(/\s*\n\s*/g, '')).toMatchInlineSnapshot(
    `"<table><thead><tr><th>Album</th><th class="blk-format to-center">Prix</th></tr></thead><tbody><tr><td>Un conte</td><td class="to-center">12</td></tr></tbody></table>"`,
  );
});
