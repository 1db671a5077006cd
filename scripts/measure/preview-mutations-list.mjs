// Edits as editors make them, on pages of shared/corpus: what, page, text before (a string or an expression), text after; `seed` is put at the
// end of the page first, for what the corpus holds nowhere (written as pages of the two home sites write it).
const C = 'eig/site/content/participer/candidats/_index.md';
const P = 'eig/site/content/participer/candidats/postuler.md';
const F = 'eig/site/content/participer/candidats/faq.md';
const A = 'eig/site/content/participer/administrations/_index.md';
const X = 'eig/site/content/accessibilite.md';
const H = 'eig/site/content/_index.md';
const B = (name) => `beta/content/_startups/${name}.md`;
const APILOS = B('apilos');
const FONCIER = B('data-foncier');
const TRACK = B('trackdechets');
const DOSSIER = B('dossierfacile');
const KEL = B('kelrisks');

const TABLE = `
| Année | Montant | Destination |
| :---: | :---: | --- |
| 2021 | 50 000 € | Phase d'investigation |
| 2022 | 250 000 € | Prototypage et tests produit |
| 2024 | 60 000 € | Fonds accessibilité |
`;
const NOTES = `
Le service compte 40 000 propriétaires[^1] et mille agences[^2]. Il est gratuit.

[^1]: Chiffre d'avril 2024.
[^2]: Estimation de l'équipe.
`;
const EMBED = `
<iframe src="https://www.dailymotion.com/embed/video/x6xkifc" allowfullscreen></iframe>

La vidéo présente le programme.
`;
const CODE = '\n```js\nconst total = 12;\n```\n';
const LIST = '\n1. Visitez la foire aux questions\n2. Déposez votre dossier\n3. Attendez la réponse\n';

export const MUTATIONS = [
  ['mot changé dans un champ', C, 'Rejoindre la fonction publique', 'Intégrer la fonction publique'],
  ['mot changé dans un paragraphe', TRACK, 'chronophage', 'très lourde'],
  ['mot ajouté', KEL, 'doit être pour cette raison', 'doit toujours être pour cette raison'],
  ['phrase retirée', KEL, 'La presse se fait régulièrement', 'La presse se fait souvent'],
  [
    'paragraphe ajouté',
    APILOS,
    'Or c’est un document pivot',
    'Un nouveau paragraphe explique ici les démarches à suivre par les bailleurs.\n\nOr c’est un document pivot',
  ],
  ['paragraphe retiré', DOSSIER, 'Pas de panique, le nom de domaine change mais notre service reste le même !\n\n', ''],
  [
    'paragraphe déplacé plus bas',
    TRACK,
    /(La gestion des bordereaux est chronophage[^\n]+)\n\n(L’édition papier reste[^\n]+)\n\n(Face à un impact[^\n]+)/,
    '$2\n\n$3\n\n$1',
  ],
  [
    'deux paragraphes échangés',
    FONCIER,
    /(Créé en \*\*2010\*\*[^\n]+)\n\n(À partir de \*\*2020\*\*[^\n]+)/,
    '$2\n\n$1',
  ],
  ['paragraphe coupé en deux', TRACK, 'à son traitement. Chaque année', 'à son traitement.\n\nChaque année'],
  ['deux paragraphes réunis', FONCIER, 'données foncières.\n\nÀ partir', 'données foncières. À partir'],
  ['puce ajoutée', X, '* CSS ;\n', '* CSS ;\n* WAI-ARIA ;\n'],
  ['puce retirée', X, '* Erreurs de validation de code ;\n', ''],
  [
    'puce retirée, la suivante retouchée',
    X,
    /\* Wave ;\n\* WCAG color contrast checker ;/,
    '* WCAG contrast checker ;',
  ],
  ['puce déplacée', X, /(\* HTML 5 ;)\n(\* CSS ;)\n/, '$2\n$1\n'],
  [
    'puce déplacée en fin de liste',
    X,
    /(\* Vidéo : éléments[^\n]+\n)([\s\S]*?\* Tabulation pas cohérente ;\n)/,
    '$2$1',
  ],
  ['mot changé dans une puce', KEL, 'l’information est morcelée', 'l’information reste morcelée'],
  ['gras dans une puce', X, 'Agent utilisateur : Firefox', 'Agent utilisateur : **Firefox**'],
  [
    'lien changé dans une puce',
    X,
    'accessibilite/schema-pluriannuel#plan-2024',
    'accessibilite/schema-pluriannuel#plan-2025',
  ],
  ['lien d’une puce d’un champ', P, 'commencer/aac-eig7)\nsteps', 'commencer/aac-eig8)\nsteps'],
  ['lien ajouté dans une puce', X, '* Wave ;', '* [Wave](https://wave.webaim.org/) ;'],
  [
    'lien changé dans une citation',
    X,
    '<https://eig.numerique.gouv.fr/cgu/>',
    '<https://eig.numerique.gouv.fr/conditions/>',
  ],
  ['gras dans une citation', APILOS, 'APiLos a pour mission de', 'APiLos a pour **mission** de'],
  [
    'lien d’un paragraphe',
    X,
    '](https://accessibilite.numerique.gouv.fr/)',
    '](https://accessibilite.numerique.gouv.fr/rgaa/)',
  ],
  ['lien brut <a href>', DOSSIER, 'login?utm_source=betagouv"', 'login?utm_source=beta"'],
  [
    'titre d’un lien',
    X,
    '](https://beta.gouv.fr/)',
    '](https://beta.gouv.fr/ "Le site")',
    '\nVoir [le guide](https://eig.numerique.gouv.fr/guide/ "Guide 2023").\n',
  ],
  [
    'titre d’un lien modifié',
    X,
    '"Guide 2023"',
    '"Guide 2024"',
    '\nVoir [le guide](https://eig.numerique.gouv.fr/guide/ "Guide 2023").\n',
  ],
  ['gras ajouté dans un paragraphe', TRACK, '12 millions de tonnes', '**12 millions de tonnes**'],
  [
    'gras retiré',
    FONCIER,
    '**mieux comprendre les dynamiques foncières**',
    'mieux comprendre les dynamiques foncières',
  ],
  ['italique en gras', TRACK, '*disparition*', '**disparition**'],
  ['mise en code', X, 'Attribut « autocomplete »', 'Attribut « `autocomplete` »'],
  ['rayé', DOSSIER, 'totalement gratuit', '~~totalement~~ gratuit'],
  ['gras et mot ensemble', FONCIER, 'Un **accompagnement** à l’appropriation', 'Un **soutien** à l’**appropriation**'],
  ['titre de niveau', TRACK, '### Et ensuite?', '## Et ensuite?'],
  ['titre de niveau dans un champ', A, '#### Directeur·ice de produit', '### Directeur·ice de produit'],
  ['titre devenu paragraphe', KEL, '## Les débuts de Kelrisks', 'Les débuts de Kelrisks\n'],
  ['mots du titre', KEL, '## Les débuts de Kelrisks', '## Les premiers pas de Kelrisks'],
  ['titre et niveau', TRACK, '### Périmètre de test', '## Périmètre du test'],
  ['espaces en fin de ligne', X, '### Voies de recours\n', '### Voies de recours\n\n\n'],
  ['espace doublé', FONCIER, 'soutenir une décision publique', 'soutenir  une décision publique'],
  ['espace insécable', X, 'NVDA.', 'NVDA 2022.'],
  ['insécable avant deux-points', X, '* Agent utilisateur : Firefox', '* Agent utilisateur : Firefox'],
  [
    'retour à la ligne dans un paragraphe',
    TRACK,
    'ont été produits en France. Il s’agit',
    'ont été produits en France.\nIl s’agit',
  ],
  ['saut de ligne forcé', TRACK, 'ont été produits en France. Il s’agit', 'ont été produits en France.\\\nIl s’agit'],
  ['espace final d’un champ', APILOS, "des conventions. '", "des conventions.'"],
  [
    'repli d’un champ YAML',
    P,
    "Pour être informé(e) de l'actualité des Entrepreneur(e)s d'intérêt\n    général, suivez",
    "Pour être informé(e) de l'actualité\n    des Entrepreneur(e)s d'intérêt général, suivez",
  ],
  ['guillemets YAML', KEL, 'title: Kelrisks', 'title: "Kelrisks"'],
  ['apostrophe d’une puce', C, 'DINUM en contrat de projet d’un an', "DINUM en contrat de projet d'un an"],
  ['apostrophe courbe', C, "Contribuer au déploiement d'une politique", 'Contribuer au déploiement d’une politique'],
  ['forme inclusive', P, 'Pour être informé(e)', 'Pour être informé·e'],
  ['forme inclusive dans un champ', C, 'Directeur·rice technique', 'Directeur(rice) technique'],
  ['champ ajouté', C, 'wait:\n  title', 'menu: candidats\nwait:\n  title'],
  ['champ retiré', H, '    external: true\n', ''],
  ['champ vidé', C, "sub: Portraits d'entrepreneur·e·s", 'sub: ""'],
  ['champ rempli', C, 'call:\n    title: ""\n    url: ""', 'call:\n    title: Nous écrire\n    url: /contact'],
  [
    'champs dans un autre ordre',
    P,
    /title: Appel à candidatures\nlayout: apply\n/,
    'layout: apply\ntitle: Appel à candidatures\n',
  ],
  ['champ renommé', KEL, 'mission: Evaluer', 'description: Evaluer'],
  ['booléen', C, 'open: false', 'open: true'],
  ['date', KEL, 'start: 2020-03-01', 'start: 2020-04-01'],
  [
    'heure d’une date',
    H,
    'date: 2018-05-23T00:00:00.000Z',
    'date: 2018-05-23T12:30:00.000Z',
    null,
    'date: 2018-05-23T00:00:00.000Z\n',
  ],
  ['nombre', DOSSIER, 'montant: 300000', 'montant: 350000'],
  ['liste du front matter : ajout', DOSSIER, '  - vue\n', '  - vue\n  - react\n'],
  ['liste du front matter : retrait', APILOS, '  - Open-Data\n', ''],
  ['liste du front matter : ordre', APILOS, '  - Social\n  - Logement\n', '  - Logement\n  - Social\n'],
  [
    'étape ajoutée',
    P,
    '    - date: Sprint n° 3',
    '    - date: Sprint n° 2 bis (juin 2024)\n      desc: |-\n        * Dépôt des dossiers : du 1er au 9 juin 2024\n    - date: Sprint n° 3',
  ],
  ['étape retirée', P, / {4}- date: Sprint n° 2 [\s\S]*?(?= {4}- date: Sprint n° 3)/, ''],
  [
    'étape déplacée',
    P,
    /( {4}- date: Sprint n° 1 [\s\S]*?)( {4}- date: Sprint n° 2 [\s\S]*?)(?= {4}- date: Sprint n° 3)/,
    '$2$1',
  ],
  [
    'question retirée, la suivante retouchée',
    F,
    / {2}- title: Quels sont les profils recherchés \?[\s\S]*?(?= {2}- title: Quelles missions)([\s\S]*?)Les EIG pilotent/,
    '$1Les EIG mènent',
  ],
  [
    'question retirée',
    F,
    / {2}- title: Quels sont les profils recherchés \?[\s\S]*?(?= {2}- title: Quelles missions)/,
    '',
  ],
  [
    'question ajoutée',
    F,
    '  - title: Où travaillent les EIG ?',
    '  - title: Peut-on cumuler deux missions ?\n    desc: Non, une mission occupe un temps plein.\n  - title: Où travaillent les EIG ?',
  ],
  [
    'question déplacée',
    F,
    /( {2}- title: Qui peut devenir EIG \?[\s\S]*?)( {2}- title: Quels sont les profils[\s\S]*?)(?= {2}- title: Quelles missions)/,
    '$2$1',
  ],
  ['titre d’une question', F, 'Où travaillent les EIG ?', 'Où les EIG travaillent-ils ?'],
  [
    'question réécrite',
    F,
    "Le programme repose sur l'immersion dans les administrations partenaires.",
    'Oui, deux jours par semaine.',
  ],
  [
    'phase ajoutée',
    KEL,
    '  - name: transfere\n',
    '  - name: acceleration\n    start: 2020-05-01\n  - name: transfere\n',
  ],
  [
    'critère retiré et suivant retouché',
    A,
    / {4}- num: "2"\n {6}name: Problème majeur[\s\S]*?(?= {4}- num: "3")([\s\S]*?)Problème actionnable/,
    '$1Problème concret',
  ],
  ['image du front matter', H, 'image: img/eig-6-ceremonie-photo-promo.jpg', 'image: img/eig-7-promo.jpg'],
  [
    'image du texte',
    X,
    '(/img/rapport.png)',
    '(/img/rapport-2024.png)',
    '\n![Couverture du rapport](/img/rapport.png)\n',
  ],
  [
    'texte de remplacement',
    X,
    '![Couverture du rapport]',
    '![Rapport de 2024]',
    '\n![Couverture du rapport](/img/rapport.png)\n',
  ],
  ['adresse d’un encart', X, 'x6xkifc', 'x7zgtds', EMBED],
  ['encart retiré', X, /<iframe[^\n]+\n/, '', EMBED],
  [
    'encart ajouté',
    KEL,
    '## Les débuts de Kelrisks',
    '<iframe src="https://www.dailymotion.com/embed/video/x6xkifc"></iframe>\n\n## Les débuts de Kelrisks',
  ],
  ['paramètre d’un shortcode', X, 'x7zgtds', 'x8mglor', '\n{{< dailymotion x7zgtds "Vidéo Demo Day EIG 4" >}}\n'],
  [
    'titre d’un shortcode',
    X,
    'Demo Day EIG 4',
    'Demo Day EIG 5',
    '\n{{< dailymotion x7zgtds "Vidéo Demo Day EIG 4" >}}\n',
  ],
  ['cellule', KEL, '250 000 €', '280 000 €', TABLE],
  ['gras dans une cellule', KEL, '| Fonds accessibilité |', '| **Fonds accessibilité** |', TABLE],
  [
    'lien dans une cellule',
    KEL,
    '| Fonds accessibilité |',
    '| [Fonds accessibilité](https://beta.gouv.fr/fonds) |',
    TABLE,
  ],
  ['ligne ajoutée', KEL, '| 2024 | 60', '| 2023 | 400 000 € | Mise en production |\n| 2024 | 60', TABLE],
  ['ligne retirée', KEL, '| 2022 | 250 000 € | Prototypage et tests produit |\n', '', TABLE],
  ['ligne déplacée', KEL, /(\| 2021[^\n]+\n)(\| 2022[^\n]+\n)/, '$2$1', TABLE],
  [
    'colonne ajoutée',
    KEL,
    TABLE,
    TABLE.replace(/\|\n/g, '| a |\n').replace('--- | a', '--- | ---').replace('Destination | a', 'Destination | Payé'),
    TABLE,
  ],
  ['colonne retirée', KEL, TABLE, TABLE.replace(/^\|[^|]+/gm, ''), TABLE],
  ['colonnes échangées', KEL, TABLE, TABLE.replace(/^\|([^|]+)\|([^|]+)\|/gm, '|$2|$1|'), TABLE],
  ['alignement d’un tableau', KEL, '| :---: | :---: | --- |', '| :---: | ---: | --- |', TABLE],
  ['tableau ajouté', TRACK, '### Et ensuite?', `${TABLE}\n### Et ensuite?`],
  ['premier numéro d’une liste', DOSSIER, '1. Visitez', '4. Visitez', LIST],
  ['liste numérotée en puces', DOSSIER, LIST, LIST.replace(/^\d\./gm, '*'), LIST],
  ['langue d’un code', DOSSIER, '```js', '```ts', CODE],
  ['code', DOSSIER, 'total = 12', 'total = 13', CODE],
  ['retrait dans le code', DOSSIER, 'const total', '  const total', CODE],
  ['texte d’une note', DOSSIER, "Chiffre d'avril 2024", 'Chiffre de mai 2024', NOTES],
  ['texte près d’une note', DOSSIER, 'Il est gratuit.', 'Il est toujours gratuit.', NOTES],
  ['note ajoutée', DOSSIER, 'Il est gratuit.', 'Il est gratuit[^3].\n\n[^3]: Pour tous.', NOTES],
  [
    'note retirée',
    DOSSIER,
    / et mille agences\[\^2\]([\s\S]*)\[\^2\]: Estimation de l'équipe\.\n/,
    ' et mille agences$1',
    NOTES,
  ],
  [
    'abréviation',
    B('nomad'),
    'la vie associative',
    'la vie citoyenne',
    '\nLa <abbr title="Direction de la vie associative">DVA</abbr> aide.\n',
  ],
  [
    'heure d’un <time>',
    B('nomad'),
    '2026-03-01T09:00',
    '2026-03-01T10:00',
    '\nRendez-vous <time datetime="2026-03-01T09:00">le 1er mars</time>.\n',
  ],
  ['en-tête cassé', B('zacharie'), /^title: (.*)$/m, 'title: "$1'],
  ['commentaire HTML', B('zacharie'), '<!-- relu -->', '<!-- relu deux fois -->', '\n<!-- relu -->\n'],
  [
    'lien de référence',
    B('carte-verte'),
    '[guide]: https://beta.gouv.fr/guide',
    '[guide]: https://beta.gouv.fr/autre',
    '\nVoir [le guide][guide].\n\n[guide]: https://beta.gouv.fr/guide\n',
  ],
  ['case cochée', B('carte-verte'), '- [ ] Publier', '- [x] Publier', '\n- [ ] Publier\n- [ ] Annoncer\n'],
  ['puce imbriquée', B('didoc'), '- Un\n- Deux', '- Un\n  - Deux', '\n- Un\n- Deux\n- Trois\n'],
  [
    'ligne de séparation',
    B('didoc'),
    'Suite du texte.',
    '---\n\nSuite du texte.',
    '\nDébut du texte.\n\nSuite du texte.\n',
  ],
  ['majuscule', TRACK, 'Open-Data', 'Open-data'],
  ['ponctuation', TRACK, 'les annexes, etc. Outre', 'les annexes… Outre'],
];
