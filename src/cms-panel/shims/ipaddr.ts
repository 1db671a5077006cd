/**
 * Stands in for `ipaddr.js` in a browser, as far as `src/links/offline/private-hosts.ts` asks: what a browser takes for an address, and whether
 * it is closed to others.
 */
const isValid = (host: string): boolean => bytesOf(host) !== null;

function processed(host: string) {
  return { range: () => rangeOf(bytesOf(host) ?? []) };
}

export default { isValid, process: processed };

/** Four of IPv4, or the eight numbers of IPv6; null for what is no address. */
function bytesOf(host: string): readonly number[] | null {
  if (!/^[\da-f:.x]+$/i.test(host)) return null;
  try {
    const { hostname } = new URL(`http://${host.includes(':') ? `[${host}]` : host}/`);
    if (hostname.startsWith('[')) return unmapped(numbersOf(hostname.slice(1, -1)));
    return /^\d+\.\d+\.\d+\.\d+$/.test(hostname) ? hostname.split('.').map(Number) : null;
  } catch {
    return null;
  }
}

/** Browsers write the longest run of zeros as `::`. */
function numbersOf(address: string): number[] {
  const [head = '', tail] = address
    .split('::')
    .map((side) => (side === '' ? [] : side.split(':').map((one) => Number.parseInt(one, 16))));
  const [start, end] = [head || [], tail ?? []];
  return [...start, ...Array<number>(8 - start.length - end.length).fill(0), ...end];
}

/** `::ffff:a.b.c.d` is an address of IPv4. */
function unmapped(numbers: readonly number[]): readonly number[] {
  if (numbers.slice(0, 5).some((one) => one !== 0) || numbers[5] !== 0xffff) return numbers;
  return numbers.slice(6).flatMap((one) => [one >> 8, one & 255]);
}

function rangeOf(bytes: readonly number[]): string {
  const [a = 0, b = 0] = bytes;
  if (bytes.length === 8) {
    if (bytes.slice(0, 7).every((one) => one === 0) && (bytes[7] ?? 0) < 2)
      return bytes[7] === 1 ? 'loopback' : 'unspecified';
    return a >> 6 === 0x3fa ? 'linkLocal' : a >> 9 === 0x7e ? 'uniqueLocal' : 'unicast';
  }
  if (a === 0) return 'unspecified';
  if (a === 127) return 'loopback';
  if (a === 10 || (a === 192 && b === 168) || (a === 172 && b >> 4 === 1)) return 'private';
  if (a === 169 && b === 254) return 'linkLocal';
  return a === 100 && b >> 6 === 1 ? 'carrierGradeNat' : 'unicast';
}
