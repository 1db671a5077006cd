import { languageNamed } from '../arguments/language.ts';
import type { Options } from '../options.ts';

/**
 * The options in the language that the editor speaks: English where it says so, French for any other; of an editor that says nothing, as
 * the environment has it. `--locale` wins.
 */
export function inLanguageOfEditor(options: Options, asked: string | undefined): Options {
  if (options.isLocaleAsked || asked === undefined) return options;
  return { ...options, ...languageNamed(/^en(?![a-z])/i.test(asked) ? 'en' : 'fr') };
}
