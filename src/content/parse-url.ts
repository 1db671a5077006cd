/**
 * The URL that a text is, alone or against a base; null when it is none. Never `canParse`: once compiled, that of
 * Node 20 reads Latin-1 as UTF-8 and refuses `https://été.fr/` after some five thousand calls.
 */
export function parseUrl(text: string, base?: string | URL): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
