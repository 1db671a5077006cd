import type { Reason, Verdict } from '../reason.ts';
import { TooSlow } from './exchange.ts';
import { Refusal } from './guard.ts';

/** Why no answer came: what it says of the link, and whether asking again may help. */
export class Failure extends Error {
  readonly verdict: Verdict;
  readonly kind: 'name' | 'connection' | 'certificate' | 'answer' | 'refused' | 'stopped';

  constructor(kind: Failure['kind'], verdict: Verdict) {
    super(verdict.reason.code);
    this.name = 'Failure';
    this.kind = kind;
    this.verdict = verdict;
  }

  get transient(): boolean {
    return this.kind === 'connection' || this.kind === 'name';
  }
}

const certificateCodes: Readonly<Record<string, 'certificate-expired' | 'certificate-name' | 'certificate-chain'>> = {
  CERT_HAS_EXPIRED: 'certificate-expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate-name',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate-chain',
  UNABLE_TO_GET_ISSUER_CERT: 'certificate-chain',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate-chain',
};
const untrustedCodes = new Set(['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'CERT_UNTRUSTED']);
const nameCodes = new Set(['EAI_AGAIN', 'ESERVFAIL', 'EREFUSED', 'EAI_FAIL', 'EAI_NODATA', 'ENODATA']);
const noRouteCodes = new Set(['ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL', 'EACCES', 'EPERM']);

/** Reads what Node.js and undici throw. @param seconds what a time-out amounted to */
export function failureOf(error: unknown, host: string, seconds: number): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof Refusal) return new Failure('refused', { state: 'refused', reason: error.reason });
  const unreachable = (kind: Failure['kind'], reason: Reason): Failure =>
    new Failure(kind, { state: 'unreachable', reason });
  const code = codeOf(error);
  const certificate = Object.hasOwn(certificateCodes, code) ? certificateCodes[code] : undefined;
  if (error instanceof TooSlow || /TIMEOUT|TIMEDOUT/.test(code)) {
    return unreachable('connection', { code: 'timeout', seconds });
  }
  if (code === 'ENOTFOUND') return new Failure('name', { state: 'dead', reason: { code: 'no-such-host', host } });
  if (nameCodes.has(code)) return unreachable('name', { code: 'dns-failure', host });
  if (code === 'ECONNREFUSED') return unreachable('connection', { code: 'connection-refused', host });
  if (noRouteCodes.has(code)) return unreachable('connection', { code: 'no-route', host });
  if (certificate !== undefined) return unreachable('certificate', { code: certificate, host });
  if (untrustedCodes.has(code)) return unreachable('certificate', { code: 'certificate-untrusted', host });
  if (/SSL|TLS|CERT|EPROTO/.test(code)) return unreachable('certificate', { code: 'tls-failure', host });
  const unreadable = error instanceof Error && error.name === 'HTTPParserError';
  if (unreadable || /^HPE_|HEADERS|INVALID|_RES_/.test(code))
    return unreachable('answer', { code: 'unreadable-answer', host });
  return unreachable('connection', { code: 'connection-lost', host });
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if ('errors' in error && Array.isArray(error.errors)) return codeOf(error.errors[0]);
  return 'cause' in error ? codeOf(error.cause) : '';
}
