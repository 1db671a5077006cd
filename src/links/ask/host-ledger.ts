import type { Reason, Verdict } from '../reason.ts';
import { Failure } from './failure.ts';
import type { Rests } from './rests.ts';

/** What a host did so far in this run: it decides whether asking it more makes sense. */
interface Account {
  answers: number;
  walls: number;
  failures: number;
  /** What the last of them said: a name that does not exist is not merely silent. */
  last: Verdict | null;
  /** At least one of the failures was a second try. */
  triedAgain: boolean;
  /** The last answers, true for « too many requests ». */
  readonly recent: boolean[];
  /** « Too many requests », second tries included. */
  refusals: number;
  /** It asked for a longer wait than a run can give. */
  shut: boolean;
  /** It gave to a GET what it had refused to a HEAD. */
  dislikesHead: boolean;
}

const wallsToBelieve = 5;
const failuresToBelieve = 6;
const recentAnswers = 10;
/** With so many refusals among them the limit is the host's, not the page's. */
const refusalsToBelieve = 4;
/** After so many and not one answer, the host will not answer in this run. */
const refusalsToGiveUp = 12;

/** One account for each host. A host that only ever refuses robots, or never answers, is left in peace. */
export class HostLedger {
  readonly #accounts = new Map<string, Account>();
  readonly #rests: Rests;
  readonly #date: () => number;

  /** @param rests what earlier runs were asked, and where this one writes it down. @param date milliseconds since the epoch */
  constructor(rests: Rests, date: () => number) {
    this.#rests = rests;
    this.#date = date;
  }

  /** Throws why a URL, or nothing more of its host, should be asked, when it is so. @throws {Failure} */
  check(host: string, url: string): void {
    const account = this.#accounts.get(host);
    const stop = (state: 'blocked' | 'unreachable', reason: Reason): Failure =>
      new Failure('stopped', { state, reason });
    const now = this.#date();
    const left = this.#rests.left(host, now) || this.#rests.left(url, now);
    if (left > 0) throw stop('blocked', { code: 'asked-to-wait', host, minutes: Math.ceil(left / 60_000) });
    if (account === undefined) return;
    if (account.shut) throw stop('blocked', { code: 'rate-limited', host });
    if (account.answers > 0) return;
    if (account.walls >= wallsToBelieve) throw stop('blocked', { code: 'host-refuses-robots', host });
    if (account.failures >= failuresToBelieve && account.triedAgain) {
      if (account.last?.reason.code === 'no-such-host') throw new Failure('stopped', account.last);
      throw stop('unreachable', { code: 'host-unreachable', host });
    }
  }

  /** A bot wall answered: it says nothing of the page, and will say the same of the next one. */
  wall(host: string): void {
    this.#account(host).walls++;
  }

  answer(host: string): void {
    const account = this.#account(host);
    account.answers++;
    remember(account, false);
  }

  /** No answer came. True when the host looks down: its second tries should tell before anything else is asked of it. */
  failure(host: string, attempt: number, verdict: Verdict): boolean {
    const account = this.#account(host);
    account.failures++;
    account.last = verdict;
    if (attempt > 0) account.triedAgain = true;
    return account.answers === 0 && !account.triedAgain && account.failures >= failuresToBelieve;
  }

  /** « Too many requests »: true when the whole host must wait, and not this page alone, of which second tries tell. */
  throttle(host: string, attempt: number): boolean {
    const account = this.#account(host);
    account.refusals++;
    if (account.answers === 0 && account.refusals >= refusalsToGiveUp) account.shut = true;
    if (attempt > 0) return false;
    remember(account, true);
    const hostWide = account.answers === 0 || account.recent.filter(Boolean).length >= refusalsToBelieve;
    // What led to a pause is dealt with: the next one needs new reasons.
    if (hostWide) account.recent.length = 0;
    return hostWide;
  }

  /** The host asked to come back later than this run can. */
  shut(host: string): void {
    this.#account(host).shut = true;
  }

  /** The same, and the runs that follow are to hold it: the host as a whole, or for one URL. @param wait milliseconds */
  rest(what: string, wait: number): void {
    this.#rests.note(what, wait, this.#date());
  }

  /** Headers alone are not worth asking of this host. */
  dislikesHead(host: string): boolean {
    return this.#accounts.get(host)?.dislikesHead === true;
  }

  noteHeadRefused(host: string): void {
    this.#account(host).dislikesHead = true;
  }

  /** True when one of the hosts that matter gave an answer, be it a wall. */
  hasAnswered(matters: (host: string) => boolean): boolean {
    for (const [host, { answers, walls, refusals }] of this.#accounts) {
      if (answers + walls + refusals > 0 && matters(host)) return true;
    }
    return false;
  }

  #account(host: string): Account {
    let account = this.#accounts.get(host);
    if (account === undefined) {
      account = {
        answers: 0,
        walls: 0,
        failures: 0,
        last: null,
        triedAgain: false,
        recent: [],
        refusals: 0,
        shut: false,
        dislikesHead: false,
      };
      this.#accounts.set(host, account);
    }
    return account;
  }
}

function remember(account: Account, throttled: boolean): void {
  account.recent.push(throttled);
  if (account.recent.length > recentAnswers) account.recent.shift();
}
