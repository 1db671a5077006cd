import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TrustedTree } from '../../src/content/trusted-tree.ts';
import { fr } from '../../src/locales/fr.ts';
import { rulePage } from '../../src/locales/rule-page.ts';
import { wordFinding } from '../../src/locales/word.ts';
import { rules } from '../../src/rules/index.ts';
import { readSite } from '../../src/site/read-site.ts';
import { MemoryTree } from '../memory-tree.ts';

async function read(text: string) {
  const tree = new MemoryTree(new Map([['relecture.yml', text]]));
  const { site } = await readSite(tree, new TrustedTree(tree), { rules });
  const said = site.troubles.map((trouble) => wordFinding(fr, { ...trouble, facts: trouble.facts }));
  return { said: said.map((one) => one.replaceAll(/[\u202f\u00a0]/g, ' ')), configuration: site.configuration };
}

describe('the options of rules in relecture.yml', () => {
  test('one that its rule does not have is an error that tells the one that was meant; the rest applies', async () => {
    const { said, configuration } = await read(
      'rules:\n  typography-apostrophe: { directon: straight, severity: info }\n  date-stale: { severite: off }\n',
    );
    expect(new Set(said)).toEqual(
      new Set([
        'La clé « directon » n’est pas connue dans « rules › typography-apostrophe ». Vouliez-vous écrire « direction » ?',
        'La clé « severite » n’est pas connue dans « rules › date-stale ». Vouliez-vous écrire « severity » ?',
      ]),
    );
    expect(configuration.rules).toEqual({ 'typography-apostrophe': { severity: 'info' }, 'date-stale': {} });
  });

  test('so is a value of another kind', async () => {
    const { said } = await read(
      'rules:\n  typography-spacing: { narrow: non }\n  typography-inclusive-form: { form: parenthesys }\n  link-closed: { soon: 400 }\n',
    );
    expect(new Set(said)).toEqual(
      new Set([
        '« rules › typography-spacing › narrow » attend true (oui) ou false (non), mais contient le texte « non ».',
        '« rules › typography-inclusive-form › form » ne peut pas valoir « parenthesys ». Vouliez-vous écrire « parenthesis » ?',
        '« rules › link-closed › soon » vaut 400 : il faut au plus 365.',
      ]),
    );
  });

  test('in what holds for some files alone too, also where no rule is set for all of them', async () => {
    const { said } = await read(
      'overrides:\n  - files: "en/**"\n    rules: { date-stael: off, front-matter-file: { folders: [a] } }\n',
    );
    expect(said).toEqual([
      'La clé « date-stael » n’est pas connue dans « overrides n° 1 › rules ». Vouliez-vous écrire « date-stale » ?',
      '« overrides n° 1 › rules › front-matter-file › folders » attend un groupe de champs, mais contient une liste.',
    ]);
  });

  test('those that are right are silent', async () => {
    const text =
      'rules:\n  front-matter-file: { folders: { logo: img } }\n  link-blocked: { always: true, severity: off }\n  typography-apostrophe: { direction: typographic }\n';
    expect((await read(text)).said).toEqual([]);
  });
});

const described = rules.map(({ id, options = {}, load }) => ({
  id,
  names: Object.keys(options),
  isLint: load !== undefined,
}));

describe.each(described)('$id', ({ id, names, isLint }) => {
  test('declares each option it reads, and its page tells of it', () => {
    const page = readFileSync(rulePage(id, fr), 'utf8');
    // Those of remark-lint have one file, which reads one option of each.
    if (isLint) expect(['', 'option']).toContain(names.join());
    else {
      const code = readFileSync(rulePage(id, fr).replace(/md$/, 'ts'), 'utf8');
      const asked = [...code.matchAll(/\boptions\['(\w+)'\]/g)].map(([, name]) => name);
      expect([...new Set(asked)].sort()).toEqual([...names].sort());
    }
    for (const name of names) {
      expect(page.slice(page.indexOf('## Réglages'))).toContain(name);
      expect(fr.configuration).toHaveProperty([`options.${id}.${name}`]);
    }
  });
});
