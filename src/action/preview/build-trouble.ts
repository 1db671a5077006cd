/** What a failed build says, from the line that matters, and what it is known to want. */
export interface BuildTrouble {
  readonly said: string;
  /** The variable that Hugo does not let templates read; null when that is not what stopped it. */
  readonly hugoVariable: string | null;
}

/** Length of the quotation. Characters. */
const MOST = 500;
const CODES = /\u001b\[[\d;]*m/g;
const TROUBLE = /\b(?:error|fatal|panic|exception|failed|not found|denied|cannot|missing)\b/i;
/** The same, in a word that says that there was none. */
const NONE = /\b(?:0|no) (?:errors?|failed)\b/i;
/** Hugo, since 0.91: https://gohugo.io/about/security/ */
const GETENV = /access denied: "([A-Za-z_]\w{0,100})" is not whitelisted in policy "security\.funcs\.getenv"/;

/** The first line that tells of trouble, and what follows it: what comes after is often but its echo. Without one, the last lines. */
export function troubleOf(output: string): BuildTrouble {
  const text = output.replace(CODES, '');
  const lines = text.split(/\r?\n/);
  const first = lines.findIndex((line) => TROUBLE.test(line) && !NONE.test(line));
  const said = first === -1 ? text.trim().slice(-MOST) : lines.slice(first).join('\n').trim().slice(0, MOST);
  return { said, hugoVariable: GETENV.exec(text)?.[1] ?? null };
}
