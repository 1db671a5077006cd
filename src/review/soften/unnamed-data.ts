import type { Finding } from '../../content/finding.ts';
import { readText } from '../../content/read-text.ts';
import type { Tree } from '../../content/tree.ts';
import type { Selection } from '../../rules/run.ts';
import type { Generator } from '../../site/plan.ts';
import { below } from '../../site/routes/url-path.ts';
import { at, text } from '../../site/settings/value.ts';
import type { Site } from '../../site/site.ts';

interface Asked {
  readonly selection: Selection;
  readonly site: Site;
  readonly tree: Tree;
}

/** How templates of a generator speak of data, and where they stand. */
interface Speech {
  readonly templates: RegExp;
  /** Every place where data is asked for. */
  readonly asks: RegExp;
  /** What follows when it is asked for by its name. */
  readonly named: RegExp;
  /** Settings that bring templates which are not there. */
  readonly elsewhere: readonly (readonly string[])[];
}

const SPEECHES: Partial<Record<Generator, Speech>> = {
  hugo: {
    templates:
      /(?:^|\/)(?:layouts|themes\/[^/]+\/layouts|content)\/.*\.(?:html|xml|json|js|css|txt|gotmpl|toml|ya?ml)$/,
    asks: /\b(?:[sS]ite|hugo)\.Data\b/g,
    named: /^(?:\.(\w+)|\s+["`]([^"`\n]+)["`])/,
    elsewhere: [['module', 'imports']],
  },
  jekyll: {
    templates: /\.(?:html?|md|markdown|xml|json|js|s?css|txt|svg|liquid|rb|ya?ml|ics|webmanifest)$/,
    asks: /\bsite\.data\b|\.data\b(?=\[)/g,
    named: /^(?:\.([\w-]+)|\[\s*["']([^"'\n]+)["']\s*\])/,
    elsewhere: [['theme'], ['remote_theme'], ['page_gen']],
  },
};

/** A site of more templates is not looked through. */
const MOST_TEMPLATES = 600;

/**
 * The same findings; those of data of which no template of the site speaks are said softly: a file that was left behind is shown to nobody.
 * Where a template asks for data by a variable, or stands in a theme that is not here, each file may be shown.
 */
export async function softenUnnamedData(findings: readonly Finding[], asked: Asked): Promise<readonly Finding[]> {
  const names = new Map<Site, Promise<ReadonlySet<string> | null>>();
  return Promise.all(
    findings.map(async (finding) => {
      if (finding.severity === 'info') return finding;
      const site = asked.site.all.length === 0 ? asked.site : asked.site.siteOf(finding.path);
      const name = dataName(finding.path, site);
      if (name === null || isChosen(finding, asked.selection)) return finding;
      const spoken = names.get(site) ?? namesSpokenOf(site, asked.tree);
      names.set(site, spoken);
      const known = await spoken;
      if (known === null || known.has(name.toLowerCase())) return finding;
      const parts = finding.parts?.map((part) => ({ ...part, severity: 'info' as const }));
      return { ...finding, severity: 'info' as const, ...(parts && { parts }) };
    }),
  );
}

function isChosen({ path, rule }: Finding, selection: Selection): boolean {
  return selection.of(path).find((one) => one.rule.id === rule)?.chosen !== false;
}

/** The name by which templates ask for a file of data: that of the file, or of the first folder. Null where it is no such file. */
function dataName(path: string, { plan }: Site): string | null {
  if (SPEECHES[plan.generator] === undefined || plan.fileOf(path).kind !== 'data') return null;
  const place = plan.places.find(({ holds, folder }) => holds === 'data' && below(folder, path) !== null);
  const rel = place === undefined ? null : below(place.folder, path);
  return rel?.split('/')[0]?.replace(/\.\w+$/, '') ?? null;
}

/** Lower-cased; null when any may be spoken of. */
async function namesSpokenOf({ plan, files }: Site, tree: Tree): Promise<ReadonlySet<string> | null> {
  const speech = SPEECHES[plan.generator];
  if (speech === undefined || speech.elsewhere.some((keys) => at(plan.settings, ...keys) !== undefined)) return null;
  const places = plan.places.filter(({ holds }) => holds === 'data');
  const isData = (path: string): boolean => places.some(({ folder }) => below(folder, path) !== null);
  const templates = [...files].filter(
    (path) => below(plan.base, path) !== null && speech.templates.test(path) && !isData(path),
  );
  const theme = text(at(plan.settings, 'theme'));
  if (theme !== null && !templates.some((path) => path.includes(`themes/${theme}/`))) return null;
  if (templates.length === 0 || templates.length > MOST_TEMPLATES) return null;
  const names = new Set<string>();
  for (const path of templates) {
    const source = (await readText(tree, path)) ?? '';
    for (const { index, 0: ask } of source.matchAll(speech.asks)) {
      const [, first, second] = speech.named.exec(source.slice(index + ask.length, index + ask.length + 200)) ?? [];
      const name = first ?? second;
      if (name === undefined) return null;
      names.add(name.toLowerCase());
    }
  }
  // Of no data at all: what prints it is not there.
  return names.size === 0 ? null : names;
}
