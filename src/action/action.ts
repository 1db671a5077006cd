import { fr } from '../locales/fr.ts';
import { commandMessage } from '../report/escape.ts';
import { adoptMachine } from '../schema/machine.ts';
import { GitTrouble } from '../world/git/git.ts';
import { InputError } from '../world/input-error.ts';
import { nodeMachine } from '../world/machine.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { notice } from './output.ts';
import { readRun } from './run.ts';

const ISSUES = 'https://github.com/relecture/relecture/issues';
/** A cancelled job gets SIGINT, then 7.5 s later SIGTERM, then is killed: what is under way has this long to end. */
const GRACE_MS = 8_500;

let inputs: Inputs | null = null;

async function main(): Promise<number> {
  adoptMachine(nodeMachine);
  const controller = stopOnSignal();
  try {
    const run = readRun(process.env);
    inputs = await readInputs(run.workspace);
    const { act } = await import('./act.ts');
    return await act(run, inputs, process.env, controller.signal);
  } catch (error) {
    const locale = inputs?.locale ?? fr;
    if (controller.signal.aborted) {
      notice('warning', locale, locale.github.cancelled);
      return 1;
    }
    if (error instanceof InputError) {
      notice('error', locale, error.message);
      return 2;
    }
    if (error instanceof GitTrouble) {
      notice('error', locale, locale.github.gitTrouble({ said: error.message }));
      return 2;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stdout.write(
      `::error title=Relecture::${commandMessage(`${locale.cli.bug({ url: ISSUES })}\n${stack}`)}\n`,
    );
    return 3;
  }
}

function stopOnSignal(): AbortController {
  const controller = new AbortController();
  const stop = () => {
    controller.abort();
    setTimeout(() => process.exit(1), GRACE_MS).unref();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return controller;
}

process.exitCode = await main();
// What is not waited for any more (a late upload, a reading that was left) would hold the process up.
process.stdout.write('', () => process.exit());
