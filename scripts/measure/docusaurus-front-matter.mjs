#!/usr/bin/env node
// Holds made-up front matters against Docusaurus' own validation and against ours: every verdict must be the same.
// Usage: node scripts/measure/docusaurus-front-matter.mjs FOLDER [COUNT [SEED]]
// FOLDER: where `npm i --prefix FOLDER @docusaurus/plugin-content-docs @docusaurus/plugin-content-blog @docusaurus/plugin-content-pages` was run.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { importTypeScript } from '../build/build.mjs';

const [folder = '', count = '3000', seed = '1'] = process.argv.slice(2);
const packages = resolve(folder, 'node_modules/@docusaurus');
if (folder === '' || !existsSync(join(packages, 'plugin-content-docs'))) {
  console.error(
    'usage: node scripts/measure/docusaurus-front-matter.mjs FOLDER [COUNT [SEED]]\nFOLDER: npm i --prefix FOLDER @docusaurus/plugin-content-docs @docusaurus/plugin-content-blog @docusaurus/plugin-content-pages',
  );
  process.exit(2);
}
const { fr, readPage, readSite, ReadTrouble, TrustedTree, wordFinding } = await importTypeScript(
  'scripts/measure/schemas-source.ts',
);
const require = createRequire(join(packages, 'x.js'));
const library = (name, file) => require(join(packages, name, 'lib', file));
const { parseFileContentFrontMatter, parseFrontMatter } = library('utils', 'markdownUtils.js');
// Docusaurus 2 calls it otherwise.
const parse = parseFileContentFrontMatter ?? parseFrontMatter;
const VALIDATE = {
  docs: library('plugin-content-docs', 'frontMatter.js').validateDocFrontMatter,
  blog: library('plugin-content-blog', 'frontMatter.js').validateBlogPostFrontMatter,
  pages: library('plugin-content-pages', 'frontMatter.js').validatePageFrontMatter,
};
const { version } = JSON.parse(readFileSync(join(packages, 'plugin-content-docs/package.json'), 'utf8'));

// `1_000`, `12:30`, `08` are left out: the versions of js-yaml that Docusaurus may run with do not agree on them.
const SCALARS = [
  ...[
    'foo',
    '""',
    "''",
    '~',
    'null',
    '',
    'true',
    '"true"',
    "'True'",
    'TRUE',
    'false',
    'yes',
    '"false "',
    'draft',
    'docs',
    '" "',
  ],
  ...[
    '0',
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '-3',
    '2.5',
    '"2"',
    '"4"',
    "' 3 '",
    '1e3',
    '"1e3"',
    '"1.10"',
    '"007"',
    '.5',
    '"."',
    '"1_000"',
    '0x1F',
  ],
  ...['010', '99999999999999999999', '"99999999999999999999"', '.inf', '.nan', '"1e400"', '"0.1e1"'],
  ...['2024-01-01', '"2024-01-01"', '2024-1-1 10:00:00', '2024-13-45', "'Jul 08 2022'", "'8 juillet'", '"2024"', '"-"'],
  ...[
    '/img/a.png',
    './img/a b.png',
    '/img/été.png',
    'https://exemple.fr/été',
    "'http:/'",
    "'https://'",
    '//x',
    '///x',
    'a:b',
    "'#x'",
    "'?x=1'",
    'x y',
  ],
  ...[
    '"50%"',
    '"[x]"',
    '"{x}"',
    "'mailto:a@b.c'",
    "'file:///x'",
    "'http://[::1]/'",
    "'http://a:80/b?c#d'",
    '"a|b"',
    '"C:\\\\x"',
    '"{\\"a\\":1}"',
  ],
];
const VALUES = [
  ...SCALARS,
  ...['[]', '[a]', '[a, b]', '[1, 2024-01-01]', '[true]', '[null]', '[""]', '[[a]]', '{}', '{a: b}'],
  ...[
    '{label: a, permalink: /b}',
    '{label: a}',
    '[{label: a, permalink: b}]',
    '[{label: a}]',
    '[a, {label: 1, permalink: 2}]',
    '[{label: "", permalink: b}]',
  ],
  ...[
    '{author: me}',
    '{date: 2024-01-01}',
    '{author: 3}',
    '{author: ""}',
    '{other: x}',
    '{author: me, date: nope}',
    '{date: "1"}',
    '{author: null}',
  ],
  ...[
    '{key: a}',
    '{name: A, url: https://a.b}',
    '{name: A, url: a b}',
    '{title: T}',
    '{name: A, image_url: /a.png}',
    '{image_url: x}',
    '{imageURL: x}',
  ],
  ...[
    '{name: A, image_url: x, imageURL: y}',
    '[{name: A}, b]',
    '[{title: T}]',
    '[{name: 3}]',
    '{name: A, socials: {x: a}}',
    '{name: A, socials: {x: 3}}',
  ],
  ...[
    '{name: A, socials: {stackoverflow: 4}}',
    '{name: A, socials: {stackoverflow: true}}',
    '{name: A, socials: {own: 3}}',
    '{name: A, socials: a}',
  ],
];
const KEYS = {
  docs: 'id title hide_title hide_table_of_contents keywords image description slug sidebar_key sidebar_label sidebar_position sidebar_class_name sidebar_custom_props displayed_sidebar tags pagination_label custom_edit_url parse_number_prefixes pagination_next pagination_prev toc_min_heading_level toc_max_heading_level draft unlisted last_update own',
  blog: 'id title title_meta sidebar_label description tags date authors author author_title author_url author_image_url authorURL authorTitle authorImageURL slug image keywords hide_table_of_contents toc_min_heading_level toc_max_heading_level draft unlisted last_update own',
  pages:
    'title description keywords image slug wrapperClassName hide_table_of_contents toc_min_heading_level toc_max_heading_level draft unlisted last_update own',
};
/** Values that only some keys take, so that not all is refused. */
const LIKELY = {
  last_update: VALUES.filter((one) => /author|date|other/.test(one)),
  authors: VALUES.filter((one) => /name|key|title|image_?u/i.test(one)),
  tags: VALUES.filter((one) => /label|^\[/.test(one)),
  toc_min_heading_level: ['2', '3', '4', '"3"', '6', '7', '1'],
  toc_max_heading_level: ['2', '3', '4', '"3"', '6', '7', '1', '5.5'],
  draft: ['true', 'false', '"True"', '"true"'],
  unlisted: ['true', 'false', '"True"', '"true"'],
};

let state = Number(seed) >>> 0;
const random = (limit) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
};
const one = (list) => list[random(list.length)];

function makeMatter(kind) {
  const keys = KEYS[kind].split(' ');
  const chosen = new Set(Array.from({ length: 1 + random(3) }, () => one(keys)));
  if (random(6) === 0)
    for (const key of one([
      ['toc_min_heading_level', 'toc_max_heading_level'],
      ['draft', 'unlisted'],
    ]))
      chosen.add(key);
  return [...chosen]
    .map((key) => `${key}: ${one(LIKELY[key] !== undefined && random(3) > 0 ? LIKELY[key] : VALUES)}`)
    .join('\n');
}

function theirs(kind, text) {
  let data;
  try {
    data = parse(text).frontMatter;
  } catch {
    return null;
  }
  const { error } = console;
  console.error = () => {};
  try {
    VALIDATE[kind](data);
    return true;
  } catch {
    return false;
  } finally {
    console.error = error;
  }
}

const PATHS = { docs: 'docs/a.md', blog: 'blog/a.md', pages: 'src/pages/a.md' };
const files = new Map([
  ['docusaurus.config.js', 'module.exports = { presets: [["classic", {}]] };'],
  ['package.json', JSON.stringify({ dependencies: { '@docusaurus/core': version } })],
  ...Object.values(PATHS).map((path) => [path, '# A']),
]);
const tree = {
  files: async () => [...files.keys()].sort(),
  read: async (path) => {
    if (!files.has(path)) throw new ReadTrouble('missing', path);
    return Buffer.from(files.get(path));
  },
};
const { site } = await readSite(tree, new TrustedTree(tree));

const counts = { held: 0, refused: 0, unread: 0, disagreements: 0 };
for (let index = 0; index < Number(count); index++) {
  const kind = one(Object.keys(PATHS));
  const text = `---\n${makeMatter(kind)}\n---\n\nText.\n`;
  const accepted = theirs(kind, text);
  const { page } = readPage(PATHS[kind], Buffer.from(text), site.reading(PATHS[kind]));
  if (accepted === null || page.frontMatter?.root == null) {
    counts.unread++;
    continue;
  }
  await site.prepare([page]);
  const schema = site.schemaFor(page);
  if (schema === null) throw new Error(`no schema for ${PATHS[kind]}`);
  const problems = schema.problems(page);
  counts.held++;
  if (!accepted) counts.refused++;
  if ((problems.length === 0) === accepted) continue;
  counts.disagreements++;
  const said = problems.map((one) =>
    wordFinding(fr, { rule: 'front-matter-schema', message: one.message, facts: one.facts }),
  );
  console.log(
    `${kind}: ${accepted ? 'refused by us alone' : 'accepted by us alone'}\n${text.split('\n').slice(1, -4).join('\n')}\n  ${said.join('\n  ')}`,
  );
}
console.log(
  `Docusaurus ${version}: ${counts.held} front matters, ${counts.refused} of which it refuses, ${counts.unread} unread, ${counts.disagreements} disagreements`,
);
process.exitCode = counts.disagreements > 0 ? 1 : 0;
