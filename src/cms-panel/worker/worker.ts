import type { LocaleName } from '../../locales/locale.ts';
import { adoptMachine } from '../../schema/machine.ts';
import type { Asked, Told } from '../protocol.ts';
import { browserMachine } from './machine.ts';
import { SiteReader } from './site-reader.ts';

/** What the page asks, answered one after the other; of several entries that wait, the last alone is read. */
interface Scope {
  onmessage: ((event: { readonly data: Asked }) => void) | null;
  postMessage(told: Told): void;
}

adoptMachine(browserMachine);
const scope = globalThis as unknown as Scope;
let reader: SiteReader | null = null;
let locale: LocaleName = 'fr';
let waiting: Extract<Asked, { kind: 'read' }> | null = null;
let queue: Promise<void> = Promise.resolve();

scope.onmessage = ({ data }) => {
  if (data.kind === 'read') waiting = data;
  queue = queue.then(() => answer(data)).catch((error: unknown) => fail(data, error));
};

async function answer(asked: Asked): Promise<void> {
  if (asked.kind === 'open') {
    reader = new SiteReader(asked.beside);
    const opened = await reader.open();
    locale = opened.locale;
    scope.postMessage({ kind: 'opened', opened });
    return;
  }
  if (reader === null || (asked !== waiting && !asked.isWaitedFor)) return;
  const reading = await reader.read(asked.draft, await wordsOf(locale));
  scope.postMessage({ kind: 'read', ticket: asked.ticket, reading });
}

async function wordsOf(name: LocaleName) {
  return name === 'en' ? (await import('../../locales/en.ts')).en : (await import('../../locales/fr.ts')).fr;
}

function fail(asked: Asked, error: unknown): void {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  scope.postMessage({ kind: 'failed', ticket: asked.kind === 'read' ? asked.ticket : null, reason });
}
