/** Wrong usage, configuration or environment: one sentence that says how to mend it, exit status 2, no stack trace. */
export class InputError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'InputError';
  }
}
