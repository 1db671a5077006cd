import { linkReasons } from '../link-reasons.ts';

export interface Because {
  reason: { readonly code: string; readonly [fact: string]: unknown };
}

export function because(reason: Because['reason']): string {
  const sayings = linkReasons as unknown as Readonly<Record<string, (facts: object) => string>>;
  const saying = Object.hasOwn(sayings, reason.code) ? sayings[reason.code] : undefined;
  return saying === undefined ? 'The link could not be checked.' : saying(reason);
}
