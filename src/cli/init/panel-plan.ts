import { DataFile } from '../../content/format/data-file.ts';
import type { Locale } from '../../locales/locale.ts';
import { VERSION } from '../../world/version.ts';
import type { Language } from '../arguments/language.ts';
import type { InitFacts } from './facts.ts';
import { indexJob, lineInBuild } from './index-lines.ts';
import { inFolder, mayShowPanel, PANEL_SCRIPT, PANEL_SETTINGS, type PanelPlace } from './panel-place.ts';
import { panelSettings, writeSettings } from './panel-settings.ts';
import { WORKFLOW_PATH } from './workflow-parts.ts';

type Said = Locale['site']['init'];

export interface InitFile {
  /** From the root of the site; the workflow's, from that of its repository. */
  readonly path: string;
  readonly text: string;
}

/** What `relecture init` does for the page of a CMS. */
export interface PanelPlan {
  /** Folders that the panel is copied into. */
  readonly copies: readonly string[];
  readonly files: readonly InitFile[];
  readonly kept: readonly string[];
  readonly found: readonly string[];
}

const CDN = `https://cdn.jsdelivr.net/npm/relecture@${VERSION}/dist/cms/relecture-cms.js`;

/**
 * @param settings The text of the configuration that is written now; null where the site has one.
 * @param asked Somebody asked for the panel: without that it is offered, and what is there is looked after.
 */
export function planPanel(
  facts: InitFacts,
  settings: string | null,
  written: Language,
  said: Said,
  asked: boolean,
): PanelPlan {
  const needed = panelSettings(settings === null ? facts.settings : new DataFile(PANEL_SETTINGS, settings).value);
  const plans = facts.panels.map((place) => planPlace(place, needed, facts, written, said, asked));
  return {
    copies: plans.flatMap(({ copies }) => copies),
    files: plans.flatMap(({ files }) => files),
    kept: plans.flatMap(({ kept }) => kept),
    found: plans.flatMap(({ found }) => found),
  };
}

function planPlace(
  place: PanelPlace,
  needed: Readonly<Record<string, unknown>> | null,
  facts: InitFacts,
  written: Language,
  said: Said,
  asked: boolean,
): PanelPlan {
  const { folder, files, shown } = place;
  const isOurs = files !== null && shown !== 'elsewhere';
  const isAbsent = isOurs && files === 'none' && !asked;
  if (isAbsent) return { copies: [], files: [], kept: [], found: [said.offerPanel({ folder: folder || '.' })] };
  const path = inFolder(folder, PANEL_SETTINGS);
  // The index has the settings of the site: they are needed as long as nobody writes it.
  const isAsked = isOurs && needed !== null && !place.hasIndex && facts.build?.hasIndex !== true;
  const isThere = place.settings !== undefined;
  const isSame = JSON.stringify(place.settings) === JSON.stringify(needed);
  return {
    copies: isOurs && files === 'none' ? [folder] : [],
    files: isAsked && !isThere ? [{ path, text: writeSettings(needed, written.locale.site.init.panelSettings) }] : [],
    kept: [
      ...(isOurs && files === 'same' ? [inFolder(folder, PANEL_SCRIPT)] : []),
      ...(isAsked && isThere ? [path] : []),
    ],
    found: [
      ...offer(place, said),
      ...(isOurs && files === 'other'
        ? [said.otherPanel({ folder: folder || '.', isMain: place === facts.panels[0] })]
        : []),
      ...(isAsked && isThere && !isSame ? [said.otherSettings({ path })] : []),
    ],
  };
}

/** The panel is offered: what a page of the site loads is its own affair. */
function offer({ page, folder, shown, files, address }: PanelPlace, said: Said): string[] {
  if (shown !== null) return [];
  const script = `<script type="module" src="${files === null ? CDN : address}"></script>`;
  return [said.panel({ page: page ?? inFolder(folder, 'index.html'), script })];
}

/** Where nobody knows what builds the site, the workflow writes the index itself. */
export function indexJobOf({ cms, build, panels }: InitFacts, language: Language, folder: string): string[] {
  const [place] = panels;
  return place === undefined || !mayShowPanel(cms) || build !== null ? [] : indexJob(place, language, folder);
}

/** @param job The lines that a workflow which is there already has not. */
export function indexLines({ cms, build }: InitFacts, job: readonly string[], said: Said): string[] {
  if (!mayShowPanel(cms)) return [];
  if (build !== null) return build.hasIndex ? [] : [said.indexInBuild({ path: build.path, line: lineInBuild(build) })];
  return job.length === 0 ? [] : [said.indexInWorkflow({ path: WORKFLOW_PATH }), ...job];
}
