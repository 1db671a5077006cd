import type { Page } from '../../../content/page.ts';
import { isLacking } from '../../layout/lacking.ts';
import { inside } from '../../layout/places.ts';
import type { Survey } from '../../layout/survey.ts';
import type { Templates } from '../../layout/templates.ts';
import { below, folderOf } from '../../routes/url-path.ts';
import { type Settings, text, texts } from '../../settings/value.ts';
import type { JekyllSettings } from './settings.ts';

/** Of the theme that GitHub Pages gives to a site that names none. */
const PRIMER = {
  includes: ['head-custom.html', 'head-custom-google-analytics.html'],
  layouts: ['default', 'home', 'page', 'post'],
};

interface Ask {
  readonly survey: Survey;
  /** Where Jekyll runs, and the folder of its pages. */
  readonly base: string;
  readonly source: string;
  readonly settings: Settings;
  readonly rules: JekyllSettings;
}

/** What a site of Jekyll has in `_includes` and `_layouts`; a theme that is a gem, or elsewhere, may bring any. */
export async function readJekyllTemplates({ survey, base, source, settings, rules }: Ask): Promise<Templates> {
  const includes = inside(source, text(settings['includes_dir']) ?? '_includes');
  const layouts = inside(source, text(settings['layouts_dir']) ?? '_layouts');
  const isWhole =
    (survey.folders.has(includes) || survey.folders.has(layouts)) &&
    !isLacking(survey, [includes, layouts]) &&
    !(await bringsMore(survey, base, source));
  const named = (folder: string) => [...survey.files].flatMap((path) => below(folder, path)?.toLowerCase() ?? []);
  const names = named(layouts).map((path) => path.replace(/\.[^/.]+$/, ''));
  return {
    engine: 'jekyll',
    called: isWhole ? new Set([...named(includes), ...PRIMER.includes]) : null,
    holding: new Set(),
    pages: null,
    layouts: isWhole ? new Set([...names, ...PRIMER.layouts]) : null,
    language: (page: Page) =>
      rules.value(page, below(source, page.path) ?? page.path, 'render_with_liquid') === false ? null : 'liquid',
  };
}

/** Whether a theme, or a plug-in, may bring files that pages include: in any of the settings, for one may be built with several. */
async function bringsMore(survey: Survey, base: string, source: string): Promise<boolean> {
  for (const path of survey.files) {
    if (/(?:^|\/)_config[^/]*\.(?:ya?ml|toml)$/.test(path) && (folderOf(path) === base || folderOf(path) === source)) {
      const settings = await survey.data(path);
      const plugins = [...texts(settings['plugins']), ...texts(settings['gems'])];
      if (settings['theme'] != null || settings['remote_theme'] != null) return true;
      if (plugins.some((name) => /theme/i.test(name) && name !== 'jekyll-remote-theme')) return true;
    }
    if (/(?:^|\/)_plugins\/.*\.rb$/.test(path) && /include|layout/i.test((await survey.text(path)) ?? '')) return true;
  }
  return false;
}
