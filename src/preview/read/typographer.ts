import type { Token } from '../compare/block.ts';

const OPENS = /^[\s([{«“‘—–-]*$/;

/** The words as the engine of the site sets them: what it turns into one mark is one word here, in the place of all it replaced. */
export function setTypography(tokens: readonly Token[]): Token[] {
  const set: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (isLiteral(token)) {
      set.push(token);
      continue;
    }
    const run = runOf(tokens, index);
    const mark = run.length > 1 ? MARKS[run.map(({ text }) => text).join('')] : undefined;
    if (mark !== undefined) {
      set.push({ ...token, text: mark, key: mark, end: run.at(-1)?.end ?? token.end });
      index += run.length - 1;
    } else set.push(curly(token, set.at(-1)));
  }
  return set;
}

const MARKS: Readonly<Record<string, string>> = { '...': '…', '--': '–', '---': '—', '<<': '«', '>>': '»' };

/** Points, dashes or angles side by side, up to three. */
function runOf(tokens: readonly Token[], from: number): Token[] {
  const first = tokens[from] as Token;
  if (!/^[.<>-]$/.test(first.text)) return [first];
  const run = [first];
  while (
    run.length < 4 &&
    tokens[from + run.length]?.text === first.text &&
    first.wraps === tokens[from + run.length]?.wraps
  )
    run.push(tokens[from + run.length] as Token);
  return run;
}

function curly(token: Token, before: Token | undefined): Token {
  if (!/["']/.test(token.text)) return token;
  const opens = before === undefined || OPENS.test(before.text.slice(-1));
  const text =
    token.text === '"' ? (opens ? '“' : '”') : token.text === "'" ? (opens ? '‘' : '’') : token.text.replace(/'/g, '’');
  return { ...token, text, key: token.key === token.text ? text : token.key };
}

/** Code is shown as it is written, and so is what stands for something else. */
function isLiteral({ atom, isVerbatim, isLiteral, wraps }: Token): boolean {
  return (
    atom !== null ||
    isVerbatim === true ||
    isLiteral === true ||
    wraps.some(({ tagName }) => /^(?:code|kbd)$/.test(tagName))
  );
}
