import { inside } from '../../layout/places.ts';
import type { Survey } from '../../layout/survey.ts';
import { at, type Settings, text } from '../../settings/value.ts';
import { workflowsOf } from './command.ts';

/** The release of Hugo, 0.x, from which Goldmark reads pages. Source: the notes of Hugo 0.60. */
export const GOLDMARK = 60;
const VERSION = /\bhugo(?:[\s_-]?version|_extended|_withdeploy)?["']?\s*[:=_@/]\s*["']?v?(?:(\d+)\.(\d+)|latest)/gi;

/**
 * Whether HTML written in a page is left out of it, as far as is sure. Goldmark does so unless it is told `unsafe`, which a theme can say only
 * where the site merges the theme's `markup` (`_merge`; Hugo merges none of it by itself). Before Goldmark, all HTML was kept: the version that builds
 * must be known to be newer, by its number or by settings of `markup`, which came with it.
 */
export async function dropsHtml(
  survey: Survey,
  base: string,
  path: string | null,
  settings: Settings,
): Promise<boolean> {
  const markup = at(settings, 'markup');
  const merge = text(at(markup, '_merge')) ?? text(at(settings, '_merge')) ?? 'none';
  const handler = text(at(markup, 'defaultMarkdownHandler')) ?? 'goldmark';
  if (path === null || handler !== 'goldmark' || merge !== 'none') return false;
  if (at(markup, 'goldmark', 'renderer', 'unsafe') === true) return false;
  const versions = await versionsOf(survey, base);
  if (versions.length > 0) return versions.every((minor) => minor >= GOLDMARK);
  return markup !== undefined;
}

/** The minor numbers of the releases that build the site, as its workflows and its host name them; infinite for the latest. */
export async function versionsOf(survey: Survey, base: string): Promise<number[]> {
  const netlify = (await survey.text(inside(base, 'netlify.toml'))) ?? (await survey.text('netlify.toml')) ?? '';
  const made = (await survey.text(inside(base, 'Makefile'))) ?? '';
  return [netlify, withValues(made), ...(await workflowsOf(survey))].flatMap((said) =>
    [...said.matchAll(VERSION)].map(([, major, minor]) =>
      minor === undefined || major !== '0' ? Number.POSITIVE_INFINITY : Number(minor),
    ),
  );
}

/** The text of a Makefile, the names of its variables replaced by what they hold: `klakegg/hugo:${VERSION}`. */
function withValues(makefile: string): string {
  const held = new Map(
    [...makefile.matchAll(/^([A-Z_]{1,40})\s*[:?]?=[ \t]*([\w.-]{1,60})[ \t]*$/gm)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
  return makefile.replace(/\$[{(]([A-Z_]{1,40})[)}]/g, (written, name: string) => held.get(name) ?? written);
}
