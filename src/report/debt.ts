import type { Locale } from '../locales/locale.ts';
import type { Review } from '../review/request.ts';

/** How the faults move that the site knew of; empty where nobody can tell, or nothing moved. */
export function debtSentence({ debt }: Pick<Review, 'debt'>, { report }: Locale): string {
  return debt === undefined || debt.gone === null || debt.known === 0
    ? ''
    : report.debt({ gone: debt.gone, left: debt.known - debt.gone });
}
