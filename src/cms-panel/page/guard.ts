let told = false;

/** An exception of ours is told once to the console, and never reaches the CMS. */
export function tell(error: unknown): void {
  if (told) return;
  told = true;
  console.error('Relecture:', error);
}

/** The same work, after which the CMS goes on whatever happens. */
export function guarded<Arguments extends readonly unknown[], Result>(
  work: (...given: Arguments) => Result,
  otherwise: Result,
): (...given: Arguments) => Result {
  return (...given) => {
    try {
      return work(...given);
    } catch (error) {
      tell(error);
      return otherwise;
    }
  };
}
