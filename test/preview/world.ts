import { ownTree } from '../../src/content/trusted-tree.ts';
import type { LinkState } from '../../src/links/link.ts';
import { fr } from '../../src/locales/fr.ts';
import type { PreviewOptions } from '../../src/preview/options.ts';
import { renderPreview } from '../../src/preview/render.ts';
import { markExisting } from '../../src/review/existing.ts';
import { type Review, review } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';

export const CMS = `backend: { name: github, repo: exemple/site }
media_folder: static/img
public_folder: /img
collections:
  - name: pages
    label: Pages
    files:
      - file: content/candidater.md
        label: Candidater
        name: candidater
        fields:
          - { label: Titre, name: title, widget: string }
          - { label: Inscriptions ouvertes, name: open, widget: boolean }
          - label: Haut de page
            name: head
            widget: object
            fields:
              - { label: Sous-titre, name: sub, widget: string }
              - { label: Portrait, name: photo, widget: image, required: false }
              - label: Bouton
                name: apply
                widget: object
                fields:
                  - { label: Titre, name: title, widget: string }
                  - { label: URL, name: url, widget: string }
          - label: Conditions
            name: conditions
            widget: object
            fields:
              - { label: Description, name: desc, widget: markdown }
          - label: Étapes
            name: steps
            widget: list
            fields:
              - { label: Date, name: date, widget: string }
              - { label: Description, name: desc, widget: markdown }
          - { label: Thèmes, name: themes, widget: list, required: false }
`;

export const PAGE = `---
title: Rejoindre la pépinière
open: true
layout: candidater
head:
  sub: "La prochaine session commencera le 3 juin 2024. "
  photo: /img/equipe.png
  apply:
    title: Je dépose mon dossier
    url: https://dossiers.exemple.test/depot
conditions:
  desc: >-
    #### Au coeur du service public


    * Vous serez embauché(e) pour un an.

    * Vous travaillerez avec une **équipe** d'une administration.


    Pour en savoir plus, lisez la [foire aux questions](/faq/).
steps:
  - date: Étape 1
    desc: Envoyez votre dossier.
  - date: Étape 2
    desc: Rencontrez l'équipe.
themes:
  - Données
  - Logement
---
`;

export interface Little {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly today?: string;
  readonly links?: Readonly<Record<string, Partial<LinkState>>>;
  readonly paths?: readonly string[];
}

/** Reviews a little site held in memory; every link is good unless told otherwise. */
export function reviewOf({ files, today = '2024-05-31', links = {}, paths = [] }: Little): Promise<Review> {
  const state = (url: string): LinkState => ({
    url,
    state: 'ok',
    status: 200,
    finalUrl: null,
    provider: 'generic',
    reason: { code: 'ok' },
    closesOn: null,
    checkedAt: null,
    fromCache: false,
    ...links[url],
  });
  const world = {
    ...ownTree(new MemoryTree(new Map(Object.entries(files)))),
    today: () => today,
    probe: () => async (urls: readonly string[]) => new Map(urls.map((url) => [url, state(url)])),
    clock: () => 0,
  };
  return review(world, { paths, only: [], skip: [] });
}

export const SITE: Readonly<Record<string, string>> = {
  'relecture.yml': 'site: { url: "https://www.exemple.test", content: content, static: static }\n',
  'static/admin/config.yml': CMS,
  'static/admin/index.html': '<script src="https://unpkg.com/netlify-cms@^2.0.0/dist/netlify-cms.js"></script>',
  'static/img/equipe.png': '',
  'content/faq.md': '---\ntitle: Foire aux questions\n---\n\nUne question.\n',
};

/** The preview of one page of the little site, before and after. */
export async function previewEdit(
  before: string,
  after: string,
  options: Partial<PreviewOptions> & Partial<Little> = {},
): Promise<string> {
  const { files = SITE, today, links, ...rest } = options;
  const path = 'content/candidater.md';
  const world = { ...(today === undefined ? {} : { today }), ...(links === undefined ? {} : { links }) };
  const base = await reviewOf({ files: { ...files, [path]: before }, paths: [path], ...world });
  const head = await reviewOf({ files: { ...files, [path]: after }, paths: [path], ...world });
  const [file] = renderPreview(markExisting(head, base), base, { locale: fr, layout: 'single', ...rest });
  return file?.html ?? '';
}

/** What a reader reads of HTML: one line for each block, changes as [-…-] and {+…+}, highlights as «…». */
export function readAloud(html: string): string {
  const body = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return body
    .replace(/<(del|ins|mark)\b[^>]*>/g, (_, tag: string) => ({ del: '[-', ins: '{+', mark: '⟦' })[tag] ?? '')
    .replace(/<\/(del|ins|mark)>/g, (_, tag: string) => ({ del: '-]', ins: '+}', mark: '⟧' })[tag] ?? '')
    .replace(/<\/?(?:b|strong|em|i|a|span|code|bdi|q|time|s|label)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/&#x26;|&amp;/g, '&')
    .replace(/&#x3C;/g, '<')
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
