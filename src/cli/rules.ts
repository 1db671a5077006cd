import { rules } from '../rules/index.ts';
import { InputError } from '../world/input-error.ts';
import { readRulePage } from '../world/rule-page-text.ts';
import type { Options } from './options.ts';
import type { Terminal } from './output.ts';
import { suggestRule } from './session.ts';

/** `relecture rules [id]`: the list, or the page of one rule. */
export async function explainRules(options: Options, terminal: Terminal): Promise<number> {
  const [asked] = options.paths;
  const { locale } = options;
  if (options.format === 'json') {
    const chosen = asked === undefined ? rules : rules.filter(({ id }) => id === asked);
    const list = chosen.map(({ id, severity, off, needsNetwork }) => ({
      id,
      severity: off === true ? 'off' : severity,
      summary: locale.rules[id].summary,
      network: needsNetwork === true,
    }));
    terminal.out(`${JSON.stringify(list, null, 2)}\n`);
    return 0;
  }
  const listed = asked === undefined ? rules : familyOf(asked);
  if (asked !== undefined && listed.length === 0) {
    terminal.out(await pageOf(asked, options));
    return 0;
  }
  const width = Math.max(...listed.map(({ id }) => id.length));
  for (const { id, severity, off } of listed) {
    const level = off === true ? locale.cli.ruleOff : locale.report.severity[severity];
    terminal.out(`${id.padEnd(width)}  ${level.padEnd(14)}  ${locale.rules[id].summary}\n`);
  }
  return 0;
}

/** Those of a family, named as `--only` takes it (`date-`, `date`); none for the name of a rule. */
function familyOf(asked: string): typeof rules {
  const start = asked.replace(/-$/, '');
  return start === '' || start.includes('-') ? [] : rules.filter(({ id }) => id.startsWith(`${start}-`));
}

async function pageOf(asked: string, { locale }: Options): Promise<string> {
  const known = rules.map(({ id }) => String(id));
  if (!known.includes(asked))
    throw new InputError(locale.cli.usage.unknownRule({ rule: asked, suggestion: suggestRule(asked) }));
  return readRulePage(asked, locale);
}
