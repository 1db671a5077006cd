import type { Page } from '../../../content/page.ts';
import type { TagLanguage, Templates } from '../../layout/templates.ts';
import type { CodeSettings } from '../../settings/code.ts';
import { isSettings, text } from '../../settings/value.ts';
import type { Cascade } from './data.ts';

const LANGUAGES: Readonly<Record<string, TagLanguage>> = { liquid: 'liquid', njk: 'nunjucks' };
const ENDINGS: Readonly<Record<string, string>> = {
  md: 'markdownTemplateEngine',
  markdown: 'markdownTemplateEngine',
  html: 'htmlTemplateEngine',
};

/** In which language Eleventy reads the tags of a page before its Markdown; what pages include is not looked for. */
export function eleventyTemplates(settings: Readonly<Record<string, unknown>>, code: CodeSettings, cascade: Cascade) {
  const isRead = isSettings(code.value) || code.named['config'] !== undefined;
  // An engine of one's own, or one that is set up anew, may know any tag by another sign.
  const isOwn = code.calls.some(({ name }) => /\.(?:setLibrary|addExtension|set\w*TemplateEngine)$/.test(name));
  const language = (page: Page): TagLanguage | null => {
    if (!isRead || isOwn) return null;
    const override = page.field('/templateEngineOverride')?.value ?? cascade.value(page.path, 'templateEngineOverride');
    if (override !== undefined) return LANGUAGES[text(override)?.split(',')[0]?.trim() ?? ''] ?? null;
    const ending = /[^.]+$/.exec(page.path)?.[0] ?? '';
    const key = ENDINGS[ending];
    const named = key === undefined ? ending : (settings[key] ?? 'liquid');
    return LANGUAGES[text(named) ?? ''] ?? null;
  };
  return {
    engine: 'eleventy',
    called: null,
    holding: new Set(),
    pages: null,
    layouts: null,
    language,
  } satisfies Templates;
}
