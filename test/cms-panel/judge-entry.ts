import { browserMachine } from '../../src/cms-panel/worker/machine.ts';
import { SiteReader } from '../../src/cms-panel/worker/site-reader.ts';
import { fr } from '../../src/locales/fr.ts';
import { renderJson } from '../../src/report/formats/json.ts';
import { adoptMachine } from '../../src/schema/machine.ts';

adoptMachine(browserMachine);

/** The findings of a file, as the report has them, by all that the worker's bundle is made of. */
export async function judge(index: string, path: string, text: string, asOf: string): Promise<string> {
  const beside = { index, settings: null, forms: null, engine: 'decap-cms@3', locale: null, asOf };
  const found = await new SiteReader(beside).judge(path, text);
  const report = JSON.parse([...renderJson(found, { version: '0', locale: fr, localeName: 'fr' })].join(''));
  return JSON.stringify(report.findings);
}
