import { fileEdits } from '../../content/edits.ts';
import type { Fix, Report } from '../../content/finding.ts';
import type { Field, Page } from '../../content/page.ts';
import { type Service, serviceOfHost, serviceOfKey } from '../../links/offline/services.ts';
import { hostOf } from '../../links/urls.ts';
import type { Site } from '../../site/site.ts';
import type { Rule } from '../rule.ts';
import { holdsBareAccounts, holdsOtherTexts } from './shared/account-fields.ts';

type Told = Report<'front-matter-wrong-field'>;

/** A GitHub address under `linkedin`, a web page under `email`: the reader clicks on an icon that lies. */
export const frontMatterWrongField: Rule<'front-matter-wrong-field'> = {
  id: 'front-matter-wrong-field',
  severity: 'warning',
  byDialect: { sure: [] },
  owns: 'fields',
  *check(page, { site }) {
    const exchanged = new Set<Field>();
    for (const field of page.fields) {
      if (exchanged.has(field)) continue;
      const other = swappedWith(field);
      if (other !== null) {
        exchanged.add(other);
        const facts = { field: field.name, other: other.name };
        yield { message: 'swapped', facts, at: field.range, fixes: exchange(page, field, other) };
      } else yield* judge(field, page, site);
    }
  },
};

function* judge(field: Field, page: Page, site: Site): Generator<Told> {
  const value = textOf(field);
  const key = field.parent?.kind === 'sequence' ? field.parent.name : field.name;
  const meant = serviceOfKey(key);
  if (meant === null || value === '') return;
  const at = field.range;
  // A bare name (`github: ada-lovelace`) is an account, whatever it looks like; an address says where it leads.
  const host = webHost(value);
  if (meant === 'mail') {
    if (host !== '') yield { message: 'not-mail', facts: { field: key }, at };
    return;
  }
  const facts = { field: key, service: meant.name };
  if (isMail(value) && meant.federated !== true) yield { message: 'mail', facts, at };
  const found = host === '' ? meant : serviceOfHost(host);
  if (found === null && meant.federated !== true)
    yield { message: 'other-site', facts: { ...facts, host }, at, severity: 'info' };
  if (found !== null && found !== meant) yield { message: 'other-service', facts: { ...facts, found: found.name }, at };
  if (host === '' && !holdsOtherTexts(site, page, key, meant)) yield* judgeName(field, value, meant, page);
  else if (host !== '' && found === meant && accountIn(value) !== null && holdsBareAccounts(site, page, key, meant)) {
    const account = accountIn(value) ?? '';
    const edits = write(page, field, account);
    const title = { key: 'replace', facts: { from: value, to: account } } as const;
    yield {
      message: 'address',
      facts: { field: key, account },
      at,
      fixes: edits === null ? [] : [{ title, safe: false, edits }],
    };
  }
}

/** `github: Prénom Nom`, `github: /`: no account has such a name, the address that the site makes of it leads nowhere. */
function* judgeName(field: Field, value: string, { name, account }: Service, page: Page): Generator<Told> {
  const passage = page.passages.find((one) => one.field === field);
  const isName = passage === undefined || passage.kind !== 'markdown';
  if (!isName || isMail(value) || account.test(value) || /^[\w-]+(?:\.[\w-]+)+\/|[{}<>]/.test(value)) return;
  yield { message: 'not-account', facts: { value, service: name }, at: field.range };
}

/** The account that an address of one step leads to. */
function accountIn(url: string): string | null {
  return /^(?:https?:)?\/\/[^/?#]+\/@?([^/?#\s]+)\/?$/i.exec(url)?.[1] ?? null;
}

/** The neighbour that holds the address meant for this field, while this one holds the neighbour's. */
function swappedWith(field: Field): Field | null {
  const meant = serviceOfKey(field.name);
  const found = serviceOfHost(webHost(textOf(field)));
  if (meant === null || meant === 'mail' || found === null || found === meant) return null;
  const isOther = (other: Field) =>
    serviceOfKey(other.name) === found && serviceOfHost(webHost(textOf(other))) === meant;
  return field.parent?.children.find(isOther) ?? null;
}

function exchange(page: Page, field: Field, other: Field): readonly Fix[] {
  const edits = [write(page, field, textOf(other)), write(page, other, textOf(field))];
  const facts = { from: textOf(field), to: textOf(other) };
  return edits.includes(null)
    ? []
    : [{ title: { key: 'replace', facts }, safe: true, edits: edits.flatMap((edit) => edit ?? []) }];
}

function write(page: Page, field: Field, text: string) {
  const passage = page.passages.find((candidate) => candidate.field === field);
  return passage === undefined ? null : fileEdits(passage, page.source, [{ start: 0, end: passage.text.length, text }]);
}

function textOf(field: Field): string {
  return field.scalar !== null && typeof field.value === 'string' ? field.value.trim() : '';
}

function webHost(value: string): string {
  return /^(?:https?:)?\/\//i.test(value) ? hostOf(value) : '';
}

function isMail(value: string): boolean {
  return /^(?:mailto:)?[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(value);
}
