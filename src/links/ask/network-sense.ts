import type { LookUp } from './guard.ts';
import type { HostLedger } from './host-ledger.ts';
import { type ResolveMap, standIn } from './resolve-map.ts';

/** Names that stand as long as the internet does. */
const controlNames = ['a.root-servers.net', 'www.service-public.fr'];

/** Milliseconds given to the control. */
const longestControl = 5000;

/**
 * Tells a name that does not exist from a machine without network: when a name is not found and nobody has answered yet,
 * names that surely exist are looked up, once.
 */
export function createNetworkSense(lookUp: LookUp, ledger: HostLedger, resolve: ResolveMap, tell: () => void) {
  let control: Promise<boolean> | null = null;
  let offline = false;
  const isReal = (host: string): boolean => standIn(resolve, host) === undefined;

  return {
    isOffline: () => offline,
    async hasNetwork(): Promise<boolean> {
      if (ledger.hasAnswered(isReal)) return true;
      control ??= anyIsFound(lookUp);
      if (await control) return true;
      if (!offline) tell();
      offline = true;
      return false;
    },
  };
}

async function anyIsFound(lookUp: LookUp): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, longestControl, false);
  });
  const found = Promise.any(controlNames.map((name) => lookUp(name))).then(
    (addresses) => addresses.length > 0,
    () => false,
  );
  const answer = await Promise.race([found, late]);
  clearTimeout(timer);
  return answer;
}
