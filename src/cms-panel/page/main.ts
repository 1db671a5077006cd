import type { Adapter } from './adapters/adapter.ts';
import type { CmsObject } from './adapters/cms-object.ts';
import { decap } from './adapters/decap.ts';
import { netlify } from './adapters/netlify.ts';
import { sveltia } from './adapters/sveltia.ts';
import { findBeside } from './beside.ts';
import { tell } from './guard.ts';
import { Reader } from './reader.ts';
import { Session } from './session.ts';

/** The CMS may come after us: it is looked for so often, for so long (milliseconds). */
const EVERY = 100;
const AT_MOST = 60_000;

/** Which CMS it is: each publishes itself under its own name, and under that of those it takes the place of. */
function adapterOf(window: Readonly<Record<string, unknown>>): Adapter | null {
  const cms = window['CMS'];
  if (!isCms(cms)) return null;
  if (window['DecapCms'] !== undefined || window['DecapCmsApp'] !== undefined) return decap(cms);
  if (window['NetlifyCms'] !== undefined || window['NetlifyCmsApp'] !== undefined) return netlify(cms);
  return Reflect.get(cms, 'registerFieldType') === undefined ? decap(cms) : sveltia(cms);
}

function isCms(value: unknown): value is CmsObject {
  return (
    typeof value === 'object' && value !== null && typeof Reflect.get(value, 'registerEventListener') === 'function'
  );
}

async function start(): Promise<void> {
  // A browser without these shows the CMS as it is; a page that loads us twice has one panel.
  const { dataset } = document.documentElement;
  if (typeof Worker === 'undefined' || typeof HTMLDialogElement === 'undefined' || 'relectureCms' in dataset) return;
  dataset['relectureCms'] = '';
  let adapter = adapterOf(window as unknown as Readonly<Record<string, unknown>>);
  for (let waited = 0; adapter === null && waited < AT_MOST; waited += EVERY) {
    await new Promise((resolve) => setTimeout(resolve, EVERY));
    adapter = adapterOf(window as unknown as Readonly<Record<string, unknown>>);
  }
  if (adapter === null) return;
  const found = adapter;
  const here = new URL('relecture-cms-worker.js', import.meta.url);
  new Session(found, async () => new Reader(here, await findBeside(found.engine, () => found.forms()))).begin();
}

start().catch(tell);
