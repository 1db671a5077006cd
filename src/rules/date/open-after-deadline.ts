import type { Field } from '../../content/page.ts';
import { daysBetween } from '../../dates/day.ts';
import type { Mention } from '../../dates/mention.ts';
import type { Rule } from '../rule.ts';

/** Keys that say whether something is on, in French and English. */
const OPEN_KEY =
  /^(?:is[-_ ]?)?(?:open|opened|ouverte?s?)$|^(?:candidatures?|inscriptions?|appel|recrutement|applications?|registration)[-_ ](?:ouverte?s?|open)$/i;

/** A field such as `open: true` on a page whose every deadline is over; and the reverse, as an information. */
export const dateOpenAfterDeadline: Rule<'date-open-after-deadline'> = {
  id: 'date-open-after-deadline',
  severity: 'error',
  *check(page, { today, mentions }) {
    for (const field of page.fields) {
      if (typeof field.value !== 'boolean' || !OPEN_KEY.test(field.name)) continue;
      const around = mentions(page).filter((mention) => isAround(field, mention));
      if (field.value) {
        const promises = around.filter(({ promises, confidence }) => promises && confidence !== 'low');
        const day =
          promises
            .map(({ to }) => to ?? '')
            .sort()
            .at(-1) ?? '';
        // A year that is over is no deadline, but nothing is left that could be open.
        const severity = promises.some(({ to, kind }) => to === day && /^day/.test(kind)) ? 'error' : 'warning';
        const isDeadline = promises.some(({ to, deadline }) => to === day && deadline);
        if (day !== '' && day < today) {
          yield {
            message: 'still-open',
            facts: { key: field.name, day, days: daysBetween(day, today), isDeadline },
            at: field.range,
            severity,
            data: { deadline: day },
          };
        }
      } else {
        const day = around
          .filter(isAhead(today))
          .map(({ to }) => to ?? '')
          .sort()
          .at(-1);
        if (day !== undefined)
          yield {
            message: 'closed-early',
            facts: { key: field.name, day },
            at: field.range,
            severity: 'info',
            data: { deadline: day },
          };
      }
    }
  },
};

/** In the mapping that holds the field: the whole page, body included, when it stands at the root. */
function isAround(field: Field, { passage }: Mention): boolean {
  const scope = field.parent?.pointer ?? '';
  return scope === '' || passage.field?.pointer.startsWith(`${scope}/`) === true;
}

function isAhead(today: string) {
  return ({ deadline, kind, to, yearInferred, because }: Mention): boolean =>
    deadline &&
    /^day/.test(kind) &&
    !yearInferred &&
    to !== null &&
    to >= today &&
    because.every((code) => code === 'field-closed' || !/^page-/.test(code));
}
