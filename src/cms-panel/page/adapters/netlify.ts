import { guarded } from '../guard.ts';
import type { Adapter } from './adapter.ts';
import { type CmsObject, plain } from './cms-object.ts';
import { entryOf } from './entry.ts';
import { askBeforeSave } from './pre-save.ts';
import { watchControls } from './watched-controls.ts';

/** Netlify CMS 2.10: each change offers the whole entry to all controls, those that do not change among them. */
export function netlify(cms: CmsObject): Adapter {
  const controls = watchControls(cms, true);
  const { mounted, latest } = controls;
  const any = () => [...mounted].at(-1)?.props ?? null;
  return {
    engine: 'netlify-cms@2',
    isLive: true,
    current: guarded(() => {
      const props = any();
      if (props === null) return null;
      const offered = entryOf(latest());
      const given = entryOf(props.entry);
      // What was offered last may be another entry, that is closed since.
      return offered !== null && offered.path === given?.path ? offered : given;
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
