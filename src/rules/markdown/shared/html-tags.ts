/** Elements that need no end, or may leave it out. */
const WITHOUT_END = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option thead tbody tfoot tr td th colgroup rp rt html head body summary optgroup'.split(
    ' ',
  ),
);
const RAW = new Set(['script', 'style', 'pre', 'textarea']);
const TAG = /<!--|<(\/?)([a-z][a-z0-9-]{0,40})(?:[^<>"']|"[^"]{0,1000}"|'[^']{0,1000}'){0,500}>/gi;

export interface HtmlTag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The tags that are opened and never closed, and those closed and never opened, among stretches of HTML of one text.
 * Each stretch has its offset; comments and the content of `<script>` and the like are passed over. Linear.
 */
export function findLonelyTags(stretches: readonly { readonly text: string; readonly offset: number }[]): {
  readonly unclosed: HtmlTag[];
  readonly unopened: HtmlTag[];
} {
  const open = new Map<string, HtmlTag[]>();
  const unopened: HtmlTag[] = [];
  for (const { text, offset } of stretches) {
    let resume = 0;
    for (const { index, 0: written, 1: slash, 2: rawName } of text.matchAll(TAG)) {
      if (index < resume) continue;
      if (written === '<!--') {
        const end = text.indexOf('-->', index + 4);
        resume = end === -1 ? text.length : end + 3;
        continue;
      }
      const name = (rawName ?? '').toLowerCase();
      if (WITHOUT_END.has(name) || written.endsWith('/>')) continue;
      const tag = { name, start: offset + index, end: offset + index + written.length };
      const waiting = open.get(name) ?? [];
      open.set(name, waiting);
      if (slash === '') {
        waiting.push(tag);
        if (RAW.has(name)) {
          const end = text.toLowerCase().indexOf(`</${name}`, index);
          resume = end === -1 ? text.length : end;
        }
      } else if (waiting.pop() === undefined) unopened.push(tag);
    }
  }
  const unclosed = [...open.values()].flat().sort((a, b) => a.start - b.start);
  return { unclosed, unopened };
}
