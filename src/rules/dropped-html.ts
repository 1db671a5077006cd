import { within } from '../content/dialect/veil.ts';
import type { Page, Passage } from '../content/page.ts';
import type { Range } from '../content/source.ts';
import type { Site } from '../site/site.ts';
import { rangeOf, walk } from './walk.ts';

/** Raw HTML of a body that the site's generator leaves out of the page. */
export interface DroppedHtml {
  /** Offsets in the passage. */
  readonly start: number;
  readonly end: number;
  /** Outside of any paragraph: what stands between its tags is left out too. */
  readonly isBlock: boolean;
}

/** What is still judged there: it is read in the source, not on the page. */
const OF_SOURCE =
  /^(?:file-|configuration-|directive-|link-credentials$|typography-invisible-character$|markdown-dropped-html$)/;

/** The HTML that nobody will see, in the order of the text; comments, that nobody is meant to see, are none. */
export function droppedHtml(passage: Passage, site: Site): readonly DroppedHtml[] {
  if (!site.plan.dropsHtml || passage.field !== null || passage.kind !== 'markdown' || !passage.text.includes('<'))
    return [];
  const found: DroppedHtml[] = [];
  const isKept = within(heldByShortcodes(passage.text));
  let inline = 0;
  for (const [node] of walk(passage.tree)) {
    const { start, end } = rangeOf(node);
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'table') inline = end;
    // No comment, and no shortcode.
    if (node.type !== 'html' || !/^\s*<\/?[a-z]/i.test(passage.text.slice(start, end)) || isKept(start)) continue;
    found.push({ start, end, isBlock: start >= inline });
  }
  return found;
}

/** None is read across a `{`: linear, whatever the text is. */
const SHORTCODE = /\{\{<\s{0,9}(\/?)([\w/.-]{1,60})(?![\w/.-])[^{>]*>\}\}/g;

/** What `{{< nom >}}` and `{{< /nom >}}` hold is the shortcode's to show, HTML and all. */
export function heldByShortcodes(text: string): Range[] {
  const open = new Map<string, number[]>();
  const held: Range[] = [];
  for (const { index, 0: written, 1: slash, 2: name = '' } of text.matchAll(SHORTCODE)) {
    const starts = open.get(name) ?? [];
    open.set(name, starts);
    if (slash === '') starts.push(index + written.length);
    else {
      const start = starts.pop();
      if (start !== undefined) held.push({ start, end: index });
    }
  }
  // The outermost alone.
  let last = 0;
  return held
    .sort((one, other) => one.start - other.start)
    .filter(({ end }) => {
      const isOutermost = end > last;
      last = Math.max(last, end);
      return isOutermost;
    });
}

/** What stands in HTML that is left out, so that nothing is said of it but that. Asked only where something was found. */
export class HiddenHtml {
  readonly #site: Site;
  readonly #known = new Map<string, (offset: number) => boolean>();

  constructor(site: Site) {
    this.#site = site;
  }

  /** Whether what a rule found at an offset of the file is on no page. */
  holds(rule: string, page: Page, offset: number): boolean {
    const { body } = page;
    if (!this.#site.plan.dropsHtml || OF_SOURCE.test(rule)) return false;
    if (offset < body.range.start) return false;
    let known = this.#known.get(page.path);
    if (known === undefined) {
      known = within(droppedHtml(body, this.#site));
      this.#known.set(page.path, known);
    }
    return known(body.fromFile(offset));
  }
}
