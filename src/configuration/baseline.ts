import { decodeText } from '../content/decode.ts';
import { ReadTrouble, type Tree } from '../content/tree.ts';
import type { TrustedTree } from '../content/trusted-tree.ts';
import { isObject } from '../schema/json-schema.ts';
import type { SiteTrouble } from './site-trouble.ts';

/** Where the faults are written down that a site had when it took Relecture up, relative to its root. */
export const BASELINE_PATH = '.relecture-baseline.json';

/** A fault that is known and waits: told by its rule, its page and its words, never by a line. */
export interface BaselineEntry {
  readonly rule: string;
  readonly path: string;
  /** JSON Pointer of the field that holds it; null in the body. */
  readonly field: string | null;
  /** Digests (hexadecimal) of what is said and of the words around, parted by a full stop; nothing after it for no words. */
  readonly fingerprint: string;
  /** The same of the other places, where one remark counts several. */
  readonly others?: readonly string[];
  /** How many there are of what it counts, where they are not known one by one; absent for one. */
  readonly count?: number;
  /** What tells it from the rule's other sentences; beside `count` alone. */
  readonly kind?: string;
}

const FINGERPRINT = /^[0-9a-f]{12}\.(?:[0-9a-f]{12})?$/;

/**
 * The known faults, from the settings in force; null when there is no such file. `trouble`: it is there, in the tree under review, and
 * cannot serve; of one in force that cannot, nothing is known.
 */
export async function readBaseline(
  tree: Tree,
  settings: TrustedTree | null,
): Promise<{ readonly baseline: readonly BaselineEntry[] | null; readonly trouble: readonly SiteTrouble[] }> {
  const seen = await readEntries(tree);
  const inForce = settings === null ? null : settings.tree === tree ? seen : await readEntries(settings.tree);
  return { baseline: Array.isArray(inForce) ? inForce : null, trouble: seen === 'broken' ? [TROUBLE] : [] };
}

async function readEntries(tree: Tree): Promise<readonly BaselineEntry[] | 'broken' | null> {
  try {
    return parseBaseline(decodeText(await tree.read(BASELINE_PATH)).text) ?? 'broken';
  } catch (error) {
    if (!(error instanceof ReadTrouble)) throw error;
    return error.code === 'missing' ? null : 'broken';
  }
}

const TROUBLE: SiteTrouble = {
  rule: 'configuration-syntax',
  path: BASELINE_PATH,
  message: 'baseline',
  at: { start: 0, end: 0 },
};

/** Null for what is no baseline: one wrong entry, and somebody else wrote it. */
function parseBaseline(text: string): readonly BaselineEntry[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  if (!isObject(value) || value['version'] !== 1 || !Array.isArray(value['findings'])) return null;
  const findings: readonly unknown[] = value['findings'];
  return findings.every(isEntry) ? findings : null;
}

function isEntry(value: unknown): value is BaselineEntry {
  if (!isObject(value)) return false;
  const { rule, path, field, fingerprint, others = [], count = 2, kind = '' } = value;
  return (
    typeof rule === 'string' &&
    typeof path === 'string' &&
    (field === null || typeof field === 'string') &&
    isFingerprint(fingerprint) &&
    Array.isArray(others) &&
    others.every(isFingerprint) &&
    Number.isSafeInteger(count) &&
    typeof kind === 'string'
  );
}

function isFingerprint(value: unknown): value is string {
  return typeof value === 'string' && FINGERPRINT.test(value);
}

/** The file: one line for each fault, so that two branches that mend different ones merge without a conflict. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries.map((entry) => JSON.stringify(entry)).sort();
  return `{\n"version": 1,\n"findings": [\n${lines.join(',\n')}\n]\n}\n`;
}
