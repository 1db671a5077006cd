import { languageTag } from '../../content/language/tag.ts';
import { isObject } from '../../schema/json-schema.ts';

type Settings = Readonly<Record<string, unknown>>;

/**
 * The language that a generator's settings declare for the pages that declare none, BCP 47; null when they declare none.
 * Hugo names its languages as it likes (`defaultContentLanguage: fr`) and says what they are in `languages.fr.languageCode`.
 */
export function declaredLanguage(settings: Settings): string | null {
  const one = lowerCased(settings);
  const initial = one['defaultcontentlanguage'] ?? object(one['i18n'])['defaultLocale'];
  const languages = object(one['languages']);
  const named = typeof initial === 'string' ? object(languages[initial] ?? languages[initial.toLowerCase()]) : {};
  for (const value of [
    ...ownTags(named),
    initial,
    ...ownTags(one),
    object(one['theme'])['language'],
    ...onlyOne(languages),
  ]) {
    const tag = languageTag(value);
    if (tag !== null) return tag;
  }
  return null;
}

/** The keys by which generators say it: Hugo, Jekyll and its plugins, Eleventy, GitBook. */
function ownTags(settings: Settings): unknown[] {
  const { languagecode, locale, lang, language } = lowerCased(settings);
  return [languagecode, locale, lang, language];
}

/** A site of one language is in that one. */
function onlyOne(languages: Settings): unknown[] {
  const names = Object.keys(languages);
  return names.length === 1 ? [...ownTags(object(languages[names[0] ?? ''])), names[0]] : [];
}

/** Hugo reads its keys in any case. */
function lowerCased(settings: Settings): Settings {
  return Object.fromEntries(Object.entries(settings).map(([key, value]) => [key.toLowerCase(), value]));
}

function object(value: unknown): Settings {
  return isObject(value) ? value : {};
}
