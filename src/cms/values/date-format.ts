/** How a date library spells its formats. */
export interface DateTokens {
  /** Longest first of those that begin alike: what they match, and 19 August 2024, 10:30. */
  readonly tokens: readonly (readonly [string, string, string])[];
  /** Text taken as it is: its first group, or the second. */
  readonly literal: RegExp;
  /** Names of months and days, and all that is unknown here: any word. */
  readonly word: RegExp;
  /** The names that a word stands for, where they are known, that of the example, and the group they are to be found in. */
  readonly names?: Readonly<Record<string, readonly [readonly string[], string, string?]>>;
}

/** The longest format that is read; the rest is left out. */
const MAX_LENGTH = 100;

/** A format as an expression and as an example. */
export function readDateFormat(format: string, { tokens, literal, word, names = {} }: DateTokens): [string, string] {
  let expression = '';
  let example = '';
  for (let rest = format.slice(0, MAX_LENGTH); rest !== ''; ) {
    const own = literal.exec(rest);
    const name = word.exec(rest)?.[0];
    const token = name === undefined ? tokens.find(([sign]) => rest.startsWith(sign)) : undefined;
    const letters = name ?? (token === undefined ? /^[A-Za-z]/.exec(rest)?.[0] : undefined);
    if (own !== null) {
      const text = own[1] ?? own[2] ?? '';
      expression += literally(text);
      example += text;
      rest = rest.slice(own[0].length);
    } else if (token !== undefined) {
      expression += token[1];
      example += token[2];
      rest = rest.slice(token[0].length);
    } else if (name !== undefined && names[name] !== undefined) {
      const [known, one, group] = names[name];
      expression += oneOf(known, group);
      example += one;
      rest = rest.slice(name.length);
    } else if (letters !== undefined) {
      expression += '[^\\s]+';
      example += exampleOf(letters);
      rest = rest.slice(letters.length);
    } else {
      expression += literally(rest.charAt(0));
      example += rest.charAt(0);
      rest = rest.slice(1);
    }
  }
  return [expression, example];
}

/** In small letters, in capitals, and as they are written. */
function oneOf(names: readonly string[], group: string | undefined): string {
  const all = names.flatMap((name) => [name, name.toLowerCase(), name.toUpperCase()]);
  return `(?${group === undefined ? ':' : `<${group}>`}${all.join('|')})`;
}

function exampleOf(letters: string): string {
  if (/^[ML]/.test(letters)) return 'août';
  if (/^(?:Do|do)/.test(letters)) return '19';
  return /^[dEiec]/.test(letters) ? 'lundi' : '…';
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => (sign === '-' || sign === '/' ? sign : `\\${sign}`));
}
