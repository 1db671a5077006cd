import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderHelp } from '../../src/cli/arguments/help.ts';
import { suggestCommand } from '../../src/cli/arguments/suggest.ts';
import { COMMANDS, OPTION_NAMES, OPTIONS, type OptionRow, takersOf } from '../../src/cli/arguments/table.ts';
import { readOptions } from '../../src/cli/options.ts';
import { withWholeNames } from '../../src/cli/session.ts';
import { inLanguageOfContent } from '../../src/cli/site-language.ts';
import { findRoot } from '../../src/cli/site-root.ts';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { InputError } from '../../src/world/input-error.ts';
import { siteOf } from '../site-of.ts';

test('an option that a command does not take is refused, with the commands that take it', () => {
  for (const command of COMMANDS)
    for (const name of OPTION_NAMES) {
      const commands = takersOf(name);
      if (commands.includes(command)) continue;
      const row: OptionRow = OPTIONS[name];
      const words = [command, `--${name}`, ...(row.kind === 'flag' ? [] : ['1'])];
      expect(() => readOptions(words, {}), words.join(' ')).toThrow(
        new InputError(fr.cli.usage.notTaken({ option: `--${name}`, command, commands })),
      );
    }
});

test.each([
  ['links --fix', 'relecture links ne prend pas l’option --fix\u00a0: elle sert à check.'],
  ['--out x', 'relecture check ne prend pas l’option --out\u00a0: elle sert à preview, schema et index.'],
  ['dates --base main', 'relecture dates ne prend pas l’option --base\u00a0: elle sert à check et preview.'],
  ['dates --format', 'L’option --format attend une valeur\u00a0: choisissez parmi pretty, json, ics.'],
  ['--json', 'L’option --json n’existe pas. Vouliez-vous écrire --format json\u202f?'],
  ['--language en', 'L’option --language n’existe pas. Vouliez-vous écrire --locale\u202f?'],
  ['--ignore x', 'L’option --ignore n’existe pas. Vouliez-vous écrire --exclude\u202f?'],
  ['-f json', 'L’option -f n’existe pas. Vouliez-vous écrire --format\u202f?'],
  ['--no-color', 'L’option --no-color n’existe pas. Vouliez-vous écrire NO_COLOR=1 relecture\u202f?'],
  [
    '--dry-run',
    '--dry-run va avec --fix\u00a0: relecture check --fix --dry-run montre les corrections sans rien écrire.',
  ],
  ['--root', 'L’option --root attend une valeur (DOSSIER).'],
  ['--fix=oui', 'L’option --fix ne prend pas de valeur.'],
  ['--watch --fix', '--watch et --fix ne vont pas ensemble\u00a0: gardez l’un des deux.'],
  ['--statistics --format json', '--statistics et --format json ne vont pas ensemble\u00a0: gardez l’un des deux.'],
  ['--statistics --output json=r', '--statistics et --output ne vont pas ensemble\u00a0: gardez l’un des deux.'],
  ['--watch --time-budget 9', '--watch et --time-budget ne vont pas ensemble\u00a0: gardez l’un des deux.'],
  [
    '--output json',
    '«\u202fjson\u202f» est un format, et non un fichier\u00a0: écrivez --format json, ou --output json=FICHIER (- pour la sortie standard).',
  ],
  ['-', 'Pour relire l’entrée standard, dites à quelle page du site elle correspond, avec --stdin-filename CHEMIN.'],
])('%s is answered', (line, sentence) => {
  expect(() => readOptions(line.split(' '), {})).toThrow(new InputError(sentence));
});

test.each([fr, en])('the help of a command holds what it takes, and nothing else', (locale) => {
  for (const command of [null, ...COMMANDS]) {
    const named = [...renderHelp(command, locale).matchAll(/^ {2}--([a-z-]+)/gm)].map(([, name]) => name);
    const taken = OPTION_NAMES.filter((name) => command === null || takersOf(name).includes(command));
    expect(new Set(named)).toEqual(new Set(taken));
  }
  const widest = Math.max(
    ...renderHelp(null, locale)
      .split('\n')
      .map((line) => line.length),
  );
  expect(widest).toBeLessThanOrEqual(120);
});

test('the help of a command speaks of that command: its folder, its level, its formats, its exit status', () => {
  const help = (command: (typeof COMMANDS)[number]) => renderHelp(command, fr).replaceAll(/\s+/g, ' ');
  expect(help('preview')).toContain('--out DOSSIER le dossier où écrire l’aperçu (par défaut, preview/) --');
  expect(help('preview')).toContain('(par défaut, never : un aperçu n’est pas un verdict)');
  expect(help('init')).toContain('--dry-run montrer ce qui serait écrit, sans rien écrire --');
  expect(help('merge')).toContain('la forme du rapport. Un seul : json');
  for (const command of ['rules', 'init', 'site'] as const)
    expect(help(command)).toMatch(/Code de sortie 0 c’est fait 2 .* 3 /);
  expect(help('links')).toContain('0 rien à signaler au niveau de --fail-on');
  expect(renderHelp('preview', en)).toContain('(default: never; a preview is no verdict)');
});

test('the documentation names every option', () => {
  const page = readFileSync('docs/command-line.md', 'utf8');
  for (const name of OPTION_NAMES) expect(page).toContain(`| \`--${name}`);
});

test.each([
  [{}, 'fr', false],
  [{ LANG: 'en_US.UTF-8' }, 'en', true],
  [{ LANG: 'en' }, 'en', true],
  [{ LANG: 'C.UTF-8' }, 'fr', false],
  [{ LANG: 'POSIX' }, 'fr', false],
  [{ LANG: 'de_DE.UTF-8' }, 'fr', false],
  [{ LANG: 'enm_GB' }, 'fr', false],
  [{ LC_ALL: 'fr_FR.UTF-8', LANG: 'en_GB.UTF-8' }, 'fr', true],
  [{ LC_ALL: 'C', LANG: 'en_GB.UTF-8' }, 'fr', false],
  [{ LC_ALL: '', LC_MESSAGES: 'en_GB.UTF-8', LANG: 'fr_FR.UTF-8' }, 'en', true],
  [{ LANG: 'en_US.UTF-8', GITHUB_ACTIONS: 'true' }, 'fr', false],
])('of the environment %j, messages are in %s', (env, name, isSaid) => {
  expect(readOptions([], env)).toMatchObject({ localeName: name, isLocaleSaid: isSaid });
  const german = inLanguageOfContent(readOptions([], env), { site: { language: 'de' } });
  expect(german.localeName).toBe(isSaid ? name : 'en');
  const french = inLanguageOfContent(readOptions([], env), { site: { language: 'fr-CA' } });
  expect(french.localeName).toBe(name);
  expect(readOptions(['--locale', 'fr', '--locale=en'], env).localeName).toBe('en');
  expect(readOptions(['--locale', 'fr'], env).localeName).toBe('fr');
});

test.each([
  ['rule', 'rules'],
  ['version', '--version'],
  ['fix', '--fix'],
  ['watch', '--watch'],
  ['lint', 'check'],
  ['zzz', null],
])('the word %s is taken for %s', (word, meant) => {
  expect(suggestCommand(word)).toBe(meant);
  const { locale, ...options } = readOptions([word, 'date-stale'], {});
  expect(() => findRoot({ ...options, locale }, process.cwd())).toThrow(
    new InputError(locale.cli.usage.noSuchPath({ path: word, command: meant })),
  );
});

test('a start of a name stands for the rules that start so', () => {
  const names = (only: string) => withWholeNames({ only: [only], skip: [], locale: fr }).only;
  expect(names('typography-ordinal')).toEqual(['typography-ordinal']);
  expect(names('typography-')).toEqual(['typography-']);
  expect(names('typo')).toContain('typography-ordinal');
  expect(names('typo').every((id) => id.startsWith('typography-'))).toBe(true);
  for (const name of ['stale', 'date-stal']) expect(() => names(name)).toThrow(InputError);
});

test('of a language that there is not, the answer is in the one that it begins like', () => {
  for (const [name, locale] of [
    ['english', en],
    ['deutsch', fr],
  ] as const)
    expect(() => readOptions(['--locale', name], {})).toThrow(
      new InputError(locale.cli.usage.choice({ option: '--locale', value: name, allowed: ['fr', 'en'] })),
    );
});

test('standard output has several names', () => {
  for (const name of ['-', '/dev/stdout', '/proc/self/fd/1'])
    expect(readOptions(['--output', `pretty=${name}`, '--output', `json=r`], {}).outputs).toEqual([
      { format: 'pretty', file: null },
      { format: 'json', file: 'r' },
    ]);
});

test('a site that declares no language speaks by the words of most of its pages', async () => {
  const { page } = await siteOf({
    'a.md': 'This is the page where we tell everything that there is to know about the house.\n',
    'b.md': 'Voici la page où nous disons tout ce qu’il y a à savoir de la maison.\n',
    'c.md': '42\n',
  });
  const speak = (...paths: string[]) =>
    inLanguageOfContent(readOptions([], {}), { site: { language: null }, pages: paths.map(page) }).localeName;
  expect([speak('a.md', 'c.md'), speak('a.md', 'b.md'), speak('c.md'), speak()]).toEqual(['en', 'fr', 'fr', 'fr']);
});

test('what a command writes where nothing is asked', () => {
  const format = (line: string, env = {}) => readOptions(line.split(' '), env).format;
  expect(COMMANDS.map((command) => format(command))).toEqual(
    COMMANDS.map((command) => (['schema', 'merge'].includes(command) ? 'json' : 'pretty')),
  );
  const actions = { GITHUB_ACTIONS: 'true' };
  expect([format('check', actions), format('links', actions), format('check --statistics', actions)]).toEqual([
    'github',
    'pretty',
    'pretty',
  ]);
});
