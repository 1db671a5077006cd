import { guarded } from '../guard.ts';
import type { Adapter } from './adapter.ts';
import { type CmsObject, plain } from './cms-object.ts';
import { entryOf } from './entry.ts';
import { askBeforeSave } from './pre-save.ts';
import { watchControls } from './watched-controls.ts';

/** Decap CMS 3: its controls are given `getEntry`, which tells the entry as it stands. */
export function decap(cms: CmsObject): Adapter {
  const controls = watchControls(cms, false);
  const { mounted } = controls;
  const any = () => [...mounted].at(-1)?.props ?? null;
  return {
    engine: 'decap-cms@3',
    isLive: true,
    current: guarded(() => {
      const props = any();
      return props === null ? null : entryOf(props.getEntry?.() ?? props.entry);
    }, null),
    forms: guarded(() => {
      const config = plain(any()?.config);
      return config === undefined ? null : JSON.stringify(config);
    }, null),
    mayRewrite: controls.mayRewrite,
    rewrite: guarded((id: string, before: string, after: string) => controls.rewrite(id, before, after), false),
    beforeSave: (ask) => askBeforeSave(cms, ask),
  };
}
