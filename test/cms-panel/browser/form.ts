/** A form of two groups, as the example's page of candidates has them. */
export const CONFIG = `
backend: { name: test-repo }
media_folder: site/static/img
collections:
  - name: pages
    label: Pages
    files:
      - file: site/content/participer/candidats/_index.md
        label: Candidats
        name: candidates
        fields:
          - { label: Titre, name: title, widget: string }
          - label: Haut de page
            name: head
            widget: object
            fields:
              - { label: Sous-titre, name: sub, widget: string }
          - label: Prochaine promotion
            name: wait
            widget: object
            fields:
              - { label: Titre, name: title, widget: string }
              - { label: Description, name: desc, widget: text }
`;

export const DATA = {
  title: 'Devenir EIG',
  head: { sub: 'Bienvenue' },
  wait: { title: 'Appel à candidatures', desc: 'Un jury se tient tous les deux mois.' },
};

/** What the fake CMS shows of it. */
export function formOf(engine: string, data: unknown = DATA) {
  return {
    engine,
    collection: 'pages',
    path: 'site/content/participer/candidats/_index.md',
    slug: 'candidates',
    data,
    fields: [
      { label: 'Titre', name: 'title', widget: 'string' },
      { label: 'Haut de page', name: 'head', fields: [{ label: 'Sous-titre', name: 'sub', widget: 'string' }] },
      {
        label: 'Prochaine promotion',
        name: 'wait',
        fields: [
          { label: 'Titre', name: 'title', widget: 'string' },
          { label: 'Description (optional)', name: 'desc', widget: 'text' },
        ],
      },
    ],
  };
}
