import { randomFillSync } from 'node:crypto';

/** Pages of 64 KB, which are taken from the machine only as they are used. */
const MEMORY = { initial: 4000, maximum: 65_536, shared: true };
const NOT_SUPPORTED = 58;

/** Starts satteri's module, without threads, files, environment or clock: it turns text into trees, and sees nothing else. */
export async function startSatteri<Exports>(bytes: Uint8Array<ArrayBuffer>): Promise<Exports> {
  const [{ instantiateNapiModuleSync }, { createContext }] = await Promise.all([
    import('@emnapi/core'),
    import('@emnapi/runtime'),
  ]);
  const memory = new WebAssembly.Memory(MEMORY);
  let exported: WebAssembly.Instance['exports'] = {};
  const { napiModule } = instantiateNapiModuleSync(new WebAssembly.Module(bytes), {
    context: createContext(),
    asyncWorkPoolSize: 0,
    wasi: { wasiImport: bareSystem(memory), initialize, start: () => 0 },
    overwriteImports: (imports) => {
      const { napi = {} } = imports;
      const napi_create_external_arraybuffer = givenBackAtOnce(napi, () => exported);
      imports['env'] = { ...imports['env'], ...napi, ...imports['emnapi'], memory, napi_create_external_arraybuffer };
      return imports;
    },
    beforeInit: ({ instance: { exports } }) => {
      exported = exports;
      for (const [name, register] of Object.entries(exports)) if (name.startsWith('__napi_register__')) run(register);
    },
  });
  return napiModule.exports as Exports;
}

type Imported = (...words: number[]) => number;

/**
 * What the module gives is copied: its own bytes are freed there and then. Left to the collector, they would stay until the event loop turns,
 * which may be hundreds of pages later.
 */
function givenBackAtOnce(napi: object, exported: () => WebAssembly.Instance['exports']): Imported {
  const create: Imported = Reflect.get(napi, 'napi_create_external_arraybuffer');
  return (env = 0, data = 0, length = 0, finalizer = 0, hint = 0, result = 0) => {
    const status = create(env, data, length, 0, hint, result);
    const table = exported()['__indirect_function_table'] as { get(index: number): Imported };
    if (status === 0 && finalizer !== 0) table.get(finalizer)(env, data, hint);
    return status;
  };
}

function initialize(instance: object): void {
  run((instance as WebAssembly.Instance).exports['_initialize']);
}

function run(exported: unknown): void {
  if (typeof exported === 'function') exported();
}

/** What a module asks of a system (WASI preview 1), where there is none. */
function bareSystem(memory: WebAssembly.Memory): Record<string, (...words: number[]) => number> {
  const put = (at: number, value: number): void => new DataView(memory.buffer).setUint32(at, value, true);
  return {
    environ_get: () => 0,
    environ_sizes_get: (count = 0, size = 0) => {
      put(count, 0);
      put(size, 0);
      return 0;
    },
    // The seed of hash tables that hold the labels of one text: nobody may guess which of them meet.
    random_get: (at = 0, length = 0) => {
      new Uint8Array(memory.buffer, at, length).set(randomFillSync(new Uint8Array(length)));
      return 0;
    },
    clock_time_get: () => NOT_SUPPORTED,
    fd_write: () => NOT_SUPPORTED,
    sched_yield: () => 0,
    proc_exit: (code) => {
      throw new Error(`satteri ended with ${code}`);
    },
  };
}
