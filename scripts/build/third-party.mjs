import { readdirSync, readFileSync } from 'node:fs';

/** THIRD-PARTY.md: what dist holds that others wrote, with their licences. */
export function renderThirdParty(folders) {
  const packages = [...folders]
    .map(readPackage)
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
  const seen = new Set();
  const kept = packages.filter(
    ({ name, version }) => !seen.has(`${name}@${version}`) && seen.add(`${name}@${version}`),
  );
  return [
    '# Third-party notices',
    '',
    'What `dist/` holds that others wrote. Written by `npm run fix`.',
    '',
    ...kept.map(({ name, version, license }) => `- ${name} ${version} (${license})`),
    '',
    ...kept.flatMap(({ name, version, text }) => [`## ${name} ${version}`, '', '```text', text, '```', '']),
  ].join('\n');
}

function readPackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(entry));
  const text =
    file === undefined
      ? `No licence file in the package; it declares: ${license}.`
      : readFileSync(`${folder}/${file}`, 'utf8');
  return { name, version, license, text: text.replaceAll('\r\n', '\n').replace(/^```/gm, "'''").trim() };
}
