// src/cli/arguments/table.ts
const READING = [
	"check",
	"preview",
	"links",
	"dates"
];
const JUDGING = [...READING, "baseline"];
const SITE = [
	...JUDGING,
	"site",
	"schema",
	"init",
	"index"
];
const REVIEW_FORMATS = [
	"pretty",
	"json",
	"github",
	"markdown",
	"sarif",
	"junit",
	"gitlab"
];
const FORMATS = {
	check: REVIEW_FORMATS,
	preview: [],
	links: REVIEW_FORMATS,
	dates: [
		"pretty",
		"json",
		"ics"
	],
	site: ["pretty", "json"],
	baseline: [],
	schema: ["json"],
	rules: ["pretty", "json"],
	init: [],
	index: [],
	merge: ["json"],
	lsp: []
};
const COMMANDS = Object.keys(FORMATS);
const OPTIONS = {
	root: {
		kind: "string",
		part: "reading",
		commands: [...SITE, "lsp"]
	},
	config: {
		kind: "string",
		part: "reading",
		commands: [
			...JUDGING,
			"site",
			"schema",
			"index",
			"lsp"
		]
	},
	exclude: {
		kind: "list",
		part: "reading",
		commands: [
			...READING,
			"index",
			"lsp"
		]
	},
	"list-files": {
		kind: "flag",
		part: "reading",
		commands: ["check"]
	},
	"stdin-filename": {
		kind: "string",
		part: "reading",
		commands: ["check"]
	},
	shard: {
		kind: "string",
		part: "reading",
		commands: READING
	},
	only: {
		kind: "list",
		part: "judging",
		commands: [...JUDGING, "lsp"]
	},
	skip: {
		kind: "list",
		part: "judging",
		commands: [...JUDGING, "lsp"]
	},
	base: {
		kind: "string",
		part: "judging",
		commands: ["check", "preview"]
	},
	"no-baseline": {
		kind: "flag",
		part: "judging",
		commands: [...READING, "lsp"]
	},
	"as-of": {
		kind: "string",
		part: "judging",
		commands: [
			...JUDGING,
			"site",
			"init",
			"index",
			"lsp"
		]
	},
	"written-on": {
		kind: "string",
		part: "judging",
		commands: [
			...JUDGING,
			"init",
			"lsp"
		]
	},
	"fail-on": {
		kind: "string",
		part: "judging",
		allowed: [
			"error",
			"warning",
			"never"
		],
		commands: [...READING, "merge"]
	},
	"max-warnings": {
		kind: "string",
		part: "judging",
		commands: ["check", "merge"]
	},
	format: {
		kind: "string",
		part: "report",
		commands: [
			"check",
			"links",
			"dates",
			"site",
			"schema",
			"rules",
			"merge"
		]
	},
	output: {
		kind: "list",
		part: "report",
		commands: [
			"check",
			"links",
			"dates",
			"site",
			"schema",
			"merge"
		]
	},
	out: {
		kind: "string",
		part: "report",
		commands: [
			"preview",
			"index",
			"schema"
		]
	},
	panel: {
		kind: "flag",
		part: "report",
		commands: ["init", "index"]
	},
	verbose: {
		kind: "flag",
		part: "report",
		commands: [...JUDGING, "site"]
	},
	quiet: {
		kind: "flag",
		short: "q",
		part: "report",
		commands: ["check"]
	},
	statistics: {
		kind: "flag",
		part: "report",
		commands: ["check"]
	},
	locale: {
		kind: "string",
		part: "report",
		allowed: ["fr", "en"],
		commands: null
	},
	fix: {
		kind: "flag",
		part: "run",
		commands: ["check"]
	},
	"dry-run": {
		kind: "flag",
		part: "run",
		commands: [
			"check",
			"baseline",
			"init"
		]
	},
	prune: {
		kind: "flag",
		part: "run",
		commands: ["baseline"]
	},
	watch: {
		kind: "flag",
		part: "run",
		commands: ["check"]
	},
	offline: {
		kind: "flag",
		part: "run",
		commands: [...JUDGING, "init"]
	},
	"ask-links": {
		kind: "flag",
		part: "run",
		commands: ["lsp"]
	},
	stdio: {
		kind: "flag",
		part: "run",
		commands: ["lsp"]
	},
	cache: {
		kind: "string",
		part: "run",
		commands: [
			"check",
			"preview",
			"links",
			"baseline",
			"lsp"
		]
	},
	"time-budget": {
		kind: "string",
		part: "run",
		commands: JUDGING
	},
	help: {
		kind: "flag",
		short: "h",
		part: "run",
		commands: null
	},
	version: {
		kind: "flag",
		short: "v",
		part: "run",
		commands: null
	}
};
const OPTION_NAMES = Object.keys(OPTIONS);
function takersOf(name) {
	const { commands } = OPTIONS[name];
	return commands === null ? COMMANDS : COMMANDS.filter((command) => commands.includes(command));
}

export { takersOf as a, OPTION_NAMES as i, FORMATS as n, OPTIONS as r, COMMANDS as t };