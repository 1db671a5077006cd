import { quoted } from './words/quote.ts';

/** What keeps anyone from knowing where a link of the site leads; `by`: what would tell it. */
interface DoubtFacts {
  readonly reason: keyof typeof WHY;
  readonly by: string | null;
}

interface Counted extends DoubtFacts {
  readonly count: number;
  readonly example: string;
}

/** An address longer than this is cut (UTF-16 units). */
const LONGEST = 80;

const WHY = {
  code: (by: string) =>
    `les adresses du site sont calculées par ${quoted(by)}, un programme que Relecture n’exécute pas`,
  settings: (_by: string) => 'le dépôt ne contient pas tous les réglages qui décident des adresses du site',
  module: (by: string) => `${quoted(by)}, qui n’est pas dans le dépôt, peut apporter cette page ou ce fichier`,
  plugin: (by: string) => `des greffons du site peuvent fabriquer cette page (${by})`,
  generated: (_by: string) =>
    'le générateur du site fabrique lui-même des pages de ce genre : listes, étiquettes, flux',
  redirect: (by: string) => `les règles du serveur parlent de cette adresse (${by})`,
  template: (_by: string) => 'un modèle de page écrit une partie de l’adresse',
  place: (_by: string) => 'rien ne dit à quelle adresse le site montre le texte qui contient le lien',
  outside: (_by: string) => 'un autre site du même serveur peut répondre à cette adresse',
  mount: (by: string) => `le site est peut-être servi sous ${quoted(by)}, ce que ses réglages ne disent pas`,
  ignored: (by: string) => `git ne garde rien du dossier ${quoted(by)}, que quelque chose remplit avant la publication`,
  submodule: (by: string) => `le sous-module ${quoted(by)} n’a pas été récupéré avec le dépôt`,
  common: (_by: string) =>
    'la plupart des adresses du site écrites de cette façon sont dans ce cas, et il les sert sans doute autrement',
  output: (by: string) => `le dépôt a ce fichier dans ${quoted(by)}, qui est peut-être publié tel quel`,
  media: (_by: string) => 'le dossier des médias n’est pas dans le dépôt',
};

const shown = (url: string): string => (url.length <= LONGEST ? url : `${url.slice(0, LONGEST - 1)}…`);

export const unknownLinks = {
  /** The end of a sentence. */
  why: ({ reason, by }: DoubtFacts): string => WHY[reason](by ?? ''),
  /** All of a review, in one sentence. */
  all: ({ unknownLinks: all }: { unknownLinks: readonly Counted[] }): string => {
    const parts = all.map(({ count, example, ...doubt }) => {
      const where = count === 1 ? `${quoted(shown(example))}` : `${count} comme ${quoted(shown(example))}`;
      return `${where}, car ${unknownLinks.why(doubt)}`;
    });
    return `Liens internes non vérifiés : ${parts.join(' ; ')}.`;
  },
};
