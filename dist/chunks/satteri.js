import { randomFillSync } from "node:crypto";

// src/world/satteri.ts
const MEMORY = {
	initial: 4e3,
	maximum: 65536,
	shared: true
};
const NOT_SUPPORTED = 58;
async function startSatteri(bytes) {
	const [{ instantiateNapiModuleSync }, { createContext }] = await Promise.all([import("./emnapi-core.esm-bundler.js"), import("./emnapi.esm-bundler.js")]);
	const memory = new WebAssembly.Memory(MEMORY);
	let exported = {};
	const { napiModule } = instantiateNapiModuleSync(new WebAssembly.Module(bytes), {
		context: createContext(),
		asyncWorkPoolSize: 0,
		wasi: {
			wasiImport: bareSystem(memory),
			initialize,
			start: () => 0
		},
		overwriteImports: (imports) => {
			const { napi = {} } = imports;
			const napi_create_external_arraybuffer = givenBackAtOnce(napi, () => exported);
			imports["env"] = {
				...imports["env"],
				...napi,
				...imports["emnapi"],
				memory,
				napi_create_external_arraybuffer
			};
			return imports;
		},
		beforeInit: ({ instance: { exports } }) => {
			exported = exports;
			for (const [name, register] of Object.entries(exports)) if (name.startsWith("__napi_register__")) run(register);
		}
	});
	return napiModule.exports;
}
function givenBackAtOnce(napi, exported) {
	const create = Reflect.get(napi, "napi_create_external_arraybuffer");
	return (env = 0, data = 0, length = 0, finalizer = 0, hint = 0, result = 0) => {
		const status = create(env, data, length, 0, hint, result);
		const table = exported()["__indirect_function_table"];
		if (status === 0 && finalizer !== 0) table.get(finalizer)(env, data, hint);
		return status;
	};
}
function initialize(instance) {
	run(instance.exports["_initialize"]);
}
function run(exported) {
	if (typeof exported === "function") exported();
}
function bareSystem(memory) {
	const put = (at, value) => new DataView(memory.buffer).setUint32(at, value, true);
	return {
		environ_get: () => 0,
		environ_sizes_get: (count = 0, size = 0) => {
			put(count, 0);
			put(size, 0);
			return 0;
		},
		random_get: (at = 0, length = 0) => {
			new Uint8Array(memory.buffer, at, length).set(randomFillSync(new Uint8Array(length)));
			return 0;
		},
		clock_time_get: () => NOT_SUPPORTED,
		fd_write: () => NOT_SUPPORTED,
		sched_yield: () => 0,
		proc_exit: (code) => {
			throw new Error(`satteri ended with ${code}`);
		}
	};
}

export { startSatteri };