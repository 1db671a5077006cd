import { describe, expect, test } from 'vitest';
import { told } from './changes.ts';

describe('the alternative text of an image', () => {
  test('another one: both are told, and the image is not shown twice', () => {
    expect(
      told('Voici ![Un chat](/img/a.png) qui dort.', 'Voici ![Un chien](/img/a.png) qui dort.'),
    ).toMatchInlineSnapshot(`
      "Contenu modifié
      le texte alternatif de l’image a.png était « Un chat », il est « Un chien »"
    `);
  });

  test('that came, or went', () => {
    expect(told('![](/img/a.png)', '![Un chat](/img/a.png)')).toContain(
      'l’image a.png reçoit un texte alternatif : « Un chat »',
    );
    expect(told('<img src="b.png" alt="Un chat">', '<img src="b.png" alt="">')).toContain(
      'l’image b.png perd son texte alternatif : « Un chat »',
    );
  });

  test('beside words that changed, and with the tooltip', () => {
    const said = told('Un mot ![A](a.png "T") ici.', 'Un nom ![B](a.png "U") ici.');
    expect(said).toContain('Un [-mot-]');
    expect(said).toContain('le texte alternatif de l’image a.png était « A », il est « B »');
    expect(said).toContain('l’infobulle était « T », elle est « U »');
  });

  test('of another image is part of it', () => {
    const said = told('![A](a.png)', '![B](b.png)');
    expect(said).toContain('ImageAa.png');
    expect(said).not.toContain('texte alternatif');
  });
});
