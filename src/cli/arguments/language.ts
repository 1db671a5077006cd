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

/** The language of messages, as it is known before anything else can go wrong. */
export interface LanguageSaid extends Language {
  /** Somebody asked for it; else it is the usual one, until the site is known. */
  readonly isSaid: boolean;
}

/**
 * What `--locale` says, else what the environment does, where it says French or English; else French. A machine's environment speaks
 * for nobody: runners of GitHub are all set to English.
 */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): LanguageSaid {
  const at = argv.findLastIndex((word) => word === '--locale' || word.startsWith('--locale='));
  const asked = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  // Of a name that is none, at least the language that it begins like.
  if (asked !== undefined) return { ...languageNamed(/^en/i.test(asked) ? 'en' : 'fr'), isSaid: true };
  // In the order of POSIX; empty is unset, and `C` is no language.
  const said = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  const name = env['GITHUB_ACTIONS'] === 'true' ? undefined : /^(en|fr)(?![a-z])/i.exec(said ?? '')?.[1]?.toLowerCase();
  return { ...languageNamed(name === 'en' ? 'en' : 'fr'), isSaid: name !== undefined };
}
