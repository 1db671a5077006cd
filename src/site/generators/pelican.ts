import { namedOnly } from './plain.ts';

/** Pelican: its settings are Python, and are not read; only its folder is known. */
export const pelican = namedOnly('pelican', [/^pelicanconf\.py$/], ['content'], () => true);
