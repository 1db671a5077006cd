import { GENERATED } from '../doubt.ts';
import type { SiteGenerator } from '../layout/generator.ts';
import { namedOnly } from './plain.ts';

const named = namedOnly('sphinx', [/^conf\.py$/], ['docs', 'source'], async (path, _base, survey) =>
  /^\s{0,4}(?:extensions|html_theme|project)\s{0,4}=/m.test((await survey.text(path)) ?? ''),
);

/** Sphinx: its settings are Python, and are not read; most of its pages are reStructuredText. */
export const sphinx: SiteGenerator = {
  ...named,
  async layout(ground) {
    const layout = await named.layout(ground);
    return {
      ...layout,
      routing(input) {
        const routing = layout.routing(input);
        // What `html_static_path` names is copied there, and themes add their own.
        return { ...routing, doubt: (url) => (/\/_static\//.test(url) ? GENERATED : routing.doubt(url)) };
      },
    };
  },
};
