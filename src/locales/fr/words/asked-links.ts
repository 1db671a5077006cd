import { dayWords } from '../day-words.ts';
import { shorten } from '../malformed-links.ts';
import { type Because, because } from './because.ts';
import { quoted } from './quote.ts';

interface Better {
  better: string;
}

/** What the answer to a link says of it. */
export const askedLinkRules = {
  'link-dead': {
    summary: 'Un lien ne mène à rien.',
    link: (facts: Because) => `${because(facts.reason)} Corrigez l’adresse, ou retirez le lien.`,
    image: (facts: Because) =>
      `${because(facts.reason)} L’image ne s’affichera pas : corrigez son adresse, ou retirez-la.`,
    better: (facts: Because & Better) => `${because(facts.reason)} Essayez plutôt ${quoted(shorten(facts.better))}.`,
  },
  'link-closed': {
    summary: 'Un lien mène à une démarche close ou à une offre pourvue.',
    closed: (facts: Because) =>
      `${because(facts.reason)} Retirez le lien, ou dites au lecteur que c’est terminé et ce qu’il peut faire maintenant.`,
    replaced: (facts: Because & Better) => `${because(facts.reason)} Écrivez ${quoted(shorten(facts.better))}.`,
    'closes-soon': (facts: { closesOn: string; days: number }) =>
      `Ce que propose ce lien prend fin le ${dayWords(facts.closesOn)}${inDays(facts.days)} : prévoyez de mettre la page à jour.`,
  },
  'link-redirected': {
    summary: 'Une page a changé d’adresse pour de bon.',
    moved: (facts: Because & Better) =>
      `${because(facts.reason)} Écrivez-la directement : le lien restera bon le jour où l’ancienne cessera de répondre.`,
  },
  'link-unreachable': {
    summary: 'Un site n’a pas répondu, et rien ne dit que c’est définitif.',
    refused: (facts: Because) => `${because(facts.reason)} Ouvrez le lien vous-même pour vous en assurer.`,
    unreachable: (facts: Because) =>
      `${because(facts.reason)} C’est peut-être passager : ouvrez le lien un peu plus tard pour vous en assurer.`,
  },
  'link-blocked': {
    summary: 'Un site refuse de répondre aux robots : le lien n’a pas pu être vérifié.',
    one: (facts: Because) => `${because(facts.reason)} Ouvrez le lien vous-même pour vous en assurer.`,
    several: (facts: Because & { host: string; count: number }) =>
      `${because(facts.reason)} C’est le cas de ${facts.count} liens de cette page vers ${facts.host} : ouvrez-les vous-même pour vous en assurer.`,
  },
  'link-doubtful': {
    summary: 'Un lien répond, mais peut-être pas ce qui est promis.',
    doubtful: (facts: Because) => `${because(facts.reason)} Ouvrez le lien pour vous en assurer.`,
  },
};

function inDays(days: number): string {
  if (days === 0) return ', aujourd’hui';
  return days === 1 ? ', demain' : `, dans ${days} jours`;
}
