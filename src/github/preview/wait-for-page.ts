export interface WaitWorld {
  fetch(url: string): Promise<{ readonly ok: boolean; text(): Promise<string> }>;
  sleep(milliseconds: number): Promise<void>;
  now(): number;
}

const STEP_MS = 3000;

/** Asks for a published page until it is the one of this commit. False when `limit` (ms) is over first. */
export async function waitForPage(url: string, sha: string, limit: number, world: WaitWorld): Promise<boolean> {
  const start = world.now();
  const mark = `<meta name="relecture-sha" content="${sha}">`;
  for (let attempt = 0; ; attempt++) {
    // A cache between here and the server must not answer for it.
    const text = await world
      .fetch(`${url}?v=${sha.slice(0, 12)}-${attempt}`)
      .then((answer) => (answer.ok ? answer.text() : ''))
      .catch(() => '');
    if (text.includes(mark)) return true;
    if (world.now() - start + STEP_MS > limit) return false;
    await world.sleep(STEP_MS);
  }
}
