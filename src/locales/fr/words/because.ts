import { linkReasons } from '../link-reasons.ts';

/** Why a link is in its state, as its check told it: a code and the facts of its sentence. */
export interface Because {
  reason: { readonly code: string; readonly [fact: string]: unknown };
}

export function because(reason: Because['reason']): string {
  const sayings = linkReasons as unknown as Readonly<Record<string, (facts: object) => string>>;
  const saying = Object.hasOwn(sayings, reason.code) ? sayings[reason.code] : undefined;
  return saying === undefined ? 'Le lien n’a pas pu être vérifié.' : saying(reason);
}
