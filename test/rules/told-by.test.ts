import { expect, test } from 'vitest';
import type { LinkStateName } from '../../src/links/link.ts';
import { fr } from '../../src/locales/fr.ts';
import { rules } from '../../src/rules/index.ts';
import { toldBy } from '../../src/rules/link/shared/told-by.ts';

const STATES: Record<LinkStateName, true> = {
  ok: true,
  redirected: true,
  dead: true,
  closed: true,
  draft: true,
  blocked: true,
  unreachable: true,
  invalid: true,
  refused: true,
  skipped: true,
};
const QUIET = new Set(['no-network', 'time-budget', 'cancelled', 'offline']);

test('whatever stands behind a link is told by exactly one rule, or there is a reason for silence', () => {
  const ids = new Set(rules.map(({ id }) => id));
  for (const state of Object.keys(STATES) as LinkStateName[])
    for (const code of Object.keys(fr.linkReasons)) {
      const rule = toldBy({ url: 'https://camille:s3same@www.ville.fr/', state, reason: { code } });
      if (rule !== null) expect(ids.has(rule)).toBe(true);
      else expect(state === 'ok' || state === 'skipped' || QUIET.has(code)).toBe(true);
    }
});
