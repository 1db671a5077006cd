import type { SitePlan } from '../plan.ts';
import { at, text, texts } from '../settings/value.ts';

/** Where each renderer of Hexo takes `breaks` from: all of them keep the lines unless it is `false`. */
const OF_HEXO = [['marked'], ['kramed'], ['markdown', 'render']] as const;

/** Whether the end of a line of Markdown ends it on the page too, as the settings say, else as the generator does when they say nothing. */
export function keepsLines({
  generator,
  settings,
  lineBreaks,
}: Pick<SitePlan, 'generator' | 'settings' | 'lineBreaks'>): boolean {
  if (lineBreaks !== undefined) return lineBreaks;
  switch (generator) {
    case 'hugo':
      return at(settings, 'markup', 'goldmark', 'renderer', 'hardWraps') === true;
    case 'jekyll':
      return /^kramdown$/i.test(text(at(settings, 'markdown')) ?? 'kramdown')
        ? at(settings, 'kramdown', 'hard_wrap') === true
        : texts(at(settings, 'commonmark', 'options')).some((option) => /^hardbreaks$/i.test(option));
    case 'mkdocs':
      return [...markdownExtensions(settings)].some((name) => /^(?:markdown\.extensions\.)?nl2br$/.test(name));
    case 'hexo':
      return OF_HEXO.every((steps) => at(settings, ...steps, 'breaks') !== false);
    case 'vitepress':
    case 'vuepress':
      return at(settings, 'markdown', 'breaks') === true;
    case 'grav':
      return at(settings, 'markdown', 'auto_line_breaks') === true;
    default:
      return false;
  }
}

/** The extensions of Python-Markdown that settings name, with options or without. */
export function markdownExtensions(settings: SitePlan['settings']): ReadonlySet<string> {
  return new Set(
    [at(settings, 'markdown_extensions')].flat().flatMap((one) => [...texts(one), ...Object.keys(Object(one))]),
  );
}
