import { expect, test } from 'vitest';
import { fr } from '../../src/locales/fr.ts';
import { renderPreview } from '../../src/preview/render.ts';
import { readAloud, reviewOf } from './world.ts';

const text = (index: number) =>
  `---\ntitle: Une page au nom d’une longueur courante, numéro ${index}\n---\n\nVoir [la suite](/nulle-part-${index}/)${index % 7 === 0 ? '' : 'x'}.\n`;

async function indexOf(count: number): Promise<string> {
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `content/actualites/2026/une-page-${index}.md`,
      index % 7 === 0 ? text(index) : `---\ntitle: Page ${index} qui n’a rien de particulier\n---\n\nBonjour.\n`,
    ]),
  );
  const head = await reviewOf({ files: { 'relecture.yml': '', 'hugo.toml': 'languageCode = "fr"\n', ...files } });
  return renderPreview(head, null, { locale: fr, layout: 'folder' })[0]?.html ?? '';
}

test('an index of three hundred pages weighs less than 60 kB', async () => {
  const html = await indexOf(300);
  expect(Buffer.byteLength(html)).toBeLessThan(60_000);
  expect(html.split('<li>').length - 1).toBe(300);
});

test('an index says first whether all is fit to publish, and gives the gravest first', async () => {
  const html = await indexOf(8);
  const read = readAloud(html);
  expect(html).toContain('class="verdict error"');
  expect(read).toContain('2 pages à corriger avant de publier');
  expect(read).toContain('8 pages · À corriger 2 · Publiables 6');
  expect(read.indexOf('numéro 0')).toBeLessThan(read.indexOf('Page 1 '));
  expect(html).toContain('id="show-error"');
});
