import { type Event, parseEvents } from 'js-yaml';
import type { Describe, Field, SyntaxTrouble } from '../../page.ts';
import type { Range } from '../../source.ts';
import { diagnose } from './diagnose.ts';
import { readTolerantly } from './tolerant-yaml.ts';
import { YamlBuilder } from './yaml-builder.ts';
import { findComments } from './yaml-comments.ts';

/** Characters of all pointers together: long keys are written again in each of what stands under them. */
const MAX_POINTERS = 20_000_000;

export interface YamlDocument {
  readonly root: Field | null;
  readonly troubles: readonly SyntaxTrouble[];
  readonly comments: readonly Range[];
}

/**
 * Reads one YAML document inside a file: a tree of fields with the place of every key and value. Never throws: a
 * syntax error is a trouble with its range, and the tree is then null.
 */
export function readYaml(text: string, content: Range, describe: Describe): YamlDocument {
  // Everything before the document is blanked, so that offsets are those of the file.
  const source = blank(text, content.start) + text.slice(content.start, content.end);
  let events: Event[];
  try {
    events = readTolerantly(source, (tolerated) => parseEvents(tolerated, { maxDepth: 100 }));
  } catch (error) {
    return { root: null, troubles: [trouble(source, error, content)], comments: [] };
  }
  const builder = new YamlBuilder(source, describe);
  for (const event of events) {
    builder.add(event);
    if (builder.pointerLength > MAX_POINTERS) {
      const range = { start: content.start, end: Math.min(content.start + 1, content.end) };
      return { root: null, troubles: [{ code: 'too-deep', range, detail: '' }], comments: [] };
    }
  }
  return {
    root: builder.root,
    troubles: builder.troubles,
    comments: findComments(source, content, builder.scalarRanges),
  };
}

/** What begins in the middle of a line, after a byte-order mark or beside dashes, begins one: spaces would indent its first key alone. */
function blank(text: string, end: number): string {
  return text
    .slice(0, end)
    .replace(/[^\r\n]/g, ' ')
    .replace(/ $/, '\n');
}

function trouble(source: string, error: unknown, content: Range): SyntaxTrouble {
  const { reason, mark } = error as { reason?: string; mark?: { position?: number } };
  if (reason === undefined) throw error;
  return diagnose(source, mark?.position ?? content.start, reason);
}
