import type { Page } from '../content/page.ts';

/** The title its readers know, else the name of the file. */
export function titleOf(page: Page): string {
  for (const name of ['title', 'titre', 'name', 'nom', 'fullname']) {
    const value = page.data[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim().slice(0, 200);
  }
  const heading =
    page.body.kind === 'markdown' ? /^#{1,2}[ \t]+(\S.{0,180})$/m.exec(page.body.text.slice(0, 5000)) : null;
  // `{#sec-tables .unnumbered}` of Pandoc and Quarto is no word of it.
  const title = heading?.[1]?.replace(/[ \t]+\{[#.:][^{}]*\}[ \t]*#*[ \t]*$/, '').trim();
  // What a template writes is not known here.
  return (title?.includes('{{') ? undefined : title) ?? page.path.split('/').at(-1) ?? page.path;
}
