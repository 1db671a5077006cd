import { expect, test } from 'vitest';
import type { Severity } from '../../src/content/finding.ts';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { fr } from '../../src/locales/fr.ts';
import { chooseAnnotations, renderAnnotations } from '../../src/report/annotations.ts';
import type { Channel } from '../../src/report/channel.ts';
import { renderCheckRun } from '../../src/report/check-run.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderJunit } from '../../src/report/formats/junit.ts';
import { renderSarif } from '../../src/report/formats/sarif.ts';
import { renderIssue } from '../../src/report/issue/issue.ts';
import type { Remark, Remarks } from '../../src/report/remarks.ts';
import { readProposed, renderSuggestions } from '../../src/report/suggestions.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { type Review, review } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';

const channel: Channel = {
  locale: fr,
  audience: 'maintainer',
  draft: false,
  merged: false,
  runUrl: null,
  previewUrl: null,
  fileUrl: () => null,
  editUrl: () => null,
  ruleUrl: () => null,
  notes: [],
};
const marker = { kind: 'comment', run: 1, attempt: 1, sha: '' } as const;

function remark(line: number, severity: Severity, extra: Partial<Remark> = {}): Remark {
  const start = { line, column: 1, offset: line * 10 };
  const end = { line, column: 5, offset: line * 10 + 4 };
  return {
    rule: 'date-stale',
    severity,
    path: 'content/a.md',
    start,
    end,
    field: null,
    labels: [],
    sentence: `Phrase de la ligne ${line}.`,
    excerpt: 'x',
    existing: false,
    ...extra,
  };
}

function remarks(all: readonly Remark[]): Remarks {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, existing } of all) if (!existing) counts[severity]++;
  const existing = all.filter((one) => one.existing).length;
  return {
    asOf: '2024-08-01',
    pages: [{ path: 'content/a.md', title: 'Page', remarks: all }],
    counts,
    existing,
    files: 1,
    read: { pages: 1, data: 0 },
    unread: [],
    unknownLinks: [],
    notDone: [],
  };
}

const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test('ten annotations of a level at most: changed lines first, one for each rule and passage, the rest counted', () => {
  const all = [
    ...range(30).map((line) => remark(line, 'error', { field: line <= 20 ? '/long' : `/f${line}` })),
    ...range(3).map((line) => remark(line, 'warning')),
    ...range(12).map((line) => remark(line, 'info')),
    remark(99, 'error', { existing: true }),
  ];
  const changed = new Map([['content/a.md', [[28, 40]] as const]]);
  const { shown, left } = chooseAnnotations(remarks(all), changed);
  const lines = (severity: Severity) => shown.filter((one) => one.severity === severity).map(({ start }) => start.line);
  expect(lines('error')).toEqual([28, 29, 30, 1, 21, 22, 23, 24, 25, 26]);
  expect(lines('warning')).toEqual([1, 2, 3]);
  expect(lines('info')).toHaveLength(9);
  expect(left).toBe(45 - 22);
  const written = renderAnnotations(remarks(all), changed, fr, { whole: true }).trimEnd().split('\n');
  const levels = written.map((line) => /^::(\w+)/.exec(line)?.[1]);
  for (const level of ['error', 'warning', 'notice'])
    expect(levels.filter((one) => one === level).length).toBeLessThanOrEqual(10);
  expect(written.at(-1)).toMatchInlineSnapshot(
    `"::notice title=Relecture::23 autres remarques ne sont pas affichées ici : GitHub limite leur nombre. Le résumé de l’exécution les donne toutes."`,
  );
});

test('however much there is to say, each channel keeps within its limit and counts what it leaves out', () => {
  const long = 'Une phrase assez longue pour que beaucoup d’entre elles ne tiennent pas. '.repeat(5);
  const all = [
    ...range(9_000).map((line) => remark(line, 'error', { sentence: long, excerpt: String(line) })),
    ...range(9_000).map((line) => remark(line, 'error', { sentence: long, existing: true })),
  ];
  const comment = renderComment(remarks(all), { ...channel, wholeUrl: 'https://a.test/' }, marker);
  expect(comment.length).toBeLessThan(65_536);
  expect(comment).toMatch(/… et \d\u202f\d{3} autres remarques, à lire dans le résumé de l’exécution\./);
  const shown = comment.match(/^- /gm)?.length ?? 0;
  expect(Number(/… et ([\d\u202f]+)/.exec(comment)?.[1]?.replace('\u202f', '')) + shown).toBe(9_000);
  const summary = renderSummary(remarks(all), channel);
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
  const issue = renderIssue(remarks(all.slice(0, 9_000)), channel, { ...marker, kind: 'issue' }, null);
  expect(issue.body.length).toBeLessThan(65_536);
  const check = renderCheckRun(remarks(all), channel);
  expect(check.annotations).toHaveLength(500);
  expect(check.summary.length).toBeLessThan(65_536);
});

test('when all is well, what stood there before is not « other » remarks; a tail stands apart from the list', () => {
  const old = renderSummary(remarks([remark(30, 'warning', { existing: true })]), channel);
  expect(old).toContain('1 remarque était déjà là avant');
  expect(old).toContain('Elle valait déjà');
  const settings = { ...channel, notes: [fr.github.settingsChanged({ count: 1 })] };
  expect(renderComment({ ...remarks([]), files: 0 }, settings, marker)).toContain('### Relecture\u00a0: aucune page');
  const long = range(2_000).map((line) => remark(line, 'error', { excerpt: '---' }));
  const comment = renderComment(remarks(long), channel, marker);
  expect(comment).toContain('\n\n… et ');
  expect(comment).not.toContain('`---`');
});

test('the summary of a run', () => {
  const all = [
    remark(12, 'info', { labels: ['Haut de page', 'Sous-titre'], rule: 'typography-apostrophe' }),
    remark(5, 'error'),
    remark(30, 'warning', { existing: true }),
  ];
  const full: Channel = {
    ...channel,
    previewUrl: 'https://exemple.fr/apercu',
    fileUrl: (path, line) => `https://github.com/o/r/blob/x/${path}#L${line}`,
    ruleUrl: (rule) => `https://exemple.fr/${rule}`,
    notes: [fr.github.settingsChanged({ count: 1 })],
  };
  expect(renderSummary(remarks(all), full)).toMatchInlineSnapshot(`
    "### Relecture : 1 point à corriger et 1 conseil

    > Cette proposition modifie des réglages que suit la relecture (1 fichier). Elle est relue avec les réglages en place ; les nouveaux compteront une fois fusionnés.

    | Page | Relecture |
    | --- | --- |
    | [Page](https://exemple.fr/apercu)<br>\`content/a.md\` | 1 point à corriger et 1 conseil |

    **Page** · \`content/a.md\`

    - **À corriger** ([ligne 5](https://github.com/o/r/blob/x/content/a.md#L5)) · \`x\` [\`date-stale\`](https://exemple.fr/date-stale)  
      Phrase de la ligne 5.
    - **Conseil** — Haut de page › Sous-titre ([ligne 12](https://github.com/o/r/blob/x/content/a.md#L12)) · \`x\` [\`typography-apostrophe\`](https://exemple.fr/typography-apostrophe)  
      Phrase de la ligne 12.

    <details><summary>1 autre remarque était déjà là avant : rien à faire ici.</summary>

    Elle valait déjà pour la version précédente et ne bloque rien.

    **Page** · \`content/a.md\`

    - **À vérifier** ([ligne 30](https://github.com/o/r/blob/x/content/a.md#L30)) · \`x\` [\`date-stale\`](https://exemple.fr/date-stale)  
      Phrase de la ligne 30.

    </details>

    1 page relue à la date du 1er août 2024.

    [Voir l’aperçu](https://exemple.fr/apercu)
    "
  `);
  expect(renderSummary({ ...remarks([]), pages: [] }, channel)).toMatchInlineSnapshot(`
    "### Relecture : rien à signaler, merci !

    1 page relue à la date du 1er août 2024.
    "
  `);
});

test('of the same small remark, the comment shows the first ones and a count', () => {
  const all = [...range(9).map((line) => remark(line, 'info')), remark(20, 'warning')];
  const comment = renderComment(remarks(all), channel, marker);
  expect(comment.match(/^- .*/gm)).toHaveLength(3);
  expect(comment).toContain('<sub>Et 7 autres remarques de la même sorte sur cette page.</sub>');
  expect(renderSummary(remarks(all), channel).match(/^- .*/gm)).toHaveLength(10);
});

async function read(text: string): Promise<Review> {
  const files = new Map([
    ['relecture.yml', 'site: { content: content }\n'],
    ['content/été.md', text],
    ['content/ok.md', '---\ntitle: Bien\n---\n\nRien.\n'],
  ]);
  const world = { ...ownTree(new MemoryTree(files)), today: () => '2024-08-20', probe: null, clock: () => 0 };
  return review(world, { paths: [], only: ['typography-apostrophe', 'typography-ligature', 'date-weekday'], skip: [] });
}

const PAGE =
  "---\ntitle: L'été\nintro: \"Un coeur et l'espoir\"\n---\n\nUne phrase d'essai.\n\nLe mardi 6 avril 2026, l'oeuvre.\n";

test('SARIF and JUnit say the same, in their words', async () => {
  const found = await read(PAGE);
  const sarif = JSON.parse(renderSarif(found, { version: '1.0.0', locale: fr }));
  const [run] = sarif.runs;
  expect(run.results).toHaveLength(found.findings.length);
  expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('content/%C3%A9t%C3%A9.md');
  expect(run.results.map(({ ruleIndex }: { ruleIndex: number }) => run.tool.driver.rules[ruleIndex].id)).toEqual(
    found.findings.map(({ rule }) => rule),
  );
  expect(
    new Set(run.results.map((one: { partialFingerprints: object }) => JSON.stringify(one.partialFingerprints))).size,
  ).toBe(found.findings.length);
  expect(renderJunit(found, { locale: fr })).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="relecture" tests="4" failures="1">
      <testsuite name="content/ok.md" tests="1" failures="0" skipped="0">
        <testcase name="relecture" classname="content/ok.md"/>
      </testsuite>
      <testsuite name="content/été.md" tests="3" failures="1" skipped="0">
        <testcase name="typography-ligature 3:12" classname="content/été.md" file="content/été.md" line="3"><system-out>information — « coeur » s’écrit « cœur ».</system-out></testcase>
        <testcase name="date-weekday 8:4" classname="content/été.md" file="content/été.md" line="8"><failure type="date-weekday" message="« mardi 6 avril 2026 » : le 6 avril 2026 est un lundi. Corrigez le jour de la semaine ou la date."/></testcase>
        <testcase name="typography-ligature 8:26" classname="content/été.md" file="content/été.md" line="8"><system-out>information — « oeuvre » s’écrit « œuvre ».</system-out></testcase>
      </testsuite>
    </testsuites>
    "
  `);
});

test('suggestions: safe fixes of the lines of the diff, those of one line together, a key that does not change', async () => {
  const found = await read(PAGE);
  const changed = new Map([
    [
      'content/été.md',
      [
        [3, 3],
        [8, 8],
      ] as const,
    ],
  ]);
  const suggestions = renderSuggestions(found, changed, fr);
  expect(
    suggestions.map(({ startLine, endLine, body }) => `${startLine}-${endLine} ${body.slice(body.indexOf('\n') + 1)}`),
  ).toMatchInlineSnapshot(`
    [
      "3-3 « coeur » s’écrit « cœur ».

    \`\`\`suggestion
    intro: "Un cœur et l'espoir"
    \`\`\`
    ",
      "8-8 « oeuvre » s’écrit « œuvre ».

    \`\`\`suggestion
    Le mardi 6 avril 2026, l'œuvre.
    \`\`\`
    ",
    ]
  `);
  const proposed = readProposed(suggestions.map(({ body }) => body));
  // Whatever became of the line, what was proposed is not proposed again; what is new there is.
  const later = await read(`${PAGE.replace("l'oeuvre", "l'oeuvre et le coeur")}\nFin.\n`);
  expect(
    renderSuggestions(later, changed, fr, proposed).map(({ body }) => body.slice(body.indexOf('\n') + 1).split('\n')),
  ).toMatchInlineSnapshot(`
    [
      [
        "2 mots de ce texte s’écrivent avec « œ » : « oeuvre » s’écrit « œuvre ».",
        "",
        "\`\`\`suggestion",
        "Le mardi 6 avril 2026, l'œuvre et le cœur.",
        "\`\`\`",
        "",
      ],
    ]
  `);
  expect(renderSuggestions(later, changed, fr, { ...proposed, count: 20 })).toEqual([]);
  expect(renderSuggestions(found, new Map(), fr)).toEqual([]);
});
