import { en } from '../../locales/en.ts';
import { fr } from '../../locales/fr.ts';
import type { Locale, LocaleName } from '../../locales/locale.ts';

export interface Language {
  readonly localeName: LocaleName;
  readonly locale: Locale;
}

const LOCALES = { fr, en } as const;

export function languageNamed(localeName: LocaleName): Language {
  return { localeName, locale: LOCALES[localeName] };
}

/**
 * The language of messages, known before anything else can go wrong: what `--locale` says, else English where the environment says
 * so. A machine's environment speaks for nobody: runners of GitHub are all set to English.
 */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const at = argv.findLastIndex((word) => word === '--locale' || word.startsWith('--locale='));
  if (at >= 0) return languageNamed((argv[at]?.split('=')[1] ?? argv[at + 1]) === 'en' ? 'en' : 'fr');
  if (env['GITHUB_ACTIONS'] === 'true') return languageNamed('fr');
  // In the order of POSIX; empty is unset, and `C` is no language.
  const said = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  return languageNamed(/^en(?![a-z])/i.test(said ?? '') ? 'en' : 'fr');
}
