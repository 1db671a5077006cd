import type { Page } from '../../../content/page.ts';
import type { Service } from '../../../links/offline/services.ts';
import type { Site } from '../../../site/site.ts';

/** So many pages of a folder give the name of an account alone, and so large a part of them: their template makes the address. */
const MANY = 5;
const SHARE = 0.9;
/** A page is not looked at deeper. */
const DEPTH = 6;

interface Habit {
  bare: number;
  addresses: number;
  /** Texts that are neither. */
  others: number;
}

const habits = new WeakMap<Site, Map<string, Habit>>();

/** Whether a field of that name, in the pages beside this one, holds the name of an account and no address. */
export function holdsBareAccounts(site: Site, page: Page, key: string, service: Service): boolean {
  const { bare, addresses } = habitOf(site, page, key, service);
  return bare >= MANY && bare >= SHARE * (bare + addresses);
}

/** Whether a field of that name speaks of something else there: the `medium` of a work is « oil on canvas ». */
export function holdsOtherTexts(site: Site, page: Page, key: string, service: Service): boolean {
  const { bare, addresses, others } = habitOf(site, page, key, service);
  return others >= MANY && others > bare + addresses;
}

function habitOf(site: Site, { path }: Page, key: string, { account }: Service): Habit {
  const known = habits.get(site) ?? new Map<string, Habit>();
  habits.set(site, known);
  const folder = folderOf(path);
  const name = `${folder}\n${key}`;
  let habit = known.get(name);
  if (habit === undefined) {
    habit = { bare: 0, addresses: 0, others: 0 };
    for (const page of site.pages.values())
      if (folderOf(page.path) === folder) count(page.data, key, account, habit, 0);
    known.set(name, habit);
  }
  return habit;
}

/** A page in a folder of its own stands beside the others of the folder above. */
function folderOf(path: string): string {
  const own = path.replace(/\/index(?:\.[\w-]+)?\.\w+$/, '');
  return own.slice(0, own.lastIndexOf('/') + 1);
}

function count(value: unknown, key: string, account: RegExp, habit: Habit, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > DEPTH) return;
  for (const [name, one] of Object.entries(value)) {
    if (name !== key) count(one, key, account, habit, depth + 1);
    else if (typeof one === 'string' && /^https?:/i.test(one.trim())) habit.addresses++;
    else if (typeof one === 'string' && account.test(one.trim())) habit.bare++;
    else if (typeof one === 'string' && one.trim() !== '') habit.others++;
  }
}
