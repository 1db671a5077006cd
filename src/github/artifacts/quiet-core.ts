// What the artifact client is given for `@actions/core` (`rolldown.config.js`): it tells each of its steps in English, and warns of what it
// then throws. What went wrong is told by whoever asked; the rest is for those who look into a run (`ACTIONS_STEP_DEBUG`).
import { debug } from '@actions/core';

export { debug, setSecret } from '@actions/core';

const aside = (message: unknown): void => debug(String(message));

export { aside as error, aside as info, aside as warning };
