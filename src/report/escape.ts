import { maskCredentials } from '../links/credentials.ts';

/**
 * Text that comes from a pull request, made inert for each place it is written to. GitHub's Markdown turns text into
 * links, mentions, references, images, HTML and formulas; the runner obeys lines of the log.
 */

/** Put after `@`, `#` and the like: joins without showing, so that GitHub sees no name and no number. */
const JOINER = '\u2060';

/** Controls and direction marks, that would hide or reorder text. */
const HIDDEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const LINE_ENDS = /(?:\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029])/g;

/** What GitHub would link by itself: addresses, and numbers of commits. */
const LINKED =
  /(?<![a-z\d])(?:(?:https?|ftp|mailto|xmpp):[^\s«»“”]+|www\.[^\s«»“”]*)|\b(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,64}\b/gi;
const MARKUP = /[\\`*_[\]|~$]/g;

/** Running text for Markdown: nothing in it is a link, a mention, a reference, an image, HTML or emphasis. */
export function plain(text: string): string {
  const line = maskCredentials(text).replace(LINE_ENDS, ' ').replace(HIDDEN, '').trim();
  const parts: string[] = [];
  let position = 0;
  for (const match of line.matchAll(LINKED)) {
    const address = match[0].replace(/[.,;:!?)\]'’"…]+$/, '');
    parts.push(defuse(line.slice(position, match.index)), code(address));
    position = match.index + address.length;
  }
  parts.push(defuse(line.slice(position)));
  return parts.join('');
}

function defuse(text: string): string {
  return text
    .replace(/@|#(?=\w)|\bGH(?=-\d)|:(?=[\w+-]+:)/gi, `$&${JOINER}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(MARKUP, '\\$&');
}

/** A code span that holds the text as it is, on one line. */
export function code(text: string): string {
  // Even where it is only shown, nothing starts like a marker of ours.
  const line = maskCredentials(text)
    .replace(LINE_ENDS, '⏎')
    .replace(HIDDEN, '')
    .replaceAll('<!--', `<!${JOINER}--`)
    .replaceAll('##[', `##${JOINER}[`);
  let longest = 0;
  for (const run of line.matchAll(/`+/g)) longest = Math.max(longest, run[0].length);
  const fence = '`'.repeat(longest + 1);
  const padding = line === '' || /^[`\s]|[`\s]$/.test(line) ? ' ' : '';
  return `${fence}${padding}${line}${padding}${fence}`;
}

/** A fenced block that holds the text as it is, whatever fences are in it. */
export function fenced(language: string, given: string): string {
  const text = maskCredentials(given);
  let longest = 2;
  for (const run of text.matchAll(/`+/g)) longest = Math.max(longest, run[0].length);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}${text.endsWith('\n') ? '' : '\n'}${fence}`;
}

/** A Markdown link to an address of ours; its parentheses and spaces are encoded. */
export function link(text: string, url: string): string {
  return `[${text}](${url.replace(/[\s()<>\\"`]/g, (letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`)})`;
}

/** The message of a workflow command: one line for the runner, its line ends kept. */
export function commandMessage(text: string): string {
  return breakCommands(maskCredentials(text)).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** The value of a property of a workflow command. */
export function commandProperty(text: string): string {
  return commandMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** The runner still takes `##[` for a command wherever it stands in a line. */
function breakCommands(text: string): string {
  return text.replace(HIDDEN, '').replaceAll('##[', '##\u200b[');
}

/** JSON text for a log as well as for a script: it means the same, and the runner sees no command in it. */
export function json(value: unknown): string {
  return inertJson(`${JSON.stringify(value, null, 2)}\n`);
}

/** The same for text that is JSON already: what it breaks can only stand inside a string. */
export function inertJson(text: string): string {
  return maskCredentials(text)
    .replaceAll('##[', '#\\u0023[')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** Text for XML, with the characters XML 1.0 cannot hold left out. */
export function xml(text: string): string {
  return maskCredentials(text)
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replaceAll('##[', '#&#35;[')
    .replace(/[\t\n\r]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
