import { t as TrustedTree } from "./trusted-tree.js";
import { a as inertJson } from "./escape.js";
import { a as Collections, t as readSite } from "./read-site.js";
import { n as nearest } from "./nearest.js";
import { t as DiskTree } from "./disk2.js";
import { t as InputError } from "./input-error.js";
import { a as writeReport } from "./output.js";
import { t as findRoot } from "./site-root.js";

// src/site/schemas/print-schemas.ts
const DIALECT = "https://json-schema.org/draft/2020-12/schema";
function printSchemas(site, name) {
	if (site.cms === null) return { kind: "no-cms" };
	const forms = [...new Collections(site.cms).forms()];
	if (name === void 0) return printed(together(forms));
	const exact = forms.filter((form) => form.name === name);
	const chosen = exact.length > 0 ? exact : forms.filter((form) => form.collection === name || form.name.endsWith(`/${name}`));
	const [only] = chosen;
	if (only !== void 0) return printed(chosen.length === 1 ? only.schema : together(chosen));
	const names = [...new Set(forms.flatMap((form) => [form.collection, form.name]))];
	const short = forms.map((form) => form.name.slice(form.name.indexOf("/") + 1));
	return {
		kind: "unknown",
		name,
		names,
		suggestion: nearest(name, [...names, ...short])
	};
}
function together(forms) {
	const definitions = forms.map(({ name, schema: { $schema: _dialect, ...schema } }) => [name, schema]);
	return {
		$schema: DIALECT,
		$defs: Object.fromEntries(definitions)
	};
}
function printed(schema) {
	return {
		kind: "printed",
		text: `${JSON.stringify(schema, null, 2)}\n`
	};
}

// src/cli/schema.ts
async function schema(options, terminal, cwd) {
	const [name] = options.paths;
	const { root } = findRoot({
		...options,
		paths: []
	}, cwd);
	const tree = new DiskTree(root);
	const { site } = await readSite(tree, new TrustedTree(tree), { ...options.config !== null && { configurationPath: options.config } });
	const printed = printSchemas(site, name);
	if (printed.kind !== "printed") {
		const { names: known, suggestion } = printed.kind === "unknown" ? printed : {
			names: [],
			suggestion: null
		};
		throw new InputError(options.locale.cli.usage.unknownCollection({
			name: name ?? "",
			known,
			suggestion
		}));
	}
	for (const { file } of options.outputs) if (file === null) terminal.out(inertJson(printed.text));
	else writeReport(file, printed.text, options);
	return 0;
}

export { schema };