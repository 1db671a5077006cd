import { expect, test } from 'vitest';
import { findOnSite } from './whole-site.ts';

const DOCUSAURUS = {
  'package.json': '{"dependencies":{"@docusaurus/core":"^3.0.0"}}',
  'docusaurus.config.js': 'export default { title: "Site" };\n',
  'src/components/Carte.tsx': 'export default () => null;\n',
  'docs/_note.mdx': 'Une note.\n',
};
const told = async (text: string, path = 'docs/a.mdx') =>
  (await findOnSite('markdown-mdx-import', { ...DOCUSAURUS, [path]: `---\ntitle: A\n---\n\n${text}\n` })).map(
    ({ excerpt }) => excerpt,
  );

test.each([
  [`import Carte from '@site/src/components/Carte';`, []],
  [`import Carte from '@site/src/components/Carte.tsx';`, []],
  [`import Note from './_note.mdx';\nimport Tabs from '@theme/Tabs';\nimport x from '!!raw-loader!./_note.mdx';`, []],
  [`import Carte from '@site/src/components/Cartes';`, ['@site/src/components/Cartes']],
  [`import Tabs from '@theme/Tabs';\nimport {\n  a,\n  b,\n} from "./_notes.mdx";`, ['./_notes.mdx']],
  [`import './absent.css';`, ['./absent.css']],
  [`export { a } from './absent';`, ['./absent']],
  [`import Carte from 'components/Carte.tsx';\nimport x from 'paquet/style.css';`, []],
  [`import Carte from 'components/Cartes.tsx';`, ['components/Cartes.tsx']],
  // What the build makes, and what is code or a sentence.
  [`import api from './generated/api.json';`, []],
  ['```js\nimport Carte from "./absent";\n```', []],
  [`Un mot.\n\nL’import de « ./absent » from './absent'.`, []],
])('%j', async (text, expected) => expect(await told(text)).toEqual(expected));

test('a page that is not read as MDX imports nothing', async () => {
  expect(await told(`import './absent.css';`, 'docs/a.md')).toEqual([]);
});
