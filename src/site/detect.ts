import type { Tree } from '../content/tree.ts';
import { Survey } from './layout/survey.ts';
import type { Generator } from './plan.ts';
import { recogniseSites } from './recognise.ts';

/** What the files of a site tell without any configuration of ours. */
export interface Detected {
  readonly generator: Generator;
  /** The generator's own configuration, parsed; `{}` when there is none or it cannot be read. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The folder the generator runs in, relative to the root; empty for the root. */
  readonly base: string;
  readonly content: string;
  readonly static: string | null;
  readonly url: string | null;
  /** BCP 47, as declared. */
  readonly language: string | null;
}

/** The main site of a tree. */
export async function detectSite(files: readonly string[], tree: Tree): Promise<Detected> {
  const survey = new Survey(files, tree);
  const [main] = await recogniseSites(survey, null);
  if (main === undefined) throw new Error('a folder of Markdown is a site, too');
  const { generator, base, path } = main;
  const layout = await generator.layout({ survey, base, path, said: { content: null, static: null } });
  const { settings, content, static: folder, url, language } = layout;
  return { generator: generator.name, settings, base, content, static: folder, url, language };
}
