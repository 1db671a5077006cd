import { adoptMachine } from '../src/schema/machine.ts';
import { nodeMachine } from '../src/world/machine.ts';

// As each entry does.
adoptMachine(nodeMachine);
