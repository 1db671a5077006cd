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
  image: 'the image will not be shown',
  video: 'the video will not play',
  audio: 'the sound will not play',
  document: 'the document will not open',
};
const GONE = {
  image: ['shows this image', 'will not appear'],
  video: ['shows this video', 'will not play'],
  audio: ['plays this sound', 'will not play'],
  document: ['gives this document', 'will not open'],
} as const;

const better = ({ candidate }: Moved): string => (candidate === undefined ? '' : ` Write ${quoted(candidate)}.`);

/** What is said of what a change moves or takes away from under a page that shows it, by what it is. */
export const lostMedia = {
  moved: ({ media = 'image', ...facts }: Moved & Shown) =>
    `You move ${quoted(facts.name)}: this page still gives the old address, ${quoted(facts.url)}, and ${LOST[media]}.${better(facts)}`,
  removed: ({ media = 'image', ...facts }: { url: string; name: string } & Shown) =>
    `You delete ${quoted(facts.name)}: this page still ${GONE[media][0]} (${facts.url}), which ${GONE[media][1]} any more. Choose another one, or take it out.`,
};
