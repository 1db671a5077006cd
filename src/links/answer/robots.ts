/** The name by which a site may speak to us in its `robots.txt`. */
const OURS = 'relecture';

/**
 * Milliseconds that a site asks robots to let pass between two requests (`Crawl-delay`), in the group that names us, else in that of
 * all robots; 0 when it asks nothing.
 */
export function crawlDelay(robots: string): number {
  const delays = new Map<string, number>();
  let agents: string[] = [];
  let isOpen = false;
  for (const line of robots.split(/[\r\n]+/)) {
    const [, field = '', value = ''] = /^[\s\uFEFF]*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
    const name = field.toLowerCase();
    if (name === 'user-agent') {
      // Names that follow each other share one group.
      agents = isOpen ? [...agents, value.trim().toLowerCase()] : [value.trim().toLowerCase()];
      isOpen = true;
    } else if (name !== '') isOpen = false;
    const seconds = name === 'crawl-delay' && /^\d{1,6}(?:\.\d{1,6})?\s*$/.test(value) ? Number(value) : null;
    if (seconds !== null) for (const agent of agents) if (!delays.has(agent)) delays.set(agent, seconds * 1000);
  }
  return delays.get(OURS) ?? delays.get('*') ?? 0;
}
