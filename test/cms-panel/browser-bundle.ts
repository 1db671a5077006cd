import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** One file of the project, bundled as the worker of the CMS is, shims and all, in a folder of its own. */
export async function bundleForBrowser(input: string): Promise<{ readonly url: string; readonly end: () => void }> {
  const { default: configurations } = await import(join(process.cwd(), 'rolldown.cms.config.js'));
  const [, { output, ...rest }] = configurations;
  const bundle = await rolldown({ ...rest, input: { entry: input }, logLevel: 'silent' });
  const { output: chunks } = await bundle.generate({ ...output, minify: false });
  await bundle.close();
  const ofNode = chunks.flatMap((chunk) =>
    chunk.type === 'chunk' ? chunk.imports.filter((one) => one.startsWith('node:')) : [],
  );
  if (ofNode.length > 0) throw new Error(`a browser has no ${ofNode.join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'relecture-cms-'));
  for (const chunk of chunks)
    writeFileSync(join(folder, chunk.fileName), chunk.type === 'chunk' ? chunk.code : chunk.source);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  return { url: pathToFileURL(join(folder, 'entry.js')).href, end: () => rmSync(folder, { recursive: true }) };
}

/** The panel and its worker as they are published, in a folder of their own. */
export async function buildPanel(): Promise<{ readonly folder: string; readonly end: () => void }> {
  const { default: configurations } = await import(join(process.cwd(), 'rolldown.cms.config.js'));
  const folder = mkdtempSync(join(tmpdir(), 'relecture-cms-'));
  for (const { output, ...rest } of configurations) {
    const bundle = await rolldown({ ...rest, logLevel: 'silent' });
    await bundle.write({ ...output, dir: folder });
    await bundle.close();
  }
  return { folder, end: () => rmSync(folder, { recursive: true }) };
}
