import { t as fr } from "./chunks/fr.js";
import { n as commandMessage } from "./chunks/escape.js";
import { t as adoptMachine } from "./chunks/machine.js";
import { t as GitTrouble } from "./chunks/git.js";
import { t as InputError } from "./chunks/input-error.js";
import { t as nodeMachine } from "./chunks/machine2.js";
import { r as notice, s as readInputs } from "./chunks/action/output.js";
import { i as readRun } from "./chunks/action/run.js";

// src/action/action.ts
const ISSUES = "https://github.com/relecture/relecture/issues";
const GRACE_MS = 8500;
let inputs = null;
async function main() {
	adoptMachine(nodeMachine);
	const controller = stopOnSignal();
	try {
		const run = readRun(process.env);
		inputs = await readInputs(run.workspace);
		const { act } = await import("./chunks/action/act.js");
		return await act(run, inputs, process.env, controller.signal);
	} catch (error) {
		const locale = inputs?.locale ?? fr;
		if (controller.signal.aborted) {
			notice("warning", locale, locale.github.cancelled);
			return 1;
		}
		if (error instanceof InputError) {
			notice("error", locale, error.message);
			return 2;
		}
		if (error instanceof GitTrouble) {
			notice("error", locale, locale.github.gitTrouble({ said: error.message }));
			return 2;
		}
		const stack = error instanceof Error ? error.stack ?? error.message : String(error);
		process.stdout.write(`::error title=Relecture::${commandMessage(`${locale.cli.bug({ url: ISSUES })}\n${stack}`)}\n`);
		return 3;
	}
}
function stopOnSignal() {
	const controller = new AbortController();
	const stop = () => {
		controller.abort();
		setTimeout(() => process.exit(1), GRACE_MS).unref();
	};
	process.once("SIGINT", stop);
	process.once("SIGTERM", stop);
	return controller;
}
process.exitCode = await main();
process.stdout.write("", () => process.exit());

export {  };