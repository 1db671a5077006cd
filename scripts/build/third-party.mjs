import { readdirSync, readFileSync } from 'node:fs';

/** THIRD-PARTY.md: what dist holds that others wrote, with their licences. A licence of many is told once, under what each claims. */
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
    'What `dist/` and `vendor/` hold that others wrote. Written by `npm run fix`.',
    '',
    ...kept.map(({ name, version, license }) => `- ${name} ${version} (${license})`),
    '',
    ...alike(kept).flatMap(section),
  ].join('\n');
}

/** A line by which somebody claims what they wrote: all that differs in the licence of two packages, most of the time. */
const CLAIM = /^[ \t]*(?:Copyright\b|\([cC]\)\s+\d|©).*$/gm;

/** What a licence says, whoever claims it and however its lines are cut. */
function termsOf({ text }) {
  return text.replace(CLAIM, '').replace(/\s+/g, ' ').trim();
}

/** The packages of each licence. */
function alike(packages) {
  const groups = new Map();
  for (const one of packages) groups.set(termsOf(one), [...(groups.get(termsOf(one)) ?? []), one]);
  return [...groups.values()];
}

function section(packages) {
  const names = packages.map(({ name, version }) => `${name} ${version}`);
  const [{ text }] = packages;
  if (packages.length === 1) return [`## ${names[0]}`, '', ...block(text)];
  const claims = packages.flatMap(({ text: own }, index) => [
    `${names[index]}`,
    ...(own.match(CLAIM) ?? []).map((line) => `  ${line.trim()}`),
  ]);
  const terms = text
    .replace(CLAIM, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return [`## ${names[0]} and ${names.length - 1} more`, '', ...block(claims.join('\n')), ...block(terms)];
}

const block = (text) => ['```text', text, '```', ''];

function readPackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(entry));
  const text =
    file === undefined
      ? `No licence file in the package; it declares: ${license}.`
      : readFileSync(`${folder}/${file}`, 'utf8');
  return { name, version, license, text: text.replaceAll('\r\n', '\n').replace(/^```/gm, "'''").trim() };
}
