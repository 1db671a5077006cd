import type { Field } from '../content/page.ts';
import { serviceOfHost, serviceOfKey } from '../links/services.ts';
import { hostOf } from '../links/urls.ts';
import type { Report, Rule } from './rule.ts';

/** A GitHub address under `linkedin`, a web page under `email`: the reader clicks on an icon that lies. */
export const frontMatterWrongField: Rule<'front-matter-wrong-field'> = {
  id: 'front-matter-wrong-field',
  severity: 'warning',
  *check(page) {
    for (const field of page.fields) {
      const told = field.scalar === null || typeof field.value !== 'string' ? null : judge(field, field.value.trim());
      if (told !== null) yield told;
    }
  },
};

function judge(field: Field, value: string): Report<'front-matter-wrong-field'> | null {
  const key = field.parent?.kind === 'sequence' ? (field.parent.name ?? '') : field.name;
  const meant = serviceOfKey(key);
  if (meant === null || value === '') return null;
  const at = field.range;
  const isMail = /^(?:mailto:)?[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(value) && !value.startsWith('@');
  // A bare name (`github: ada-lovelace`) is an account, whatever it looks like; an address says where it leads.
  const host = /^(?:https?:)?\/\//i.test(value) ? hostOf(value) : '';
  if (meant === 'mail') {
    return host === '' ? null : { message: 'not-mail', facts: { field: key }, at };
  }
  if (isMail && meant.federated !== true) return { message: 'mail', facts: { field: key, service: meant.name }, at };
  if (host === '') return null;
  const found = serviceOfHost(host);
  if (found === meant) return null;
  if (found !== null)
    return { message: 'other-service', facts: { field: key, service: meant.name, found: found.name }, at };
  return meant.federated === true
    ? null
    : { message: 'other-site', facts: { field: key, service: meant.name, host }, at, severity: 'info' };
}
