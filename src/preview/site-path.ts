/** True for a path that stays in its folder. */
export function isInside(path: string): boolean {
  return (
    path !== '' &&
    !path.split('/').some((step) => step === '..' || step === '.git' || step.includes('\\') || step.includes('\0'))
  );
}

/** The way from one file to another. */
export function relative(from: string, to: string): string {
  const [start, end] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < start.length && shared < end.length - 1 && start[shared] === end[shared]) shared++;
  return [...start.slice(shared).map(() => '..'), ...end.slice(shared).map(encodeURIComponent)].join('/');
}

/** Percent signs decoded; the text itself when they say nothing. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
