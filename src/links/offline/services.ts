/** A service that has its own field on a person's or a team's page. */
export interface Service {
  readonly name: string;
  /** Names of the field that is meant for it, lower case, without `url` or `link` around. */
  readonly keys: readonly string[];
  /** Its hosts, and all below them. */
  readonly hosts: readonly string[];
  /** What an account is called there, as its own rules have it; `owner/name` where a project may stand for it. */
  readonly account: RegExp;
  /** Anyone may run one: an unknown host proves nothing. */
  readonly federated?: true;
}

const GITHUB = /^@?[a-z\d][\w-]{0,38}(?:\/[\w.-]{1,100})?$/i;
const LINKEDIN = /^@?(?:(?:in|company|school|showcase)\/)?[\p{L}\p{N}%_.-]{2,100}\/?$/u;
const HANDLE = /^@?[\w-]+(?:\.[\w-]+)*$/;
/** The end of an address: `channel/UC123`. */
const PATHS = /^[@/]?[\p{L}\p{N}%_.-]+(?:\/[\p{L}\p{N}%@_.-]+)*\/?$/u;

const services: readonly Service[] = [
  { name: 'LinkedIn', keys: ['linkedin'], hosts: ['linkedin.com', 'lnkd.in'], account: LINKEDIN },
  { name: 'GitHub', keys: ['github'], hosts: ['github.com', 'github.io', 'githubusercontent.com'], account: GITHUB },
  { name: 'GitLab', keys: ['gitlab'], hosts: ['gitlab.com', 'framagit.org'], account: PATHS, federated: true },
  { name: 'X (Twitter)', keys: ['twitter', 'x'], hosts: ['twitter.com', 'x.com', 't.co'], account: HANDLE },
  {
    name: 'Mastodon',
    keys: ['mastodon', 'fediverse'],
    hosts: ['mastodon.social', 'mastodon.online', 'piaille.fr', 'mamot.fr'],
    account: /^@?[\w.-]+(?:@[\w-]+(?:\.[\w-]+)+)?$/,
    federated: true,
  },
  { name: 'Bluesky', keys: ['bluesky', 'bsky'], hosts: ['bsky.app', 'bsky.social'], account: HANDLE, federated: true },
  { name: 'Facebook', keys: ['facebook'], hosts: ['facebook.com', 'fb.com', 'fb.me'], account: PATHS },
  { name: 'Instagram', keys: ['instagram'], hosts: ['instagram.com'], account: HANDLE },
  { name: 'YouTube', keys: ['youtube'], hosts: ['youtube.com', 'youtu.be'], account: PATHS },
  { name: 'Dailymotion', keys: ['dailymotion'], hosts: ['dailymotion.com', 'dai.ly'], account: PATHS },
  { name: 'Vimeo', keys: ['vimeo'], hosts: ['vimeo.com'], account: PATHS },
  { name: 'Medium', keys: ['medium'], hosts: ['medium.com'], account: HANDLE, federated: true },
];

/** Names of fields that take an e-mail address. */
const MAIL_KEYS = new Set(['email', 'mail', 'courriel', 'e-mail', 'adresse_mail', 'adresse_email']);

/** The service a field is meant for, by its name; null when it is meant for none. */
export function serviceOfKey(name: string): Service | 'mail' | null {
  const key = name
    .toLowerCase()
    .replace(/^(?:url|lien|link)[_-]|[_-]?(?:url|link|lien|profile|profil|account|compte)$/g, '');
  if (MAIL_KEYS.has(key)) return 'mail';
  return services.find(({ keys }) => keys.includes(key)) ?? null;
}

/** The service a host belongs to; null when it is none of them. */
export function serviceOfHost(host: string): Service | null {
  const found = services.find(({ hosts }) => hosts.some((name) => host === name || host.endsWith(`.${name}`)));
  return found ?? (/^gitlab[.-]/.test(host) ? (services.find(({ name }) => name === 'GitLab') ?? null) : null);
}
