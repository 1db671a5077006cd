/** What stands in an option: a text, a number, true or false, a list, a group of options, or one of several words. */
export type Kind = 'text' | 'number' | 'flag' | 'list' | 'group';

/** What a group of the configuration takes, as `lib/config-schema.ts` of Pages CMS 2.1 and what reads it have it. */
export interface OptionGroup {
  /** Its options, parted by spaces. */
  readonly keys: string;
  readonly needs?: string;
  /** What may stand in some; in the others, anything. */
  readonly kinds?: Readonly<Record<string, readonly Kind[]>>;
  /** The words that some take, and no other text. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  /** Lists of texts, parted by spaces. */
  readonly texts?: string;
  /** The groups that stand in some, alone or in a list. */
  readonly inside?: Readonly<Record<string, string>>;
}

const TEXT = ['text'] as const;
const FLAG = ['flag'] as const;
const LIST = ['list'] as const;
const GROUP = ['group'] as const;
const COMMIT = { kinds: { commit: GROUP }, inside: { commit: 'commit' } };

/** Of a field, a block and a component. */
const FIELD = {
  kinds: {
    name: TEXT,
    type: TEXT,
    component: TEXT,
    fields: LIST,
    blocks: LIST,
    list: ['flag', 'group'],
    hidden: FLAG,
    readonly: FLAG,
    required: FLAG,
    pattern: ['text', 'group'],
    options: GROUP,
    blockKey: TEXT,
  },
  inside: { list: 'list', pattern: 'pattern', options: 'options' },
} as const;
const FIELD_KEYS =
  'name type label description component default fields list hidden readonly required pattern options blocks blockKey';

const MEDIA: OptionGroup = {
  keys: 'input output path extensions categories rename commit name label actions',
  needs: 'input output',
  texts: 'extensions categories',
  kinds: {
    input: TEXT,
    output: TEXT,
    path: TEXT,
    extensions: LIST,
    categories: LIST,
    rename: ['flag', 'text'],
    name: TEXT,
    label: TEXT,
    ...COMMIT.kinds,
  },
  words: {
    categories: ['image', 'document', 'video', 'audio', 'compressed', 'code', 'font', 'spreadsheet'],
    rename: ['safe', 'random'],
  },
  inside: COMMIT.inside,
};

export const OPTIONS: Readonly<Record<string, OptionGroup>> = {
  root: {
    keys: 'cache hide media content components actions settings',
    kinds: {
      cache: FLAG,
      hide: FLAG,
      media: ['text', 'group', 'list'],
      content: LIST,
      components: GROUP,
      actions: LIST,
      settings: ['flag', 'group'],
    },
    inside: { media: 'media', content: 'entry', settings: 'settings' },
  },
  settings: {
    keys: 'config cache hide content commit',
    kinds: { config: FLAG, cache: FLAG, hide: FLAG, content: GROUP, ...COMMIT.kinds },
    inside: { content: 'merging', ...COMMIT.inside },
  },
  merging: { keys: 'merge', kinds: { merge: FLAG } },
  commit: {
    keys: 'templates identity message',
    kinds: { templates: GROUP, identity: TEXT },
    words: { identity: ['app', 'user'] },
    inside: { templates: 'templates' },
  },
  templates: { keys: 'create update delete rename', kinds: { create: TEXT, update: TEXT, delete: TEXT, rename: TEXT } },
  media: MEDIA,
  'named-media': { ...MEDIA, needs: 'name input output' },
  entry: {
    keys: 'name label description type path operations filename exclude view format delimiters subfolders fields list commit actions extension',
    needs: 'name type path',
    texts: 'exclude delimiters',
    kinds: {
      name: TEXT,
      label: TEXT,
      type: TEXT,
      path: TEXT,
      operations: GROUP,
      filename: ['text', 'group'],
      exclude: LIST,
      view: GROUP,
      format: TEXT,
      delimiters: ['text', 'list'],
      subfolders: FLAG,
      fields: LIST,
      list: ['flag', 'group'],
      ...COMMIT.kinds,
    },
    words: {
      type: ['collection', 'file', 'group'],
      format: [
        'yaml-frontmatter',
        'json-frontmatter',
        'toml-frontmatter',
        'yaml',
        'json',
        'toml',
        'datagrid',
        'code',
        'raw',
      ],
    },
    inside: {
      operations: 'operations',
      filename: 'filename',
      view: 'view',
      list: 'list',
      fields: 'field',
      ...COMMIT.inside,
    },
  },
  group: {
    keys: 'name label description type items',
    needs: 'name items',
    kinds: { name: TEXT, label: TEXT, items: LIST },
    inside: { items: 'entry' },
  },
  operations: { keys: 'create rename delete', kinds: { create: FLAG, rename: FLAG, delete: FLAG } },
  filename: {
    keys: 'template field',
    needs: 'template',
    kinds: { template: TEXT, field: ['flag', 'text'] },
    words: { field: ['create'] },
  },
  view: {
    keys: 'layout node fields primary sort search default',
    texts: 'fields sort search',
    kinds: {
      layout: TEXT,
      node: ['text', 'group'],
      fields: LIST,
      primary: TEXT,
      sort: LIST,
      search: LIST,
      default: GROUP,
    },
    words: { layout: ['tree', 'list'] },
    inside: { node: 'node', default: 'order' },
  },
  node: {
    keys: 'filename hideDirs',
    needs: 'filename',
    kinds: { filename: TEXT, hideDirs: TEXT },
    words: { hideDirs: ['all', 'nodes', 'others'] },
  },
  order: {
    keys: 'search sort order',
    kinds: { search: TEXT, sort: TEXT, order: TEXT },
    words: { order: ['asc', 'desc'] },
  },
  list: {
    keys: 'min max collapsible default',
    kinds: { min: ['number'], max: ['number'], collapsible: ['flag', 'group'] },
    inside: { collapsible: 'folded' },
  },
  folded: { keys: 'collapsed summary', kinds: { collapsed: FLAG, summary: TEXT } },
  pattern: { keys: 'regex message', needs: 'regex', kinds: { regex: TEXT, message: TEXT } },
  options: {
    keys: 'minlength maxlength min max step time format multiple unique values media path extensions categories rename collection search value label template store placeholder rows switcher input generate editable image fetch',
  },
  field: { keys: FIELD_KEYS, needs: 'name', ...FIELD, inside: { ...FIELD.inside, fields: 'field', blocks: 'block' } },
  block: { keys: FIELD_KEYS, needs: 'name', ...FIELD, inside: { fields: 'field' } },
  component: { keys: FIELD_KEYS, ...FIELD, inside: { ...FIELD.inside, fields: 'field', blocks: 'block' } },
};

/** Kinds of fields that come with it. */
export const TYPES: readonly string[] =
  'boolean code date file image number reference rich-text select string text uuid object block'.split(' ');
