import plugin from 'remark-lint-no-undefined-references';
import type { Report } from '../../../content/finding.ts';
import type { Page, Passage } from '../../../content/page.ts';
import { runBounded, TooSlow } from '../../../schema/bounded.ts';
import { type LintMessage, lint } from './remark-lint.ts';

interface Expression {
  readonly source: string;
  readonly flags?: string;
}

/** The option of remark-lint, as data. */
export interface AllowedReferences {
  readonly allow?: readonly (string | Expression)[];
  readonly allowShortcutLink?: boolean;
}

/** Milliseconds that the expressions of a site may take over one page. */
const MAXIMUM_TIME = 100;

/** All that remark-lint speaks of under this option, lone brackets too. */
export function* undefinedAsRemark(
  page: Page,
  { allow = [], allowShortcutLink = false }: AllowedReferences,
  skip: (passage: Passage) => boolean,
): Iterable<Report<'markdown-no-undefined-references'>> {
  const named = allow.filter((one) => typeof one === 'string');
  const expressions = allow.filter((one) => typeof one !== 'string');
  const told = [...lint(page, plugin, { allow: named, allowShortcutLink }, skip)];
  for (const { passage, start, end, at, words } of notAllowed(told, expressions)) {
    const written = passage.text.slice(start, end);
    const message = written.startsWith('[^') ? 'footnote' : /\]\[[^\]]*\]$/.test(written) ? 'reference' : 'shortcut';
    yield { message, facts: { words }, at, excerpt: words };
  }
}

/** They are tested here, where what takes too long can be stopped: what nobody can test allows nothing. */
function notAllowed(told: LintMessage[], expressions: readonly Expression[]): LintMessage[] {
  if (told.length === 0 || expressions.length === 0) return told;
  try {
    return runBounded(() => {
      const tests = expressions.map(({ source, flags }) => new RegExp(source, flags ?? 'i'));
      return told.filter(({ reason }) => !tests.some((one) => one.test(identifierIn(reason))));
    }, MAXIMUM_TIME);
  } catch (error) {
    if (error instanceof TooSlow || error instanceof SyntaxError) return told;
    throw error;
  }
}

/** As remark-lint has it when it tests: in capitals. */
function identifierIn(reason: string): string {
  return (/\(`([\s\S]*)`\) for an? /.exec(reason)?.[1] ?? '').toUpperCase();
}
