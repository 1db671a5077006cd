/** Units before a tag among which a template may have opened a branch. */
const BRANCH = 2000;

/** `{% if lien %}<a href="…">{% else %}<a>{% endif %}…</a>`: of two tags that stand for one another, one is written. */
export function isInBranch(text: string, start: number): boolean {
  const above = text.slice(Math.max(0, start - BRANCH), start);
  if (!above.includes('{%')) return false;
  const [, last] =
    [...above.matchAll(/\{%-?\s{0,9}(if|unless|elsif|elif|else|case|when|endif|endunless|endcase)\b/g)].at(-1) ?? [];
  return last !== undefined && !last.startsWith('end');
}
