// src/configuration/defaults.ts
const defaults = {
	site: { "time-zone": "Europe/Paris" },
	links: {
		timeout: 10,
		retries: 2,
		"per-host": 6,
		concurrency: 64,
		anchors: false
	},
	dates: { soon: 14 },
	relations: { by: "file" },
	cms: { block: "never" }
};

export { defaults as t };