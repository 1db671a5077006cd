import { expect, test } from 'vitest';
import { isDefinedElsewhere } from '../../src/rules/markdown/shared/defined-elsewhere.ts';

test.each([
  [{ plugins: ['search', 'autorefs'] }, true],
  [{ plugins: { mkdocstrings: { handlers: {} } } }, true],
  [{ plugins: [{ mkdocstrings: {} }] }, true],
  [{ markdown_extensions: ['toc', { 'pymdownx.snippets': { auto_append: ['liens.md'] } }] }, true],
  [{ markdown_extensions: ['pymdownx.snippets'], plugins: null }, false],
  [{}, false],
])('%j: %s', (settings, expected) => {
  expect(isDefinedElsewhere({ generator: 'mkdocs', settings })).toBe(expected);
  expect(isDefinedElsewhere({ generator: 'hugo', settings })).toBe(false);
});
