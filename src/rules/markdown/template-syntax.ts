import { nearest } from '../../content/nearest.ts';
import type { Page } from '../../content/page.ts';
import type { Templates } from '../../site/layout/templates.ts';
import type { Site } from '../../site/site.ts';
import type { Rule } from '../rule.ts';
import { bookCalls } from './shared/book-calls.ts';
import type { Call } from './shared/called.ts';
import { hugoCalls } from './shared/hugo-calls.ts';
import { tagCalls } from './shared/tag-calls.ts';
import { zolaCalls } from './shared/zola-calls.ts';

const CALL = /\{[{%]/;
/** What says that a page has no layout. */
const NONE = /^(?:none|null|nil|false|)$/i;

/** What a page calls, and its generator does not find when it builds: the site is not built. */
export const markdownTemplateSyntax: Rule<'markdown-template-syntax'> = {
  id: 'markdown-template-syntax',
  severity: 'error',
  owns: 'markup',
  async ready(page, _, site) {
    if (page.layout !== null || CALL.test(page.body.text)) await templatesFor(page, site)?.load();
  },
  *check(page, { site, today }) {
    const known = templatesFor(page, site)?.known ?? null;
    if (known === null || known.language(page) === null || site.hidden(page, today) !== null) return;
    const { body } = page;
    if (CALL.test(body.text))
      for (const call of callsIn(page, known, site)) {
        const { start, end } = call;
        yield { ...said(call, known), at: body.toFile(start, end), excerpt: body.text.slice(start, end).slice(0, 120) };
      }
    const field = page.field('/layout');
    const layout = field?.value;
    if (known.layouts === null || field === null || typeof layout !== 'string' || NONE.test(layout)) return;
    if (known.layouts.has(layout.trim().toLowerCase()) || site.route(page) === null) return;
    const near = nearest(layout, known.layouts);
    const facts = { name: layout, engine: known.engine, ...(near !== null && { candidate: near }) };
    yield { message: 'layout', facts, severity: 'warning', at: field.scalar?.content ?? field.range, excerpt: layout };
  },
};

/** Null for what no template is called from. */
function templatesFor({ path }: Page, site: Site): Site['templates'] | null {
  const own = site.siteOf(path);
  return own.plan.fileOf(path).kind === 'page' ? own.templates : null;
}

function callsIn(page: Page, known: Templates, { files }: Site): Iterable<Call> {
  const { path, body } = page;
  const language = known.language(page);
  if (language === 'zola') return zolaCalls(body.text, known);
  if (language === 'mdbook') return bookCalls(body.text, path, files);
  return language === null || language === 'hugo'
    ? hugoCalls(body.text, known)
    : tagCalls(body.text, known, { path, files, language });
}

function said({ kind, name, closer, beside }: Call, { engine, called }: Templates) {
  const near = kind === 'unknown' ? nearest(name, called ?? []) : beside === undefined ? null : nearest(name, beside);
  const facts = { name, closer, engine, ...(near !== null && { candidate: near }) };
  return { message: kind === 'unknown' && engine === 'jekyll' ? ('file' as const) : kind, facts };
}
