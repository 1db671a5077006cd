import { tell } from '../guard.ts';
import type { BeforeSave } from './adapter.ts';
import type { CmsObject } from './cms-object.ts';
import { entryOf } from './entry.ts';

/** The events of Decap, Netlify and Sveltia: who rejects one keeps the entry from being saved or published, and all stays as it is. */
export function askBeforeSave(cms: CmsObject, ask: BeforeSave): void {
  for (const name of ['preSave', 'prePublish'])
    cms.registerEventListener({
      name,
      handler: async ({ entry }) => {
        const open = entryOf(entry);
        if (open !== null) await ask(open, name === 'prePublish');
        else tell(new Error('an entry of another shape'));
      },
    });
}
