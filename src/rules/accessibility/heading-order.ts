import type { Heading, Nodes, Parents } from 'mdast';
import { Budget, readTag } from '../../content/dialect/program.ts';
import type { Page, Passage } from '../../content/page.ts';
import type { Site } from '../../site/site.ts';
import type { Rule } from '../rule.ts';
import { isEmpty, rangeOf, structuredPassages, walk, wordsOf } from '../walk.ts';

/** The level of the title of a page. */
const TITLE = 1;

/**
 * Headings that go down by more than one level. Each passage is judged alone: the level at which the template shows a
 * field is not known, a jump inside of it is one wherever it is shown. RGAA 9.1.
 */
export const accessibilityHeadingOrder: Rule<'accessibility-heading-order'> = {
  id: 'accessibility-heading-order',
  severity: 'warning',
  *check(page, { site }) {
    for (const passage of structuredPassages(page)) {
      // Sphinx numbers headings by their depth among the others.
      if (passage.dialect === 'myst') continue;
      let previous: number | null = null;
      let isBegun = !isBelowTitle(page, passage);
      const components = new Components();
      let last = 0;
      for (const [node, parent] of walk(passage.tree)) {
        if (node.type === 'html') {
          // A component shows its own headings, or none: what it holds begins anew.
          if (components.follow(node.value)) previous = null;
          previous = lastHeading(node.value) ?? previous;
          isBegun ||= previous !== null;
        }
        // `<h1>` in a block of code is shown as it is written.
        if (node.type === 'code' && passage.dialect === 'mdx') {
          const code = rangeOf(node);
          previous = deepest(previous, passage.text.slice(last, code.start));
          last = code.end;
        }
        if (node.type === 'paragraph') previous = gluedLevel(passage, node) ?? previous;
        if (node.type !== 'heading' || isEmpty(node)) continue;
        const { start, end } = rangeOf(node);
        const written = passage.text.slice(start, end);
        // Nuxt's `::component` shows headings of its own, or none.
        if (site.generator === 'nuxt' && hasComponent(passage.text.slice(last, start))) previous = null;
        if (passage.dialect === 'mdx') previous = deepest(previous, passage.text.slice(last, start));
        last = end;
        if (isUnlevelled(written, site) || isLabel(passage, start, site)) continue;
        if (previous !== null && node.depth > previous + 1) {
          const words = wordsOf(node);
          yield {
            message: 'jump',
            facts: { words, from: previous, to: node.depth },
            at: passage.toFile(start, end),
            excerpt: words,
            ...(isOverTitle(node, parent, previous) && { severity: 'info' as const }),
          };
        }
        // The template shows the title of the page above its body: what stands between is not known.
        else if (!isBegun && node.depth > TITLE + 1 && components.isClosed) {
          const words = wordsOf(node);
          yield {
            message: 'first',
            facts: { words, to: node.depth },
            at: passage.toFile(start, end),
            excerpt: words,
            severity: 'info',
          };
        }
        previous = node.depth;
        isBegun = true;
      }
    }
  },
};

/** Quarto lifts what it moves to the appendix; the marks of a merge that was not ended are no heading. */
function isUnlevelled(written: string, { generator }: Site): boolean {
  return (generator === 'quarto' && /\{[^{}\n]*\.appendix\b[^{}\n]*\}/.test(written)) || written.startsWith('<<<<<<<');
}

/** Quarto makes the heading that opens a callout its title, and those of a set of tabs their labels: they are headings no more. */
function isLabel({ text }: Passage, start: number, { generator }: Site): boolean {
  if (generator !== 'quarto') return false;
  if (text.includes('panel-tabset') && openDivs(text.slice(0, start)).some((div) => div.includes('panel-tabset')))
    return true;
  const above = text.slice(Math.max(0, start - 200), start).trimEnd();
  return /^:{3,}[ {].*\bcallout-/.test(above.slice(above.lastIndexOf('\n') + 1));
}

/** What opens each div that is open at the end of a text. */
function openDivs(text: string): string[] {
  const open: string[] = [];
  for (const [, said = ''] of text.matchAll(/^:{3,}[ \t]*(.*?)[ \t]*:*$/gm)) {
    if (said === '') open.pop();
    else open.push(said);
  }
  return open;
}

/** « #### Le porteur », right above « ### L’institut »: it announces that heading, and no part of its own begins with it. */
function isOverTitle(node: Heading, parent: Parents | null, previous: number): boolean {
  const children: readonly Nodes[] = parent?.children ?? [];
  const next = children[children.indexOf(node) + 1];
  return next?.type === 'heading' && next.depth < node.depth && next.depth > previous;
}

/** Whether a component of MDC opens in a stretch between two headings. */
function hasComponent(between: string): boolean {
  return /^[ \t]*:{2,}[a-z]/m.test(between);
}

/** « ##Titre »: a heading for some, and meant as one everywhere; `markdown-literal-markup` says where it is none. */
function gluedLevel(passage: Passage, node: Nodes): number | null {
  const { start } = rangeOf(node);
  // One sign alone may be that of a label: « #accessibilité », or be spoken of.
  return /^(#{2,6})[^\s#[!]/.exec(passage.text.slice(start, start + 8))?.[1]?.length ?? null;
}

/** The body of a page that has a title, whose first heading comes below it. */
function isBelowTitle(page: Page, passage: Passage): boolean {
  return passage === page.body && typeof page.data['title'] === 'string';
}

/** An element of JSX (`<h2>`) is no node of the tree: the level of a heading, or of one written so between it and the next. */
function deepest(previous: number | null, between: string): number | null {
  const level = lastHeading(between);
  return level === null || (previous !== null && previous > level) ? previous : level;
}

/** The components that are open, of JSX and Vue: elements whose names begin with a capital. */
class Components {
  readonly #open: string[] = [];

  get isClosed(): boolean {
    return this.#open.length === 0;
  }

  /** Reads a piece of HTML; true when it opens or closes a component around what follows. */
  follow(html: string): boolean {
    if (!/<\/?[A-Z]/.test(html)) return false;
    const budget = new Budget(html);
    const before = this.#open.join(' ');
    for (const { index, 1: slash, 2: name = '' } of html.matchAll(/<(\/?)([A-Z][\w.]{0,80})(?=[\s/>])/g)) {
      const tag = readTag(html, index, true, budget);
      if (slash !== '') this.#close(name);
      else if (tag !== null && html[tag.end - 2] !== '/') this.#open.push(name);
    }
    return this.#open.join(' ') !== before;
  }

  #close(name: string): void {
    const at = this.#open.lastIndexOf(name);
    if (at >= 0) this.#open.splice(at);
  }
}

/** The level of the last heading that a piece of HTML holds; null for none. */
function lastHeading(html: string): number | null {
  const level = [...html.matchAll(/<h([1-6])[\s>]/gi)].at(-1)?.[1];
  return level === undefined ? null : Number(level);
}
