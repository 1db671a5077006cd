import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/content/read-page.ts';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { findIn, findText } from './text-rules.ts';

const FRENCH = 'Les candidates et les candidats de la promotion sont dans la salle. ';

/** What a rule says of a sentence set in French text: the words it speaks of. */
function said(rule: string, sentence: string, options: Record<string, unknown> = {}): string[] {
  const settings = Object.keys(options).length === 0 ? {} : { [rule]: options };
  return findText('x.md', `${FRENCH}${sentence}\n`, { only: [rule], settings }).map(({ excerpt }) => excerpt);
}

/** The sentence once mended. */
function mended(rule: string, sentence: string): string {
  const source = `${FRENCH}${sentence}\n`;
  const edits = findText('x.md', source, { only: [rule] }).flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  const text = [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), source);
  return text.slice(FRENCH.length, -1);
}

describe('spacing', () => {
  test('a fix that leaves some of the places to somebody says how many it mends, and of how many', () => {
    const text = `${FRENCH}Trois lieux : un, deux.\n\n## La suite :\n\nLes jours : lundi et mardi, à la mairie.\n`;
    const [finding] = findText('x.md', text, { only: ['typography-spacing'] });
    const title = finding?.fixes[0]?.title;
    expect([finding?.data['count'], title]).toEqual([3, { key: 'replace-all', facts: { count: 2, of: 3 } }]);
    const facts = { count: 2, of: 3 };
    expect([fr.fixes['replace-all'](facts), en.fixes['replace-all'](facts)]).toEqual([
      'Corriger 2 des 3 endroits',
      'Mend 2 of the 3 places',
    ]);
    expect(fr.fixes['replace-all']({ count: 3, of: 3 })).toBe('Corriger les 3 endroits');
  });

  test.each([
    'Rendez-vous à 14:30, rapport de 1:2, ratio 16:9 :)',
    'Voir https://exemple.test/a?b=c;d#e:f et contact@exemple.test, ou www.exemple.test/a?b',
    'Un `code: x ? y : z` et {{< youtube id="a;b" title="x : y" >}} ou {{ page.titre : x }} {% if a ? b %}',
    'Un {{< figure\n  alt="a : b ?"\n>}} et {% include x.html\n  title="a : b" %}',
    '\n*[DINUM]: direction du numérique\n\n::: note\nUn mot\n:::',
    'L’emoji :sourire: et le mot-dièse #EIG2024 ; oui\u202f!'.replace(' ;', '\u202f;'),
    'Le texte [əiʒ] est phonétique\u00a0: 100\u00a0% vrai, 20\u202f%, 4\u00a0250\u00a0€.',
    'Maintenant! vous met en relation, et Maintenant!',
    'Un&nbsp;: deux&#160;! trois&amp;quatre',
    '<span title="a : b ?">Un mot</span>',
    'Un\u00a0**mot\u00a0:** et «\u00a0**deux**\u00a0»',
    '| a\u00a0: | b |',
    'Vraiment\u202f?! Oui\u202f!!! Non…',
    '- Lire [Our Digital Future: A CERN for the Public](https://a.test) et *It takes 2: how we use it in France?*',
  ])('says nothing of %s', (sentence) => expect(said('typography-spacing', sentence)).toEqual([]));

  test('a sign that follows no letter makes no name of what stands before others', () => {
    expect(said('typography-spacing', 'La salle (pleine)!, dit-on, et la cour (vide)! Puis rien.')).toHaveLength(2);
  });

  test('a short text is in the language that is declared, and mended by hand', () => {
    const said = (text: string, language: string | null) =>
      findIn(readPage('x.md', text, { language }).page, { only: ['typography-spacing'] }).map(
        ({ severity, excerpt, fixes }) => [severity, excerpt, fixes[0]?.held],
      );
    expect(said('Bienvenue!\n', 'fr')).toEqual([['info', 'Bienvenue!', 'language']]);
    expect(said('Bienvenue!\n', null)).toEqual([]);
    expect(said('Bienvenue!\n', 'en')).toEqual([]);
    expect(said('Do you know how to do it?\n', 'fr')).toEqual([]);
    expect(said(`---\ntags: [Yahoo! Maps]\n---\n${FRENCH}\n`, 'fr')).toEqual([]);
  });

  test('says nothing of English text', () => {
    expect(
      findText('x.md', 'What is this? It is the name of our page: you will see it with us!\n', {
        only: ['typography-spacing'],
      }),
    ).toEqual([]);
  });

  test('writes the space outside of markup', () => {
    expect(mended('typography-spacing', '**Note**: un mot')).toBe('**Note**\u00a0: un mot');
    expect(mended('typography-spacing', '[le guide](/guide): un mot')).toBe('[le guide](/guide)\u00a0: un mot');
    expect(mended('typography-spacing', '<b>Note</b>: un <i>mot</i>')).toBe('<b>Note</b>\u00a0: un <i>mot</i>');
    expect(mended('typography-spacing', '[The state of the art](/a): un mot pour vous, et pour nous')).toBe(
      '[The state of the art](/a)\u00a0: un mot pour vous, et pour nous',
    );
    expect(mended('typography-spacing', 'nous vous avons dit dans cette salle « What is the matter with you? »')).toBe(
      'nous vous avons dit dans cette salle «\u00a0What is the matter with you?\u00a0»',
    );
    expect(mended('typography-spacing', 'le mot *ici ?*')).toBe('le mot *ici\u202f?*');
    expect(mended('typography-spacing', 'le «mot» et « deux »')).toBe('le «\u00a0mot\u00a0» et «\u00a0deux\u00a0»');
    expect(mended('typography-spacing', '200k€ et 12 % et 3M€')).toBe('200\u00a0k€ et 12\u00a0% et 3\u00a0M€');
  });
});

describe('numbers', () => {
  test.each([
    'En 2024, 12 personnes',
    'le 01 23 45 67 89',
    'au 94120 Fontenay',
    'à 94 120 Fontenay',
    'SIRET 123 456 789 00012',
    'ouvert 24h/24',
    'la loi 2016-1321',
    'v1.2.3 et 3,5',
    'l’article 12345',
    'un fichier de 4250.5',
    'le 12/10/2024',
    '1\u202f000 places',
  ])('says nothing of %s', (sentence) => expect(said('typography-number', sentence)).toEqual([]));

  test('spaces thousands, hours and numbers', () => {
    expect(mended('typography-number', '4250 €, 12 000 places, 38445 habitants, 23h59, 8h, n°3')).toBe(
      '4\u202f250 €, 12\u202f000 places, 38\u202f445 habitants, 23\u00a0h\u00a059, 8\u00a0h, n°\u00a03',
    );
  });
});

describe('spelling', () => {
  test.each([
    ['typography-ordinal', 'le 1er, la 1re, le XXe siècle, mème, Crème, 3D, #7ème, v2è_a'],
    [
      'typography-ligature',
      'coefficient, moelle, poète, coexister, coercition, [voir](/oeuvre) et https://oeuvre.test/coeur',
    ],
    [
      'typography-accented-capital',
      'État, Édition, Emilie, Eric, vitamine A la plus connue, l’ETAT, https://Etat.test, @Etat',
    ],
    [
      'typography-repeated-word',
      'Nous nous voyons, vous vous voyez, en en parlant, Vraiment Vraiment, petit à petit à cause, très très bien, re\u0301pe\u0301te\u0301, 10 10, dites-le le matin',
    ],
    ['typography-repeated-word', 'Il faut faire faire un audit, donnant donnant, et moitié moitié.'],
    [
      'typography-repeated-word',
      '\n\n- gagner des points\n- des points à dépenser\n\n1. la conception\n2. **la conception** lente',
    ],
    ['typography-repeated-word', 'Voir [commit](https://a.test/1) [commit](https://a.test/2) et [un][a] [un][b]'],
    ['typography-ellipsis', 'Un, deux, etc. Trois…'],
    ['typography-quotes', 'Un {{< figure\n  alt="a" title="b"\n>}}'],
    ['typography-quotes', 'Un [lien](/a){: target="_blank"}'],
    ['typography-quotes', 'Il dit «\u00a0oui\u00a0», un écran de 12" et "deux'],
  ])('%s says nothing of %s', (rule, sentence) => expect(said(rule, sentence)).toEqual([]));

  test.each([
    [
      'typography-ordinal',
      'la 7ème, les 2èmes, la 1ère, le XIIIème et 3<sup>ème</sup>',
      'la 7e, les 2es, la 1re, le XIIIe et 3<sup>e</sup>',
    ],
    ['typography-ligature', 'Oeuvre, COEUR, belle-soeur, manoeuvrer', 'Œuvre, CŒUR, belle-sœur, manœuvrer'],
    [
      'typography-accented-capital',
      'l’Etat et l’Ecole. A compter de ce jour. Ca va',
      'l’État et l’École. À compter de ce jour. Ça va',
    ],
    ['typography-repeated-word', 'la fin de de la page', 'la fin de la page'],
    ['typography-repeated-word', 'la page [du *site* et](/a) et par', 'la page [du *site* et](/a) par'],
    ['typography-repeated-word', 'la [page](/a) qui vise à qui\nvise à dire', 'la [page](/a) qui vise à dire'],
    ['typography-ellipsis', 'Un, deux, etc...', 'Un, deux, etc.'],
    ['typography-quotes', 'dit "**oui**" et l\'"autre"', "dit «\u00a0**oui**\u00a0» et l'«\u00a0autre\u00a0»"],
    ['typography-stray-space', "un mot , l' équipe  et d’ accord", "un mot, l'équipe et d’accord"],
  ])('%s mends %s', (rule, before, after) => expect(mended(rule, before)).toBe(after));

  test('beside a program that is surely read, words are mended; not where something of it is left', () => {
    const safe = (text: string) =>
      findText('x.mdx', text.replace('Un "mot"', 'Vous avez pour vous un "mot"'), { only: ['typography-quotes'] }).map(
        ({ fixes }) => fixes.map((fix) => fix.held ?? fix.safe),
      );
    expect(safe(`${FRENCH}Un "mot" et {ouvert ? "oui" : sinon}\n`)).toEqual([[true]]);
    expect(safe(`---\nsub: ${FRENCH}Un "mot"\n---\nUn { ici\n`)).toEqual([[true]]);
    expect(safe(`${FRENCH}Un "mot" et { ouvert\n`)).toEqual([['program']]);
    expect(safe(`${FRENCH}Un "mot" et a < b\n`)).toEqual([['program']]);
    expect(safe(`${FRENCH}Un "mot" et \\{ là\n`)).toEqual([[true]]);
    expect(safe(`## Titre\nexport const x = "mot"\n\n${FRENCH}Un "mot"\n`)).toEqual([['program']]);
  });

  test('a title that is not mended does not keep the page from being', () => {
    const text = `---\ntitle: L'équipe de la page\n---\n${FRENCH}Voici pour vous et pour nous l'équipe de la page et l’autre.\n`;
    const [found] = findText('x.md', text, { only: ['typography-apostrophe'] });
    expect(found?.fixes.map(({ safe, edits }) => [safe, edits.length])).toEqual([[true, 1]]);
    expect(found?.fixes[0]?.edits[0]?.start).toBeGreaterThan(text.lastIndexOf('---'));
  });

  test('nothing is mended, nor said to be lost, in a file of another encoding', () => {
    const latin = Buffer.from(`${FRENCH}La fin de de la gare: le café.\n`.replaceAll('’', "'"), 'latin1');
    const found = findIn(readPage('x.md', latin).page, { only: ['typography-'] });
    expect(found.map(({ rule, fixes }) => [rule, fixes.length])).toEqual([
      ['typography-repeated-word', 0],
      ['typography-spacing', 0],
    ]);
  });

  test('the no-break space of a title stays where a relation names it, not in a name without spaces', () => {
    const describe = () => ({ labels: [], kind: 'identifier', widget: 'relation' }) as const;
    const text = '---\narticle: Comment les agents progressent\u00a0?\nteam: agents\u00a0\n---\n';
    const found = findIn(readPage('x.md', text, { describe }).page, { only: ['typography-invisible-character'] });
    expect(found.map(({ field }) => field)).toEqual(['/team']);
  });

  test('a title that other pages may name is not changed without asking', () => {
    const [title] = findText('x.md', '---\ntitle: Les services de l’Etat\n---\n', {
      only: ['typography-accented-capital'],
    });
    expect(title?.fixes.map(({ safe }) => safe)).toEqual([false]);
  });
});

describe('invisible characters', () => {
  test('those that are needed stay', () => {
    expect(
      said(
        'typography-invisible-character',
        '👩\u200d💻 👨🏽\u200d🚀 ❤️\u200d🔥 \u05d0\u200f \u0628\u200c\u0628 1\u202f000',
      ),
    ).toEqual([]);
  });

  test('each kind is told once a text, with its count', () => {
    const found = findText('x.md', 'a\u200bb\u200bc\u00add\n', { only: ['typography-invisible-character'] });
    expect(found.map(({ data }) => data)).toEqual([
      { code: 'U+200B', count: 2 },
      { code: 'U+00AD', count: 1 },
    ]);
  });
});

describe('options', () => {
  test('apostrophe: a direction', () => {
    expect(said('typography-apostrophe', "l'État", {})).toEqual([]);
    expect(said('typography-apostrophe', "l'État", { direction: 'typographic' })).toEqual(["l'État"]);
    expect(said('typography-apostrophe', 'l’État', { direction: 'straight' })).toEqual(['l’État']);
  });

  test('inclusive forms: off, then one form a page, or the one that is asked for', () => {
    const text = 'Les candidat·e·s et les expert(e)s, I.E.P. et a.b.c.';
    expect(
      findText('x.md', `${FRENCH}${text}\n`, { only: ['typography-'] }).filter(
        ({ rule }) => rule === 'typography-inclusive-form',
      ),
    ).toEqual([]);
    expect(said('typography-inclusive-form', text, { form: 'consistent' })).toEqual(['expert(e)s']);
    expect(said('typography-inclusive-form', text, { form: 'parenthesis' })).toEqual(['candidat·e·s']);
    expect(said('typography-inclusive-form', text, { form: 'none' })).toEqual(['candidat·e·s', 'expert(e)s']);
  });
});
