import { getInput } from '@actions/core';
import { fr } from '../locales/fr.ts';
import type { Locale } from '../locales/locale.ts';
import { commandMessage } from '../report/escape.ts';
import { adoptMachine } from '../schema/machine.ts';
import { InputError } from '../world/input-error.ts';
import { nodeMachine } from '../world/machine.ts';
import { publishHandoff } from './handoff/publish-handoff.ts';
import { loadLocale } from './inputs.ts';
import { notice } from './output.ts';
import { readRun } from './run.ts';

const ISSUES = 'https://github.com/relecture/relecture/issues';

/** The privileged half for forks: posts what an unprivileged run found, and reads nothing else of it. */
async function main(): Promise<number> {
  adoptMachine(nodeMachine);
  let locale: Locale = fr;
  try {
    const said = getInput('locale');
    locale = await loadLocale(said === 'en' ? 'en' : 'fr');
    const inputs = { token: getInput('token'), locale, isLocaleSaid: said !== '' };
    return await publishHandoff(readRun(process.env), inputs);
  } catch (error) {
    if (error instanceof InputError) {
      notice('error', locale, error.message);
      return 2;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stdout.write(
      `::error title=Relecture::${commandMessage(`${locale.cli.bug({ url: ISSUES })}\n${stack}`)}\n`,
    );
    return 3;
  }
}

process.exitCode = await main();
