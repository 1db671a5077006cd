import { languageTag } from '../../content/language/tag.ts';
import { DRAFT } from '../hidden.ts';
import { fileRouting } from '../layout/file-routing.ts';
import type { Ground, Layout, SiteGenerator } from '../layout/generator.ts';
import { filesIn, folderNamed, inside, pagesIn } from '../layout/places.ts';
import { below, folderOf } from '../routes/url-path.ts';
import { at, text, webAddress } from '../settings/value.ts';

/** Pelican: its settings are Python. What they set to a plain text is read; addresses are made of titles, by code. */
export const pelican: SiteGenerator = {
  name: 'pelican',
  settings: [/^pelicanconf\.py$/],
  packages: [],
  layout,
};

/** `{filename}/a.md`, `|static|b.png`: names of source files, and of pages that are made. */
const NAMED = /^[{|](\w{1,20})[}|](.*)$/s;

async function layout({ survey, base, path, said }: Ground): Promise<Layout> {
  const settings = path === null ? '' : ((await survey.text(path)) ?? '');
  const published = (await survey.text(inside(base, 'publishconf.py'))) ?? '';
  const named = folderNamed(literal(settings, 'PATH'), base);
  const usual = inside(base, 'content');
  const content = said.content ?? (named !== null && named !== '' ? named : survey.folders.has(usual) ? usual : base);
  const language = languageTag(literal(settings, 'DEFAULT_LANG'));
  const url = webAddress(literal(published, 'SITEURL')) ?? webAddress(literal(settings, 'SITEURL'));
  const places = [pagesIn(content, language)];
  // That plug-in reads YAML between dashes, and leaves the rest to Pelican.
  const dialect = /\byaml[_-]metadata\b/.test(settings) ? 'mkdocs' : 'pelican';
  // Its usual extensions, unless the settings name others.
  const hasDefinitions = !/^MARKDOWN\b/m.test(settings) || /\b(?:extra|def_list)\b/.test(settings);
  return {
    settings: hasDefinitions ? { markdown_extensions: ['def_list'] } : {},
    isKnown: true,
    dialect,
    content,
    static: said.static ?? content,
    places,
    url,
    language,
    languages: language === null ? [] : [language],
    headingIds: /\btoc\b/.test(settings) ? 'python' : 'none',
    fileOf: filesIn({
      places,
      dialect,
      endings: ['md', 'markdown', 'mkd', 'mdown'],
      out: (file) => (/(?:^|\/)\./.test(below(content, file) ?? '') ? 'excluded' : null),
    }),
    routing: () => ({
      ...fileRouting({
        statics: [{ folder: content, under: '' }],
        route: () => null,
        hidden: ({ data }) =>
          /^(?:draft|skip)$/i.test(text(at(data, 'status') ?? at(data, 'Status')) ?? '') ? DRAFT : null,
        mayGenerate: () => true,
      }),
      source(reference, from) {
        const [, what, rest = ''] = NAMED.exec(reference) ?? [];
        if (what === undefined) return null;
        if (!/^(?:filename|static|attach)$/.test(what)) return { path: null };
        return { path: rest.startsWith('/') ? inside(content, rest.slice(1)) : inside(folderOf(from), rest) };
      },
    }),
  };
}

/** The text that a line of Python gives to a name, where it is written out. */
function literal(source: string, name: string): string | null {
  const found = [
    ...source.matchAll(
      new RegExp(`^${name}[ \\t]*=[ \\t]*u?(["'])([^"'\\\\\\r\\n{}]{1,300})\\1[ \\t]*(?:#.*)?$`, 'gm'),
    ),
  ];
  return found.at(-1)?.[2] ?? null;
}
