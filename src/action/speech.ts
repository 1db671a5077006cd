import type { Page } from '../content/page.ts';
import { languageOfReaders } from '../site/language-of-readers.ts';
import type { Site } from '../site/site.ts';
import { type Inputs, loadLocale } from './inputs.ts';
import { log } from './output.ts';

/** The language of a run: what the input says, then the configuration in force, then that of the site. Until the site is read, it is a guess. */
export class Speech {
  #inputs: Inputs;
  #known: (inputs: Inputs) => void = () => {};
  readonly #heard = new Promise<Inputs>((resolve) => {
    this.#known = resolve;
  });

  constructor(inputs: Inputs) {
    this.#inputs = inputs;
  }

  /** In the language as it is known so far. */
  get inputs(): Inputs {
    return this.#inputs;
  }

  /** A line of the log that can wait until the site is read. */
  later(line: (inputs: Inputs) => string): void {
    void this.#heard.then((inputs) => log(line(inputs)));
  }

  /** The same inputs, in the language that the site tells. */
  async learn(site: Pick<Site, 'language' | 'configuration'>, pages: readonly Page[] = []): Promise<Inputs> {
    const localeName = this.#inputs.isLocaleSaid
      ? this.#inputs.localeName
      : (site.configuration.locale ?? languageOfReaders(site, pages));
    this.#inputs = { ...this.#inputs, localeName, locale: await loadLocale(localeName) };
    this.#known(this.#inputs);
    return this.#inputs;
  }
}
