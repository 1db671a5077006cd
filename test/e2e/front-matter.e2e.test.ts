import { describe, expect, test } from 'vitest';
import { makeSite, runCli } from './run-cli.ts';

interface Finding {
  readonly rule: string;
  readonly path: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly severity: string;
  readonly message: string;
}

/** What the built command line says, each on one line, with plain spaces. */
function said(files: Readonly<Record<string, string>>, ...only: readonly string[]): string[] {
  const root = makeSite(files);
  const narrowed = only.length === 0 ? [] : ['--only', only.join()];
  const { out } = runCli([
    'check',
    root,
    '--root',
    root,
    '--offline',
    '--as-of',
    '2025-06-15',
    '--format',
    'json',
    ...narrowed,
  ]);
  const { findings } = JSON.parse(out) as { readonly findings: readonly Finding[] };
  return findings.map(({ rule, path, start, severity, message }) =>
    `${path}:${start.line}:${start.column} ${severity} ${rule} ${message}`.replaceAll(/[\u00a0\u202f]/g, ' '),
  );
}

const JEKYLL = { '_config.yml': 'title: x\n' };
const HUGO = { 'hugo.toml': 'title = "x"\n' };
const FIELDS = 'title: Accueil\nopen: true\n---\n\nTexte de la page.\n';
const NOT_FIRST =
  'error front-matter-syntax L’en-tête doit commencer à la toute première ligne, par « --- » exactement : tel quel, Jekyll ne fait pas de ce fichier une page. Il le copie comme il est, ou montre ces champs au lecteur.';

describe('a front matter that is not at the very top', () => {
  test.each([
    ['an empty line', `\n---\n${FIELDS}`, '1:1'],
    ['empty lines of Windows', `\n\n---\n${FIELDS}`.replaceAll('\n', '\r\n'), '1:1'],
    ['a space', ` ---\n${FIELDS}`, '1:2'],
    ['a tab', `\t---\n${FIELDS}`, '1:2'],
    ['a space that does not break', `\u00a0---\n${FIELDS}`, '1:2'],
    ['four dashes', `----\n${FIELDS.replace('---', '----')}`, '1:1'],
    ['a long dash, as a word processor writes it', `—--\n${FIELDS}`, '1:1'],
    ['two dashes', `--\n${FIELDS}`, '1:1'],
  ])('is told on Jekyll, after or as %s, and is not read as prose', (_, text, place) => {
    expect(said({ ...JEKYLL, 'a.md': text })).toEqual([`a.md:${place} ${NOT_FIRST}`]);
  });

  test('is read by Hugo after white space, and nothing is written into it as if it were prose', () => {
    const page = `\n---\ntitle: Accueil\ndescription: "Texte: la suite; et fin!"\n---\n\nVoici le texte de la page, en français.\n`;
    const root = makeSite({ ...HUGO, 'content/a.md': page });
    const { out } = runCli(['check', root, '--root', root, '--offline', '--fix', '--dry-run', '--as-of', '2025-06-15']);
    expect(out).not.toContain('+title');
    expect(said({ ...HUGO, 'content/a.md': page }, 'front-matter-syntax')).toEqual([]);
  });

  test.each(['--- \n', '\ufeff---\n'])('%j is the very top', (fence) => {
    expect(said({ ...JEKYLL, 'a.md': fence + FIELDS })).toEqual([]);
  });

  test('two lines between paragraphs are none', () => {
    expect(said({ ...JEKYLL, 'a.md': '\n---\n\nUn texte de la page.\n\n---\n\nLa fin de la page.\n' })).toEqual([]);
  });
});

describe('three dots', () => {
  const page = '---\ntitle: Page\n...\n\nTexte de la page.\n';

  test.each(['...\n', '... \n'])('%j closes a front matter on Jekyll', (fence) => {
    expect(said({ ...JEKYLL, 'a.md': page.replace('...\n', fence) })).toEqual([]);
  });

  test('on Hugo, it is told that they do not', () => {
    expect(said({ ...HUGO, 'content/a.md': page })).toEqual([
      'content/a.md:3:1 error front-matter-syntax Une ligne de trois points ne referme pas l’en-tête sur ce site : écrivez « --- » à la place.',
    ]);
  });
});

describe('what is wrong is said of what is written', () => {
  const schema = (kind: object) => ({
    'relecture.yml': 'schemas: [{ files: "content/*", schema: s.json }]\n',
    's.json': JSON.stringify({ properties: { value: kind } }),
  });

  test.each(['01000', '1.10', '0x10', '1e3', '+33', '007'])('the advice on %s gives it as it is written', (value) => {
    const files = { ...schema({ type: 'string' }), 'content/a.md': `---\nvalue: ${value}\n---\nTexte.\n` };
    expect(said(files)).toEqual([
      `content/a.md:2:8 error front-matter-schema « value » attend du texte, mais contient le nombre ${value}. Mettez la valeur entre guillemets droits : "${value}".`,
    ]);
  });

  test.each([
    ['https://exemple.fr/été', '« é »', 'https://exemple.fr/%C3%A9t%C3%A9'],
    ['https://exemple.fr/a b', 'd’espace', 'https://exemple.fr/a%20b'],
    ['https://été.fr/aide', '« é »', 'https://xn--t-9fab.fr/aide'],
    ['https://exemple.fr/100%', '« % »', 'https://exemple.fr/100%25'],
    ['https://exemple.fr/a[1]', '« [ » ni « ] »', 'https://exemple.fr/a%5B1%5D'],
  ])('%s is an address but for a sign', (value, signs, mended) => {
    const files = {
      ...schema({ type: 'string', format: 'uri' }),
      'content/a.md': `---\nvalue: "${value}"\n---\nTexte.\n`,
    };
    const [line = '', ...others] = said(files, 'front-matter-schema');
    expect(others).toEqual([]);
    expect(line).toContain(signs);
    expect(line).toContain(`écrivez ${mended} à la place.`);
  });
});
