import { quoted } from './quote.ts';

interface Moved {
  readonly url: string;
  readonly name: string;
  readonly candidate?: string;
}

interface Shown {
  readonly media?: 'image' | 'video' | 'audio' | 'document';
}

const LOST = {
  image: 'l’image ne s’affichera pas',
  video: 'la vidéo ne se lira pas',
  audio: 'le son ne se lira pas',
  document: 'le document ne s’ouvrira pas',
};
const GONE = {
  image: ['montre encore cette image', 'ne s’affichera plus. Choisissez-en une autre, ou retirez-la'],
  video: ['montre encore cette vidéo', 'ne se lira plus. Choisissez-en une autre, ou retirez-la'],
  audio: ['fait encore entendre ce son', 'ne se lira plus. Choisissez-en un autre, ou retirez-le'],
  document: ['donne encore ce document', 'ne s’ouvrira plus. Choisissez-en un autre, ou retirez-le'],
} as const;

const better = ({ candidate }: Moved): string => (candidate === undefined ? '' : ` Écrivez ${quoted(candidate)}.`);

/** What is said of what a change moves or takes away from under a page that shows it, by what it is. */
export const lostMedia = {
  moved: ({ media = 'image', ...facts }: Moved & Shown) =>
    `Vous déplacez ${quoted(facts.name)} : cette page donne encore l’ancienne adresse, ${quoted(facts.url)}, et ${LOST[media]}.${better(facts)}`,
  removed: ({ media = 'image', ...facts }: { url: string; name: string } & Shown) =>
    `Vous supprimez ${quoted(facts.name)} : cette page ${GONE[media][0]} (${facts.url}), qui ${GONE[media][1]}.`,
};
