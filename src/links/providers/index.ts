import type { Provider } from '../provider.ts';
import { demarcheNumerique } from './demarche-numerique.ts';
import { createGeneric } from './generic.ts';
import { jobPosting } from './job-posting.ts';
import { pdf } from './pdf.ts';
import { welcomeToTheJungle } from './welcome-to-the-jungle.ts';

/** Those who know some links better than others do. The first that knows an address judges it. */
export const providers: readonly Provider[] = [demarcheNumerique, welcomeToTheJungle, pdf, jobPosting];

/** Whoever is left: it lets the others look at the pages it brings back. */
export const generic = createGeneric(providers);
