import type { Locale } from '../locales/locale.ts';
import type { World } from '../review/review.ts';
import type { Terminal } from './output.ts';

/** Work shorter than this needs no bar; a bar is not drawn more often than ten times a second (milliseconds). */
const QUIET = 800;
const INTERVAL = 100;
const WIDTH = 24;

/** A bar on the standard error of a terminal, for long work only; silent elsewhere. */
export function createProgress(terminal: Terminal, locale: () => Locale): NonNullable<World['progress']> {
  if (!terminal.interactive) return () => undefined;
  const start = performance.now();
  let drawn = 0;
  return (stage, done, total) => {
    const now = performance.now();
    const over = done >= total;
    if (now - start < QUIET || (now - drawn < INTERVAL && !over)) return;
    if (over && drawn === 0) return;
    drawn = now;
    const full = Math.round((WIDTH * done) / Math.max(1, total));
    const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
    terminal.err(over ? '\r\u001B[K' : `\r\u001B[K${bar} ${locale().cli.progress[stage]} ${done}/${total}`);
  };
}
