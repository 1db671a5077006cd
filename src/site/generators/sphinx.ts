import { namedOnly } from './plain.ts';

/** Sphinx: its settings are Python, and are not read; most of its pages are reStructuredText. */
export const sphinx = namedOnly('sphinx', [/^conf\.py$/], ['docs', 'source'], async (path, _base, survey) =>
  /^\s{0,4}(?:extensions|html_theme|project)\s{0,4}=/m.test((await survey.text(path)) ?? ''),
);
