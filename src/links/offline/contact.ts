import type { Malformation } from './malformation.ts';

const MAIL = /^[^\s@<>()[\],;:"\\/]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}$/u;
/** Numbers that are dialled as they are: emergency and information services, short and six-digit ones. */
const SHORT = /^(?:1\d{1,2}|1\d{3}|11[68]\d{3}|3\d{3}|[12578]\d{4})$/;

/** What is wrong with a `mailto:` or `tel:` address; null when it is well written or is no such address. */
export function contactTrouble(url: string): Malformation | null {
  const found = /^\s*(mailto|tel):([\s\S]*)$/i.exec(url);
  if (found === null) return null;
  return found[1]?.toLowerCase() === 'tel' ? phoneTrouble(found[2] ?? '') : mailTrouble(found[2] ?? '');
}

function mailTrouble(rest: string): Malformation | null {
  const query = rest.indexOf('?');
  const written = query === -1 ? rest : rest.slice(0, query);
  const parameters = query === -1 ? '' : rest.slice(query);
  if (written.trim() === '') {
    // `mailto:?subject=…` opens a message whose reader chooses the recipient.
    return parameters.length > 1 ? null : { code: 'mail-empty', severity: 'error', part: '', fixed: null };
  }
  for (const address of decode(written).split(',')) {
    if (MAIL.test(address)) continue;
    const cleaned = address.replace(/^\/+|\s+|[;,.>]+$/g, '');
    const fixed = MAIL.test(cleaned) && !written.includes(',') ? `mailto:${cleaned}${parameters}` : null;
    return { code: 'mail-address', severity: 'error', part: address.trim(), fixed };
  }
  return null;
}

function phoneTrouble(rest: string): Malformation | null {
  const number = decode(rest).split(';')[0] ?? '';
  const digits = number.replace(/[\s.()/–-]/gu, '');
  if (digits === '') return { code: 'tel-empty', severity: 'error', part: '', fixed: null };
  if (!/^\+?[\d*#]+$/.test(digits)) return { code: 'tel-letters', severity: 'error', part: number.trim(), fixed: null };
  const international = digits.startsWith('+') || digits.startsWith('00');
  const length = digits.replace(/^(?:\+|00)/, '').length;
  const possible = international
    ? length >= 8 && length <= 15 && (!/^(?:\+|00)330?/.test(digits) || isFrench(digits))
    : SHORT.test(digits) || /^0[1-9]\d{8}$/.test(digits) || !digits.startsWith('0');
  if (!possible) return { code: 'tel-length', severity: 'warning', part: number.trim(), fixed: null };
  return /[\s/–]/u.test(rest)
    ? { code: 'tel-spaces', severity: 'info', part: number.trim(), fixed: `tel:${digits}` }
    : null;
}

/** `+33 1 23 45 67 89`, nine digits after the country's; `+33 (0)1` adds a zero that must not be dialled. */
function isFrench(digits: string): boolean {
  return /^(?:\+|00)33[1-9]\d{8}$/.test(digits);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
