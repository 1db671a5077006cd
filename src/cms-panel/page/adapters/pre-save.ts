import { tell } from '../guard.ts';
import type { BeforeSave } from './adapter.ts';
import type { CmsObject } from './cms-object.ts';
import { entryOf } from './entry.ts';

/** The event of Decap, Netlify and Sveltia: who rejects it keeps the entry from being saved, and the form stays as it is. */
export function askBeforeSave(cms: CmsObject, ask: BeforeSave): void {
  cms.registerEventListener({
    name: 'preSave',
    handler: async ({ entry }) => {
      const open = entryOf(entry);
      if (open === null) tell(new Error('an entry of another shape'));
      else await ask(open);
    },
  });
}
