import { expect, test } from 'vitest';
import { schedulePayload } from '../github/events.ts';
import { changePull, openScene, SITE, STALE, withParagraph } from '../github/scene.ts';
import { NO_PREVIEW } from './action.ts';

const ENGLISH = {
  'hugo.toml': 'languageCode = "en"\n',
  'content/calendar.md':
    '---\ntitle: Calendar\n---\n\nWe met on Monday 8 April 2024, and we thank all of those who came.\n',
};
const LATE = `${ENGLISH['content/calendar.md']}\nApply before 12 July 2024.\n`;

test('messages are in the language of the input, else of the configuration in force, else of the site', async () => {
  const french = await openScene();
  const pull = changePull(french, withParagraph('content/calendrier.md', STALE));
  const comment = async (inputs: Readonly<Record<string, string>> = {}) => {
    await french.run({ ...pull, inputs: { ...NO_PREVIEW, ...inputs } });
    return french.github.state.comments[0]?.body.match(/^### .*/m)?.[0];
  };
  expect(await comment()).toBe('### Relecture\u00a0: 1 point à corriger');
  expect(await comment({ locale: 'en' })).toMatchInlineSnapshot(`"### Relecture: 1 point to fix"`);
  // What a proposal asks for is not in force.
  const bold = changePull(
    french,
    { ...withParagraph('content/calendrier.md', STALE), 'relecture.yml': `locale: en\n${SITE['relecture.yml']}` },
    { branch: 'hardi', number: 13 },
  );
  await french.run({ ...bold, inputs: NO_PREVIEW });
  expect(french.github.state.comments.at(-1)?.body).toContain('### Relecture\u00a0: 1 point à corriger');

  const said = await openScene({ ...SITE, 'relecture.yml': `locale: en\n${SITE['relecture.yml']}` });
  await said.run({ ...changePull(said, withParagraph('content/calendrier.md', STALE)), inputs: NO_PREVIEW });
  expect(said.github.state.comments[0]?.body).toContain('### Relecture: 1 point to fix');
  const wrong = await said.run({ ...changePull(said, {}, { branch: 'rien', number: 13 }), inputs: { mode: 'tout' } });
  expect(wrong.out).toContain('The input “mode”');
});

test('a site in English that says nothing is spoken to in English, to the end of the log', async () => {
  const scene = await openScene(ENGLISH);
  const run = await scene.run(changePull(scene, { 'content/calendar.md': LATE }));
  expect(
    scene.github.state.comments[0]?.body.replace(/\(https:[^)]*\)|\b[\da-f]{7,40}\b/g, '…'),
  ).toMatchInlineSnapshot(`
    "<!-- relecture:comment run=1001.1 sha=… -->
    ### Relecture: 1 point to fix

    This pull request has been read. Here is what must be fixed before publishing.

    | Page | Review |
    | --- | --- |
    | [Calendar]…<br>\`content/calendar.md\` | 1 point to fix |

    - **To fix** ([line 7]…)  
      “Apply before 12 July 2024”: this day passed 39 days ago. Announce what comes next, or tell it in the past.

    [See the preview]… · [All the details]… · Version reviewed: [\`…\`]…
    "
  `);
  expect(scene.github.state.statuses.map(({ description }) => description)).toMatchInlineSnapshot(`
    [
      "1 point to fix",
    ]
  `);
  const told = run.out.split('\n').filter((line) => line !== '' && !/^::(?:debug|add-mask)\b/.test(line));
  expect(told.map((line) => line.replace(/\(\d[.,]\d s\)/, '(… s)'))).toMatchInlineSnapshot(`
    [
      "::error title=To fix,file=content/calendar.md,line=7,endLine=7,col=14,endColumn=26::“Apply before 12 July 2024”: this day passed 39 days ago. Announce what comes next, or tell it in the past.%0ARule: date-stale",
      "1 page read as of 20 August 2024.",
      "1 point to fix (… s).",
      "Preview: https://github.com/eig/site/actions/runs/1001/artifacts/1",
      "Comment: https://github.com/eig/site/pull/12#issuecomment-2",
    ]
  `);
  const morning = await scene.run({
    event: 'schedule',
    payload: schedulePayload(scene.github),
    workspace: scene.origin.checkout(scene.origin.head),
  });
  expect(morning.out.split('\n')[0]).toBe('Reading the whole site.');
});
