import { engineOf, isCommonMark } from '../../rules/markdown/shared/engine.ts';
import { keepsLines, markdownExtensions } from '../../site/layout/line-breaks.ts';
import type { Generator, SitePlan } from '../../site/plan.ts';
import { at, text } from '../../site/settings/value.ts';

/** How the site's own Markdown engine shows what every engine reads. */
export interface Rendering {
  /** The end of a line ends it on the page too. */
  readonly hasHardBreaks: boolean;
  /** Straight apostrophes and quotes become curly, `...` one mark, `--` a dash. */
  readonly isTypographer: boolean;
  /** Lines that begin with a colon define what stands before them. */
  readonly hasDefinitions: boolean;
  /** `{#ancre}` after a heading is not shown. */
  readonly hasHeadingMarks: boolean;
  /** Neither is `{: .classe }`, wherever it stands. */
  readonly hasAttributes: boolean;
  /** A list begins at the number that is written first; else at one. */
  readonly hasListStarts: boolean;
  /** It reads blocks as CommonMark does: what parts them is known. */
  readonly isCommonMark: boolean;
  /** It reads footnotes, and makes links of bare addresses. */
  readonly isGfm: boolean;
}

export const PLAIN: Rendering = {
  hasHardBreaks: false,
  isTypographer: false,
  hasDefinitions: false,
  hasHeadingMarks: false,
  hasAttributes: false,
  hasListStarts: true,
  isCommonMark: true,
  isGfm: false,
};

/** What the settings say, else what the generator does when they say nothing. */
export function renderingOf(plan: Pick<SitePlan, 'generator' | 'settings' | 'lineBreaks'>): Rendering {
  const { generator, settings } = plan;
  const hasHardBreaks = keepsLines(plan);
  if (generator === 'hugo') {
    const goldmark = at(settings, 'markup', 'goldmark');
    const typographer = at(goldmark, 'extensions', 'typographer');
    return {
      hasHardBreaks,
      isTypographer: typographer !== false && at(typographer, 'disable') !== true,
      hasDefinitions: at(goldmark, 'extensions', 'definitionList') !== false,
      hasHeadingMarks: at(goldmark, 'parser', 'attribute', 'title') !== false,
      hasAttributes: false,
      hasListStarts: true,
      isCommonMark: true,
      isGfm: ['footnote', 'linkify'].every((name) => at(goldmark, 'extensions', name) !== false),
    };
  }
  if (generator === 'jekyll') {
    const engine = text(at(settings, 'markdown')) ?? 'kramdown';
    if (!/^kramdown$/i.test(engine)) return { ...PLAIN, hasHardBreaks };
    return {
      hasHardBreaks,
      isTypographer: true,
      hasDefinitions: true,
      hasHeadingMarks: true,
      hasAttributes: true,
      hasListStarts: false,
      isCommonMark: false,
      isGfm: false,
    };
  }
  const extensions = markdownExtensions(settings);
  if (generator === 'mkdocs') {
    const has = (name: string): boolean => extensions.has(name) || extensions.has(`markdown.extensions.${name}`);
    return {
      hasHardBreaks,
      isTypographer: has('smarty'),
      hasDefinitions: has('def_list'),
      hasHeadingMarks: has('attr_list'),
      hasAttributes: has('attr_list'),
      hasListStarts: has('sane_lists'),
      isCommonMark: false,
      isGfm: false,
    };
  }
  const isPandoc = generator === 'quarto';
  return {
    ...PLAIN,
    hasHardBreaks,
    hasDefinitions: generator === 'pelican' && extensions.has('def_list'),
    hasHeadingMarks: MARKED.has(generator),
    hasAttributes: isPandoc,
    isCommonMark: !isPandoc && isCommonMark(engineOf({ generator })),
    isGfm: GFM.has(generator),
  };
}

/** Their engines read what stands in braces after a heading, whatever the settings say. */
const MARKED: ReadonlySet<Generator> = new Set(['docusaurus', 'vitepress', 'zola', 'quarto', 'mdbook']);
/** They read GFM unless their settings are changed by code. */
const GFM: ReadonlySet<Generator> = new Set(['docusaurus', 'astro', 'starlight', 'nextra']);
