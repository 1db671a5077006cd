import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { providers } from '../../src/links/providers/index.ts';
import { fr } from '../../src/locales/fr.ts';
import { wordReason } from '../../src/locales/word.ts';
import { rows, rowsOfNowhere, type Simulator, startSimulator } from '../simulator/index.mjs';
import { openProbe, probeOne } from './link-probe.ts';

let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.close());

describe('every row of the tables gives the state that the table says', () => {
  test.concurrent.each([...rows, ...rowsOfNowhere])('$id', async ({ url, expected, reason, finalUrl, closesOn }) => {
    const state = await probeOne(simulator, url);
    expect(`${state.state} ${state.reason.code}`).toBe(`${expected} ${reason ?? state.reason.code}`);
    if (finalUrl !== undefined) expect(state.finalUrl).toBe(finalUrl);
    if (closesOn !== undefined) expect(state.closesOn).toBe(closesOn);
  });
});

test('asked all at once, each on its host, the rows give the same states', async () => {
  // On a busy machine, 150 answers at once take longer than one.
  const probe = openProbe(simulator, { configuration: { timeout: 5 } });
  const table = rows.filter(({ id }) => !id.startsWith('wttj.'));
  const states = await probe.probe(table.map(({ url }) => url));
  await probe.close();
  const told = table.map(({ id, url }) => `${id} ${states.get(url)?.state}`);
  expect(told).toEqual(table.map(({ id, expected }) => `${id} ${expected}`));
});

test('no prefilled link ever wrote a draft, no cookie left its origin, no private server was reached', () => {
  expect(simulator.state.drafts).toBe(0);
  expect(simulator.state.canary).toBe(0);
  expect(simulator.state.seen('autre.mechant.test').map(({ headers }) => headers.cookie)).not.toContain('secret=1');
});

test('each folder entry is a provider of the index', () => {
  const files = readdirSync(new URL('../../src/links/providers', import.meta.url)).filter(
    (name) => name !== 'index.ts',
  );
  expect(files.sort()).toEqual([...providers.map(({ id }) => `${id}.ts`), 'generic.ts'].sort());
});

test('a reader is told in the words of the provider', async () => {
  const say = async (url: string): Promise<string> => wordReason(fr, (await probeOne(simulator, url)).reason);
  const start = 'https://demarche.numerique.gouv.fr/commencer';
  expect([
    await say(`${start}/close`),
    await say(`${start}/ouverte-limite`),
    await say(`${start}/remplacee`),
    await say(`${start}/remplacee2`),
    await say(`${start}/remplacee3`),
    await say(`${start}/remplacee4`),
    await say(`${start}/remplacee5`),
    await say(`${start}/depubliee`),
    await say(`${start}/inconnue`),
    await say(`${start}/brouillon`),
    await say('https://www.welcometothejungle.com/fr/companies/communaute-beta-gouv/jobs/archivee'),
    await say('https://www.welcometothejungle.com/fr/companies/communaute-beta-gouv/jobs/defi'),
    await say('https://emplois.test/jobs/expiree'),
    await say('https://documents.test/absent.pdf'),
  ]).toMatchInlineSnapshot(`
    [
      "La démarche « Essai d’appel » (close) est close depuis le 31 mars 2026.",
      "La démarche « Essai d’appel » (ouverte-limite) est ouverte jusqu’au 31 décembre 2026.",
      "La démarche « remplacee » est close ; « Essai d’appel » (ouverte) la remplace et est ouverte.",
      "La démarche « remplacee2 » est close, et « Essai d’appel » (close), qui la remplaçait, l’est aussi, depuis le 31 mars 2026.",
      "La démarche « remplacee3 » est close, et celle qui la remplaçait n’est plus publiée.",
      "La démarche « remplacee4 » est close, et celle qui doit la remplacer n’existe pas, ou n’est pas encore publiée.",
      "La démarche « remplacee5 » est close, et « Essai d’appel » (brouillon), qui la remplace, est encore en test.",
      "La démarche « depubliee » n’est plus publiée.",
      "La démarche « inconnue » n’existe pas, ou n’est pas encore publiée.",
      "La démarche « Essai d’appel » (brouillon) est encore en test : ce qui y serait déposé serait perdu.",
      "L’offre « Chef de produit » n’est plus publiée depuis le 1er juin 2026.",
      "Le site n’a pas voulu dire si l’offre est encore publiée ; cette organisation retire les siennes au bout de 2 mois, sauf prolongation.",
      "L’offre « Data scientist » n’est plus valable depuis le 28 février 2026.",
      "L’adresse annonce un PDF, mais c’est une page web intitulée « Page introuvable » qui répond.",
    ]
  `);
});

test('a PDF tells its weight, title, language and whether it is tagged', async () => {
  const guide = await probeOne(simulator, 'https://documents.test/rapport.pdf');
  expect(guide.document).toEqual({
    type: 'PDF',
    bytes: 300_606,
    language: 'fr-FR',
    title: 'Guide du candidat',
    tagged: true,
  });
  const rules = await probeOne(simulator, 'https://documents.test/non-balise.pdf');
  expect(rules.document).toMatchObject({ language: 'en-US', title: 'Règlement (été)', tagged: false });
  const sheet = await probeOne(simulator, 'https://documents.test/tableau.xlsx');
  expect(sheet.document).toEqual({ type: 'XLSX', bytes: 2000, language: null, title: null });
});

test('the day of the review decides whether an offer or a deadline is over', async () => {
  const deadline = 'https://demarche.numerique.gouv.fr/commencer/ouverte-limite';
  expect((await probeOne(simulator, deadline, { today: '2026-12-31' })).state).toBe('ok');
  expect((await probeOne(simulator, deadline, { today: '2027-01-01' })).state).toBe('closed');
  const offer = 'https://emplois.test/jobs/expiree';
  expect((await probeOne(simulator, offer, { today: '2026-02-28' })).state).toBe('ok');
});
