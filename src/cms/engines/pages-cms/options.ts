/** What stands in an option: a text, a number, true or false, a list, a list of texts, or a group of options. */
export type Kind = 'text' | 'number' | 'flag' | 'list' | 'texts' | 'group';

/** An option: whether it must be there, what may stand in it (nothing: anything), the words that it takes, the group that stands in it or in its list. */
export interface Option {
  readonly isNeeded: boolean;
  readonly kinds: readonly Kind[];
  readonly words: readonly string[];
  readonly inside: string | null;
}

/** What a group of the configuration takes. */
export type OptionGroup = ReadonlyMap<string, Option>;

const MEDIA =
  'input!:text output!:text path:text extensions:texts categories:texts=image|document|video|audio|compressed|code|font|spreadsheet rename:flag|text=safe|random commit:group>commit label actions';
const FIELD =
  'label description component:text default fields:list>field hidden:flag readonly:flag required:flag pattern:text|group>pattern options:group>options blocks:list>block blockKey:text type:text list:flag|group>list';

/** As `lib/config-schema.ts` of Pages CMS 2.1 and what reads it have it: `name!:kind|kind=word|word>group`. */
const WRITTEN: Readonly<Record<string, string>> = {
  root: 'cache:flag hide:flag media:text|group|list>media content:list>entry components:group actions:list settings:flag|group>settings',
  settings: 'config:flag cache:flag hide:flag content:group>merging commit:group>commit',
  merging: 'merge:flag',
  commit: 'templates:group>templates identity:text=app|user message',
  templates: 'create:text update:text delete:text rename:text',
  media: `name:text ${MEDIA}`,
  'named-media': `name!:text ${MEDIA}`,
  entry:
    'name!:text label:text description type!:text=collection|file|group path!:text operations:group>operations filename:text|group>filename exclude:texts view:group>view format:text=yaml-frontmatter|json-frontmatter|toml-frontmatter|yaml|json|toml|datagrid|code|raw delimiters:text|texts subfolders:flag fields:list>field list:flag|group>list commit:group>commit actions extension',
  group: 'name!:text label:text description type items!:list>entry',
  operations: 'create:flag rename:flag delete:flag',
  filename: 'template!:text field:flag|text=create',
  view: 'layout:text=tree|list node:text|group>node fields:texts primary:text sort:texts search:texts default:group>order',
  node: 'filename!:text hideDirs:text=all|nodes|others',
  order: 'search:text sort:text order:text=asc|desc',
  list: 'min:number max:number collapsible:flag|group>folded default',
  folded: 'collapsed:flag summary:text',
  pattern: 'regex!:text message:text',
  options:
    'minlength maxlength min max step time format multiple unique values media path extensions categories rename collection search value label template store placeholder rows switcher input generate editable image fetch',
  field: `name!:text ${FIELD}`,
  block: `name!:text ${FIELD}`,
  component: `name ${FIELD}`,
};

const read = new Map<string, OptionGroup>();

/** The options of a group, by its name. */
export function optionsOf(id: string): OptionGroup {
  const known = read.get(id);
  if (known !== undefined) return known;
  const group = new Map((WRITTEN[id] ?? '').split(' ').map(optionOf));
  read.set(id, group);
  return group;
}

function optionOf(written: string): readonly [string, Option] {
  const [, name = '', needed, kinds, words, inside] =
    /^(\w+)(!)?(?::([\w|]+))?(?:=([\w|-]+))?(?:>(\w+))?$/.exec(written) ?? [];
  const parts = (text: string | undefined): string[] => text?.split('|') ?? [];
  const option = {
    isNeeded: needed !== undefined,
    kinds: parts(kinds) as Kind[],
    words: parts(words),
    inside: inside ?? null,
  };
  return [name, option];
}

/** Kinds of fields that come with it. */
export const TYPES: readonly string[] =
  'boolean code date file image number reference rich-text select string text uuid object block'.split(' ');
