import type { LinkState } from '../link.ts';

/** Whether a status is one of those a site accepts: `403`, or a whole hundred, `5xx`. */
export function isAcceptedBy(accepted: readonly (number | string)[]): (status: number) => boolean {
  const exact = new Set(accepted.filter((one) => typeof one === 'number'));
  const hundreds = new Set(accepted.flatMap((one) => (typeof one === 'string' ? [Number(one[0])] : [])));
  return (status) => exact.has(status) || hundreds.has(Math.floor(status / 100));
}

/**
 * A link that is doubted by its status is good where that status is accepted. A page that answers well and is another than was promised
 * (an empty document, a page of HTML for a PDF) is not: everybody accepts 200.
 */
export function withAccepted(state: LinkState, isAccepted: (status: number) => boolean): LinkState {
  const { status } = state;
  if (status === null || !isAccepted(status)) return state;
  const isDoubted = state.state === 'blocked' || state.state === 'unreachable';
  if (!isDoubted && (state.state !== 'dead' || status < 300)) return state;
  return { ...state, state: 'ok', reason: { code: 'accepted', status } };
}
