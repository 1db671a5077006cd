import { dayWords } from './day-words.ts';
import { digits, many } from './words/count.ts';
import { quoted } from './words/quote.ts';

/** What `relecture links` says around the links: a title for each state, the count at the end. */
export const linkTable = {
  states: {
    dead: 'Ne mènent à rien',
    closed: 'Clos ou pourvus',
    draft: 'Pas encore publics',
    invalid: 'Adresses illisibles',
    refused: 'Réseaux internes',
    doubtful: 'Répondent, mais à vérifier',
    unreachable: 'N’ont pas répondu',
    blocked: 'Refusent d’être vérifiés',
    redirected: 'Ont déménagé',
    ok: 'Répondent',
    skipped: 'Non demandés',
  },
  closesOn: (facts: { day: string }) => `prend fin le ${dayWords(facts.day)}`,
  more: (facts: { count: number }) =>
    facts.count === 1 ? 'et à un autre endroit' : `et à ${digits(facts.count)} autres endroits`,
  none: 'Aucun lien dans les pages relues.',
  unreadable: (facts: { path: string }) => `${facts.path} n’est pas du JSON lisible : ce fichier est laissé de côté.`,
  notHonoured: (facts: { path: string; key: string }) =>
    `${facts.path} : une partie de ${quoted(facts.key)} n’a pas pu être comprise, elle est laissée de côté.`,
  withheld: (facts: { path: string; name: string }) =>
    `${facts.path} demande la variable ${facts.name} : elle ne lui est donnée que si RELECTURE_ENV la nomme.`,
  summary: (facts: { links: number; urls: number; counts: string }) =>
    `${many(facts.links, 'lien', 'liens')} vers ${many(facts.urls, 'adresse', 'adresses')} : ${facts.counts}.`,
  counts: {
    dead: (facts: { count: number }) => many(facts.count, 'ne mène à rien', 'ne mènent à rien'),
    closed: (facts: { count: number }) => many(facts.count, 'est close', 'sont closes'),
    draft: (facts: { count: number }) => many(facts.count, 'n’est pas encore publique', 'ne sont pas encore publiques'),
    invalid: (facts: { count: number }) => many(facts.count, 'est illisible', 'sont illisibles'),
    refused: (facts: { count: number }) => many(facts.count, 'est interne', 'sont internes'),
    doubtful: (facts: { count: number }) => many(facts.count, 'est à vérifier', 'sont à vérifier'),
    unreachable: (facts: { count: number }) => many(facts.count, 'n’a pas répondu', 'n’ont pas répondu'),
    blocked: (facts: { count: number }) => many(facts.count, 'refuse d’être vérifiée', 'refusent d’être vérifiées'),
    redirected: (facts: { count: number }) => many(facts.count, 'a déménagé', 'ont déménagé'),
    ok: (facts: { count: number }) => many(facts.count, 'répond', 'répondent'),
    skipped: (facts: { count: number }) => many(facts.count, 'n’a pas été demandée', 'n’ont pas été demandées'),
  },
};
