import { parseUrl } from '../content/parse-url.ts';

/** `scheme://user:password@host` and `//user:password@host`, wherever they stand in a text, with strokes that lack or lean too; the last `@` before the path ends the password, which holds a space or `<` at most near its end. */
const CREDENTIALS =
  /((?:\b[a-z][a-z\d+.-]{1,20}:\/\/|\b(?:https?|s?ftp|ssh):[\\/]{0,3}|\/\/)[^\s/?#@:"'<>]{0,200}):((?! )(?:[^\s/?#"'<>]|["'](?![\s,;:)\]}>/]|$)|[ <](?=[^\s/?#"'<>]{1,80}@[\p{L}\d])){1,2000})@/giu;
/** What stands for a password in an example: stars, brackets, variables, the word itself. */
const STANDS_FOR_ONE = /^(?:[*x.…]+|[<[{(%$].*|pass(?:word|wd)?|mot-?de-?passe|mdp|secret|token)$/i;
/** Hosts that are there to be examples (RFC 2606), and the author's own machine. */
const EXAMPLE_HOST = /^(?:localhost|127\.[\d.]+|(?:[\w-]+\.)*(?:example|exemple|test|invalid)(?:\.[a-z]{2,3})?)$/i;

/** What is cut out of a text is masked before: so many more letters tell whether a password ends there (UTF-16 units). */
export const LONGEST_PASSWORD = 2000;

/** Passwords in addresses are shown to nobody: `user:***@`. */
export function maskCredentials(text: string): string {
  return text.includes('@') ? text.replace(CREDENTIALS, '$1:***@') : text;
}

/** The same, each letter of a password by a star: what is cut out of such a text holds no part of it. */
export function maskLetters(text: string): string {
  if (!text.includes('@')) return text;
  return text.replace(
    CREDENTIALS,
    (_, before: string, password: string) => `${before}:${'*'.repeat(password.length)}@`,
  );
}

/** The host to which an address gives a real password away; null when it gives none. */
export function betrayedHost(url: string): string | null {
  const parsed = parseUrl(url.startsWith('//') ? `https:${url}` : url);
  if (parsed === null) return null;
  const { password, hostname } = parsed;
  return password === '' || STANDS_FOR_ONE.test(decode(password)) || EXAMPLE_HOST.test(hostname) ? null : hostname;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
