#!/usr/bin/env node
// Prints the bill of materials of dist/ (CycloneDX, JSON): of all that `npm sbom` finds in package-lock.json, what THIRD-PARTY.md says is bundled.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * What of a bill is bundled. To npm all of it is for development alone, since users install nothing: here it is what they run.
 * @param bill As `npm sbom --sbom-format cyclonedx` prints it. @param notices The text of THIRD-PARTY.md.
 */
export function bundledOnly(bill, notices) {
  const named = [...notices.matchAll(/^- (\S+) (\S+) \(/gm)].map(([, name, version]) => `${name}@${version}`);
  const components = bill.components.filter(({ name, version }) => named.includes(`${name}@${version}`));
  const missing = named.filter((one) => !components.some(({ name, version }) => one === `${name}@${version}`));
  if (missing.length > 0) throw new Error(`package-lock.json does not hold ${missing.join(', ')}.`);
  const kept = new Set(components.map((one) => one['bom-ref']));
  const root = bill.metadata.component['bom-ref'];
  const dependencies = bill.dependencies.flatMap(({ ref, dependsOn }) =>
    ref === root || kept.has(ref) ? [{ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) }] : [],
  );
  const own = { ...bill.metadata.component, name: 'relecture' };
  return {
    ...bill,
    metadata: { ...bill.metadata, component: own },
    components: components.map((one) => ({ ...one, scope: 'required', properties: [] })),
    dependencies,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
  const bill = JSON.parse(execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 2 ** 26 }));
  const bundled = bundledOnly(bill, readFileSync('THIRD-PARTY.md', 'utf8'));
  process.stdout.write(`${JSON.stringify(bundled, null, 2)}\n`);
}
