/** Elements that need no end, or may leave it out. */
const WITHOUT_END = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option thead tbody tfoot tr td th colgroup rp rt html head body summary optgroup'.split(
    ' ',
  ),
);
/** Elements that begin again after the end of the one around them: HTML's list of formatting elements. */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
/** Every element of HTML, the obsolete ones included, beside those above (HTML Standard, index of elements; obsolete features). */
const OTHER_ELEMENTS = new Set(
  'abbr address article aside audio bdi bdo blockquote button canvas caption cite code data datalist del details dfn dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup iframe ins kbd label legend main map mark math menu meter nav noscript object ol output picture pre progress q ruby samp script search section select slot span style sub sup svg table template textarea time title ul var video acronym applet basefont bgsound blink center dir frame frameset image isindex keygen listing marquee menuitem multicol nextid nobr noembed noframes plaintext rb rtc spacer strike tt xmp'.split(
    ' ',
  ),
);
/** Elements of a line that are not begun again after the block around them. */
const OF_A_LINE = new Set(
  'abbr acronym bdi bdo cite del dfn ins kbd label mark q samp span sub sup time var'.split(' '),
);
const CELLS = new Set(['td', 'th', 'caption']);
/** What ends a cell, beside the end of its table. */
const PARTS_OF_TABLES = new Set([...CELLS, 'tr', 'thead', 'tbody', 'tfoot']);
const RAW = new Set(['script', 'style', 'pre', 'textarea']);
const TAG_START = /<!--|<(\/?)([a-z][a-z0-9-]{0,40})/gi;

export interface HtmlTag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of HTML of a text. */
export interface Stretch {
  readonly text: string;
  readonly offset: number;
  /** The block of Markdown that it stands in, among words; null when it is a block itself. */
  readonly within: 'cell' | 'block' | null;
}

/** Where a browser ends what nothing closes: with its cell, with what holds it, with the page. */
export type Until = 'cell' | 'block' | 'page';

export interface LonelyTag extends HtmlTag {
  /** How many tags come before it. */
  readonly order: number;
  until: Until;
}

interface Open extends LonelyTag {
  isStacked: boolean;
}

/** The elements of a name that nothing closed: still open, or ended with what held them. */
interface Named {
  readonly waiting: Open[];
  readonly ended: Open[];
}

interface Found extends HtmlTag {
  readonly closes: boolean;
  /** `<a href="…" />`: HTML passes over the stroke, and whoever wrote it may mean no end. */
  readonly isShort: boolean;
}

/**
 * The tags that are opened and never closed, and those closed and never opened, among stretches of HTML of one text.
 * Comments and the content of `<script>` and the like are passed over. Linear.
 */
export function findLonelyTags(stretches: readonly Stretch[]): {
  readonly unclosed: LonelyTag[];
  readonly unopened: HtmlTag[];
} {
  const open = new Map<string, Named>();
  const stack: Open[] = [];
  let order = 0;
  const unopened: HtmlTag[] = [];
  const short = new Map<string, number>();
  // `<pre>` goes on from one stretch to the next.
  let raw: string | null = null;
  for (const { text, offset, within } of stretches) {
    for (const { name, start, end, closes, isShort } of tagsOf(text)) {
      if (raw !== null && !(closes && name === raw)) continue;
      if (isShort) {
        short.set(name, (short.get(name) ?? 0) + 1);
        continue;
      }
      raw = null;
      const tag = { name, start: offset + start, end: offset + end };
      if (PARTS_OF_TABLES.has(name)) {
        endCell(stack);
        if (CELLS.has(name) && !closes) stack.push({ ...tag, order, until: 'page', isStacked: true });
        continue;
      }
      const named = open.get(name) ?? { waiting: [], ended: [] };
      open.set(name, named);
      order++;
      if (!closes) {
        const opened = { ...tag, order, until: untilOf(name, within), isStacked: true };
        named.waiting.push(opened);
        stack.push(opened);
        if (RAW.has(name)) raw = name;
        continue;
      }
      const opened = closedBy(named);
      if (opened === undefined) {
        const left = short.get(name) ?? 0;
        if (left > 0) short.set(name, left - 1);
        else unopened.push(tag);
      } else endWith(opened, stack);
    }
  }
  const unclosed = [...open.values()]
    .flatMap(({ waiting, ended }) => [...waiting, ...ended])
    .sort((a, b) => a.start - b.start);
  return { unclosed, unopened };
}

/**
 * The element of its name that a tag closes: the last that is open, and only then one that the end of what holds it has ended. Three that are
 * closed at the end of the page are not those that an end inside of it closed.
 */
function closedBy(named: Named): Open | undefined {
  const { waiting, ended } = named;
  for (let last = waiting.at(-1); last?.isStacked === false; last = waiting.at(-1)) {
    waiting.pop();
    ended.push(last);
  }
  return waiting.pop() ?? ended.pop();
}

/** The end of a block ends the elements of a line that are in it; that of a cell those that would begin again after a block too. */
function untilOf(name: string, within: Stretch['within']): Until {
  if (within === 'cell') return 'cell';
  return within === 'block' && OF_A_LINE.has(name) ? 'block' : 'page';
}

/** The next cell, the next row, the end of a cell: what was opened in the cell ends there. */
function endCell(stack: Open[]): void {
  let at = stack.length - 1;
  while (at >= 0 && !CELLS.has(stack[at]?.name ?? '') && stack[at]?.name !== 'table') at--;
  if (at < 0 || stack[at]?.name === 'table') return;
  for (const inner of stack.splice(at)) {
    inner.isStacked = false;
    inner.until = 'cell';
  }
}

const NO_COMPONENT = /^<([a-z][a-z\d-]*|[A-Z][A-Z\d-]*)(?:[ _][\w -]*)?>$/;
const NO_ELEMENT = /^<([a-z][a-z\d-]*)(?:[ _][\w -]*)?>$/i;

/**
 * A word between `<` and `>` that is no element: a reader of Markdown takes it for one, and nobody sees it. Names with a capital
 * and small letters may be components where the site has some, attributes with a value are meant as a tag's.
 */
export function isPlaceholder(tag: string, hasComponents: boolean): boolean {
  // `<A fun Icebreaker>`: a link has no attribute without a value.
  if (/^<a(?:[ _][\w-]+)+>$/i.test(tag)) return true;
  const name = (hasComponents ? NO_COMPONENT : NO_ELEMENT).exec(tag)?.[1]?.toLowerCase();
  return name !== undefined && ![WITHOUT_END, FORMATTING, OTHER_ELEMENTS].some((names) => names.has(name));
}

/** The end of an element is the end of what it holds, but for what HTML begins again. */
function endWith(element: Open, stack: Open[]): void {
  if (!element.isStacked) return;
  if (element.name === 'table') endCell(stack);
  const ends = !FORMATTING.has(element.name) && element.name !== 'span';
  for (let inner = stack.pop(); inner !== undefined; inner = stack.pop()) {
    inner.isStacked = false;
    if (inner === element) return;
    if (ends && !FORMATTING.has(inner.name)) inner.until = 'block';
  }
}

/** What CommonMark reads among words: quotation marks that pair, and a space before each attribute. */
const WELL_FORMED =
  /^<[a-z][a-z0-9-]{0,40}(?:\s+[a-z_:@][\w.:-]{0,100}(?:\s*=\s*(?:[^\s"'=<>`]+|"[^"]*"|'[^']*'))?){0,100}\s*\/?>$/i;

/**
 * Elements with as many ends as beginnings in a text, whether or not its parser took them for tags: where a blank line or
 * indentation parts a block, one of a pair is not read, and the other is not alone.
 * @param isShown Whether a beginning that is badly written at this offset would be shown as text.
 */
export function balancedNames(text: string, isShown: (offset: number) => boolean): ReadonlySet<string> {
  const balance = new Map<string, number>();
  for (const { index, 0: written, 1: slash, 2: name = '' } of text.matchAll(TAG_START)) {
    if (written === '<!--') continue;
    const end = tagEnd(text, index + written.length);
    if (text[end - 2] === '/') continue;
    // `<Grid columns={3}>`: whoever has components reads attributes in its own way.
    if (
      slash === '' &&
      !/^[A-Z]/.test(name) &&
      isShown(index) &&
      (end === -1 || isBadlyWritten(text.slice(index, end)))
    )
      continue;
    const key = name.toLowerCase();
    balance.set(key, (balance.get(key) ?? 0) + (slash === '' ? 1 : -1));
  }
  return new Set([...balance].flatMap(([name, count]) => (count === 0 ? [name] : [])));
}

/** `=\"` is a tag in a string of data. */
function isBadlyWritten(tag: string): boolean {
  return !WELL_FORMED.test(tag) && !tag.includes('=\\"');
}

function* tagsOf(text: string): Iterable<Found> {
  let resume = 0;
  for (const { index, 0: written, 1: slash, 2: rawName } of text.matchAll(TAG_START)) {
    if (index < resume) continue;
    if (written === '<!--') {
      const end = text.indexOf('-->', index + 4);
      resume = end === -1 ? text.length : end + 3;
      continue;
    }
    const end = tagEnd(text, index + written.length);
    if (end === -1) continue;
    resume = end;
    const name = (rawName ?? '').toLowerCase();
    if (!WITHOUT_END.has(name) || PARTS_OF_TABLES.has(name))
      yield { name, start: index, end, closes: slash !== '', isShort: text[end - 2] === '/' };
  }
}

/** Longer than any address written as data (`data:…;base64,…`) that a page was seen to hold, in UTF-16 units. */
const LONGEST_TAG = 20_000;

/** The offset after the `>` of a tag whose name ends at `from`; -1 when there is none. */
function tagEnd(text: string, from: number): number {
  let at = from;
  const limit = Math.min(text.length, from + LONGEST_TAG);
  while (at < limit) {
    const letter = text[at];
    if (letter === '>') return at + 1;
    if (letter === '<') return -1;
    if (letter === '"' || letter === "'") {
      do at++;
      while (at < limit && text[at] !== letter);
    }
    at++;
  }
  return -1;
}
