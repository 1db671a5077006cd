import { languageNamed } from '../arguments/language.ts';
import type { Options } from '../options.ts';

/**
 * The options in the language that the editor speaks, where it is English or French; of an editor that says nothing, as the environment
 * has it. `--locale` wins.
 */
export function inLanguageOfEditor(options: Options, asked: string | undefined): Options {
  if (options.isLocaleAsked || asked === undefined) return options;
  const name = /^(en|fr)(?![a-z])/i.exec(asked)?.[1]?.toLowerCase();
  return { ...options, ...languageNamed(name === 'en' ? 'en' : 'fr'), isLocaleSaid: name !== undefined };
}
