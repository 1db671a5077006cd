import { expect, test } from 'vitest';
import { troubleOf } from '../../src/action/preview/build-trouble.ts';
import { fr } from '../../src/locales/fr.ts';

const HUGO = `Start building sites …
hugo v0.121.1 linux/amd64
\u001b[31mERROR\u001b[0m render of "page" failed: "/site/layouts/head.html:12:7": execute of template failed at <getenv "HOST">: error calling getenv: access denied: "HOST" is not whitelisted in policy "security.funcs.getenv"; the current security configuration is:

[security]
  enableInlineShortcodes = false
${'  x = 1\n'.repeat(200)}Total in 123 ms`;

test('a build that fails is quoted from the line that matters, with the remedy when it is known', () => {
  const trouble = troubleOf(HUGO);
  expect(trouble.said).toMatch(/^ERROR render of "page" failed/);
  expect(trouble.said.length).toBeLessThanOrEqual(500);
  expect(trouble.hugoVariable).toBe('HOST');
  const sentence = fr.preview.notices.buildFailed(trouble);
  expect(sentence).toContain('«\u202f^HOST$\u202f» à la liste security.funcs.getenv');
});

test('a build that says nothing of trouble is quoted by its end', () => {
  const { said, hugoVariable } = troubleOf(`Compiled, 0 errors\n${'ligne\n'.repeat(200)}fin`);
  expect([said.endsWith('fin'), said.length, hugoVariable]).toEqual([true, 500, null]);
});
