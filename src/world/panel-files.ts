import { readdirSync, readFileSync } from 'node:fs';

export interface PanelFile {
  readonly name: string;
  readonly text: string;
}

/** The files of the panel of the CMS, as they stand beside the built code. */
export function panelFiles(): PanelFile[] {
  const folder = new URL('cms/', import.meta.url.replace(/\/chunks\/[^/]*$/, '/'));
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
}
