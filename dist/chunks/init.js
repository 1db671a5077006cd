import { n as visibleLine } from "./visible.js";
import { t as review } from "./review.js";
import { t as DiskTree } from "./disk2.js";
import { t as InputError } from "./input-error.js";
import { t as writeFileIn } from "./write-file.js";
import { t as openWorld } from "./world.js";
import { l as readDataFile, s as DataFile } from "./read.js";
import { t as parseUrl } from "./parse-url.js";
import { t as TrustedTree } from "./trusted-tree.js";
import { a as guessRelations, i as privateKind } from "./rules.js";
import { i as isObject } from "./json-schema.js";
import { t as readCname } from "./cname.js";
import { n as recogniseSites, r as Survey, t as readSite } from "./read-site.js";
import { t as heldPlaces } from "./held-places.js";
import { r as gitArguments } from "./git.js";
import { spawnSync } from "node:child_process";
import { join, relative, resolve, sep } from "node:path";
import { existsSync, realpathSync, statSync } from "node:fs";

// src/site/detect.ts
/** The main site of a tree. */
async function detectSite(files, tree) {
	const survey = new Survey(files, tree);
	const [main] = await recogniseSites(survey, null);
	if (main === void 0) throw new Error("a folder of Markdown is a site, too");
	const { generator, base, path } = main;
	const { settings, content, static: folder, url, language } = await generator.layout({
		survey,
		base,
		path,
		said: {
			content: null,
			static: null
		}
	});
	return {
		generator: generator.name,
		settings,
		base,
		content,
		static: folder,
		url,
		language
	};
}

// src/cli/init/guess-hosts.ts
const ADDRESS = /https?:\/\/([a-z\d.-]{3,100})(\/[^\s"'<>()[\]#?]{0,500})?/gi;
/**
* Hosts under which the pages link to the site itself, the most used first: those whose paths are, for more than half,
* paths of the site's own pages and files, one of them at least two steps deep (every site has a `/contact`).
*/
function guessHosts(site) {
	const paths = /* @__PURE__ */ new Map();
	const first = [...site.pages.values()][0];
	if (first === void 0) return [];
	for (const page of site.pages.values()) for (const [, host = "", path = "/"] of page.source.text.matchAll(ADDRESS)) {
		const name = host.toLowerCase().replace(/\.+$/, "");
		const known = paths.get(name) ?? /* @__PURE__ */ new Map();
		const clean = path.replace(/[.,;:!*_]+$/, "");
		known.set(clean, (known.get(clean) ?? 0) + 1);
		paths.set(name, known);
	}
	const own = [...paths].filter(([, known]) => isOwn([...known.keys()], site, first));
	const uses = (known) => [...known.values()].reduce((sum, count) => sum + count, 0);
	const isMain = ([host]) => Number(host.startsWith("www."));
	return own.sort((a, b) => isMain(b) - isMain(a) || uses(b[1]) - uses(a[1])).map(([host]) => host);
}
function isOwn(paths, site, from) {
	const real = paths.filter((path) => path !== "/");
	const found = real.filter((path) => ["page", "file"].includes(site.resolve(path, from).kind));
	return found.length >= 2 && found.length * 2 > real.length && found.some((path) => path.split("/").filter(Boolean).length > 1);
}

// src/cli/init/facts.ts
/** Reads the site as it stands, with the configuration of ours that it may have already. */
async function gatherInit(tree) {
	const paths = await tree.files();
	const detected = await detectSite(paths, tree);
	const { site } = await readSite(tree, new TrustedTree(tree));
	await site.prepare([]);
	const hosts = guessHosts(site).filter(isOfTheWeb);
	const named = await readCname(tree, site.files, [
		"",
		detected.static ?? "",
		detected.base
	]);
	const declared = site.configuration.site?.url ?? detected.url;
	const url = declared !== null && isOfTheWeb(hostOf(declared) ?? "") ? declared : null;
	const known = url === null ? null : hostOf(url);
	const first = known ?? named ?? hosts[0] ?? null;
	const held = heldPlaces(site.plan, site.configuration, site.files);
	const kinds = [...site.files].map((path) => site.plan.fileOf(path).kind);
	const count = (kind) => kinds.filter((one) => one === kind).length;
	return {
		detected: {
			...detected,
			url,
			generator: site.generator
		},
		cms: site.cms,
		files: site.files,
		configuration: site.configurationPath,
		read: {
			pages: count("page"),
			data: count("data")
		},
		folders: held.places.filter(({ holds }) => holds === "pages").map(({ folder }) => folder),
		static: held.static,
		url: known === null && first !== null ? `https://${first}` : null,
		hosts: hosts.filter((host) => host !== first),
		relations: site.configurationPath === null ? guessRelations(site) : [],
		branch: await branchOf(tree, site)
	};
}
/** Names that nobody may have (RFC 2606, RFC 6761): what a generator writes where its author wrote nothing. */
const NOBODYS = /(?:^|\.)(?:example|test|invalid)$|(?:^|\.)example\.(?:com|net|org)$/;
/** A host where readers may find the site: neither the machine of its author, nor the name of an example. */
function isOfTheWeb(host) {
	return host !== "" && privateKind(host) === null && !NOBODYS.test(host);
}
function hostOf(url) {
	return parseUrl(url)?.hostname ?? null;
}
/** `backend.branch` of the CMS configuration. */
async function branchOf(tree, site) {
	const file = site.cms === null ? null : await readDataFile(tree, site.cms.path);
	if (!(file instanceof DataFile) || !isObject(file.value)) return null;
	const { backend } = file.value;
	const branch = isObject(backend) ? backend["branch"] : null;
	return typeof branch === "string" && /^[\w./-]{1,100}$/.test(branch) ? branch : null;
}

// src/cli/init/workflow.ts
/** Where the Action is taken from. */
const ACTION = "relecture/relecture@v1";
const JOB = ["    runs-on: ubuntu-latest", "    timeout-minutes: 15"];
/** By commit: a tag can be moved to other code. */
const CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
/**
* The workflow file. Two jobs, because they need different rights: the review of a change writes on its pull request,
* the watch over time writes one issue. Nothing is granted at the top.
*/
function workflow(branch, locale, { folder = "", localeName = "fr" } = {}) {
	const inputs = [...folder === "" ? [] : [`root: ${scalar(folder)}`], ...localeName === "fr" ? [] : [`locale: ${localeName}`]];
	const said = locale.site.init.workflow;
	return [
		"name: Relecture",
		"",
		"on:",
		`  pull_request: # ${said.pullRequest}`,
		`  push: # ${said.push}`,
		`    branches: [${scalar(branch)}]`,
		`  schedule: # ${said.schedule}`,
		"    - cron: '17 5 * * *'",
		`  workflow_dispatch: # ${said.dispatch}`,
		"",
		"permissions: {}",
		"",
		"jobs:",
		`  ${said.reviewJob}:`,
		"    if: github.event_name == 'pull_request' || github.event_name == 'push'",
		...JOB,
		"    permissions:",
		"      contents: read",
		`      pull-requests: write # ${said.comment}`,
		`      statuses: write # ${said.status}`,
		"    concurrency:",
		"      group: relecture-${{ github.event_name }}-${{ github.ref }}",
		"      cancel-in-progress: ${{ github.event_name == 'pull_request' }}",
		...steps(false, inputs),
		"",
		`  ${said.watchJob}:`,
		"    if: github.event_name == 'schedule' || github.event_name == 'workflow_dispatch'",
		...JOB,
		"    permissions:",
		"      contents: read",
		`      issues: write # ${said.issue}`,
		...steps(true, inputs),
		""
	].join("\n");
}
/** The watch looks at the age of lines, hence needs the whole history. */
function steps(history, inputs) {
	return [
		"    steps:",
		`      - uses: ${CHECKOUT}`,
		"        with:",
		"          persist-credentials: false",
		...history ? ["          fetch-depth: 0"] : [],
		`      - uses: ${ACTION}`,
		...inputs.length === 0 ? [] : ["        with:", ...inputs.map((input) => `          ${input}`)]
	];
}
/** Words that YAML would take for something else than text are quoted. */
function scalar(text) {
	return /^[a-z][\w./-]*$/i.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text) ? text : JSON.stringify(text);
}

// src/cli/init/plan.ts
const WORKFLOW_PATH = ".github/workflows/relecture.yml";
/** Plans the two files. Pure: the command line writes them, or shows them with `--dry-run`. */
function planInit(facts, locale, options = {}) {
	const { folder = "", localeName = "fr", hasWorkflow = facts.files.has(WORKFLOW_PATH) } = options;
	const branch = options.branch ?? facts.branch ?? "main";
	const files = [];
	if (facts.configuration === null) files.push({
		path: "relecture.yml",
		text: configurationText(facts, locale, localeName)
	});
	if (!hasWorkflow) files.push({
		path: WORKFLOW_PATH,
		text: workflow(branch, locale, {
			folder,
			localeName
		})
	});
	return {
		files,
		kept: [...facts.configuration === null ? [] : [facts.configuration], ...hasWorkflow ? [WORKFLOW_PATH] : []],
		found: foundLines(facts, locale.site.init),
		branch
	};
}
function foundLines({ detected, cms, read, folders, url, hosts, relations }, said) {
	return [
		said.generator({
			generator: detected.generator,
			folders,
			read
		}),
		cms === null ? said.noCms : said.cms({
			path: cms.path,
			engine: cms.engine,
			collections: cms.collections.length
		}),
		detected.url ?? url ? said.url({
			url: detected.url ?? url ?? "",
			hosts,
			guessed: detected.url === null
		}) : said.noUrl,
		...relations.length > 0 ? [said.relations({ fields: [...new Set(relations.map(({ field }) => field))] })] : []
	];
}
/** Only what differs from what is found at each run. */
function configurationText(facts, locale, localeName) {
	const said = locale.site.init.configuration;
	const { detected, url, hosts, relations } = facts;
	const site = [url === null ? detected.url === null ? "  # url: https://www.exemple.gouv.fr" : null : `  url: ${url}`, hosts.length === 0 ? null : `  hosts: [${hosts.join(", ")}] # ${said.hosts}`].filter((line) => line !== null);
	const active = site.some((line) => !line.trimStart().startsWith("#"));
	return [
		...said.head.map((line) => `# ${line}`),
		`# ${said.detected({
			generator: detected.generator,
			folders: facts.folders,
			static: facts.static || null,
			cms: facts.cms?.path ?? null
		})}`.replace(/[\r\n\u0085\u2028\u2029]+/g, " "),
		"",
		...localeName === "fr" ? [] : [
			`# ${said.locale}`,
			`locale: ${localeName}`,
			""
		],
		...site.length === 0 ? [] : [
			`# ${said.site}`,
			active ? "site:" : "# site:",
			...site.map((line) => active ? line : line.replace(/^ {2}# /, "#   ")),
			""
		],
		...relations.length === 0 ? [] : [
			`# ${said.relations}`,
			"relations:",
			...relations.flatMap(relationLines),
			""
		],
		`# ${said.rules}`,
		"# rules:",
		"#   typography-apostrophe: off",
		"#   link-redirected: info",
		""
	].join("\n");
}
function relationLines({ files, field, target, prefix }) {
	return [
		`  - files: ${JSON.stringify(files)}`,
		`    field: ${JSON.stringify(field)}`,
		`    target: ${JSON.stringify(target)}`,
		...prefix === void 0 ? [] : [`    prefix: ${JSON.stringify(prefix)}`]
	].map((line) => line.replace(/"([\w./-]+)"$/, "$1"));
}

// src/cli/init/repository.ts
/** The names of a default branch where nobody has chosen one: GitHub's, then git's own. */
const USUAL = ["main", "master"];
/**
* The repository that holds a site. Its default branch is that of its remote; else the one that the CMS writes to; else the one that
* this machine's git or everybody's gives a new repository, where there is such a branch; else what is checked out.
* @param root A real path.
* @param cms The branch that the CMS names.
*/
function repositoryOf(root, cms) {
	const ask = (...args) => {
		const { status, stdout } = spawnSync("git", gitArguments(root, args), {
			encoding: "utf8",
			timeout: 5e3
		});
		return status === 0 && stdout.trim() !== "" ? stdout.trim() : null;
	};
	const top = ask("rev-parse", "--show-toplevel");
	if (top === null) return {
		top: root,
		folder: "",
		branch: cms
	};
	const isThere = (name) => ["heads", "remotes/origin"].some((kind) => ask("rev-parse", "--verify", "--quiet", `refs/${kind}/${name}`) !== null);
	const remote = ask("symbolic-ref", "--short", "refs/remotes/origin/HEAD")?.replace(/^origin\//, "") ?? null;
	const usual = [ask("config", "--get", "init.defaultBranch"), ...USUAL].filter((name) => name !== null);
	const branch = remote ?? cms ?? usual.find(isThere) ?? ask("symbolic-ref", "--short", "HEAD");
	return {
		top,
		folder: relative(top, root).split(sep).join("/"),
		branch
	};
}

// src/cli/init/init.ts
/** `relecture init [folder]`: finds out what the site is, writes what it needs, never over anything, and reviews it once. */
async function init(options, terminal, cwd, env) {
	const root = resolve(cwd, options.root ?? options.paths[0] ?? ".");
	if (!existsSync(root) || !statSync(root).isDirectory()) throw new InputError(options.locale.cli.usage.noSuchRoot({ root: options.root ?? options.paths[0] ?? "." }));
	const facts = await gatherInit(new DiskTree(root));
	const { top, folder, branch } = repositoryOf(realpathSync(root), facts.branch);
	const plan = planInit(facts, options.locale, {
		...branch !== null && { branch },
		folder,
		hasWorkflow: existsSync(join(top, WORKFLOW_PATH)),
		localeName: options.localeName
	});
	tellPlan(plan, {
		root,
		top
	}, options, terminal);
	if (options.dryRun) return 0;
	const found = await review(openWorld(root, {
		...options,
		offline: true
	}, env, terminal), {
		paths: [],
		only: [],
		skip: []
	});
	terminal.out(`\n${firstReview(found, plan, options).join("\n")}\n`);
	return 0;
}
function tellPlan(plan, at, options, terminal) {
	const said = options.locale.site.init;
	for (const line of plan.found) terminal.out(`${visibleLine(line)}\n`);
	for (const path of plan.kept) terminal.out(`${said.kept({ path: nameOf(path, at) })}\n`);
	for (const { path, text } of plan.files) {
		if (options.dryRun) {
			terminal.out(`\n${said.wouldWrite({ path: nameOf(path, at) })}\n\n${text.replace(/^(?=.)/gm, "    ")}`);
			continue;
		}
		write(baseOf(path, at), path, text, options);
		terminal.out(`${said.wrote({ path: nameOf(path, at) })}\n`);
	}
}
const baseOf = (path, { root, top }) => path === ".github/workflows/relecture.yml" ? top : root;
/** As seen from the site. */
function nameOf(path, at) {
	return relative(realpathSync(at.root), join(baseOf(path, at), path)).split(sep).join("/");
}
function write(root, path, text, options) {
	try {
		writeFileIn(root, path, text, true);
	} catch {
		throw new InputError(options.locale.cli.usage.write({ path: join(root, path) }));
	}
}
function firstReview({ stats }, { branch }, options) {
	return options.locale.site.init.firstReview({
		...stats,
		branch
	});
}

export { init };