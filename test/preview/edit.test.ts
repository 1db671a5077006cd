import { describe, expect, test } from 'vitest';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { listPreviewImages } from '../../src/preview/read/images.ts';
import { renderPreview } from '../../src/preview/render.ts';
import { PAGE, previewEdit, readAloud, reviewOf, SITE } from './world.ts';

describe('the preview of an edit', () => {
  const after = PAGE.replace('3 juin', '19 août')
    .replace('- Logement', '- Logement\n  - Santé')
    .replace('embauché(e)', 'embauché·e');

  test('reads in the order of the CMS form, under its labels', async () => {
    const html = await previewEdit(PAGE, after, {
      contribution: {
        number: 12,
        url: 'https://github.com/exemple/site/pull/12',
        author: 'Camille',
        date: '2024-05-31',
      },
    });
    expect(readAloud(html)).toMatchInlineSnapshot(`
      "Pages › Candidater
      Rejoindre la pépinière
      Page modifiée Proposé par Camille, le 31 mai 2024
      ✓
      Publiable
      Rien à signaler dans votre modification.
      Ce qui change 3 champs modifiés sur 12
      Thèmes modifié
      + Après · ajouté
      Santé
      Haut de page › Sous-titre modifié
      − Avant
      La prochaine session commencera le [-3 juin-] 2024.
      + Après
      La prochaine session commencera le {+19 août+} 2024.
      Conditions › Description modifié
      − Avant
      Vous serez [-embauché(e)-] pour un an.
      + Après
      Vous serez {+embauché·e+} pour un an.
      À regarder dans votre modification
      Rien à regarder dans votre modification.
      2 remarques déjà là avant vous : 2 conseils
      1Ce champ commence ou finit par une espace, que l’on ne voit pas : une comparaison avec lui peut échouer. Haut de page › Sous-titreConseil
      2« coeur » s’écrit « cœur ». Conditions › DescriptionConseil
      Les dates de la page
      vendredi 31 mai 2024
      Aujourd’hui
      jour de cette relecture
      lundi 19 août 2024 dans 3 mois
      « La prochaine session commencera le 19 août 2024 »
      Cette phrase sera périmée le 20 août 2024.
      Date de votre modification
      La page, champ par champ
      Seulement ce qui est modifié ou annoté
      Général (modifié)
      Haut de page (modifié)1 (1 remarque)
      Conditions (modifié)1 (1 remarque)
      Étapes
      Autres champs du fichier
      Général
      Titre
      Rejoindre la pépinière
      Inscriptions ouvertes
      Oui
      Thèmes
      modifié
      Données
      Logement
      {+Santé+}
      Haut de page
      Sous-titre
      modifié
      La prochaine session commencera le [-3 juin-]{+19 août+} ⟦2024.⟧1
      1Conseildéjà là avant
      Ce champ commence ou finit par une espace, que l’on ne voit pas : une comparaison avec lui peut échouer.
      Correction automatique possible
      Portrait
      Imagestatic/img/equipe.pngnon montrée dans l’aperçu
      Bouton
      Je dépose mon dossier
      mène à : https://dossiers.exemple.test/depot
      Conditions
      Description
      modifié
      Au ⟦coeur⟧2 du service public
      2Conseildéjà là avant
      « coeur » s’écrit « cœur ».
      Vous serez [-embauché(e)-]{+embauché·e+} pour un an.
      Vous travaillerez avec une équipe d'une administration.
      Pour en savoir plus, lisez la foire aux questions.
      Étapes
      Étapes · 1
      Date
      Étape 1
      Description
      Envoyez votre dossier.
      Étapes · 2
      Date
      Étape 2
      Description
      Rencontrez l'équipe.
      Autres champs du fichier
      layout
      candidater
      Les liens 2 liens
      ✓ Bon
      adresse seule dans Haut de page › Bouton
      https://dossiers.exemple.test/depot
      ✓ Bon
      « foire aux questions » dans Conditions › Description
      /faq/"
    `);
  });

  test('is the same to the byte for the same input, and weighs little', async () => {
    const [first, second] = [await previewEdit(PAGE, after), await previewEdit(PAGE, after)];
    expect(second).toBe(first);
    expect(Buffer.byteLength(first)).toBeLessThan(60_000);
  });

  test('speaks English on request', async () => {
    const html = await previewEdit(PAGE, after, { locale: en });
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('What changes');
    expect(html).not.toMatch(/Ce qui change|À regarder|Avant publication/);
  });

  test('says that only spaces or only formatting changed', async () => {
    const spaces = await previewEdit(PAGE, PAGE.replace('Envoyez votre dossier.', 'Envoyez  votre dossier.'));
    expect(spaces).toContain(fr.preview.spacesUnseen);
    const bold = await previewEdit(PAGE, PAGE.replace('foire aux questions](/faq/)', 'foire aux questions](/aide/)'));
    expect(bold).toContain(fr.preview.sameTextLink);
    expect(bold).toContain(fr.preview.linkChanged('foire aux questions', '/faq/', '/aide/'));
  });

  test('of a front matter that no longer reads compares nothing, and marks the line at fault', async () => {
    const html = await previewEdit(
      PAGE,
      PAGE.replace('title: Rejoindre la pépinière', 'title: "Rejoindre la pépinière'),
    );
    const read = readAloud(html);
    expect(read.slice(0, read.indexOf('À regarder'))).toMatchInlineSnapshot(`
      "Pages › Candidater
      Rejoindre la pépinière
      Page modifiée
      ✕
      Un point à corriger avant de publier
      Le guillemet (") ouvert ici n’est pas refermé : ajoutez-le à la fin de la valeur.
      Ce qui change
      L’en-tête de ce fichier ne se lit plus : rien ne peut être comparé avant qu’il soit réparé.
      "
    `);
    expect(read).toContain('⟦title: "Rejoindre la pépinière⟧\nopen: true');
    expect(read).not.toMatch(/supprimé|Retiré/);
    const mended = await previewEdit(PAGE.replace('open: true', 'open: "true'), PAGE);
    expect(mended).toContain(fr.preview.headerWasUnread);
    expect(readAloud(mended)).not.toMatch(/ajouté|nouveau/);
  });

  test('only the dates of sentences that change are those of the contribution', async () => {
    const dates =
      'Inscription avant le 3 mai 2024.\n\nRéunion le 8 juillet 2024, à venir.\n\nDépôt avant le 9 juillet 2024.\n';
    const before = PAGE + dates;
    const html = await previewEdit(before, before.replace('Dépôt avant', 'Dépôt des dossiers avant'));
    expect(html).toContain('Inscription avant le 3 mai 2024');
    expect(html.split(fr.preview.yourDate)).toHaveLength(2);
  });

  test('the sentence of a date is cut between words', async () => {
    const date = 'Les *objectifs* pour le 3 mai 2024 : 100 % des `procédures` d’instruction des dossiers.\n';
    const html = await previewEdit(PAGE + date, PAGE + date.replace('Les', 'Nos'));
    const quotes = [...html.matchAll(/<p class="tl-t"><a[^>]*>([^<]*)/g)].map(([, quote = '']) => quote);
    expect(quotes.find((quote) => quote.includes('objectifs'))).toBe(
      '«\u202fNos objectifs pour le 3 mai 2024 : 100 % des…\u202f»',
    );
  });

  test('what finds no room in the page is counted all the same', async () => {
    const many = Array.from({ length: 70 }, (_, index) => `Réunion le 31 avril ${1950 + index}.\n`).join('\n');
    const html = await previewEdit(PAGE + many, PAGE.replace('Logement', 'Logements') + many);
    expect(html).toContain(fr.preview.verdict.existing(70));
  });

  test('shows the state of links, new and removed ones', async () => {
    const html = await previewEdit(PAGE, PAGE.replace('dossiers.exemple.test/depot', 'dossiers.exemple.test/autre'), {
      links: { 'https://dossiers.exemple.test/autre': { state: 'dead', status: 404, reason: { code: 'not-found' } } },
    });
    const links = html.slice(html.indexOf('id="links"'));
    expect(links).toContain(fr.preview.linkState.dead);
    expect(links).toContain(fr.preview.linkNew);
    expect(links).toMatch(/Retiré[\s\S]*<s>https:\/\/dossiers\.exemple\.test\/depot<\/s>/);
  });

  test('shows an image of the site when it is small, its name when it is not', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const head = await reviewOf({
      files: { ...SITE, 'content/candidater.md': PAGE },
      paths: ['content/candidater.md'],
    });
    expect(listPreviewImages(head)).toEqual(['static/img/equipe.png']);
    const html = (bytes: Uint8Array) =>
      renderPreview(head, null, {
        locale: fr,
        layout: 'single',
        images: new Map([['static/img/equipe.png', bytes]]),
      })[0]?.html ?? '';
    expect(html(png)).toContain('<img src="data:image/png;base64,iVBORw0');
    expect(html(Buffer.concat([png, Buffer.alloc(200_000)]))).not.toContain('<img');
    expect(html(Buffer.from('<svg onload="alert(1)"/>'))).not.toContain('<img');
  });

  test('shows both images where one takes the place of the other, and names the others', async () => {
    const gif = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64');
    const names = ['equipe', 'ici', 'la'].map((name) => `static/img/${name}.png`);
    const text = (name: string) =>
      PAGE.replace('Pour en savoir plus', `![Reste](/img/equipe.png) ![Un plan](/img/${name}.png) Pour en savoir plus`);
    const files = { ...SITE, ...Object.fromEntries(names.map((name) => [name, ''])) };
    const images = new Map(names.map((name) => [name, gif]));
    const html = await previewEdit(text('ici'), text('la'), { files, images });
    const card = html.slice(html.indexOf('class="ba"'), html.indexOf('class="proof"'));
    expect(card.match(/<(?:del|ins)><img[^>]*alt="[^"]*">/g)).toMatchInlineSnapshot(`
      [
        "<del><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=" alt="Un plan">",
        "<ins><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=" alt="Un plan">",
      ]
    `);
    expect(card.match(/<img/g)).toHaveLength(2);
  });
});
