import { isLacking } from '../../layout/lacking.ts';
import { inside } from '../../layout/places.ts';
import type { Survey } from '../../layout/survey.ts';
import type { Templates } from '../../layout/templates.ts';
import { below } from '../../routes/url-path.ts';
import { type Settings, text } from '../../settings/value.ts';

/** Those of older versions of Zola itself. */
const OWN = ['youtube', 'vimeo', 'streamable', 'gist'];

/** The shortcodes of a site of Zola and of its theme; null where the theme is not there. */
export function zolaShortcodes(survey: Survey, base: string, settings: Settings): Templates {
  const theme = text(settings['theme']);
  const folders = ['templates', ...(theme === null ? [] : [`themes/${theme}/templates`])].map((one) =>
    inside(base, one),
  );
  const isWhole = folders.every((folder) => survey.folders.has(folder)) && !isLacking(survey, folders);
  const named = folders.flatMap((folder) =>
    [...survey.files].flatMap((path) => below(inside(folder, 'shortcodes'), path)?.replace(/\.[^/]*$/, '') ?? []),
  );
  const called = isWhole ? new Set([...OWN, ...named].map((name) => name.toLowerCase())) : null;
  return { engine: 'zola', called, holding: new Set(), pages: null, layouts: null, language: () => 'zola' };
}
