import { inside } from '../../layout/places.ts';
import type { Survey } from '../../layout/survey.ts';
import { at, record, type Settings, text } from '../../settings/value.ts';

/** Pages that a build shows though they are drafts, ahead of their day, or past it. */
export interface BuildFlags {
  readonly drafts: boolean;
  readonly future: boolean;
  readonly expired: boolean;
}

const WORKFLOW = /^(?:\.github\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.yml)$/;

/** From the settings, and from the command that builds the site: `hugo --buildFuture`, `hugo -DE`. */
export async function readBuildFlags(survey: Survey, base: string, settings: Settings): Promise<BuildFlags> {
  const { hosts, scripts } = await commandsOf(survey, base);
  // Where what hosts the site says how it is built, a script beside it (« with drafts, to look at them ») says nothing.
  const told = hosts.flatMap(buildsIn);
  const builds = told.length > 0 ? told : scripts.flatMap(buildsIn);
  const has = (name: string, letter: string): boolean =>
    at(settings, name) === true ||
    builds.some((one) =>
      new RegExp(`\\s(?:--${name}(?:=true)?(?=\\s|$)|-[a-zA-Z]{0,6}${letter}[a-zA-Z]{0,6}(?=\\s|$))`).test(one),
    );
  return { drafts: has('buildDrafts', 'D'), future: has('buildFuture', 'F'), expired: has('buildExpired', 'E') };
}

function buildsIn(command: string): string[] {
  const commands = command.match(/\bhugo(?:\.exe)?(?=\s|$)[^\n|;&"'#]{0,300}/g) ?? [];
  // The server on the author's own machine may show everything.
  return commands.filter((one) => !/^hugo\s+(?:server?|new|mod|list)\b/.test(one));
}

async function commandsOf(survey: Survey, base: string) {
  const hosts: string[] = [];
  const scripts: string[] = [];
  for (const folder of new Set([base, ''])) {
    // What Netlify builds for a preview may show what the site does not.
    const netlify = await survey.data(inside(folder, 'netlify.toml'));
    const vercel = await survey.data(inside(folder, 'vercel.json'));
    const manifest = await survey.data(inside(folder, 'package.json'));
    const named = [
      at(netlify, 'build', 'command'),
      at(netlify, 'context', 'production', 'command'),
      vercel['buildCommand'],
    ];
    hosts.push(...named.flatMap((one) => text(one) ?? []));
    scripts.push(...Object.values(record(manifest['scripts'])).flatMap((one) => text(one) ?? []));
  }
  hosts.push(...(await workflowsOf(survey)));
  return { hosts, scripts };
}

/** What builds the site where it is hosted: the texts of the workflows. */
export async function workflowsOf(survey: Survey): Promise<string[]> {
  const found: string[] = [];
  for (const path of survey.files) if (WORKFLOW.test(path)) found.push((await survey.text(path)) ?? '');
  return found;
}
