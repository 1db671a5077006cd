import { GENERATED } from '../../doubt.ts';
import type { SiteGenerator } from '../../layout/generator.ts';
import { labelsOf } from '../../layout/labels.ts';
import { plainLayout } from '../plain/layout.ts';

/** Sphinx: its settings are Python, and are not read; most of its pages are reStructuredText, the others MyST. */
export const sphinx: SiteGenerator = {
  name: 'sphinx',
  settings: [/^conf\.py$/],
  packages: [],
  isOwn: async (path, _base, survey) =>
    /^\s{0,4}(?:extensions|html_theme|project)\s{0,4}=/m.test((await survey.text(path)) ?? ''),
  async layout(ground) {
    const layout = await plainLayout(ground, ['docs', 'source'], 'myst');
    return {
      ...layout,
      routing(input) {
        const routing = layout.routing(input);
        // What `html_static_path` names is copied there, and themes add their own.
        const isLabel = labelsOf(input.pages);
        return {
          ...routing,
          doubt: (url) => (/\/_static\//.test(url) ? GENERATED : routing.doubt(url)),
          source: (reference) => (isLabel(reference) ? { path: null } : null),
        };
      },
    };
  },
};
