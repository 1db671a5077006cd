import { describe, expect, test } from 'vitest';
import { fr } from '../../src/locales/fr.ts';
import { renderPreview } from '../../src/preview/render.ts';
import { markExisting } from '../../src/review/existing.ts';
import { readAloud, reviewOf } from './world.ts';

/** The verdict and what changes, as a person reads them. */
async function told(path: string, files: Readonly<Record<string, string>>, before: string | null, after: string) {
  const side = (text: string | null) =>
    reviewOf({ files: { ...files, ...(text !== null && { [path]: text }) }, paths: ['.'] });
  const [base, head] = [await side(before), await side(after)];
  const changed = new Set([path]);
  const [file] = renderPreview(markExisting(head, base), base, { locale: fr, layout: 'single', changed });
  const html = file?.html ?? '';
  const read = readAloud(html);
  return read.slice(0, read.search(/\nÀ regarder|\nLa page\b(?!\s\p{Ll})/u)).replace(/[\u00a0\u202f]/g, ' ');
}

describe('an address that the change brings and that nothing of the repository has', () => {
  const book = {
    'SUMMARY.md': '# Sommaire\n\n* [Accueil](README.md)\n* [Stocks](stocks.md)\n* [Mouvements](mouvements.md)\n',
    'README.md': '# Accueil\n\nBonjour.\n',
    'stocks.md': '# Stocks\n\nLes stocks.\n',
    '.gitbook/assets/plan.png': '',
  };
  const page = (url: string): string => `# Mouvements\n\nVoyez les [stocks](${url}).\n`;

  test('is told in the verdict and beside the link, where nobody can say that it is wrong', async () => {
    expect(await told('mouvements.md', book, page('stocks.md'), page('stocks.md-2'))).toMatchInlineSnapshot(`
      "mouvements.md
      Mouvements
      Page modifiée
      ?
      Publiable, avec une adresse à vérifier
      Le lien « stocks » mène à « stocks.md-2 » : le dépôt du site n’a ni page ni fichier à cette adresse.
      Ce qui change 1 champ modifié sur 1
      Contenu lien
      Même texte, autre lien.
      le lien « stocks » menait à stocks.md, il mène à stocks.md-2
      « stocks.md-2 » est introuvable dans le dépôt du site"
    `);
  });

  test('of a page that is new, too', async () => {
    expect(await told('mouvements.md', book, null, page('stocks-2'))).toMatchInlineSnapshot(`
      "mouvements.md
      Mouvements
      Nouvelle page
      ?
      Publiable, avec une adresse à vérifier
      Le lien « stocks » mène à « stocks-2 » : le dépôt du site n’a ni page ni fichier à cette adresse.
      Cette page n’existe pas encore sur le site."
    `);
  });

  test('stays untold where it stood before, and where it is found', async () => {
    const old = page('stocks.md-2');
    expect(await told('mouvements.md', book, old, `${old}\nUne phrase.\n`)).not.toContain('introuvable');
    expect(await told('mouvements.md', book, page('stocks.md'), page('stocks.md?ref=1'))).not.toContain('vérifier');
  });

  test('nor where a file bears its name: its address is what is not known', async () => {
    const files = {
      ...book,
      'autre/inventaire.md': '# Inventaire\n\nUn texte.\n',
      'autre/venir.fr.md': '# Venir\n\nUn texte.\n',
    };
    expect(await told('mouvements.md', files, page('stocks.md'), page('/venir/'))).not.toContain('introuvable');
    expect(await told('mouvements.md', files, page('stocks.md'), page('/guide/inventaire'))).not.toContain(
      'introuvable',
    );
    expect(await told('mouvements.md', files, page('stocks.md'), page('/guide/inventaires'))).toContain('introuvable');
  });

  test('a remark that its rule makes an advice is named in the verdict too', async () => {
    expect(await told('mouvements.md', book, page('stocks.md'), page('stocks.md#absent'))).toMatchInlineSnapshot(`
      "mouvements.md
      Mouvements
      Page modifiée
      ?
      Publiable, avec une adresse à vérifier
      La page visée n’a pas de titre nommé « absent » : à moins que son modèle ne l’ajoute, le lecteur arrivera en haut de la page.
      Ce qui change 1 champ modifié sur 1
      Contenu lien
      Même texte, autre lien.
      le lien « stocks » menait à stocks.md, il mène à stocks.md#absent"
    `);
  });

  test('is told beside the link where it is an error', async () => {
    const site = { 'hugo.toml': 'languageCode = "fr"\n', 'content/a.md': '---\ntitle: A\n---\n\nUn.\n' };
    const text = (url: string) => `---\ntitle: B\n---\n\nVoir [A](${url}).\n`;
    expect(await told('content/b.md', site, text('/a/'), text('/autre/'))).toMatchInlineSnapshot(`
      "content › b.md
      B
      Page modifiée
      ✕
      Un point à corriger avant de publier
      « /autre/ » ne mène à aucune page ni aucun fichier du site : la personne qui clique verra une erreur.
      Ce qui change 1 champ modifié sur 2
      Contenu lien
      Même texte, autre lien.
      le lien « A » menait à /a/, il mène à /autre/
      « /autre/ » est introuvable dans le dépôt du site"
    `);
  });

  test('a file that a shortcode is given in the place of one that is there', async () => {
    const site = { 'hugo.toml': 'languageCode = "fr"\n', 'static/img/plan.png': '' };
    const text = (name: string) => `---\ntitle: B\n---\n\nUn.\n\n{{< img src="/img/${name}.png" >}}\n`;
    expect(await told('content/b.md', site, text('plan'), text('autre'))).toMatchInlineSnapshot(`
      "content › b.md
      B
      Page modifiée
      ?
      Publiable, avec une adresse à vérifier
      Le dépôt du site n’a ni page ni fichier à l’adresse « /img/autre.png ».
      Ce qui change 1 champ modifié sur 2
      Contenu modifié
      − Avant
      Élément ajouté par le site : img [-src="/img/plan.png"-]
      + Après
      Élément ajouté par le site : img {+src="/img/autre.png"+}
      « /img/autre.png » est introuvable dans le dépôt du site"
    `);
    expect(await told('content/b.md', site, text('ailleurs'), text('autre'))).not.toContain('introuvable');
  });
});

test('a page that goes is neither good nor bad', async () => {
  const site = { 'hugo.toml': 'languageCode = "fr"\n', 'content/a.md': '---\ntitle: A\n---\n\nUn.\n' };
  const base = await reviewOf({ files: { ...site, 'content/b.md': '---\ntitle: B\n---\n\nDeux.\n' } });
  const head = await reviewOf({ files: site });
  const [file] = renderPreview(markExisting(head, base), base, { locale: fr, layout: 'single' });
  expect(file?.html).toContain('<div class="verdict info"><span class="sign" aria-hidden="true">−</span>');
});
