import type { Adapter } from './adapter.ts';
import type { CmsObject } from './cms-object.ts';
import { askBeforeSave } from './pre-save.ts';

/**
 * Sveltia CMS: it tells an entry when it is saved (`preSave`), and nothing before: its own controls cannot be registered again, and what is
 * typed is told to nobody. The panel opens at that moment.
 */
export function sveltia(cms: CmsObject): Adapter {
  return {
    engine: '@sveltia/cms@0',
    isLive: false,
    current: () => null,
    forms: () => null,
    mayRewrite: false,
    rewrite: () => false,
    beforeSave: (ask) => askBeforeSave(cms, ask),
  };
}
