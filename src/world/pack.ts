import { setFlagsFromString } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { Spill } from './spill.ts';

/** Bytes of pages that are kept as they are; what comes beyond waits on the disk. */
const PLAIN = 16_000_000;
/** A site of so many bytes lets the heap double between two collections, by default it may grow fourfold; a page or site of so many, by a third. */
const BIG_SITE = 8_000_000;
const HUGE_SITE = 32_000_000;
const LARGE_PAGE = 200_000;
const [DOUBLE, THIRD] = [100, 30];

/**
 * Puts bytes away: the first ones of a run as they are, which costs nothing, and those of a site that is large in a temporary file, or
 * compressed where there can be none.
 */
export function createPack(): (bytes: Uint8Array) => () => Uint8Array {
  let kept = 0;
  let spill: Spill | null | undefined;
  let growth = Number.POSITIVE_INFINITY;
  const tidy = (percent: number): void => {
    if (percent < growth) setFlagsFromString(`--heap-growing-percent=${percent}`);
    growth = Math.min(growth, percent);
  };
  return (bytes) => {
    kept += bytes.length;
    if (kept > HUGE_SITE || bytes.length > LARGE_PAGE) tidy(THIRD);
    else if (kept > BIG_SITE) tidy(DOUBLE);
    if (kept <= PLAIN) return keep(bytes);
    if (spill === undefined) spill = Spill.open();
    return spill?.put(bytes) ?? compress(bytes);
  };
}

// Apart, since all closures of one function hold what any of them names.
function keep(bytes: Uint8Array): () => Uint8Array {
  return () => bytes;
}

function compress(bytes: Uint8Array): () => Uint8Array {
  const packed = deflateRawSync(bytes, { level: 1 });
  return () => inflateRawSync(packed);
}
