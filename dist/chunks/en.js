import { n as ENGINES$1, r as GENERATORS, t as wholeNumbersBeside } from "./whole-numbers.js";

// src/locales/en/words/quote.ts
const quoted = (text) => `“${String(text).replace(/“/g, "‘").replace(/”/g, "’")}”`;
const quotedAsIs = (text) => `“${text}”`;

// src/locales/en/malformed-links.ts
const malformedRules = { "link-malformed": {
	summary: "An address is miswritten and cannot work.",
	scheme: (facts) => `No address begins with ${quotedAsIs(facts.part)}: the link leads nowhere.${write(facts)}`,
	"scheme-twice": (facts) => `The beginning of the address is written twice (${quotedAsIs(facts.part)}): the link leads nowhere.${write(facts)}`,
	"no-scheme": (facts) => `Without “https://” in front, this address is looked for inside the site itself: the link leads to the wrong place.${write(facts)}`,
	"no-host": (_facts) => "The address stops after “https://”: the name of the site is missing.",
	"incomplete-host": (facts) => `${quotedAsIs(facts.part)} is not the full name of a site: the link leads nowhere. Write the whole address, or remove the link.`,
	"double-slash": (facts) => `With two slashes in front, the browser looks for a site named ${quotedAsIs(facts.part)}: the link leads nowhere.${write(facts)}`,
	glued: (facts) => facts.better === null ? `Two addresses are stuck together (${quotedAsIs(shorten(facts.part))} follows the first): keep the right one.` : `The address is written twice over: the link leads nowhere.${write(facts)}`,
	backslash: (facts) => `The slashes of an address lean to the right: “/”, not “\\”.${write(facts)}`,
	markdown: (facts) => `This field takes an address alone, without brackets around it.${write(facts)}`,
	invisible: (facts) => `An invisible character (${facts.part}) was pasted with the address: the link may lead nowhere.${write(facts)}`,
	entity: (facts) => facts.part === "&amp;" ? `“&amp;” must be a plain “&” in this address: as it is, a part of it is lost.${write(facts)}` : `In this address, ${quotedAsIs(facts.part)} is HTML’s way of writing a sign: elsewhere, it leads nowhere.${write(facts)}`,
	space: (facts) => facts.better === null ? `There is a space in the name of the site (${quotedAsIs(facts.part)}): the link leads nowhere.` : `There is a space in the address: some software will cut it there.${write(facts)}`,
	around: (_facts) => "A space hides at the beginning or the end of this field: depending on the template, the address may not work. Remove it.",
	stray: (facts) => `${quotedAsIs(facts.part)} at the end of the address seems out of place: the link may lead nowhere.${write(facts)}`,
	percent: (facts) => `${quotedAsIs(facts.part)} is no valid code in an address: check that the link opens, or copy it again.`,
	"local-file": (_facts) => "This address is a file of your own computer: nobody else can open it. Put the document on the site and write its address.",
	"shared-file": (_facts) => "This address is that of a file of an internal network: whoever is elsewhere cannot open it. If the page is public, put the document on the site and use its address.",
	script: (facts) => `This address is a piece of program (${quotedAsIs(`${facts.part}:`)}): many site generators take it away, and the link then leads nowhere.`,
	unreadable: (facts) => `${quotedAsIs(facts.part)} cannot be the name of a site: no browser will open this address.`,
	"mail-no-scheme": (facts) => `For a click on the link to open a message, “mailto:” is missing before the e-mail address: as it is, it leads to a page that does not exist.${write(facts)}`,
	"mail-as-web": (facts) => `${quotedAsIs(facts.part)} is an e-mail address, not a web page.${write(facts)}`,
	"mail-empty": (_facts) => "The e-mail address is missing after “mailto:”.",
	"mail-address": (facts) => `${quotedAsIs(facts.part)} is not a complete e-mail address: the message would not leave.${write(facts)}`,
	"tel-empty": (_facts) => "The phone number is missing after “tel:”.",
	"tel-letters": (facts) => `${quotedAsIs(facts.part)} is no phone number: only digits can follow “tel:”.`,
	"tel-length": (facts) => `${quotedAsIs(facts.part)} has not as many digits as a phone number: the call would fail.`,
	"tel-spaces": (facts) => `After “tel:” the number is written without spaces: some phones stop at the first. The text of the link may keep them.${write(facts)}`
} };
function write({ better }) {
	return better === null ? "" : ` Write ${quotedAsIs(shorten(better))}.`;
}
function shorten(url) {
	return url.length <= 90 ? url : `${url.slice(0, 60)}…${url.slice(-25)}`;
}

// src/locales/en/accessibility.ts
function pair(url, other) {
	const [one, two] = [shorten(url), shorten(other)];
	return one === two ? `${url} and ${other}` : `${one} and ${two}`;
}
const accessibilityRules = {
	"accessibility-all-caps": {
		summary: "A sentence is all in capitals.",
		capitals: (facts) => `${quoted(facts.words)} is all in capitals: hard to read, and sometimes spelled out by screen readers. Write it in lower case.`
	},
	"accessibility-download-link": {
		summary: "A link to a document tells neither its format nor its weight.",
		both: (facts) => `Link ${quoted(facts.words)} opens a document: add its format and weight, ${download(facts)}.`,
		weight: (facts) => `Link ${quoted(facts.words)} opens a document: add its weight, ${download(facts)}.`,
		format: (facts) => `Link ${quoted(facts.words)} opens a document: add its format (${facts.format}).`
	},
	"accessibility-fake-heading": {
		summary: "A paragraph in bold is used as a heading.",
		bold: (facts) => `${quoted(facts.words)} looks like a heading but is none: people who go through the page from heading to heading will not find it. Write a heading (##).`
	},
	"accessibility-fake-list": {
		summary: "A list is made of signs instead of bullets.",
		"run-on": (facts) => `These ${facts.count} lines that begin with ${quoted(facts.sign)} will run on as one. For a list, begin each line with a dash and a space.`,
		signs: (facts) => `These ${facts.count} lines that begin with ${quoted(facts.sign)} are no list for a screen reader. Begin each line with a dash and a space (WCAG 1.3.1).`
	},
	"accessibility-frame-title": {
		summary: "A frame (video, map, form) has no title.",
		missing: (facts) => `${facts.count === 1 ? "This frame" : `${facts.count} frames of this text, first this one`}${facts.url === "" ? "" : ` (${shorten(facts.url)})`}${facts.count === 1 ? " has" : ", have"} no title: a screen reader cannot say what ${facts.count === 1 ? "it holds" : "they hold"} (WCAG 4.1.2). Say it in a few words in ${facts.count === 1 ? "its" : "their"} “title” attribute.`
	},
	"accessibility-heading-order": {
		summary: "A heading level is skipped.",
		jump: (facts) => `The heading ${quoted(facts.words)} (level ${facts.to}) follows one of level ${facts.from}: a level is missing, and the outline of the page is wrong for a screen reader (WCAG 1.3.1).`,
		first: (facts) => `The first heading of the text, ${quoted(facts.words)}, is of level ${facts.to}, below the title of the page (level 1): unless the template adds one in between, a level is missing (WCAG 1.3.1).`
	},
	"accessibility-image-alt": {
		summary: "An image has no text that says what it shows.",
		missing: (facts) => `The image ${quoted(facts.words)} has no text alternative: a screen reader passes over it (WCAG 1.1.1). Describe it between the brackets, or leave them empty if it only decorates.`,
		"missing-many": (facts) => `${facts.count} images of this text (${quoted(facts.words)} first) have no text alternative: a screen reader passes over them (WCAG 1.1.1). Describe between the brackets those that tell something; the others may stay so.`,
		"missing-in-link": (facts) => `This link is an image without text alternative (${quoted(facts.words)}): whoever cannot see it will not know where it leads (WCAG 2.4.4). Write where it leads between the brackets of the image.`,
		"missing-html": (facts) => `The image ${quoted(facts.words)} has no text alternative: whoever cannot see it will not know what it shows (WCAG 1.1.1). Describe it in an attribute alt="…", or leave alt="" if it only decorates.`,
		"missing-in-link-html": (facts) => `This link is an image without text alternative (${quoted(facts.words)}): whoever cannot see it will not know where it leads (WCAG 2.4.4). Write where it leads in the attribute alt="…" of the image.`,
		"file-name": (facts) => `The text alternative ${quoted(facts.words)} does not say what the image shows (WCAG 1.1.1). Describe it in a few words.`,
		"file-name-many": (facts) => `${facts.count} images of this text have ${quoted(facts.words)} as their text alternative, which does not say what they show (WCAG 1.1.1). Describe each in a few words.`
	},
	"accessibility-link-text": {
		summary: "The text of a link does not say where it leads.",
		nothing: (facts) => `The link ${quoted(facts.words)} does not say where it leads to whoever reads it alone, in a screen reader’s list of links (WCAG 2.4.4). Write where it leads.`,
		little: (facts) => `The link ${quoted(facts.words)} says little of where it leads (WCAG 2.4.4): add what it is about, such as ${quoted(`${facts.words} on…`)}.`,
		address: (facts) => facts.count === 1 ? `This link shows its address (${facts.words}), which screen readers spell out: give it a text that says what is there.` : `${facts.count} links of this text show their address (first ${facts.words}), which screen readers spell out: give them a text that says what is there.`,
		"same-text": (facts) => `Two links of the page are called ${quoted(facts.words)} and lead to two places (${pair(facts.url, facts.other)}): give them different texts (WCAG 2.4.4).`
	}
};
function download({ format, bytes, language }) {
	const name = language === null ? "" : `, in ${new Intl.DisplayNames(["en"], { type: "language" }).of(language)}`;
	const weight = bytes === null ? "250 kB" : bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : bytes < 1e9 ? `${decimal(bytes / 1e6)} MB` : `${decimal(bytes / 1e9)} GB`;
	return `${bytes === null ? "for instance " : ""}${quoted(`(${format}, ${weight}${name})`)}`;
}
function decimal(number) {
	return number.toFixed(1).replace(".0", "");
}

// src/locales/en/day-words.ts
const MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
];
const WEEKDAYS = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
function dayWords(day) {
	const [year, month, date] = day.split("-").map(Number);
	const name = MONTHS[(month ?? 0) - 1];
	return name === void 0 ? day : `${date} ${name} ${year}`;
}
function weekdayWord(weekday) {
	return WEEKDAYS[weekday] ?? "";
}
function agoWords(days) {
	if (days <= 1) return "yesterday";
	if (days < 60) return `${days} days ago`;
	if (days < 730) return `${Math.floor(days / 30.44)} months ago`;
	return `${Math.max(2, Math.floor(days / 365.25))} years ago`;
}
function linesWords(lines) {
	return lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.slice(0, -1).join(", ")} and ${lines.at(-1)}`;
}

// src/locales/en/dates.ts
const dateReasons = {
	future: "verb in the future",
	call: "call to act",
	procedure: "step of a procedure",
	open: "said to be open",
	planned: "announced as planned",
	"takes-place": "present of a calendar",
	"under-way": "under way that year",
	next: "announced as next",
	deadline: "deadline",
	clock: "exact time",
	"calling-heading": "heading that calls to act",
	"coming-heading": "heading about what comes next",
	awaited: "a sign of waiting",
	"calendar-field": "field of a calendar",
	"event-field": "field of an event",
	"field-open": "page marked open",
	"page-call": "page of a call",
	"page-offer": "offer",
	"page-faq": "frequent questions",
	"future-when-written": "still to come when it was written",
	vague: "text unchanged for long",
	opening: "beginning without an end",
	followed: "what follows is told",
	since: "introduced by “since”",
	law: "date of a law",
	log: "date of an update or a publication",
	participle: "introduced by a past participle",
	imperfect: "verb in the imperfect",
	perfect: "verb in the past",
	finished: "said to be over",
	"past-word": "word of the past",
	"any-time": "holds at any time",
	yearly: "comes back each year",
	official: "a law or an official text",
	figures: "figures or a study",
	state: "how things stood then",
	"bare-year": "year alone",
	"noun-year": "year that qualifies a noun",
	outranked: "more precise date in the sentence",
	"told-heading": "heading of a history",
	sample: "example or model",
	quoted: "quotation",
	struck: "struck-through text",
	"past-when-written": "already past when it was written",
	metadata: "date of the page itself",
	"own-day": "the day of the page itself",
	"page-day": "page of a time that is over",
	"due-cell": "column of deadlines",
	"due-field": "field of a deadline",
	"day-field": "day of an event",
	"call-closed": "call said to be closed at the top of the page",
	conditional: "a condition, not an announcement",
	entry: "dated entry of a journal",
	"field-closed": "page marked closed",
	superseded: "a later step follows",
	"page-history": "archive",
	"page-newsletter": "newsletter",
	"page-sample": "model page",
	"page-past": "page of past editions",
	"page-person": "page about a person"
};
const REASONS = 3;
function advice$1({ doubts, lines }) {
	return `Announce what comes next, or tell it in the past.${doubts.length === 0 ? "" : ` Read as an announcement (${doubts.slice(0, REASONS).map((code) => dateReasons[code] ?? code).join(", ")}).`}${lines.length === 0 ? "" : ` Same end on ${linesWords(lines)}.`}`;
}
const dateRules = {
	"date-stale": {
		summary: "An announcement is about a day that has passed.",
		"day-passed": (facts) => `${quoted(facts.quote)}: this day passed ${agoWords(facts.days)}. ${advice$1(facts)}`,
		"period-over": (facts) => `${quoted(facts.quote)}: this period ended ${agoWords(facts.days)}. ${advice$1(facts)}`,
		vague: (facts) => `${quoted(facts.quote)}: this sentence has not changed for at least ten months. Give a date, or say how it stands.${facts.lines.length === 0 ? "" : ` Same remark on ${linesWords(facts.lines)}.`}`
	},
	"date-expiring-soon": {
		summary: "An announcement will soon no longer be true.",
		soon: (facts) => `${quoted(facts.quote)}: ${daysLeft(facts.days)}. Prepare now what the page will say next.`
	},
	"date-weekday": {
		summary: "The day of the week does not go with the date.",
		"wrong-weekday": (facts) => `${quoted(facts.surface)}: ${dayWords(facts.day)} is a ${weekdayWord(facts.actual)}. Correct the day of the week or the date.`
	},
	"date-impossible": {
		summary: "A date does not exist in the calendar.",
		"month-first": (facts) => `${quoted(facts.surface)}: the month is written before the day. Write ${quoted(facts.to)}.`,
		"no-such-day": (facts) => `${quoted(facts.surface)} does not exist in the calendar. Check the day and the month.`
	},
	"date-reversed": {
		summary: "A period ends before it starts.",
		reversed: (facts) => `${quoted(facts.quote)}: the end comes before the start. Check both dates.`,
		fields: (facts) => `${quoted(facts.end)} (${facts.to}) comes before ${quoted(facts.start)} (${facts.from}): check both dates.`
	},
	"date-contradiction": {
		summary: "Two passages give different dates to the same event.",
		"other-page": (facts) => facts.title === null ? `Another page gives another date: ${quoted(facts.quote)} here, ${quoted(facts.other)} in ${facts.path} (line ${facts.line}). Keep the right date in both places.` : `The page ${quoted(facts.title)} gives another date: ${quoted(facts.quote)} here, ${quoted(facts.other)} there (${facts.path}, line ${facts.line}). Keep the right date in both places.`,
		"same-page": (facts) => `${quoted(facts.quote)} here, ${quoted(facts.other)} on line ${facts.line}. Keep the right date in both places.`
	},
	"date-open-after-deadline": {
		summary: "The page is marked open although its last deadline has passed.",
		"still-open": (facts) => `The page is marked open (${quoted(facts.key)}), but ${facts.isDeadline ? "its last deadline" : "the last date it announces"}, ${dayWords(facts.day)}, passed ${agoWords(facts.days)}. Close it, or announce the next deadline.`,
		"closed-early": (facts) => `The page is marked closed (${quoted(facts.key)}), but it still announces a deadline on ${dayWords(facts.day)}. Check that this is meant.`
	}
};
function daysLeft(days) {
	if (days <= 0) return "today is the last day";
	return days === 1 ? "only tomorrow is left" : `only ${days} days are left`;
}

// src/locales/en/words/count.ts
const digits = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
const many = (count, one, several) => `${digits(count)} ${count === 1 ? one : several}`;
const listed = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
const filesWords = ({ pages, data }) => listed([...pages === 0 ? [] : [many(pages, "page", "pages")], ...data === 0 ? [] : [many(data, "data file", "data files")]]);
function toDo({ errors, warnings, infos }) {
	const parts = [];
	if (errors > 0) parts.push(`${many(errors, "point", "points")} to fix`);
	if (warnings > 0) parts.push(parts.length > 0 ? `${digits(warnings)} to check` : `${many(warnings, "point", "points")} to check`);
	if (infos > 0) parts.push(many(infos, "hint", "hints"));
	return listed(parts);
}

// src/locales/en/calendar.ts
const calendar = {
	reasons: dateReasons,
	name: "Dates to review",
	over: "Already over, to review now",
	soon: "Soon over",
	later: "Later",
	claim: ({ quote, left }) => `${quoted(quote)} ${left < 0 ? `(passed ${agoWords(-left)})` : left === 0 ? "(last day today)" : left === 1 ? "(1 day left)" : `(${left} days left)`}`,
	vague: ({ quote, left }) => `${quoted(quote)} ${left < 0 ? "(unchanged for at least ten months)" : `(to be seen again in ${left + 1} day${left > 0 ? "s" : ""})`}`,
	event: ({ quote }) => `To update: ${quoted(quote)}`,
	yearInferred: ({ year }) => `year ${year} inferred`,
	summary: ({ entries, others }) => {
		const claims = entries === 0 ? "No dated announcement" : many(entries, "dated announcement", "dated announcements");
		const promise = many(others, "other date promises nothing, or is read as of the day of its page", "other dates promise nothing, or are read as of the day of their page");
		return `${claims}${others === 0 ? "" : `; ${promise}`}.`;
	}
};

// src/locales/en/cli/cms-panel.ts
const cmsPanel = {
	name: "Relecture",
	count: ({ errors, warnings, infos }) => toDo({
		errors,
		warnings,
		infos
	}) || "nothing to report",
	told: ({ count }) => `Relecture: ${count}.`,
	reading: "Reading",
	nothing: "Nothing to report on this page.",
	open: "Open",
	close: "Close",
	severity: {
		error: "To fix",
		warning: "To check",
		info: "Hint"
	},
	wholePage: "The whole page",
	rank: ({ rank }) => `no. ${rank}`,
	show: ({ label }) => `Show the field ${quoted(label)}`,
	mendSpaces: "Fix the spaces",
	mended: ({ label }) => `Fixed in ${quoted(label)}.`,
	undo: "Undo",
	undone: "The fix is undone.",
	cannotMend: "This field cannot be fixed from here: please fix it in the form.",
	why: "Why?",
	newTab: "(new tab)",
	hints: ({ count }) => many(count, "hint", "hints"),
	dates: ({ count }) => many(count, "date to look at later", "dates to look at later"),
	deadline: ({ quote, day }) => `${quoted(quote)} will no longer be true on ${dayWords(day)}.`,
	noIndex: "Links to other pages, relations and images are not checked here.",
	oldIndex: "The index of the site cannot be read any more: links to other pages are not checked here.",
	notRead: "This page is not read here.",
	tooLong: "This page is too long to be read here.",
	before: {
		title: ({ errors }) => `${many(errors, "point", "points")} to fix before saving?`,
		mend: "Fix",
		save: "Save anyway",
		stopped: "nothing is lost, the page waits for your changes.",
		blocked: "This site asks for these points to be fixed before saving."
	},
	beforePublishing: {
		title: ({ errors }) => `${many(errors, "point", "points")} to fix before publishing?`,
		mend: "Fix",
		save: "Publish anyway",
		blocked: "This site asks for these points to be fixed before publishing."
	}
};

// src/locales/en/cli/directives.ts
const directives = [
	"## In the page itself",
	"",
	"A directive that is written in the page silences a rule there, in one place only:",
	"",
	"```md",
	"<!-- relecture-disable-next-line typography-ordinal -->",
	"La 7ème promotion a gardé ce nom.",
	"",
	"<!-- relecture-disable date-stale, link-dead -->",
	"Applications close on 3 March 2019.",
	"<!-- relecture-enable -->",
	"```",
	"",
	"- `relecture-disable-next-line` holds for the line that follows;",
	"- `relecture-disable` holds until `relecture-enable`, or to the end of the file;",
	"- `relecture-enable` ends what is named after it, or everything when it names nothing.",
	"",
	"A directive names rules, separated by commas; `typography-` stands for the whole family. In the front matter, in YAML, it is written as a comment (`# relecture-disable-next-line typography-ordinal`), and `next-line` holds for the whole field that begins on the line that follows. A directive that silences nothing is [reported](../src/rules/directive/useless.en.md). For a whole file or a whole folder, use `overrides`; not to have them reviewed, `exclude`."
];

// src/locales/en/cli/editor.ts
const editor = {
	rulePage: "The page of this rule",
	fixAll: "Make all the safe fixes of this page",
	links: {
		notAsked: "This link was not checked.",
		checkedOn: (facts) => `Checked on ${dayWords(facts.day)}.`
	},
	names: (facts) => `${facts.label}: ${facts.title}`,
	notRead: (facts) => `${facts.path} is not reviewed: the site does not publish it, or the configuration leaves it out.`,
	failed: (facts) => `${facts.path} could not be reviewed because of a mistake in Relecture. Please report it: ${facts.url}`
};

// src/locales/en/cli/command-line.ts
const WITHOUT_NETWORK = "no network (this command never asks for any)";
const FAIL_ON = "fail from error, warning, or never (default: error)";
const commandLine = {
	commands: {
		check: {
			given: "[path...]",
			meaning: "review files or folders (default: the whole site); - reviews standard input"
		},
		preview: {
			given: "[path...]",
			meaning: "write the rendered preview"
		},
		links: {
			given: "[path...]",
			meaning: "only the links, with what stands behind them"
		},
		dates: {
			given: "[path...]",
			meaning: "only the dates, and the calendar of what goes stale"
		},
		site: {
			given: "",
			meaning: "what the site is taken for: generator, folders, languages, files left out"
		},
		baseline: {
			given: "",
			meaning: "set aside what an old site has to mend today (.relecture-baseline.json)"
		},
		schema: {
			given: "[collection]",
			meaning: "the JSON Schema derived from the CMS configuration, and what the generator refuses"
		},
		rules: {
			given: "[rule]",
			meaning: "list the rules, or explain one"
		},
		init: {
			given: "[folder]",
			meaning: "detect the site, write relecture.yml and the workflow file"
		},
		index: {
			given: "",
			meaning: "write what must be known of the site to review inside the CMS (relecture-index.json, beside its page)"
		},
		merge: {
			given: "FILE...",
			meaning: "merge the JSON reports of a review split by --shard"
		},
		lsp: {
			given: "",
			meaning: "read along while someone writes, in an editor that speaks LSP (VS Code, Neovim, Helix, Zed…)"
		}
	},
	options: {
		root: {
			value: "DIR",
			meaning: "the site’s root (default: the folder that holds relecture.yml or .git)"
		},
		config: {
			value: "FILE",
			meaning: "the configuration (default: relecture.yml or .github/relecture.yml)"
		},
		exclude: {
			value: "GLOB",
			meaning: "leave these files out (from the root), beside those of the configuration; may be repeated"
		},
		"list-files": {
			value: "",
			meaning: "list the files that would be read, one per line, and judge nothing"
		},
		"stdin-filename": {
			value: "PATH",
			meaning: "with -, where the text on standard input belongs in the site"
		},
		shard: {
			value: "I/N",
			meaning: "review only one part of the site, the I-th of N"
		},
		only: {
			value: "RULE,...",
			meaning: "only these rules (the start of a name, such as “date-”, will do)"
		},
		skip: {
			value: "RULE,...",
			meaning: "without these rules"
		},
		base: {
			value: "REF",
			meaning: "compare with this git reference: only what is new is judged"
		},
		"no-baseline": {
			value: "",
			meaning: "show and judge what the baseline sets aside too (.relecture-baseline.json)"
		},
		"as-of": {
			value: "YYYY-MM-DD",
			meaning: "the day at which dates are judged (default: today)"
		},
		"written-on": {
			value: "YYYY-MM-DD",
			meaning: "the day the text was written, where git does not tell"
		},
		"fail-on": {
			value: "LEVEL",
			meaning: "fail from error, warning, or never (default: error; for preview, never)",
			of: {
				check: FAIL_ON,
				links: FAIL_ON,
				dates: FAIL_ON,
				merge: FAIL_ON,
				preview: "fail from error or warning (default: never; a preview is no verdict)"
			}
		},
		"max-warnings": {
			value: "N",
			meaning: "fail beyond N new warnings"
		},
		format: {
			value: "FORMAT",
			meaning: "the shape of the report"
		},
		output: {
			value: "FILE",
			meaning: "write the report to this file (- for standard output); may be repeated as FORMAT=FILE"
		},
		out: {
			value: "DIR",
			meaning: "the folder where the preview (default: preview/), the index (default: that of the CMS) or the schemas, one a collection, are written",
			of: {
				preview: "the folder where the preview is written (default: preview/)",
				index: "the folder where the index is written (default: that of the page of the CMS)",
				schema: "the folder where the schemas are written, one a collection"
			}
		},
		panel: {
			value: "",
			meaning: "also copy the panel of the CMS (relecture-cms.js and its files) beside its page or the index",
			of: {
				init: "also copy the panel of the CMS beside its page (relecture-cms.js and its files)",
				index: "also copy the panel of the CMS beside the index (relecture-cms.js and its files)"
			}
		},
		verbose: {
			value: "",
			meaning: "tell everything: each finding, each file that was not read or is left out"
		},
		quiet: {
			value: "",
			meaning: "tell only what makes it fail: no progress, no hints, no summary. Reports for programs stay whole"
		},
		statistics: {
			value: "",
			meaning: "instead of the findings, how many there are for each rule and each file"
		},
		locale: {
			value: "fr|en",
			meaning: "the language of messages (default: that of the configuration, else that of LC_ALL or LANG, else English for a site that is not in French, else French)"
		},
		fix: {
			value: "",
			meaning: "apply the safe fixes in place; with -, the mended text goes to standard output and the report to standard error"
		},
		"dry-run": {
			value: "",
			meaning: "with --fix, baseline or init: show what would change and write nothing (--fix gives a unified diff)",
			of: {
				check: "with --fix, show what would change, as a unified diff, and write nothing",
				baseline: "say what would be written, and write nothing",
				init: "show what would be written, and write nothing"
			}
		},
		prune: {
			value: "",
			meaning: "take out of the baseline what is mended, add nothing"
		},
		watch: {
			value: "",
			meaning: "stay, and review pages again as they change; Ctrl-C ends it"
		},
		offline: {
			value: "",
			meaning: "no network: external links are not followed",
			of: {
				dates: WITHOUT_NETWORK,
				init: WITHOUT_NETWORK
			}
		},
		"ask-links": {
			value: "",
			meaning: "ask the sites that links lead to as well, when a page is opened or saved; without it, nothing is asked of the network"
		},
		stdio: {
			value: "",
			meaning: "speak on standard input and output (always so)"
		},
		cache: {
			value: "DIR",
			meaning: "keep the state of links between runs",
			of: { lsp: "the folder where “relecture links --cache” keeps the state of links" }
		},
		"time-budget": {
			value: "SECONDS",
			meaning: "end in time, saying what was not done"
		},
		help: {
			value: "",
			meaning: "this help; after a command, what that command takes"
		},
		version: {
			value: "",
			meaning: "the version"
		}
	},
	words: {
		head: "Relecture reviews the content of a Markdown site the way a careful colleague would.",
		usage: "Usage:",
		reading: "What is reviewed",
		judging: "What is judged",
		report: "What is said",
		run: "How it runs",
		formats: (facts) => `${facts.formats.length === 1 ? "Only" : "One of:"} ${facts.formats.join(", ")}${facts.dates === null ? "" : `; for dates, ${facts.dates.join(", ")}`}`,
		exit: "Exit status",
		statuses: [
			"nothing at or above the level of --fail-on",
			"something to mend, or that time did not allow to review",
			"wrong usage, configuration or environment, or nothing of what was asked could be read",
			"a bug in Relecture itself"
		],
		statusesOf: {
			done: [
				"done",
				null,
				"wrong usage, configuration or environment",
				"a bug in Relecture itself"
			],
			preview: [
				"the preview is written, with nothing at the level of --fail-on where it was given",
				"something is at that level, or time did not allow to show all",
				"wrong usage, configuration or environment, or nothing of what was asked could be read",
				"a bug in Relecture itself"
			],
			baseline: [
				"done",
				"not all could be reviewed: nothing is written",
				"wrong usage, configuration or environment, or nothing of what was asked could be read",
				"a bug in Relecture itself"
			]
		},
		more: "For one command alone: relecture links --help, for example."
	},
	page: {
		title: "The command line",
		intro: ["This page and `relecture --help` are drawn from the same table. An option that the command does not take is refused."],
		commands: "| command | what it does |",
		options: "| option | meaning | commands |",
		all: "all",
		formats: "Formats",
		statuses: "| status | meaning |",
		formatTable: "| command | `--format`, the first by default |"
	}
};

// src/locales/en/cli/schema-command.ts
const schemaCommand = {
	cmsTaken: ({ engine, version, path, known }) => {
		const name = `${ENGINES$1[engine] ?? engine}${version === null ? "" : ` ${version}`}`;
		const why = {
			setting: "by relecture.yml (site.cms-version)",
			page: `by the script that ${known.at} loads (${known.words})`,
			manifest: `by ${known.at} (${known.words})`,
			place: `by ${path}${known.words === null ? "" : `, which ${known.words} wrote`}`,
			keys: `by ${path}, whose key ${known.words} it alone reads`,
			nothing: "for want of anything better: neither the page of the administration nor package.json names it. If it is another, write it in relecture.yml (site.cms-version)"
		};
		return `CMS: ${name}${version === null && known.by !== "nothing" && engine !== "pages-cms" ? " (unknown version)" : ""}, ${why[known.by]}.`;
	},
	ownTaken: ({ generator, own }) => {
		const from = own.flatMap((one) => one.from ?? []);
		const why = from.length === 0 ? "by the keys that it documents" : from.length === own.length ? `by what it wrote (${listed(from)})` : `by what it wrote (${listed(from)}) and the keys that it documents`;
		return `Generator: ${GENERATORS[generator] ?? generator}, ${why}: ${listed(own.map(({ name }) => name))}. These schemas hold for pages that have no other.`;
	},
	modelsTaken: ({ generator, models }) => `Models of pages of ${GENERATORS[generator] ?? generator}: ${listed(models.flatMap((one) => one.from ?? []))}. They name keys; no page is refused because of them.`,
	schemasWritten: (facts) => `${many(facts.count, "schema is", "schemas are")} in ${facts.folder}, with the settings of VS Code (settings.json)${facts.frontMatter ? " and of Front Matter CMS (frontmatter.json)" : ""} to be copied into yours.`
};

// src/locales/en/cli.ts
const cli = {
	...commandLine,
	usage: {
		day: (facts) => `${facts.option} takes a calendar day as YYYY-MM-DD, not ${quoted(facts.value)}.`,
		unknownOption: (facts) => `There is no option ${facts.option}${facts.suggestion === null ? ": see relecture --help." : `. Did you mean ${facts.suggestion}?`}`,
		notTaken: (facts) => `relecture ${facts.command} does not take option ${facts.option}: it is for ${listed(facts.commands)}.`,
		noValue: (facts) => `Option ${facts.option} takes no value.`,
		valueMissing: (facts) => `Option ${facts.option} needs a value${facts.allowed.length === 0 ? ` (${facts.what}).` : `: choose from ${facts.allowed.join(", ")}.`}`,
		notTogether: (facts) => `${facts.first} and ${facts.second} do not go together: keep one of them.`,
		count: (facts) => `${facts.option} takes a whole number, not ${quoted(facts.value)}.`,
		stdinName: "To review standard input, tell which page of the site it is, with --stdin-filename PATH.",
		stdinAlone: "--stdin-filename goes with a single dash: relecture check - --stdin-filename PATH.",
		stdinHere: (facts) => `relecture ${facts.command} does not read standard input: only check does.`,
		dryRunAlone: "--dry-run goes with --fix: relecture check --fix --dry-run shows the fixes and writes nothing.",
		watch: "This folder has too many folders to be watched here: name those you work in.",
		allExcluded: "All you ask to review is left out by --exclude: nothing was reviewed.",
		choice: (facts) => `${facts.option} does not take ${quoted(facts.value)}: choose from ${facts.allowed.join(", ")}.`,
		outputFormat: ({ format }) => `${quoted(format)} is a format, not a file: write --format ${format}, or --output ${format}=FILE (- for standard output).`,
		timeBudget: (facts) => `--time-budget takes a number of seconds, not ${quoted(facts.value)}.`,
		shard: (facts) => `--shard takes a share as I/N, for instance 2/4, not ${quoted(facts.value)}.`,
		noSuchPath: (facts) => `There is no path ${quoted(facts.path)}.${facts.near == null ? "" : ` Did you mean ${quoted(facts.near)}?`}${facts.command === null ? commandsWords(facts.commands ?? []) : ` If it is a command, did you mean ${quoted(facts.command)}?`}`,
		outsideRoot: (facts) => `Path ${quoted(facts.path)} is outside the site (${facts.root}): one review is of one repository. Review the others apart, or give the folder that holds them with --root.`,
		noSuchRoot: (facts) => `Folder ${quoted(facts.root)} does not exist or cannot be read.`,
		unknownRule: (facts) => `There is no rule ${quoted(facts.rule)}${facts.suggestion === null ? ": see relecture rules." : `. Did you mean ${quoted(facts.suggestion)}?`}`,
		unknownCollection: (facts) => facts.known.length === 0 ? "This site has no CMS configuration, and its generator says nothing of front matter: there is nothing to derive a schema from." : `There is no collection ${quoted(facts.name)}${facts.suggestion === null ? `: choose from ${facts.known.join(", ")}.` : `. Did you mean ${quoted(facts.suggestion)}?`}`,
		noForms: "No form of this CMS has fields, and the generator says nothing of front matter: there is no schema to write.",
		astroSync: "This site has no CMS configuration, and that of its collections is a program, which Relecture does not run: run “npx astro sync” first, which writes their schemas to .astro/collections.",
		codeCms: (facts) => `The configuration of TinaCMS (${facts.path}) is a program, which Relecture does not run: keep in the repository what TinaCMS generates from it, tina/tina-lock.json (npx tinacms build writes it).`,
		codeInit: (facts) => `The configuration of the CMS is that of a program (${facts.path}), which Relecture does not run: write it out in CMS.init, or in config.yml.`,
		badReport: (facts) => `${quoted(facts.path)} is not a JSON report of Relecture.`,
		badBase: (facts) => `The git ref ${quoted(facts.ref)} cannot be read here: check its name or, if this clone lacks it, get it with git fetch.`,
		noRepository: "--base compares with a commit of git, and this folder is in no repository that git can read here.",
		baseLost: (facts) => `The version ${quoted(facts.ref)} is not whole in this copy of the repository, so nothing can be compared with it: get what is missing with git fetch, or clone again. Git answers: ${quoted(facts.said)}`,
		noRoom: "The output takes no more (disk full?): the report was not written to its end.",
		write: (facts) => `${quoted(facts.path)} cannot be written.`,
		mergeNothing: "Give merge at least one JSON report.",
		resolve: (facts) => `RELECTURE_RESOLVE cannot be understood: ${quoted(facts.value)}.`,
		configuration: (facts) => `There is no configuration ${quoted(facts.path)}.`
	},
	bug: (facts) => `Relecture stopped on an error of its own. Please report it: ${facts.url}`,
	cutHistory: "the history of this repository is cut (shallow clone): the day on which sentences were written is not always known, and announcements that are over may go unnoticed. Fetch it whole (“git fetch --unshallow”, or “fetch-depth: 0” in GitHub Actions).",
	interrupted: "Interrupted. Here is what had been found.",
	fixed: ({ held, ...facts }) => (facts.fixes === 0 ? "Nothing to mend by itself." : `${mendedWords(facts)} in ${facts.files === 1 ? "one file" : `${facts.files} files`}${facts.follow && facts.fixes > 1 ? " (a fix may call for another)" : ""}.`) + (facts.dryRun && facts.unseen ? " Two lines that look alike differ by a no-break space." : "") + heldWords(held) + (facts.known === 0 ? "" : ` The baseline sets ${facts.known === 1 ? "one" : digits(facts.known)} aside: --no-baseline to make ${facts.known === 1 ? "it" : "them"} too.`),
	baseline: {
		written: (facts) => {
			const what = `${facts.path}: ${many(facts.count, "finding", "findings")} on ${many(facts.pages, "page", "pages")}.`;
			return facts.dryRun ? `Nothing was written. Without --dry-run, the baseline would be written to ${what}` : `Baseline written to ${what} They will be folded away, and fail no review. Commit this file with the site.`;
		},
		pruned: (facts) => {
			if (facts.gone === 0) return `Nothing to take out of the baseline: ${many(facts.left, "finding", "findings")} in it (${facts.path}).`;
			const gone = many(facts.gone, "finding", "findings");
			return facts.dryRun ? `Nothing was written. Without --dry-run, ${gone} that ${facts.gone === 1 ? "is" : "are"} mended would be taken out of the baseline: ${digits(facts.left)} would be left (${facts.path}).` : `${gone} mended and taken out of the baseline: ${digits(facts.left)} left (${facts.path}).`;
		},
		whole: "The baseline is about the whole site: give “baseline” no page and no folder.",
		none: (facts) => `There is no baseline to prune (${facts.path}): write it first with “relecture baseline”.`,
		partial: "Not all of the site could be reviewed: the baseline was not written."
	},
	index: {
		written: (facts) => `Index written to ${facts.path}: ${many(facts.pages, "page", "pages")}, ${many(facts.kilobytes, "kilobyte", "kilobytes")}.`,
		unshown: (facts) => `${many(facts.count, "page is", "pages are")} not in it, because the site does not show them.`,
		settings: (facts) => `The index will be public. It has the text of ${listed(facts.paths)}; --exclude leaves out a file that must not be.`,
		panel: (facts) => `Panel copied to ${facts.folder}: ${many(facts.count, "file", "files")}.`,
		noCms: "No CMS was recognised on this site: say with --out to which folder the index is to be written."
	},
	watching: "Relecture waits for your changes (Ctrl-C to end).",
	changed: (facts) => facts.count === 1 ? `Read again after a change: ${facts.path}` : `Read again after ${digits(facts.count)} changes, among them ${facts.path}`,
	tooManyWarnings: (facts) => `There are ${many(facts.count, "warning", "warnings")}, and --max-warnings allows ${digits(facts.most)}.`,
	progress: {
		read: "reading",
		links: "links"
	},
	previewWritten: (facts) => `${facts.count === 1 ? "The preview is" : `${digits(facts.count)} previews are`} in ${facts.folder}. To be opened in a browser: ${facts.page}`,
	...schemaCommand,
	ruleOff: "off by default"
};
const commandsWords = (commands) => commands.length === 0 ? "" : ` Nor is it a command: there are ${listed(commands)}.`;
function mendedWords({ fixes, dryRun }) {
	return `${fixes === 1 ? "One fix" : `${fixes} fixes`} ${dryRun ? "to apply" : "applied"}`;
}
const HELD = {
	title: "in a title (title, name) that other pages may quote",
	language: "in a text too short or too mixed for its language to be sure",
	program: "in an MDX page where not all of the code was recognised",
	page: "which would change something else in the page, such as the anchor of a heading",
	choice: "where somebody must choose"
};
function heldWords(held) {
	const kinds = [
		"title",
		"language",
		"program",
		"page",
		"choice"
	].filter((kind) => held[kind] > 0);
	const count = kinds.reduce((sum, kind) => sum + held[kind], 0);
	if (count === 0) return "";
	const why = kinds.map((kind) => kinds.length === 1 ? HELD[kind] : `${held[kind]} ${HELD[kind]}`).join("; ");
	return count === 1 ? ` One more fix is proposed, but not made by itself: ${why}.` : ` ${count} more fixes are proposed, but not made by themselves: ${why}.`;
}

// src/locales/en/configuration/front-matter-syntax.ts
const short$1 = (text) => {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
};
const cited$2 = (text) => quoted(short$1(text));
const RESERVED = {
	"[": "YAML takes it for a list",
	"{": "YAML takes it for a group of fields",
	"*": "YAML takes it for a reference, not for bold text",
	"&": "YAML takes it for an anchor",
	"!": "YAML takes it for a type",
	"|": "YAML takes it for a text of several lines, which must start on the next line",
	">": "YAML takes it for a text of several lines, which must start on the next line",
	"-": "YAML takes it for a list, which must start on the next line",
	"?": "YAML takes it for a key"
};
function becomes({ does, generator, cms }) {
	const open = "the CMS cannot open the page any more";
	const last = "only the last value counts";
	if (does === "stops") return `${cms ? `${open}, and ` : ""}${GENERATORS[generator] ?? generator} refuses to build the site`;
	if (does === "reads") return cms ? `${last}, and ${open}` : last;
	return `${last}${cms ? `, ${open},` : ""} and ${does === "hugo" ? "Hugo 0.152 and later refuse to build the site" : "many tools refuse the page"}`;
}
const frontMatterSyntaxRules = { "front-matter-syntax": {
	summary: "The front matter of the page is badly written and cannot be read.",
	unclosed: (facts) => `The front matter opened here is never closed: add a line ${quoted(facts.detail)} between the fields and the text of the page.`,
	tab: (_) => "This line is indented with a tab, which YAML refuses: replace it with spaces.",
	"no-break-space": (_) => "This is a no-break space, which YAML does not take for a space: replace it with an ordinary one.",
	"unquoted-colon": (facts) => `${cited$2(facts.detail)} holds a colon followed by a space, which YAML takes for a new key: put the whole value in straight quotes.`,
	"missing-space": (facts) => `A space is missing after ${quoted(`${facts.detail}:`)}.`,
	"missing-space-dash": (facts) => `A space is missing after the dash of ${quoted(facts.detail)}: this line is no item of a list.`,
	"reserved-start": (facts) => `A value cannot start with ${quoted(facts.detail)}: ${RESERVED[facts.detail] ?? "YAML keeps this character for itself"}. Put the whole value in straight quotes.`,
	"quote-inside": (facts) => facts.detail === "'" ? "The apostrophe inside this value is taken for the closing quote: put the value in double quotes (\") instead." : "A quote inside this value is taken for the closing one: put the value in straight single quotes instead.",
	"text-after-quote": (_) => "Text is left after the quote that closes this value: move the quote to the end.",
	"unclosed-quote": (facts) => `The quote (${facts.detail}) opened here is not closed: add it at the end of the value. If the text goes on below, indent what follows.`,
	"unclosed-bracket": (facts) => `The ${facts.detail === "{" ? "brace" : "bracket"} opened here is not closed: add ${quoted(facts.detail === "{" ? "}" : "]")} at the end.`,
	"bad-list": (_) => "This list in brackets is badly written: part its items with commas, or write one per line, each after a dash.",
	"bad-escape": (facts) => `In double quotes a backslash has a meaning, and ${quoted(facts.detail)} has none: double it (\\\\), or put the value in straight single quotes.`,
	"control-character": (facts) => `An invisible character (${facts.detail}) keeps the front matter from being read: remove it.`,
	"merge-conflict": (_) => "The marks of a merge conflict are left here: keep one of the two versions and remove the lines “<<<<<<<”, “=======” and “>>>>>>>”.",
	"list-without-key": (_) => "This list item belongs to no key: indent it below the one it belongs to.",
	"key-after-list": (_) => "A list and keys cannot follow each other at one level: indent the list below a key.",
	"text-without-key": (facts) => `${cited$2(facts.detail)} belongs to no key: write “key: value”, or indent this text if it continues the value above.`,
	"key-under-value": (facts) => `${quoted(short$1(facts.detail))} is indented below a key that already has a value: align it with the keys around it, or quote the value above if this text continues it.`,
	indentation: (_) => "The indentation of this line matches no level above: align it with the lines around it.",
	"too-deep": (_) => "The front matter has more than a hundred nested levels: it is not read.",
	"special-word": (facts) => `The character ${quoted(facts.detail)} has a meaning of its own in YAML, and what follows it is not understood: quote the value.`,
	"duplicate-key": (facts) => `${quoted(short$1(facts.detail))} stands twice: ${becomes(facts)}. Keep one.`,
	"unknown-tag": (facts) => `${quoted(short$1(facts.detail))} is taken for an unknown YAML type: most tools will refuse the page. Quote the value.`,
	"unknown-alias": (facts) => `${quoted(`*${short$1(facts.detail)}`)} is taken for a reference to an anchor that does not exist. If you meant an asterisk, quote the value.`,
	"alias-bomb": (facts) => `The reference ${quoted(`*${short$1(facts.detail)}`)} multiplies almost without end: it is not followed.`,
	"complex-key": (_) => "A list or a group serves as a key here: site generators cannot read it.",
	"several-documents": (_) => "The front matter holds several YAML documents: only the first one is read.",
	"no-keys": (_) => "Front matter is made of lines “key: value”: this one has none.",
	dots: (facts) => `A line “...” does not close the front matter on this site: write ${quoted(facts.detail)} instead.`,
	"not-first": (facts) => `The front matter must begin on the very first line, with exactly ${quoted(facts.detail)}: as it stands, readers see these fields at the top of the page.`,
	"hidden-first": (facts) => `An invisible sign (${facts.detail}) stands before the front matter, which must begin with the very first character: as it stands, readers see these fields at the top of the page. Remove that sign.`,
	"not-first-jekyll": (facts) => `The front matter must start on the very first line, with exactly ${quoted(facts.detail)}: as it is, Jekyll makes no page of this file. It copies it as it is, or shows these fields to the reader.`,
	"hidden-first-jekyll": (facts) => `An invisible sign (${facts.detail}) comes before the front matter, which must start at the very first character: as it is, Jekyll makes no page of this file. It copies it as it is, or shows these fields to the reader. Delete this sign.`,
	"missing-comma": (_) => "A comma is missing before this.",
	"toml-colon": (facts) => `In TOML a key is followed by an equals sign: write ${quoted(`${short$1(facts.detail)} = "…"`)}.`,
	"toml-no-quotes": (facts) => `In TOML a text stands between straight quotes: "${short$1(facts.detail)}".`,
	"toml-no-value": (facts) => `${quoted(short$1(facts.detail))} has no value: give it one, write "" for an empty text, or remove the line.`,
	"toml-no-key": (facts) => `${cited$2(facts.detail)} belongs to no key: write “key = "value"”.`,
	"toml-after-quote": (_) => "There is text after the quote that closes this value: move the quote to the end, or write \\\" for a quote inside.",
	"toml-unclosed-quote": (facts) => `The quote (${facts.detail}) opened here is not closed: add it at the end of the value. A text of several lines stands between three quotes (""").`,
	"toml-duplicate": (facts) => `${quoted(short$1(facts.detail))} is there twice: TOML forbids it, and the site cannot be built. Keep one.`,
	"toml-date": (_) => "This date or time does not exist: correct it, or put the value between straight quotes if it is a text.",
	"toml-leading-zero": (_) => "A number cannot begin with a zero: put the value between straight quotes if the zero matters (a postcode), or take it away.",
	"json-key": (_) => "In JSON a key stands between straight quotes, followed by a colon: \"key\": \"value\".",
	"json-colon": (facts) => `A colon is missing after the key "${short$1(facts.detail)}".`,
	"json-value": (_) => "A value is expected here: a text between straight quotes, a number, true, false, null, a list or a group.",
	"json-unclosed-quote": (_) => "The quote opened here is not closed on its line: add it at the end of the value. A line break is written \\n.",
	"json-escape": (facts) => `A backslash has a meaning in JSON, and ${quoted(facts.detail)} has none: double it (\\\\).`,
	"json-last-comma": (_) => "Nothing follows this comma: remove it.",
	"json-comment": (_) => "JSON has no comments: remove it.",
	"json-after-end": (_) => "There is text after the end of the data: remove it.",
	"not-read-yet": (facts) => `This front matter is written in ${facts.detail} and was not read: only the text of the page is reviewed.`,
	other: (facts) => `The front matter cannot be read from here on. The parser says: ${cited$2(facts.detail)}.`
} };

// src/locales/en/schema.ts
function quoteLabels(labels) {
	const parts = [];
	for (const label of labels) {
		const last = parts.length - 1;
		if (typeof label === "string") parts.push(label);
		else if (last < 0) parts.push(`no. ${label}`);
		else parts[last] += ` no. ${label}`;
	}
	return parts.length === 0 ? "" : quoted(parts.join(" › "));
}
const KINDS$3 = {
	string: "text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false",
	array: "a list (one item a line, after a dash)",
	object: "a group of fields",
	null: "nothing",
	date: "a date such as 2024-08-19"
};
function oneSign(sign) {
	return /\s/.test(sign) ? "a space" : quotedAsIs(sign);
}
function signName(sign) {
	return /\s/.test(sign) ? "a space" : quotedAsIs(sign);
}
const FORMATS = {
	date: "a date that exists, such as 2024-08-19",
	time: "a time such as 10:30:00+02:00",
	"date-time": "a date and time such as 2024-08-19T10:30:00+02:00",
	duration: "a duration such as P3M for three months",
	email: "an e-mail address such as name@example.org",
	"idn-email": "an e-mail address such as name@example.org",
	uri: "a full address such as https://example.org/page",
	iri: "a full address such as https://example.org/page",
	url: "a full address such as https://example.org/page",
	"uri-reference": "an address such as /page or https://example.org/page",
	"iri-reference": "an address such as /page or https://example.org/page",
	hostname: "a domain name such as example.org",
	ipv4: "an IPv4 address such as 192.0.2.1",
	ipv6: "an IPv6 address such as 2001:db8::1",
	uuid: "a UUID",
	regex: "a regular expression",
	integer: "a whole number",
	number: "a number",
	color: "a colour such as #1a2b3c",
	point: "a position on the map (GeoJSON), as the CMS writes it",
	file: "a file of the site, not a full address"
};
const list$1 = (words, last) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
const field = (where) => quoteLabels(where) || "The page";
const plural = (count, one, many) => `${count} ${count === 1 ? one : many}`;
const inSentence = (text) => text.replace(/[.\s]+$/, "").replace(/^\p{Lu}(?=\p{Ll}|[’' ])/u, (letter) => letter.toLowerCase());
const wholeAdvice = (value) => {
	const numbers = wholeNumbersBeside(value);
	return numbers.length === 0 ? "" : ` Write ${list$1(numbers, "or")}.`;
};
const wish$3 = (suggestion) => suggestion === null ? "" : ` Did you mean ${quotedAsIs(suggestion)}?`;
const named$3 = (label, key) => label === key ? quoted(key) : `${quoted(label)} (key ${key})`;
const inside$2 = (where) => where.length === 0 ? "" : ` in ${quoteLabels(where)}`;
const found = (actual, value) => actual === "string" ? `the text ${quoted(value)}` : actual === "number" ? `the number ${value}` : actual === "date" ? `the date ${value}` : actual === "boolean" ? value : actual === "null" ? "nothing" : actual === "array" ? "a list" : "a group of fields";
const schemaSentences = {
	missing: (facts) => `${named$3(facts.label, facts.key)} is missing${inside$2(facts.where)}: this field is required.`,
	"missing-misspelt": (facts) => `The key ${quoted(facts.key)} probably stands for ${quoted(facts.suggestion)}${facts.label === facts.suggestion ? "" : ` (${quoted(facts.label)})`}, which is missing${inside$2(facts.where)} and is required.`,
	"missing-because": (facts) => `${named$3(facts.label, facts.key)} is missing${inside$2(facts.where)}: it is required when ${quoted(facts.because)} is filled in.`,
	"missing-body": (facts) => `The text of the page (${quoted(facts.label)}) is missing below the last “---”: it is required.`,
	"one-of-keys": (facts) => `${list$1(facts.keys.map(quoted), "or")} is missing${inside$2(facts.where)}: at least one is needed.`,
	empty: (facts) => facts.list ? `${field(facts.where)} is an empty list: it needs at least one item.` : `${field(facts.where)} is empty, yet this field is required: fill it in.`,
	"empty-optional": (facts) => `${field(facts.where)} is empty: fill it in, or remove its line.`,
	"not-both": (facts) => `${field(facts.where)} and ${quoted(facts.key)} exclude each other: keep only one of them.`,
	type: (facts) => {
		const expected = list$1(facts.expected.map((kind) => KINDS$3[kind] ?? kind), "or");
		const scalar = facts.actual === "number" || facts.actual === "boolean" || facts.actual === "date";
		const bare = facts.expected.some((kind) => kind !== "string") && (/^(?:-?\d+(?:\.\d+)?|true|false)$/.test(facts.value) || facts.expected.includes("date") && /^\d{4}-\d\d-\d\d$/.test(facts.value));
		const isWhole = facts.expected.includes("integer") && !facts.expected.includes("number");
		const advice = scalar && facts.expected.includes("string") ? ` Put the value in straight quotes: "${facts.value}".` : isWhole && wholeAdvice(facts.value) !== "" ? wholeAdvice(facts.value) : facts.actual === "string" && bare ? " Write the value without quotes." : "";
		return `${field(facts.where)} expects ${expected}, but holds ${found(facts.actual, facts.value)}.${advice}`;
	},
	value: (facts) => {
		const end = facts.more > 0 ? ` (and ${plural(facts.more, "other", "others")})` : "";
		const choice = facts.suggestion === null && facts.allowed.length > 0 ? facts.allowed.length + facts.more === 1 ? ` The only possible value is ${quotedAsIs(facts.allowed[0] ?? "")}.` : ` The possible values are ${list$1(facts.allowed.map(quotedAsIs), "and")}${end}.` : wish$3(facts.suggestion);
		return `${field(facts.where)} cannot be ${quoted(facts.value)}.${choice}`;
	},
	constant: (facts) => `${field(facts.where)} must be ${quotedAsIs(facts.expected)}, not ${quoted(facts.value)}.`,
	format: (facts) => `${field(facts.where)} expects ${FORMATS[facts.format] ?? `a value in the format ${facts.format}`}, not ${quoted(facts.value)}.${facts.format === "integer" ? wholeAdvice(facts.value) : ""}`,
	"uri-sign": (facts) => `${field(facts.where)} expects an address, which cannot hold ${list$1(facts.signs.map(signName), "or")} as it is: write ${facts.encoded}.`,
	date: (facts) => `${field(facts.where)} expects a ${facts.isTime ? "time" : "date"} such as ${facts.example}, not ${quoted(facts.value)}.`,
	signs: (facts) => `${field(facts.where)} does not have the expected form: ${quoted(facts.value)} holds ${list$1(facts.signs.map(oneSign), "and")}, and only these signs are allowed: ${list$1(facts.allowed.map((one) => typeof one === "string" ? oneSign(one) : `${one[0]} to ${one[1]}`), "and")}.`,
	pattern: (facts) => facts.advice === null ? `${field(facts.where)} does not have the expected form: ${quoted(facts.value)} does not follow the pattern ${facts.pattern}.` : `${field(facts.where)} does not have the expected form (${quoted(facts.value)}): ${inSentence(facts.advice)}.`,
	unlike: (facts) => `${field(facts.where)} does not have the expected form (${quoted(facts.value)}). Write for instance ${list$1(facts.examples.map(quotedAsIs), "or")}.`,
	ending: (facts) => `${field(facts.where)} takes the name of an image, and ${quoted(facts.value)} does not end as it should: ${list$1(facts.allowed.map((one) => `.${one}`), "or")}, in small letters.`,
	"day-limit": (facts) => `${field(facts.where)} is ${facts.value}: no ${facts.isLate ? "later" : "earlier"} than ${facts.limit}.`,
	"too-short": (facts) => `${field(facts.where)} is too short: ${plural(facts.length, "character", "characters")}, at least ${facts.limit} needed.`,
	"too-long": (facts) => `${field(facts.where)} is too long: ${plural(facts.length, "character", "characters")}, at most ${facts.limit} allowed.`,
	"too-few": (facts) => `${field(facts.where)} has ${plural(facts.count, "item", "items")}: at least ${facts.limit} needed.`,
	"too-many": (facts) => `${field(facts.where)} has ${plural(facts.count, "item", "items")}: at most ${facts.limit} allowed.`,
	duplicate: (facts) => `${field(facts.where)} repeats ${quoted(facts.value)}: it is both item no. ${facts.first} and no. ${facts.second}.`,
	"too-small": (facts) => `${field(facts.where)} is ${facts.value}: it must be ${facts.exclusive ? "more than" : "at least"} ${facts.limit}.`,
	"too-big": (facts) => `${field(facts.where)} is ${facts.value}: it must be ${facts.exclusive ? "less than" : "at most"} ${facts.limit}.`,
	multiple: (facts) => `${field(facts.where)} is ${facts.value}: it must be a multiple of ${facts.of}.`,
	"unknown-key": (facts) => `The key ${quoted(facts.key)} is not known${inside$2(facts.where)}.${wish$3(facts.suggestion)}`,
	contains: (facts) => `${field(facts.where)} must hold at least ${plural(facts.least, "item", "items")} of the kind the schema asks for.`,
	forbidden: (facts) => `${field(facts.where)} is not allowed here.`,
	alternatives: (facts) => facts.titles.length === 0 ? `${field(facts.where)} has none of the forms the schema allows.` : `${field(facts.where)} has none of the forms the schema allows: ${list$1(facts.titles.map(quoted), "or")}.`,
	ambiguous: (facts) => facts.titles.length === 0 ? `${field(facts.where)} has several forms at once, while the schema asks for one only.` : `${field(facts.where)} has several forms at once, while only one is wanted: ${list$1(facts.titles.map(quoted), "or")}.`,
	other: (facts) => `${field(facts.where)} does not follow the rule ${quoted(facts.keyword)} of the schema.`,
	"too-many-problems": (facts) => `${plural(facts.more, "other departure", "other departures")} from the schema ${facts.more === 1 ? "is" : "are"} not listed in this file.`,
	"too-slow": (facts) => `Checking ${quoteLabels(facts.where) || "the page"} against the schema takes too long: it was stopped. The schema probably holds a costly regular expression or alternative.`
};

// src/locales/en/cms/options.ts
const wish$2 = (suggestion) => suggestion === null ? "" : ` Did you mean ${quoted(suggestion)}?`;
const inside$1 = (where) => where.length === 0 ? "" : ` in ${quoteLabels(where)}`;
const list = (words, last) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
const end = ({ engine, refuses }) => refuses ? `: ${ENGINES$1[engine] ?? "the CMS"} refuses to start.` : `: ${ENGINES$1[engine] ?? "the CMS"} does not expect it.`;
const KINDS$2 = {
	text: "a text",
	number: "a number",
	flag: "true or false",
	null: "nothing",
	map: "a group of options",
	list: "a list"
};
function advice(expected, found, option) {
	if (expected.includes("text") && /^(?:number|true|false)$/.test(found)) return " Put the value between quotation marks.";
	if (found === "null") return " Give it a value, or remove the line.";
	if (option === "pattern") return PATTERN;
	if (expected.includes("list") && (found === "map" || found === "text")) return " Each item of a list begins with a dash.";
	return found === "text" && expected.includes("number") ? " Write a number, without quotation marks." : "";
}
const PATTERN = " Write the expression, then the message: ['^\\d+$', 'Digits'].";
const cmsOptions = {
	code: (facts) => facts.isWhole ? "The configuration of the CMS is that of a program here, which Relecture does not run: pages are not held against it. Written out here or in config.yml, it would be read." : "A part of the configuration of the CMS is code here, which Relecture does not run: the rest is read, but what it may lack is not said.",
	"missing-option": (facts) => `${list(facts.options.map(quoted), "or")} is missing${inside$1(facts.where)}${end(facts)}`,
	"unknown-option": (facts) => `${ENGINES$1[facts.engine] ?? "The CMS"} does not know the option ${quoted(facts.option)}${inside$1(facts.where)}: it leaves it aside${facts.asked ? ", and refuses to start for want of the other" : ""}.${wish$2(facts.suggestion)}`,
	"renamed-option": (facts) => `The option ${quoted(facts.option)}${inside$1(facts.where)} is called ${quoted(facts.suggestion)} now${end(facts)} Change its name.`,
	"option-value": (facts) => `The option ${quoted(facts.option)}${inside$1(facts.where)} does not take the value ${quoted(facts.value)}${end(facts)}${wish$2(facts.suggestion)} Values: ${facts.allowed.filter((one) => one !== "").join(", ")}.`,
	"option-flag": (facts) => `The option ${quoted(facts.option)}${inside$1(facts.where)} expects true or false, and ${quoted(facts.value)} is read as a text${end(facts)} Write true or false, without quotation marks.`,
	"option-kind": (facts) => {
		const what = facts.item === null ? "The option" : `Item no. ${facts.item} of the option`;
		const expected = list(facts.expected.map((one) => KINDS$2[one] ?? one.replaceAll("\"", "")), "or");
		return `${what} ${quoted(facts.option)}${inside$1(facts.where)} expects ${expected}, and ${facts.found === "null" ? "is empty" : `holds ${KINDS$2[facts.found] ?? facts.found}`}${end(facts)}${advice(facts.expected, facts.found, facts.option)}`;
	},
	"option-count": (facts) => facts.count === null ? `The list ${quoted(facts.option)}${inside$1(facts.where)} is empty${end(facts)}` : `The list ${quoted(facts.option)}${inside$1(facts.where)} must have ${facts.count} ${facts.count === 1 ? "item" : "items"}${end(facts)}${facts.option === "pattern" ? PATTERN : ""}`,
	"both-options": (facts) => `${list(facts.options.map(quoted), "and")} stand together${inside$1(facts.where)}, and do not go together${end(facts)} Keep one or the other.`,
	"slug-slash": (facts) => `The option “slug”${inside$1(facts.where)} holds a slash (${facts.value})${end(facts)} Write in “path” what makes folders.`,
	"bad-repository": (facts) => `${quoted(facts.value)} is not the name of a repository${end(facts)} Write “organisation/repository”, without the address of the site.`,
	"bad-name": (facts) => `The name ${quoted(facts.name)} holds a space or one of the signs . * : < >${end(facts)} The label may hold anything.`,
	"bad-locale": (facts) => `The option ${quoted(facts.option)}${inside$1(facts.where)} names the language ${quoted(facts.value)}, which is not in “locales” (${facts.locales.join(", ")})${end(facts)}${wish$2(facts.suggestion)}`,
	"unknown-field": (facts) => `The option ${quoted(facts.option)}${inside$1(facts.where)} names the field ${quoted(facts.field)}, which ${quoted(facts.collection)} does not have${end(facts)}${wish$2(facts.suggestion)}`,
	"unknown-file": (facts) => `${quoteLabels(facts.where)} points to the file ${quoted(facts.file)}, which the collection ${quoted(facts.collection)} does not have${end(facts)}${wish$2(facts.suggestion)}`,
	"same-choice": (facts) => `The choice ${quoted(facts.value)} is given twice${inside$1(facts.where)}${end(facts)}`,
	"unknown-choice": (facts) => `The default value ${quoted(facts.value)} is none of the choices${inside$1(facts.where)}${end(facts)}${wish$2(facts.suggestion)}`
};

// src/locales/en/configuration/cms.ts
const wish$1 = (suggestion) => suggestion === null ? "" : ` Did you mean ${quoted(suggestion)}?`;
const inside = (where) => where.length === 0 ? "" : ` in ${quoteLabels(where)}`;
const subject$1 = (where, key) => key === null ? `${where.length === 0 ? "This configuration" : quoteLabels(where)}` : `${quoted(key)}${inside(where)}`;
const KINDS$1 = {
	text: "a text",
	number: "a number, without quotation marks",
	flag: "true or false, without quotation marks",
	list: "a list (a dash before each item)",
	texts: "a list of texts",
	"two-texts": "a list of two texts",
	group: "a group of keys"
};
const cmsConfiguration = {
	"pages-missing": (facts) => `The key ${quoted(facts.key)} is missing${inside(facts.where)}: Pages CMS needs it.`,
	"pages-kind": (facts) => `${subject$1(facts.where, facts.key)} is not of the right kind: Pages CMS expects ${facts.expected.map((kind) => KINDS$1[kind] ?? kind).join(" or ")}.`,
	"pages-value": (facts) => `${subject$1(facts.where, facts.key)} does not take the value ${quoted(facts.value)}.${wish$1(facts.suggestion)} Values: ${facts.allowed.join(", ")}.`,
	"pages-key": (facts) => `Pages CMS does not know the key ${quoted(facts.key)}${inside(facts.where)}: it leaves it aside.${wish$1(facts.suggestion)}`,
	"pages-name": (facts) => `The name ${quoted(facts.name)}${inside(facts.where)} does not suit Pages CMS: letters without accents, digits, - and _, nothing else.`,
	"pages-same-name": (facts) => `The name ${quoted(facts.name)} is already that of another content: Pages CMS always opens the first.`,
	"pages-type": (facts) => `${quoteLabels(facts.where)} is of the type ${quoted(facts.type)}, which Pages CMS does not have: it is treated as a text${facts.suggestion === null ? ", except where your own installation adds it." : "."}${wish$1(facts.suggestion)}`,
	"pages-no-type": (facts) => `${quoteLabels(facts.where)} has neither a type nor a component: Pages CMS treats it as a text.`,
	"pages-both": (facts) => `${quoteLabels(facts.where)} has both a type and a component: the type of the component counts. Keep one of them.`,
	"pages-component": (facts) => `${quoteLabels(facts.where)} takes the component ${quoted(facts.component)}, which is not among components: Pages CMS treats it as a text.${wish$1(facts.suggestion)}`,
	"pages-block-key": (facts) => `${quoteLabels(facts.where)} has a blockKey, which only fields of the type block use.`,
	"pages-pattern": (facts) => `${quoteLabels(facts.where)} asks for a pattern that is not a valid regular expression (${facts.pattern}): Pages CMS cannot open the form.`,
	"pages-choices": (facts) => `${quoteLabels(facts.where)} is a select without choices (options.values): nothing that is written there can be saved.`,
	"pages-no-collection": (facts) => `${quoteLabels(facts.where)} is a reference without a collection (options.collection): Pages CMS offers no choice.`,
	"pages-media": (facts) => `${quoteLabels(facts.where)} keeps its files in ${quoted(facts.media)}, which is not among the media of this configuration.${wish$1(facts.suggestion)}`,
	"config-missing": (facts) => facts.isSaid ? `This page opens a CMS whose configuration (${quoted(facts.named)}) is not in the repository: unless the build of the site writes it, the CMS will not open. Correct the address, or add the file.` : `This page opens a CMS, which will look for its configuration in ${quoted(facts.named)}, beside it: that file is not in the repository. Unless the build of the site writes it, the CMS will not open.`,
	"tina-missing": "The configuration of TinaCMS is a program, which Relecture does not run: pages are held against no form. Keep in the repository what TinaCMS generates from it, tina/tina-lock.json (npx tinacms build writes it).",
	"tina-unreadable": (facts) => `${facts.file}, which TinaCMS generates, ${facts.isConflict ? "holds the marks of a merge conflict" : "is not valid JSON"}: pages are held against no form. Generate it again (npx tinacms build).`,
	"tina-empty": "This file, which TinaCMS generates, describes no collection: pages cannot be held against it. Generate it again (npx tinacms build).",
	"tina-differs": (facts) => `${facts.file} and ${facts.other}, which TinaCMS generates together, do not describe the same forms: one of the two is old. Relecture follows ${facts.file}. Generate them again (npx tinacms build).`
};

// src/locales/en/markdown/consistent.ts
const spaces$2 = (count) => many(count, "space", "spaces");
const there$1 = (count) => `There ${count === 1 ? "is" : "are"} ${spaces$2(count)}`;
const consistentRules = {
	"markdown-blockquote-indentation": {
		summary: "The text of a quotation is not as far from its sign as in the others.",
		columns: (facts) => `In this quotation, the sign “>” and what follows it take ${many(facts.found, "character", "characters")} before the text; the number expected is ${facts.expected}.`
	},
	"markdown-checkbox-character-style": {
		summary: "The boxes of a list are not ticked with the same letter.",
		checked: (facts) => `This box is ticked with ${quoted(facts.found)}: put ${quoted(facts.expected)}.`,
		unchecked: (facts) => `This empty box is not written as it should be: put ${facts.expected === " " ? "a space" : "a tab"} between the brackets.`
	},
	"markdown-code-block-style": {
		summary: "The blocks of code are not all written in the same way.",
		fenced: "This block of code is made of lines indented by four spaces: put it between lines of “```” instead.",
		indented: "This block of code stands between lines of “```”: indent its lines by four spaces instead."
	},
	"markdown-emphasis-marker": {
		summary: "Italics are not always marked by the same sign.",
		marker: (facts) => `These italics are marked by ${quoted(facts.found)}: put ${quoted(facts.expected)} before and after.`
	},
	"markdown-fenced-code-marker": {
		summary: "The blocks of code do not all stand between the same signs.",
		marker: (facts) => `This block of code stands between ${quoted(facts.found)}: put ${quoted(facts.expected)}.`
	},
	"markdown-heading-style": {
		summary: "The headings are not all written in the same way.",
		atx: (facts) => `Write this heading with hashes before it, and nothing after: ${quotedAsIs(`${facts.expected} Heading`)}.`,
		"atx-closed": (facts) => `Write this heading with hashes before and after it: ${quotedAsIs(`${facts.expected} Heading ${facts.expected}`)}.`,
		setext: (facts) => `Write this heading on a line, and underline it on the next with ${quotedAsIs(facts.expected)}.`
	},
	"markdown-link-title-style": {
		summary: "The tooltips of links do not all stand between the same signs.",
		marker: (facts) => `The tooltip of this link stands between ${quoted(facts.found)}: put it between ${quoted(facts.expected)}.`
	},
	"markdown-list-item-content-indent": {
		summary: "What follows in a list item is not aligned with its beginning.",
		add: (facts) => `This part of the item is not aligned with its beginning: add ${spaces$2(facts.spaces)} before it.`,
		remove: (facts) => `This part of the item is not aligned with its beginning: remove ${spaces$2(facts.spaces)} before it.`
	},
	"markdown-ordered-list-marker-value": {
		summary: "The numbers of a list do not follow each other as they should.",
		value: (facts) => `This item has the number ${quoted(facts.found)}: put ${quoted(facts.expected)}.`
	},
	"markdown-rule-style": {
		summary: "The lines that part a text are not all written in the same way.",
		rule: (facts) => `This parting line is written ${quoted(facts.found)}: write ${quoted(facts.expected)}.`
	},
	"markdown-strong-marker": {
		summary: "Bold is not always marked by the same sign.",
		marker: (facts) => `This bold text is marked by ${quoted(facts.found.repeat(2))}: put ${quoted(facts.expected.repeat(2))} before and after.`
	},
	"markdown-table-cell-padding": {
		summary: "The cells of a table do not all leave the same margin around their text.",
		"too-big": "The tables of this text are too big: their margins were not checked.",
		left: (facts) => `${there$1(facts.found)} between the bar and the text of this cell; the number expected is ${facts.expected}.`,
		right: (facts) => `${there$1(facts.found)} between the text of this cell and the bar; the number expected is ${facts.expected}.`,
		"left-between": (facts) => `${there$1(facts.found)} between the bar and the text of this cell; the number expected is ${facts.least}, or ${facts.expected} for the bars to be aligned.`,
		"right-between": (facts) => `${there$1(facts.found)} between the text of this cell and the bar; the number expected is ${facts.least}, or ${facts.expected} for the bars to be aligned.`
	}
};
const consistentOptions = {
	"options.markdown-blockquote-indentation.option": "The number of characters between the start of the sign “>” and the text (2 for “> text”), or `consistent`: the same all through a text.",
	"options.markdown-checkbox-character-style.option": "`checked`: `x`, `X` or `consistent`; `unchecked`: a space, a tab or `consistent`.",
	"options.markdown-code-block-style.option": "Between two lines of signs (`fenced`), indented (`indented`), or `consistent`: the same all through a text.",
	"options.markdown-emphasis-marker.option": "The sign wanted, or `consistent`: the same all through a text.",
	"options.markdown-fenced-code-marker.option": "The sign wanted, or `consistent`: the same all through a text.",
	"options.markdown-heading-style.option": "Hashes before (`atx`), before and after (`atx-closed`), underlined (`setext`), or `consistent`: the same all through a text.",
	"options.markdown-link-title-style.option": "The signs wanted (`()` for parentheses), or `consistent`: the same all through a text.",
	"options.markdown-ordered-list-marker-value.option": "Always 1 (`one`), one more each time (`ordered`), always the first (`single`), or `consistent`: the same choice all through a text.",
	"options.markdown-rule-style.option": "The line wanted, `---` for instance, or `consistent`: the same all through a text.",
	"options.markdown-strong-marker.option": "The sign wanted, or `consistent`: the same all through a text.",
	"options.markdown-table-cell-padding.option": "No margin (`compact`), a space on each side (`padded`), or `consistent`: the same choice all through a text."
};

// src/locales/en/markdown/recommended.ts
const spaces$1 = (count) => many(count, "space", "spaces");
const there = (count) => `There ${count === 1 ? "is" : "are"} ${spaces$1(count)}`;
const recommendedRules = {
	"markdown-final-newline": {
		summary: "The file does not end with a line ending.",
		missing: "The last line has no line ending. Add a line break at the very end of the file."
	},
	"markdown-hard-break-spaces": {
		summary: "A line break is made of spaces too many.",
		spaces: (facts) => `This line break is made of ${spaces$1(facts.found)} at the end of the line: ${facts.expected} are enough.`,
		escape: (facts) => `This line break is made of ${spaces$1(facts.found)} at the end of the line, which nobody sees. Put a backslash (\\) instead.`
	},
	"markdown-list-item-bullet-indent": {
		summary: "A bullet is not at the start of its line.",
		indented: (facts) => `${there(facts.found)} before this bullet. Begin it at the start of the line.`
	},
	"markdown-list-item-indent": {
		summary: "The text of a list is too far from its bullet, or too near.",
		spaces: (facts) => `${there(facts.found)} between the bullet and its text; the number expected is ${facts.expected}.`
	},
	"markdown-no-blockquote-without-marker": {
		summary: "A line of a quotation lacks its sign “>”.",
		markers: (facts) => `This line is part of the quotation and begins with ${many(facts.found, "sign", "signs")} “>”; the number expected is ${facts.expected}. To leave the quotation, leave an empty line.`
	},
	"markdown-no-heading-content-indent": {
		summary: "A heading has too many spaces beside its hashes.",
		before: (facts) => `${there(facts.found)} between the hashes and the heading: one is enough.`,
		after: (facts) => `${there(facts.found)} between the heading and the hashes that close it: one is enough.`
	},
	"markdown-no-literal-urls": {
		summary: "An address is written as it is in the text.",
		literal: (facts) => `The address ${quoted(facts.words)} becomes a link with some tools and not with others. Write ${quoted(facts.expected)}, or a link with a text.`
	},
	"markdown-no-shortcut-reference-image": {
		summary: "An image by reference is written in short.",
		shortcut: (facts) => `The image ${quoted(facts.words)} is written in short. Write ${quoted(facts.expected)}: it is then seen to be a reference.`
	},
	"markdown-no-shortcut-reference-link": {
		summary: "A link by reference is written in short.",
		shortcut: (facts) => `The link ${quoted(facts.words)} is written in short. Write ${quoted(facts.expected)}: it is then seen to be a link.`
	},
	"markdown-ordered-list-marker-style": {
		summary: "The numbers of a list are not followed by the same sign.",
		marker: (facts) => `This number is followed by ${quoted(facts.found)}: put ${quoted(facts.expected)}.`
	}
};
const recommendedOptions = {
	"options.markdown-hard-break-spaces.option": "`allowSpaces: false` asks for a backslash, and refuses spaces.",
	"options.markdown-list-item-indent.option": "One space after the bullet (`one`), as many as make a multiple of four (`tab`), or the one for tight lists and the other for loose ones (`mixed`).",
	"options.markdown-no-undefined-references.option": "To tell all that remark-lint tells, lone brackets too, but for: `allow`, a list of names allowed or of regular expressions (`{ source, flags }`); `allowShortcutLink: true`, lone brackets.",
	"options.markdown-ordered-list-marker-style.option": "The sign wanted, or `consistent`: the same all through a text."
};

// src/locales/en/markdown/style-guide.ts
const either = (endings) => endings.map((one) => quoted(`.${one}`)).join(" or ");
const spaces = (count) => many(count, "space", "spaces");
const lines = (count) => many(count, "empty line", "empty lines");
const characters = (count) => many(count, "character", "characters");
const be = (count) => `There ${count === 1 ? "is" : "are"}`;
const styleGuideRules = {
	"markdown-definition-case": {
		summary: "The name of a reference has capitals.",
		link: (facts) => `The name of the reference ${quoted(facts.words)} has capitals: write it without.`,
		note: (facts) => `The name of the note ${quoted(facts.words)} has capitals: write it without.`
	},
	"markdown-definition-spacing": {
		summary: "The name of a reference has spaces too many.",
		spaces: (facts) => `The name of this reference has ${spaces(facts.found)} in a row: one is enough.`,
		character: "The name of this reference holds a tab or a line break: put a space instead."
	},
	"markdown-fenced-code-flag": {
		summary: "A block of code does not say what language it is in.",
		missing: "This block of code does not say what language it is in. Write it after the first signs: “```sh”.",
		unexpected: (facts) => `The language ${quoted(facts.found)} of this block of code is none of those expected.`
	},
	"markdown-file-extension": {
		summary: "The name of the file has not the right ending.",
		other: (facts) => `This file ends with ${quoted(`.${facts.found}`)}; the ending expected is ${either(facts.endings)}.`,
		missing: (facts) => `The name of this file has no ending; the ending expected is ${either(facts.endings)}.`
	},
	"markdown-final-definition": {
		summary: "A reference is not at the end of the text.",
		link: "This address is given in the middle of the text: put it after the last paragraph.",
		note: "This note is written in the middle of the text: put it after the last paragraph."
	},
	"markdown-heading-increment": {
		summary: "A heading skips a level.",
		skipped: (facts) => `This heading is of level ${facts.found}, under a heading of level ${facts.expected - 1}: it must be of level ${facts.expected}.`
	},
	"markdown-list-item-spacing": {
		summary: "There are too many or too few empty lines between the items of a list.",
		lines: (facts) => `${be(facts.found)} ${lines(facts.found)} between these two items of the list; the number expected is ${facts.expected}.`
	},
	"markdown-maximum-heading-length": {
		summary: "A heading is too long.",
		long: (facts) => `This heading has ${characters(facts.found)}; the most expected is ${facts.expected}.`
	},
	"markdown-maximum-line-length": {
		summary: "A line of the file is too long.",
		long: (facts) => `This line has ${characters(facts.found)}; the most expected is ${facts.expected}. Break the line in the file, the paragraph will not be cut.`
	},
	"markdown-no-consecutive-blank-lines": {
		summary: "There are too many empty lines.",
		before: (facts) => `${be(facts.found)} ${lines(facts.found)} before this text: ${facts.expected === 0 ? "none is needed" : "one is enough"}.`,
		after: (facts) => `${be(facts.found)} ${lines(facts.found)} after this text: none is needed.`
	},
	"markdown-no-duplicate-headings": {
		summary: "Two headings say the same.",
		duplicate: (facts) => `The heading ${quoted(facts.words)} stands higher up in this text already: change one.`
	},
	"markdown-no-emphasis-as-heading": {
		summary: "A paragraph in bold or italics stands for a heading.",
		strong: (facts) => `This paragraph in bold stands for a heading: ${quoted(facts.words)}. Make it a heading.`,
		emphasis: (facts) => `This paragraph in italics stands for a heading: ${quoted(facts.words)}. Make it a heading.`
	},
	"markdown-no-file-name-articles": {
		summary: "The name of the file begins with an article.",
		article: (facts) => `The name of this file begins with ${quoted(facts.found)}: remove that word.`
	},
	"markdown-no-file-name-consecutive-dashes": {
		summary: "The name of the file has two dashes in a row.",
		dashes: "The name of this file has several dashes in a row: keep one."
	},
	"markdown-no-file-name-irregular-characters": {
		summary: "The name of the file has an unexpected character.",
		character: (facts) => `The name of this file holds ${facts.found === " " ? "a space" : quoted(facts.found)}: keep letters without accents, digits and dashes, or what the settings allow.`
	},
	"markdown-no-file-name-mixed-case": {
		summary: "The name of the file mixes capitals and small letters.",
		mixed: "The name of this file mixes capitals and small letters: write it in small letters alone."
	},
	"markdown-no-file-name-outer-dashes": {
		summary: "The name of the file begins or ends with a dash.",
		dashes: "The name of this file begins or ends with a dash: remove it."
	},
	"markdown-no-heading-punctuation": {
		summary: "A heading ends with a punctuation mark.",
		sign: (facts) => `This heading ends with ${quoted(facts.found)}: remove that mark.`
	},
	"markdown-no-multiple-toplevel-headings": {
		summary: "A text has several headings of the first level.",
		several: (facts) => `This text already has a heading of level ${facts.expected}, and one is enough: take this one a level down.`
	},
	"markdown-no-shell-dollars": {
		summary: "Every line of a list of commands begins with “$”.",
		dollars: "Every line of this block begins with “$”, which is copied along with the command: remove these signs."
	},
	"markdown-no-table-indentation": {
		summary: "A row of a table is indented.",
		indented: (facts) => `${be(facts.found)} ${spaces(facts.found)} too many before this row of the table: remove them.`
	},
	"markdown-table-pipe-alignment": {
		summary: "The bars of a table are not aligned.",
		cell: (facts) => `The bars of this table are not aligned: add ${spaces(facts.spaces)} here.`,
		dashes: (facts) => `The bars of this table are not aligned: add ${spaces(facts.spaces)} here, or as many dashes.`
	},
	"markdown-table-pipes": {
		summary: "A row of a table lacks a bar at one of its ends.",
		start: "A bar “|” is missing at the start of this row of the table.",
		end: "A bar “|” is missing at the end of this row of the table."
	},
	"markdown-unordered-list-marker-style": {
		summary: "The bullets are not all written with the same sign.",
		marker: (facts) => `This bullet is written ${quoted(facts.found)}: put ${quoted(facts.expected)}.`
	}
};
const styleGuideOptions = {
	"options.markdown-fenced-code-flag.option": "`allowEmpty: true` accepts a block without a language; `flags` gives the languages accepted. A list stands for `flags`.",
	"options.markdown-file-extension.option": "The ending expected without its dot, or a list; `extensions` and `allowExtensionless` in a group.",
	"options.markdown-list-item-spacing.option": "`checkBlanks: true` judges by the empty lines inside of items, not by the number of their lines.",
	"options.markdown-maximum-heading-length.option": "The number of characters allowed.",
	"options.markdown-maximum-line-length.option": "The number of characters allowed.",
	"options.markdown-no-file-name-irregular-characters.option": "The characters allowed, as between the brackets of a regular expression (`a-z0-9_-`); or a regular expression, which finds those that are not: `{ source, flags }`.",
	"options.markdown-no-heading-punctuation.option": "The marks refused, one after the other, as in `.,;:!?`, or a regular expression: `{ source, flags }`.",
	"options.markdown-no-multiple-toplevel-headings.option": "The level of the heading that is to be alone, from 1 to 6.",
	"options.markdown-unordered-list-marker-style.option": "The sign wanted, or `consistent`: the same all through a text."
};

// src/locales/en/configuration.ts
const wish = (suggestion) => suggestion === null ? "" : ` Did you mean ${quoted(suggestion)}?`;
const { summary: _summary, ...syntax } = frontMatterSyntaxRules["front-matter-syntax"];
const configurationRules = {
	"configuration-syntax": {
		summary: "A configuration file cannot be read.",
		...syntax,
		"duplicate-key": (facts) => `The key ${quoted(facts.detail)} is written twice: the second wins, and most tools refuse this file. Keep one.`,
		"control-character": (facts) => `An invisible character (${facts.detail}) keeps this file from being read: remove it.`,
		"too-deep": (_) => "This file has more than a hundred nested levels: it is not read.",
		"several-documents": (_) => "This file holds several YAML documents: only the first is read.",
		other: (facts) => `This file cannot be read from here on. The reader says: ${quoted(facts.detail)}.`,
		missing: "This configuration file does not exist.",
		directory: "A folder bears the name of the configuration file: Relecture expects a file. Nothing in that folder is followed.",
		unreadable: "This configuration file exists, but it cannot be opened.",
		baseline: "This file cannot serve as a baseline: Relecture did not write it in this form, or it was changed since. No remark is folded away, then. Write it again with “relecture baseline”."
	},
	"configuration-schema": {
		summary: "The configuration of Relecture holds an unknown key or a value that will not do.",
		...schemaSentences,
		"rule-family": (facts) => `${quoted(facts.family)} begins the names of several rules, and under “rules” each rule is written in full (relecture rules lists them). To leave out a whole family for one run: --skip ${facts.family.replace(/[-*]*$/, "-")}`,
		"empty-folder": (facts) => `No file is in folder ${quoted(facts.folder)}: check its name. Its path starts at the root of the site.`
	},
	"configuration-cms": {
		summary: "The CMS configuration contradicts itself or names what does not exist.",
		"no-collections": "This CMS configuration describes no collection: pages cannot be held against it.",
		"no-name": (facts) => `This ${facts.kind} has no name: the CMS refuses to start.`,
		"no-place": (facts) => `The collection ${quoted(facts.collection)} has neither a folder nor files: the CMS refuses to start.`,
		"unknown-widget": (facts) => `${quoteLabels(facts.where)} uses the widget ${quoted(facts.widget)}, which Relecture does not know: this field is not checked.${wish(facts.suggestion)}`,
		"unknown-collection": (facts) => `${quoteLabels(facts.where)} points to the collection ${quoted(facts.collection)}, which this configuration does not have: the CMS offers no choice.${wish(facts.suggestion)}`,
		"no-target": (facts) => `${quoteLabels(facts.where)} is a relation without a collection or a value_field: the CMS refuses to start.`,
		"no-options": (facts) => `${quoteLabels(facts.where)} is a select without options: the CMS refuses to start.`,
		"bad-pattern": (facts) => `${quoteLabels(facts.where)} asks for a pattern that is not a valid regular expression (${facts.pattern}): it is not checked.`,
		"same-name": (facts) => `The name ${quoted(facts.name)} is already that of another ${facts.kind}: the CMS refuses to start.`,
		"same-file": (facts) => `The file ${facts.file} is already opened by ${quoted(facts.first)}: what one saves, the other may erase. Relecture holds it against the first.`,
		"same-folder": (facts) => `The folder ${facts.folder} is already that of the collection ${quoted(facts.first)}, and no filter parts them: each page shows twice in the CMS. Relecture holds it against the first collection.`,
		...cmsOptions,
		...cmsConfiguration
	},
	"configuration-json-schema": {
		summary: "A JSON Schema cannot be used: not found, remote or badly written.",
		missing: (facts) => `The schema ${facts.schema} cannot be found. Its path starts from the root of the site.`,
		unreadable: (facts) => `The schema ${facts.schema} cannot be opened.`,
		syntax: (facts) => `The schema ${facts.schema} is neither valid JSON nor valid YAML from here on: it cannot be read.`,
		"not-a-schema": (facts) => `${facts.schema} is not a JSON Schema: it must be an object, in braces.`,
		dialect: (facts) => `Relecture reads JSON Schema 2020-12, 2019-09 and draft-07, not ${quoted(facts.dialect)}.`,
		remote: (facts) => `${facts.reference} is an address: a schema is never downloaded. Copy it into the repository and give its path.`,
		outside: (facts) => `${facts.reference} leads out of the site: only schemas of the repository are read.`,
		"unknown-reference": (facts) => `The reference ${quoted(facts.reference)} leads nowhere in this schema.`,
		invalid: (facts) => `This schema is not valid: ${facts.value === "" ? "something is wrong" : `${quoted(facts.value)} will not do`} ${facts.where === "" ? "at the top" : `under ${facts.where}`}.`,
		unusable: (facts) => `This schema cannot be used: ${facts.reason}.`,
		"too-big": (facts) => `The schema ${facts.schema} is too big or too deep to be used safely (at most 256 KiB and 50 levels).`,
		"too-slow": (facts) => `The schema ${facts.schema} takes too long to prepare: it is left aside.`
	}
};
const configurationKeys = {
	title: "Configuration of Relecture",
	intro: "Every key is optional: without a relecture.yml, Relecture recognises the site and takes the defaults. An unknown key is an error.",
	headings: {
		page: "relecture.yml",
		key: "Key",
		kind: "Type",
		initial: "Default",
		meaning: "Meaning",
		detected: "detected",
		none: "–",
		rules: "Rules",
		option: "Option",
		required: "key required in each item of the list."
	},
	kinds: {
		string: "text",
		integer: "whole number",
		number: "number",
		boolean: "true or false",
		array: "list",
		object: "group"
	},
	detected: [
		"content",
		"static",
		"url",
		"hosts",
		"cms",
		"cms-version",
		"generator"
	],
	example: {
		locale: "for messages in French; the default",
		exclude: "they tell of the past"
	},
	optionsIntro: "The options of rules, beside severity. An unknown option, or a value of another kind, is an error.",
	rulesIntro: "Each rule takes off, error, warning, info, or a group of options with severity. The options of a rule are on its page. Without a severity written here, what depends on how pages are read and comes back on a large part of the site is only a remark: the site probably reads them otherwise.",
	site: "The site: what Relecture cannot recognise alone, or would take for something else.",
	"site.content": "Folder of the pages, from the root. Detected: content, site/content, src/content, docs…",
	"site.static": "Folder of the files served as they are (images, PDF). Detected from the generator.",
	"site.url": "Public address of the site. Detected from the configuration of the generator.",
	"site.hosts": "Hosts of the site: absolute links to them are treated as internal.",
	"site.cms": "Path of the CMS configuration, or off to leave it aside. Detected at the usual places.",
	"site.cms-version": "CMS and version, when neither admin/index.html nor package.json tells.",
	"site.generator": "Generator of the site. Detected from its files.",
	"site.language": "Language of the pages that do not tell theirs.",
	"site.time-zone": "Time zone in which “today” is judged.",
	locale: "Language of messages, `fr` or `en`. The command line (`--locale`) and the input of that name of the Action win over it. Without it, messages are in French for a site in French, and in English for the others.",
	exclude: "Files that are not reviewed (path patterns, from the root); a folder stands for all that it holds. A file named in full is reviewed all the same. `relecture site` tells of a pattern that matches nothing.",
	overrides: "Settings of some files alone. When several match, the last one wins.",
	"overrides.files": "The files (path pattern, from the root).",
	"overrides.language": "Language of these files (fr, fr-CA, pt-BR…).",
	"overrides.rules": "Severity and options of the rules for these files.",
	sites: "Sites of one repository, the main one first, when Relecture does not find them.",
	"sites.root": "Folder a site is built in, from the root of the repository.",
	schemas: "JSON Schemas the front matter is held against. The first that fits is taken, before the one of the CMS.",
	"schemas.files": "Pages it is for (path pattern).",
	"schemas.layout": "Pages it is for (value of layout).",
	"schemas.schema": "Path of the schema, from the root. Never an address.",
	rules: "Severity and options of the rules.",
	"rules.severity": "Severity of the rule.",
	"options.front-matter-file.folders": "Fields that give nothing but the name of a file, and for each of them the folder where these files stand.",
	"options.link-blocked.always": "Tell the sites that always refuse robots too.",
	"options.link-closed.soon": "Number of days before the end from which it is told.",
	...recommendedOptions,
	...consistentOptions,
	...styleGuideOptions,
	"options.typography-apostrophe.direction": "The apostrophe that is wanted: the same in all of a page, or this one everywhere.",
	"options.typography-inclusive-form.form": "The form that is wanted: one in each page, this one everywhere, or none.",
	"options.typography-spacing.narrow": "Write the narrow space (U+202F) before “;”, “!” and “?”; else the usual no-break space (U+00A0).",
	links: "Check of external links.",
	"links.ignore": "Addresses not to be checked (patterns with *).",
	"links.accept": "Answers to take as good: a code (403, 429), or all those of a hundred (5xx).",
	"links.timeout": "Time given to a link, in seconds.",
	"links.retries": "How many more tries after a passing failure.",
	"links.per-host": "Simultaneous requests to one host.",
	"links.concurrency": "Simultaneous requests in all.",
	"links.anchors": "Check also that the fragment (#…) exists in the page of another site.",
	"links.allow-private": "Internal hosts that may be asked although their address is private.",
	"links.headers": "HTTP headers to send, by start of address.",
	"links.moved-hosts": "Hosts that changed their name: old name, new name.",
	dates: "Stale dates.",
	"dates.soon": "Days before a deadline from which a date is announced as near.",
	"dates.history": "Folders, collections or patterns of pages that tell the past (a blog): their dates do not go stale.",
	"dates.review": "Reviews of pages: field, the field that gives the day of the last one (last_reviewed_on), and every, how long it holds (6 months) where the page does not say.",
	"dates.review.field": "The field that gives the day of the last review.",
	"dates.review.every": "Write a number and a unit, for instance 90 days, 6 months or 1 year.",
	terms: "Names of the site’s own.",
	"terms.hosts": "Known hosts, to recognise a slip in an address.",
	"terms.people": "Names of people, to be written exactly so.",
	relations: "Fields that name other pages, when the CMS does not say so.",
	"relations.files": "Pages that hold the field (path pattern).",
	"relations.field": "The field: incubator, talents.list, phases.*.name.",
	"relations.target": "Folder or pattern of the pages that may be named.",
	"relations.by": "What is written of a page: file (its file name), path, slug, or a field.",
	"relations.prefix": "What comes before each value: /organisations/.",
	"relations.label": "What the target is called in messages.",
	preview: "Preview of the pages.",
	"preview.style": "Stylesheet of the site to be used in the preview, from the root.",
	cms: "Relecture inside the CMS.",
	"cms.block": "What keeps an entry from being saved: nothing (never), or errors (error)."
};

// src/locales/en/words/of-change.ts
const cited$1 = (text) => {
	const line = text.replace(/\s+/g, " ").trim();
	return quoted(line.length <= 60 ? line : `${line.slice(0, 59)}…`);
};
const from$1 = (key) => key === null ? "" : ` (${quoted(key)})`;
const relationsOfChange = {
	renamed: (facts) => `You rename ${cited$1(facts.value)} to ${quoted(facts.candidate)}: this page still has the old name, of ${quoted(facts.label)}. Write the new one.`,
	deleted: (facts) => `You delete ${cited$1(facts.value)} from ${quoted(facts.label)}: this page still names it. Take the name out, or choose another.`
};
const filesOfChange = {
	moved: (facts) => `You move ${quoted(facts.name)} to ${quoted(facts.now)}: this field still has the old name, ${cited$1(facts.value)}.${facts.candidate === void 0 ? "" : ` Write ${quoted(facts.candidate)}.`}`,
	removed: (facts) => `You delete ${quoted(facts.name)}: this field still names it (${facts.value}). Choose another file, or empty the field.`
};
const publicationsOfChange = {
	"future-now": (facts) => `Your change takes this page off the site; it is online today, and will only come back from ${dayWords(facts.day)} on${from$1(facts.key)}. Check this date.`,
	"expired-now": (facts) => `Your change takes this page off the site; it is online today, and its end, ${dayWords(facts.day)}${from$1(facts.key)}, is past. Check this date.`
};

// src/locales/en/dates/page.ts
const to = ({ owners }) => owners.length === 0 ? "" : ` Ask ${listed(owners)}.`;
const pageDateRules = {
	"date-review-overdue": {
		summary: "The page was to be reviewed, or holds no more, by its own front matter.",
		overdue: (facts) => `This page was to be reviewed by ${dayWords(facts.due)}: this day passed ${agoWords(facts.days)}. Its last review was on ${dayWords(facts.day)} (${quoted(facts.key)}). Review it, then change this date.${to(facts)}`,
		"long-ago": (facts) => `This page has not been reviewed since ${dayWords(facts.day)} (${quoted(facts.key)}), more than a year ago. Review it, then change this date.${to(facts)}`,
		due: (facts) => `This page was to be reviewed by ${dayWords(facts.due)} (${quoted(facts.key)}): this day passed ${agoWords(facts.days)}. Review it, then give the next date.${to(facts)}`,
		"perhaps-due": (facts) => `${dayWords(facts.due)} (${quoted(facts.key)}) passed ${agoWords(facts.days)}. If it was the day of the next review, review this page, then give a new date.${to(facts)}`,
		"no-longer-valid": (facts) => `By its own front matter, this page has been out of date since ${dayWords(facts.due)} (${quoted(facts.key)}). Review it and move this date, or take the page down.${to(facts)}`,
		"reviewed-ahead": (facts) => `The last review would be of ${dayWords(facts.day)} (${quoted(facts.key)}), a day that has not come yet. Correct this date.`,
		"unread-day": (facts) => `${quoted(facts.key)} must give the day of the last review, but ${quoted(facts.value)} is no date that Relecture can read. Write the year, the month and the day: 2026-03-05.`,
		"unread-period": (facts) => `${quoted(facts.key)} must tell how long a review holds, but ${quoted(facts.value)} is no time that Relecture can read. Write for instance: 6 months.`
	},
	"front-matter-publication": {
		summary: "The dates and the settings of publication contradict each other, or hide the page.",
		future: (facts) => `This page is not online yet${although(facts.said)}: it will appear with the first update of the site from ${dayWords(facts.day)} on${from(facts.key)}.`,
		expired: (facts) => `This page is no longer online since ${dayWords(facts.day)}${from(facts.key)}${although(facts.said)}. Move this date if the page must come back.`,
		...publicationsOfChange,
		"never-shown": (facts) => `This page will never be online: it is to appear on ${dayWords(facts.from)} (${quoted(facts.start)}), and to disappear from ${dayWords(facts.to)} (${quoted(facts.end)}). Correct one of the two dates.`,
		"no-day": ({ key, text, generator }) => `${quoted(text)} (${quoted(key)}) is not in the calendar${generator === null ? "" : `: ${GENERATORS[generator] ?? generator} refuses to build the site`}. Write the year, the month, then the day: 2026-03-05.`,
		"no-date": ({ key, text, generator }) => `${quoted(text)} (${quoted(key)}) is not a date: ${GENERATORS[generator] ?? generator} refuses to build the site. Write the year, the month, then the day: 2026-03-05.`,
		"draft-and-published": (facts) => `${quoted("draft")} and ${quoted("published")} contradict each other: Hugo follows ${quoted("draft")}, and the page is ${facts.draft ? "not published" : "published"}. Keep one of the two.`,
		"draft-and-unlisted": "A page cannot be both a draft (“draft”) and out of the menus (“unlisted”): Docusaurus refuses to build the site. Keep one of the two.",
		"draft-ignored": "This page is published: Jekyll takes no notice of “draft”. To hide it, write “published: false”.",
		"modified-before": (facts) => `The page would have been modified on ${dayWords(facts.day)} (${quoted(facts.key)}), before it was there: it is dated ${dayWords(facts.from)}. Correct one of the two dates.`,
		ahead: (facts) => `This article is dated ${dayWords(facts.day)} (${quoted(facts.key)}), a day to come, and the site probably shows it already. Check the date.`
	}
};
const from = (key) => key === null ? "" : ` (${quoted(key)})`;
const although = (said) => said === null ? "" : `, although ${quoted(said)} says it is published`;

// src/locales/en/files.ts
const fileRules = {
	"file-unreadable": {
		summary: "A content file cannot be read.",
		missing: "This file does not exist, or no longer does.",
		directory: "This is a folder, not a page, though it is named like one. Rename it to avoid confusion.",
		"link-outside": "This file is a link that leads out of the site: it is not read. Put the file itself in its place.",
		"broken-link": "This file is a link to a file that does not exist: there is nothing to read. Mend the link or remove it.",
		forbidden: "This file cannot be opened: read permission is missing.",
		"too-big": "This file is larger than 20 MB: it is no longer a page, and is not reviewed.",
		special: "This is not an ordinary file: it is not read."
	},
	"file-encoding": {
		summary: "A file is not clean UTF-8 text.",
		"invalid-utf8": "This file is not saved as UTF-8: accented letters will be garbled. Save it again with the UTF-8 encoding.",
		"utf-16": "This file is saved as UTF-16: the site cannot read it. Save it again with the UTF-8 encoding.",
		nul: "This file holds an invisible null character, which can stop the site from building. Remove it."
	},
	"file-too-complex": {
		summary: "A text is too entangled to be reviewed.",
		"took-too-long": "This text could not be reviewed (too many nested brackets, asterisks, quotes or tags). The rest of the page was."
	},
	"directive-useless": {
		summary: "A “relecture-disable” directive silences nothing.",
		useless: (facts) => `This directive is no longer needed: ${quoted(facts.rule)} has nothing to report here. You can remove it.`,
		unknown: (facts) => `${quoted(facts.rule)} is not the name of a rule${facts.suggestion === null ? "." : `. Did you mean ${quoted(facts.suggestion)}?`}`,
		unnamed: "This directive names no rule, so it silences nothing. Write for instance “relecture-disable date-stale”."
	}
};

// src/locales/en/fixes.ts
const fixes = {
	replace: (facts) => `Replace ${quotedAsIs(facts.from)} with ${quotedAsIs(facts.to)}`,
	"replace-all": ({ count, of = count }) => {
		if (count < of) return `Mend ${count} of the ${of} places`;
		return count === 1 ? "Mend this place" : `Mend all ${count} places`;
	},
	remove: (facts) => `Remove ${quotedAsIs(facts.what)}`,
	"remove-invisible": (facts) => facts.count === 1 ? "Remove the invisible character" : `Remove the ${facts.count} invisible characters`,
	"empty-line-above": "Leave an empty line above",
	trim: "Remove the spaces at the ends",
	"part-paragraphs": (facts) => facts.count === 1 ? "Part the two paragraphs" : `Part the paragraphs (${facts.count} places)`,
	unindent: "Remove the spaces at the head of the line",
	link: "Join the address to the text of the link",
	"heading-space": "Add the space after the number signs",
	"list-space": "Add the space after the bullets"
};

// src/locales/en/front-matter.ts
const frontMatterRules = {
	"front-matter-schema": {
		summary: "A field of the front matter is missing or does not fit the model of the page.",
		...schemaSentences,
		outdated: (facts) => `${facts.none ? "No" : "Hardly any"} page of ${quoted(facts.collection)} writes ${quoted(facts.label)} as the configuration of the CMS asks: mend the configuration, rather than the pages.`,
		"outdated-required": (facts) => `${facts.none ? "No" : "Hardly any"} page of ${quoted(facts.collection)} has ${quoted(facts.label)}, which the configuration of the CMS requires: mend the configuration (required: false), rather than the pages.`,
		"outdated-value": (facts) => `The value ${quoted(facts.value)} of ${quoted(facts.label)} stands in ${many(facts.count, "page", "pages")} of ${quoted(facts.collection)}, and the list in the configuration of the CMS does not offer it: add it to that list, or change it everywhere.`
	},
	"front-matter-swallowed-text": {
		summary: "A line of text, at the top of a page, is taken for a setting and is not shown.",
		text: ({ name }) => `MkDocs takes this line for a setting named ${quoted(name)} and does not publish it: nobody will read it on the site. Leave an empty line above it.`,
		perhaps: ({ name }) => `MkDocs takes this line for a setting named ${quoted(name)} and does not publish it. If it is a text for readers, leave an empty line above it.`
	},
	"front-matter-unknown-key": {
		summary: "A key of the front matter is not known to the model of the page.",
		...schemaSentences,
		misspelt: (facts) => `The key ${quoted(facts.key)} looks like ${quoted(facts.suggestion)}${facts.label === facts.suggestion ? "" : ` (${quoted(facts.label)})`}, which is missing ${facts.where.length === 0 ? "on this page" : `in ${quoteLabels(facts.where)}`}: under this name the site will not read it.`
	}
};

// src/locales/en/to-check.ts
const toCheck = (facts) => facts.unsure === true ? " Relecture could not read all the settings of this site: this is to be checked." : "";

// src/locales/en/front-matter-values.ts
const short = (text) => {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
};
const cited = (text) => quoted(short(text));
const frontMatterValueRules = {
	"front-matter-placeholder": {
		summary: "A provisional text was left in the front matter of the page.",
		whole: (facts) => `${quoted(short(facts.text))} looks like a provisional text: replace it with the final one, or empty the field.`,
		inside: (facts) => `${quoted(short(facts.text))} seems to be left from a draft: complete this passage before publishing.`,
		model: (facts) => `${quoted(short(facts.text))} is left from the model of the page (archetype): Hugo replaces it only in a page that it creates itself (hugo new). Write the value.`,
		url: (facts) => `${quoted(short(facts.text))} is an example address: put the real one, or empty the field.`
	},
	"front-matter-relation": {
		summary: "A field names a page that does not exist.",
		"not-found": (facts) => `${cited(facts.value)} is the name of no page of ${quoted(facts.label)}: check it, or create the page first.`,
		guessed: (facts) => `${cited(facts.value)} is the name of no file of ${facts.target}, while elsewhere this field names one (${facts.others}×). ${facts.candidate === void 0 ? "Is that meant?" : `Did you mean ${quoted(facts.candidate)}?`}`,
		...relationsOfChange,
		hidden: (facts) => `${cited(facts.value)} exists (${facts.path}), but the CMS does not show that page in ${quoted(facts.label)}: this choice may be lost at the next change.`,
		"space-here": (facts) => `${quoted(facts.value)} has a space too many ${facts.side === "end" ? "at the end" : facts.side === "start" ? "at the start" : "inside"}: in ${quoted(facts.label)} the name is ${quoted(facts.candidate)}.`,
		"space-there": (facts) => `${cited(facts.value)} is well written, but the page ${facts.path} is called ${quoted(facts.candidate)}, with a space too many: correct the name of that page.`,
		case: (facts) => `${cited(facts.value)} does not have the same capitals as in ${quoted(facts.label)}: write ${quoted(facts.candidate)}.`,
		accent: (facts) => `${cited(facts.value)} does not have the same accents as in ${quoted(facts.label)}: write ${quoted(facts.candidate)}.`,
		apostrophe: (facts) => `The apostrophe of ${cited(facts.value)} is not the one used in ${quoted(facts.label)}: write ${quoted(facts.candidate)}.`,
		hyphen: (facts) => `${cited(facts.value)} does not have the same hyphens as in ${quoted(facts.label)}: write ${quoted(facts.candidate)}.`,
		writing: (facts) => `${cited(facts.value)} is written otherwise in ${quoted(facts.label)}: ${quoted(facts.candidate)}.`,
		spelling: (facts) => `${cited(facts.value)} does not exist in ${quoted(facts.label)}. Did you mean ${quoted(facts.candidate)}?`,
		prefix: (facts) => `${cited(facts.value)} must be written ${quoted(facts.candidate)} to name a page of ${quoted(facts.label)}.`
	},
	"front-matter-file": {
		summary: "An image or a file named in the front matter does not exist.",
		relative: ({ value }) => `From this page, ${quoted(value)} leads to no file and to no page: if the site uses this field, correct it.`,
		missing: ({ value, candidate, ...facts }) => `The file ${cited(value)} does not exist in the site: ${candidate === void 0 ? "add it, or correct its name." : `did you mean ${quoted(candidate)}?`}${toCheck(facts)}`,
		case: (facts) => `The file is called ${quoted(facts.candidate)}: the capitals differ. It works on your computer, but not on the server.${toCheck(facts)}`,
		...filesOfChange,
		near: (facts) => `The file ${cited(facts.value)} does not exist in the site. Did you mean ${quoted(facts.candidate)}?`
	}
};

// src/locales/en/github.ts
const github = {
	name: "Relecture",
	levels: {
		error: "To fix",
		warning: "To check",
		info: "Hint"
	},
	line: ({ line }) => `line ${line}`,
	rule: ({ rule }) => `Rule: ${rule}`,
	verdict: (counts) => toDo(counts) || "Nothing to report",
	title: (counts) => `Relecture: ${toDo(counts) || "nothing to report"}`,
	intro: ({ audience, merged, draft, blocking, others }) => {
		const who = audience === "editor" ? "Your change has been read" : "This pull request has been read";
		if (merged) return "This change is already online. Here is what it brings that should be mended as soon as possible.";
		if (draft) return `${who}. It is still a draft: there is no hurry, these points are to be seen to before publishing.`;
		return blocking ? `${who}. Here is what must be fixed before publishing${others ? "; the rest is for you to judge" : ""}.` : `${who}. Nothing prevents publishing; here is what deserves a look.`;
	},
	incomplete: "Incomplete review",
	clean: ({ files, merged }) => files === 0 ? "Relecture: no content page to read." : merged ? "Relecture: all is well, thank you!" : "Relecture: nothing to report, thank you!",
	table: {
		columns: {
			page: "Page",
			verdict: "Review",
			live: "Online",
			edit: "Editor"
		},
		see: "See the page",
		edit: "Edit",
		more: ({ count }) => `… and ${many(count, "other page", "other pages")}.`
	},
	pageByPage: "In detail, page by page",
	commit: "Version reviewed:",
	noAddress: "The address of the site is not known. For this summary to lead to the page online and to the editor, write it in relecture.yml: “site: { url: https://… }”.",
	site: "Site",
	mainSite: "Main site",
	edit: "Edit in the CMS",
	preview: "See the preview",
	details: "All the details",
	existing: ({ count, others }) => `${others ? many(count, "other remark was", "other remarks were") : many(count, "remark was", "remarks were")} there before: nothing to do here.`,
	existingHint: ({ count, known }) => known ? `${count === 1 ? "It is in the baseline of the site (.relecture-baseline.json) and blocks" : "They are in the baseline of the site (.relecture-baseline.json) and block"} nothing.` : count === 1 ? "It was already true of the previous version and blocks nothing." : "They were already true of the previous version and block nothing.",
	more: ({ count }) => `… and ${many(count, "other remark", "other remarks")}, in the summary of the run.`,
	hints: ({ count }) => many(count, "hint", "hints"),
	alike: ({ count }) => `And ${many(count, "other remark", "other remarks")} of the same kind on this page.`,
	leftOut: ({ count }) => `… and ${many(count, "other remark does", "other remarks do")} not fit here.`,
	moreAnnotations: ({ count, whole }) => `${many(count, "other remark is", "other remarks are")} not shown here: GitHub limits their number.${whole ? " The summary of the run has them all." : ""}`,
	read: ({ read, asOf }) => `${filesWords(read)} read as of ${dayWords(asOf)}.`,
	settingsChanged: ({ count }) => `This pull request changes settings that the review follows (${many(count, "file", "files")}). It is read with those in place; the new ones will count once merged.`,
	baseMissing: "The previous version of the site could not be read: the remarks below are about whole pages, even what was there before. To mend this, add “fetch-depth: 0” to the actions/checkout step.",
	filesUnknown: "The list of changed files could not be made: the whole site was read.",
	filesCut: "GitHub gives only a part of the list of changed files: the whole site was read.",
	readOnly: "Read-only token: neither comment nor status was published. The annotations and the summary of this run say it all; the “publish” action can publish the rest.",
	refused: ({ what, permission }) => `For want of rights, ${what}: give the job the permission ${quoted(permission)}.`,
	stopsSoon: ({ days, left, isAsked }) => {
		const since = `The last commit is ${many(days, "day", "days")} old`;
		const remedy = isAsked ? "" : "; the input “keep-alive” prevents it";
		return left <= 0 ? `${since}: GitHub may stop the daily reading at any time. A commit, or “Enable workflow” in the tab “Actions”, starts it again${remedy}.` : `${since}. Without a new one, GitHub will stop the daily reading in ${many(left, "day", "days")}${remedy}.`;
	},
	notAssigned: ({ names }) => `GitHub does not let the tracking issue be assigned to ${listed(names.map((name) => quoted(name)))}: check ${names.length === 1 ? "this name and its" : "these names and their"} rights on the repository.`,
	locked: ({ what }) => `This conversation is locked on GitHub: ${what}. Unlock it if Relecture is to write there.`,
	unreachable: ({ what }) => `GitHub did not answer as expected: ${what}. The review itself is complete.`,
	listCut: ({ what }) => `The list to look through on GitHub is too long to be read to its end: ${what}.`,
	late: ({ what }) => `For lack of time, ${what}.`,
	tasks: {
		comment: "the comment was not published",
		status: "the status was not published",
		checks: "the detailed annotations were not published",
		suggestions: "the suggestions were not published",
		issue: "the tracking issue was not updated",
		preview: "the preview was not published",
		link: "the CMS will show no link to the preview",
		artifact: "the report was not uploaded",
		pull: "the original pull request was not found",
		keepAlive: "GitHub was not asked to go on with the daily reading"
	},
	outdated: "A newer review is running or done: this one leaves the comment as it is.",
	cancelled: "The review was stopped before its end: what it found is not published, or not all of it.",
	refusedEvent: "The pull_request_target event gives a write token to content that is not trusted. Use “pull_request” and, for forks, the “publish” action on “workflow_run”.",
	unknownEvent: ({ event }) => `Relecture does not know what to review on the event ${quoted(event)}. Use pull_request, push, merge_group, schedule or workflow_dispatch.`,
	unreadableEvent: ({ event }) => `The event ${quoted(event)} is not in the form that GitHub gives it: nothing was reviewed. Run it again.`,
	gitTrouble: ({ said }) => `Git could not read the repository (${said}). Take “filter” and “sparse-checkout” out of the step actions/checkout.`,
	noCheckout: ({ folders }) => folders.length === 0 ? "There is no repository in the workspace, so nothing to review: add the step actions/checkout before Relecture." : `The repository is in ${folders.map(quoted).join(" or ")}, not in the workspace: take “path” out of the step actions/checkout.`,
	noCommit: "The repository holds no commit yet, so there is nothing to read: add a page, then run this again.",
	noPage: ({ paths }) => paths.length === 0 ? "No page was found in this repository. Say where they are in relecture.yml, with “site: { content: … }”." : `The input “paths” names no page: ${paths.join(", ")}. Correct it, or take it out to review the whole site.`,
	notReadable: "The review could not be done: see the log of the run.",
	settingsUnread: "The settings in force could not be read: the review follows the default settings.",
	settingsUnknown: "The settings in force could not be read, and nothing tells whether this proposal changes them: it is reviewed with the default settings, and cannot be approved so. To mend that, add “fetch-depth: 0” to the step actions/checkout.",
	settingsUntrusted: "This proposal changes the settings of the review, and those in force could not be read: it is reviewed with the default settings.",
	needsRights: "The token of this run may not write: give the job the permissions “pull-requests: write” and “statuses: write”.",
	nothingToPublish: "This run left nothing to publish.",
	badArtifact: "The report left by the review does not have the expected form: it is not published.",
	noPull: "No open pull request has this commit as its last one: nothing is published.",
	suggestions: ({ count }) => `Relecture suggests ${many(count, "safe correction", "safe corrections")}: a click on “Commit suggestion” is enough.`,
	issue: {
		title: ({ count }) => `Relecture: ${many(count, "page needs", "pages need")} an update`,
		doneTitle: "Relecture: the site is up to date",
		intro: ({ asOf }) => `Time goes by and it shows on some pages: a deadline is past, a link no longer leads where it says. Here is what needs mending as of ${dayWords(asOf)}. This list updates and closes itself.`,
		done: "All is up to date: no more stale date or broken link on the site. Thanks to everyone who saw to it!",
		quiet: "Nothing is left to mend, but what you chose not to be told of any more. Thanks to everyone who saw to it!",
		mute: "do not tell again",
		muted: ({ count }) => `${many(count, "point is", "points are")} no longer told (untick to see ${count === 1 ? "it" : "them"} again)`,
		stopsAlone: "In a public repository, GitHub stops this daily reading after 60 days without a commit. To start it again: the tab “Actions”, this workflow, then “Enable workflow”. To keep it going: the input “keep-alive”, and the permission “actions: write”.",
		mended: ({ count }) => `${many(count, "point was", "points were")} settled since the last reading, thank you!`,
		appeared: ({ count }) => `${many(count, "new point has", "new points have")} appeared since the last reading:`,
		others: ({ count, whole }) => `The site also has ${many(count, "other remark", "other remarks")} that time did not bring${whole ? ": see the summary of the last reading" : ""}.`,
		more: ({ count, whole }) => `… and ${many(count, "other point", "other points")}${whole ? ", in the summary of the last reading" : ""}.`,
		written: ({ count }) => `${many(count, "miswritten link", "miswritten links")} in the texts, which time does not explain`,
		known: ({ count }) => `${many(count, "other remark is", "other remarks are")} in the baseline of the site (.relecture-baseline.json), and not repeated here.`,
		source: "See the file"
	},
	log: {
		wholeSite: "Reading the whole site.",
		othersAlone: ({ count }) => `Time brought nothing: no issue is opened for the ${count === 1 ? "point that is left to mend, which somebody wrote" : `${digits(count)} points that are left to mend, which somebody wrote`}.`,
		cacheLeft: "The folder of the input “cache” is neither read nor written here: what is proposed does not decide what is known of links.",
		done: ({ verdict, milliseconds }) => `${verdict} (${(milliseconds / 1e3).toFixed(1)} s).`,
		keptAlive: ({ days }) => `The last commit is ${many(days, "day", "days")} old: GitHub was asked to go on with the daily reading.`,
		answered: ({ status, message }) => `${status === 0 ? "What was answered" : `Answer ${status}`}: ${quoted(message)}`,
		preview: ({ url }) => `Preview: ${url}`,
		comment: ({ url }) => `Comment: ${url}`,
		issue: ({ url }) => `Tracking issue: ${url}`
	},
	inputs: {
		boolean: ({ name, value }) => `The input ${quoted(name)} must be true or false, not ${quoted(value)}.`,
		choice: ({ name, value, allowed }) => `The input ${quoted(name)} cannot be ${quoted(value)}: choose one of ${allowed.filter((one) => one !== "").join(", ")}.`,
		date: ({ value }) => `The input “as-of” must be a date such as 2024-08-20, not ${quoted(value)}.`,
		number: ({ name, value, minimum, maximum }) => `The input ${quoted(name)} must be a number between ${minimum} and ${maximum}, not ${quoted(value)}.`,
		path: ({ name, value }) => `The input ${quoted(name)} must name a file of the repository, not ${quoted(value)}.`,
		root: ({ value }) => `The input “root” must name the folder of a site, and ${quoted(value)} holds no file.`,
		token: "The token is missing: leave the “token” input at its default.",
		workspace: "There is no file to read: put actions/checkout before this step."
	}
};

// src/locales/en/unknown-links.ts
const LONGEST = 80;
const WHY = {
	code: (by) => `the addresses of the site are computed by ${quoted(by)}, a program that Relecture does not run`,
	settings: () => "not all the settings that decide the addresses of the site are in the repository",
	module: (by) => `${quoted(by)}, which is not in the repository, may bring this page or this file`,
	plugin: (by) => `plug-ins of the site may make this page (${by})`,
	generated: () => "the generator of the site makes pages of this kind itself: lists, tags, feeds",
	redirect: (by) => `the rules of the server speak of this address (${by})`,
	template: () => "a template writes a part of the address",
	place: () => "nothing says at which address the site shows the text that holds the link",
	outside: () => "another site of the same server may answer at this address",
	mount: (by) => `the site may be served under ${quoted(by)}, which its settings do not say`,
	ignored: (by) => `git keeps nothing of the folder ${quoted(by)}, which something fills before the site is published`,
	submodule: (by) => `the submodule ${quoted(by)} was not checked out`,
	common: () => "most addresses of the site that are written this way are in the same case, and it probably serves them otherwise",
	output: (by) => `the repository has this file in ${quoted(by)}, which may be published as it stands`,
	media: () => "the folder of media is not in the repository"
};
const shown = (url) => url.length <= LONGEST ? url : `${url.slice(0, 79)}…`;
const unknownLinks = {
	why: ({ reason, by }) => WHY[reason](by ?? ""),
	all: ({ unknownLinks: all }) => {
		return `Internal links not checked: ${all.map(({ count, example, ...doubt }) => {
			return `${count === 1 ? `${quoted(shown(example))}` : `${count} such as ${quoted(shown(example))}`}, because ${unknownLinks.why(doubt)}`;
		}).join("; ")}.`;
	}
};

// src/locales/en/words/lost-media.ts
const LOST = {
	image: "the image will not be shown",
	video: "the video will not play",
	audio: "the sound will not play",
	document: "the document will not open"
};
const GONE = {
	image: ["shows this image", "will not appear"],
	video: ["shows this video", "will not play"],
	audio: ["plays this sound", "will not play"],
	document: ["gives this document", "will not open"]
};
const better$1 = ({ candidate }) => candidate === void 0 ? "" : ` Write ${quoted(candidate)}.`;
const lostMedia = {
	moved: ({ media = "image", ...facts }) => `You move ${quoted(facts.name)}: this page still gives the old address, ${quoted(facts.url)}, and ${LOST[media]}.${better$1(facts)}`,
	removed: ({ media = "image", ...facts }) => `You delete ${quoted(facts.name)}: this page still ${GONE[media][0]} (${facts.url}), which ${GONE[media][1]} any more. Choose another one, or take it out.`
};

// src/locales/en/internal-links.ts
const better = ({ candidate }) => candidate === void 0 ? "" : ` Write ${quoted(candidate)}.`;
const internalLinkRules = {
	"link-internal": {
		summary: "A link to a page or a file of the site leads nowhere.",
		missing: (facts) => `${quoted(facts.url)} leads to no page and no file of the site: whoever clicks will see an error. Correct the address, or remove the link.`,
		"missing-image": ({ url, candidate }) => `${quoted(url)} is no file of the site: the image will not be shown. ${candidate === void 0 ? "Correct the address, or remove the image." : `Did you mean ${quoted(candidate)}?`}`,
		"missing-media": (facts) => `${quoted(facts.url)} is no file of the site: the ${facts.media === "video" ? "video" : "sound"} will not play. Correct the address, or remove the ${facts.media === "video" ? "video" : "player"}.`,
		moved: (facts) => `You change the address of ${quoted(facts.name)}: this link still leads to the old one, ${quoted(facts.url)}.${better(facts)}${toCheck(facts)}`,
		"moved-image": (facts) => lostMedia.moved(facts),
		removed: (facts) => `You delete ${quoted(facts.name)}: this link still leads there (${facts.url}), and whoever clicks will see an error. Lead to another page, or take the link out.${toCheck(facts)}`,
		"removed-image": (facts) => lostMedia.removed(facts),
		withdrawn: (facts) => `You take ${quoted(facts.name)} out of publication: this link still leads there (${facts.url}), and whoever clicks will see an error. Lead to another page, take the link out, or leave that page online.`,
		near: (facts) => `${quoted(facts.url)} leads to no page of the site. Did you mean ${quoted(facts.candidate)}?`,
		case: (facts) => `The exact address is ${quoted(facts.candidate)}: the capitals differ. It works on your computer, but not on the server.${toCheck(facts)}`,
		doubtful: ({ url, ...doubt }) => `${quoted(url)} seems to lead to no page and no file of the site. Please check: ${unknownLinks.why(doubt)}.`,
		"doubtful-near": ({ url, candidate, ...doubt }) => `${quoted(url)} seems to lead to no page of the site. Did you mean ${quoted(candidate)}? Please check: ${unknownLinks.why(doubt)}.`,
		draft: (facts) => `${quoted(facts.url)} leads to a draft (${facts.path}), which is not published: publish it first, or remove the link.`,
		"perhaps-draft": (facts) => `${quoted(facts.url)} leads to a page marked as a draft (${facts.path}): make sure that it will be online.`,
		future: (facts) => `${quoted(facts.url)} leads to a page (${facts.path}) that will not be out before ${dayWords(facts.day)}: until then, whoever clicks will see an error.`,
		expired: (facts) => `${quoted(facts.url)} leads to a page (${facts.path}) that the site has not shown since ${dayWords(facts.day)}, by its front matter: remove the link, or put that date off.`,
		unlisted: (facts) => `${quoted(facts.url)} leads to a page (${facts.path}) that the table of contents does not name, and that is therefore not published: add it to the table of contents, or remove the link.`,
		never: (facts) => `${quoted(facts.url)} leads to a page (${facts.path}) that the site does not publish, by its settings: remove the link, or lead to the page that shows it.`
	},
	"link-own-host": {
		summary: "A link to the site itself is written with the full address.",
		relative: (facts) => `This link stays on the site: write ${quoted(facts.candidate)}, which also works in previews and if the site moves.`,
		several: (facts) => `${facts.count} links of this text stay on the site: write ${quoted(facts.candidate)} for the first one, for example. They will also work in previews and if the site moves.`
	}
};

// src/locales/en/link-reasons.ts
const linkReasons = {
	accepted: ({ status }) => `Answer ${status}, which the configuration accepts.`,
	answers: () => "The page answers.",
	moved: ({ to }) => `The page has moved for good: its new address is ${to}.`,
	"led-home": ({ to }) => `The address leads to the home page (${to}): the promised page is probably gone.`,
	"led-up": ({ to }) => `The address leads to a more general page (${to}): the promised page is probably gone.`,
	"looks-missing": ({ title }) => `The page answers, but it says ${quoted(title)}: what you link to is probably gone.`,
	"host-for-sale": ({ host }) => `In place of the site ${host} there is only a page of advertisements, or one that sells its name: the site is probably gone.`,
	"host-suspended": ({ host, title }) => `The site ${host} has been suspended by its host (${quoted(title)}): the page cannot be read.`,
	"host-installed": ({ host, title }) => `The server of ${host} shows only the page it was installed with (${quoted(title)}): the site is no longer there, or not yet.`,
	"anchor-missing": ({ anchor }) => `The page answers, but no part of it is named ${quoted(anchor)}.`,
	"not-found": ({ status }) => `The page does not exist (answer ${status}).`,
	gone: ({ status }) => `The page has been removed for good (answer ${status}).`,
	"leads-to-missing": ({ to, status }) => `The address leads to a page that does not exist: ${to} (answer ${status}).`,
	"no-such-host": ({ host }) => `The site ${host} does not exist.`,
	"redirect-loop": () => "The address goes round in circles: it keeps leading back to itself.",
	"too-many-redirects": ({ count }) => `The address leads to another, then another, more than ${count} times in a row.`,
	"bad-redirect": () => "The address leads to another one that cannot be read.",
	challenge: ({ by }) => `The site keeps robots out${by === "" ? "" : ` (${by})`}: whether the page exists could not be checked.`,
	"robots-refused": ({ status }) => `The site refuses to answer robots (answer ${status}): nobody can tell whether the page exists.`,
	"host-refuses-robots": ({ host }) => `The site ${host} refuses to answer robots: the page was not asked for.`,
	"login-needed": () => "The page asks to log in: will your readers be able to?",
	"rate-limited": ({ host }) => `The site ${host} asks us to wait: it did not answer for this page.`,
	"asked-to-wait": ({ host, minutes }) => `The site ${host} asked us to wait another ${Number(minutes) < 60 ? many(Number(minutes), "minute", "minutes") : many(Math.ceil(Number(minutes) / 60), "hour", "hours")} before asking again: the page was not asked for.`,
	"slow-pace": ({ host, seconds }) => `The site ${host} asks robots to let ${many(seconds, "second", "seconds")} pass between two pages: this one was not asked for, not to wait for more than five minutes.`,
	"legal-block": ({ status }) => `The page is blocked for legal reasons (answer ${status}), perhaps only from here.`,
	"request-refused": ({ status }) => `The site refuses the request (answer ${status}): nobody can tell whether the page exists.`,
	timeout: ({ seconds }) => `The site did not answer within ${many(Number(seconds), "second", "seconds")}.`,
	"server-error": ({ status }) => `The site is out of order (answer ${status}).`,
	"connection-refused": ({ host }) => `The site ${host} refuses the connection.`,
	"connection-lost": ({ host }) => `The connection with ${host} was cut.`,
	"dns-failure": ({ host }) => `The name ${host} could not be looked up.`,
	"no-route": ({ host }) => `No route leads from here to the site ${host}.`,
	"certificate-expired": ({ host }) => `The security certificate of ${host} has expired: browsers show a warning.`,
	"certificate-name": ({ host }) => `The security certificate shown is not that of ${host}: browsers show a warning.`,
	"certificate-chain": ({ host }) => `The security certificate of ${host} is incomplete: some browsers accept it, others do not.`,
	"certificate-untrusted": ({ host }) => `Nobody vouches for the security certificate of ${host}: browsers show a warning.`,
	"tls-failure": ({ host }) => `No secure connection with ${host} could be made.`,
	"unreadable-answer": ({ host }) => `The site ${host} gave an unreadable answer.`,
	"host-unreachable": ({ host }) => `The site ${host} answers no request at all: the page was not asked for.`,
	"no-network": () => "The network does not answer: external links could not be checked. It says nothing of the pages.",
	"clients-disagree": ({ ours, theirs }) => `Two checks contradict each other (${ours}; ${theirs}): nobody can tell whether the page exists.`,
	"not-a-url": () => "This is not an address that can be opened.",
	"private-address": ({ host }) => `The address leads to a private network (${host}): it was not asked for, and readers cannot open it.`,
	"leads-to-private": ({ host }) => `The address redirects to a private network (${host}): it was not followed.`,
	"port-refused": ({ port }) => `The address uses port ${port}, which is not that of a website: it was not asked for.`,
	"scheme-refused": ({ scheme }) => `The address redirects to ${quoted(scheme)}, which is not a web page.`,
	credentials: () => "The address holds a user name or a password: it was not asked for.",
	"leads-to-credentials": () => "The address redirects to one that holds a user name or a password: it was not followed.",
	"scheme-not-asked": ({ scheme }) => `${quoted(scheme)} addresses are not pages: there is nothing to ask.`,
	template: () => "The address is computed by the site: it was not asked for.",
	ignored: ({ pattern }) => `The configuration says not to check this address (${pattern}).`,
	"time-budget": () => "Time ran out: the address was not asked for.",
	cancelled: () => "The check was interrupted: the address was not asked for.",
	"own-page": () => "It is a page or a file of this site.",
	"own-missing": () => "No page of this site has this address.",
	"own-unknown": ({ reason, by }) => `It is an address of this site that could not be followed${reason === null ? "" : `: ${unknownLinks.why({
		reason,
		by
	})}`}.`,
	offline: () => "Checking without network: the address was not asked for.",
	"internal-error": ({ detail }) => `The check failed in an unforeseen way (${detail}).`,
	"cache-unreadable": () => "What was remembered of links cannot be read: every link is asked for again.",
	"cache-unwritable": () => "What was learnt of links could not be kept: they will be asked for again next time.",
	"procedure-open": (facts) => facts.until === null ? `The procedure ${named$2(facts)} is open.` : `The procedure ${named$2(facts)} is open until ${dayWords(facts.until)}.`,
	"procedure-renamed": (facts) => `The procedure ${named$2(facts)} is open, but its address has changed: it is now ${facts.to}.`,
	"procedure-closed": (facts) => facts.since === null ? `The procedure ${named$2(facts)} is closed.` : `The procedure ${named$2(facts)} has been closed since ${dayWords(facts.since)}.`,
	"procedure-deadline-passed": (facts) => `The deadline of the procedure ${named$2(facts)} has passed: it was ${dayWords(facts.until)}.`,
	"procedure-replaced": (facts) => `The procedure ${quoted(facts.procedure)} is closed; ${replacement(facts)} replaces it and is open.`,
	"procedure-replaced-closed": (facts) => `The procedure ${quoted(facts.procedure)} is closed, and so is ${replacement(facts)}, which replaced it${facts.since === null ? "" : `, since ${dayWords(facts.since)}`}.`,
	"procedure-replaced-draft": (facts) => `The procedure ${quoted(facts.procedure)} is closed, and ${replacement(facts)}, which replaces it, is still being tested.`,
	"procedure-replaced-unpublished": ({ procedure }) => `The procedure ${quoted(procedure)} is closed, and the one that replaced it is no longer published.`,
	"procedure-replaced-unknown": ({ procedure }) => `The procedure ${quoted(procedure)} is closed, and the one that is to replace it does not exist, or is not published yet.`,
	"procedure-unpublished": (facts) => `The procedure ${named$2(facts)} is no longer published.`,
	"procedure-unknown": (facts) => `The procedure ${named$2(facts)} does not exist, or is not published yet.`,
	"procedure-draft": (facts) => `The procedure ${named$2(facts)} is still being tested: whatever is submitted there would be lost.`,
	"procedure-draft-revision": (facts) => `The address leads to the trial version of the procedure ${named$2(facts)}, not to the procedure itself.`,
	"procedure-in-maintenance": () => "The site of the procedures sends readers to its home page, probably for maintenance: the procedure could not be checked.",
	"offer-open": ({ title }) => `The offer ${quoted(title)} is still published.`,
	"offer-open-until": ({ title, until }) => `The offer ${quoted(title)} is published until ${dayWords(until)}.`,
	"offer-closed": ({ title, since }) => since === null ? `The offer ${quoted(title)} is no longer published.` : `The offer ${quoted(title)} has not been published since ${dayWords(since)}.`,
	"offer-draft": ({ title }) => `The offer ${quoted(title)} is not published: it is a draft.`,
	"offer-expired": ({ title, until }) => `The offer ${quoted(title)} has not been valid since ${dayWords(until)}.`,
	"offer-unknown": ({ slug }) => `The offer ${quoted(slug)} does not exist, or no longer does.`,
	"offer-unseen": ({ months, seen }) => `The site would not say whether the offer is still published${seen === null ? "" : ` (it was on ${dayWords(seen)})`}; this organisation withdraws its offers after ${many(Number(months), "month", "months")} unless they are extended.`,
	"organization-unknown": ({ slug }) => `The organisation ${quoted(slug)} does not exist, or no longer does.`,
	"document-readable": ({ type }) => `The ${type} document can be downloaded.`,
	"document-encrypted": () => "The PDF document is locked: some readers will not be able to open it, or to hear it through a screen reader.",
	"document-late-header": () => "The PDF document starts with stray data: some programs will refuse to open it.",
	"document-viewer": () => "The address opens a page that shows the document, not the document itself.",
	"document-empty": () => "The document is empty (0 bytes).",
	"document-truncated": () => "The PDF document is incomplete: it stops before its end and will not open.",
	"document-is-a-page": ({ title }) => title === null ? "The address promises a PDF, but a web page answers." : `The address promises a PDF, but a web page titled ${quoted(title)} answers.`,
	"document-is-not-pdf": () => "The address promises a PDF, but what answers is not one."
};
function named$2({ procedure, title }) {
	return !title || title === procedure ? quoted(procedure) : `${quoted(title)} (${procedure})`;
}
function replacement({ by, byTitle }) {
	return named$2({
		procedure: by,
		title: byTitle
	});
}

// src/locales/en/link-table.ts
const linkTable = {
	states: {
		dead: "Lead nowhere",
		closed: "Closed or filled",
		draft: "Not public yet",
		invalid: "Unreadable addresses",
		refused: "Internal networks",
		doubtful: "Answer, but worth a look",
		unreachable: "Did not answer",
		blocked: "Refuse to be checked",
		redirected: "Have moved",
		ok: "Answer",
		skipped: "Not asked"
	},
	closesOn: (facts) => `ends on ${dayWords(facts.day)}`,
	more: (facts) => facts.count === 1 ? "and in one other place" : `and in ${digits(facts.count)} other places`,
	none: "No link in the pages read.",
	unreadable: (facts) => `${facts.path} is not readable JSON: this file is left aside.`,
	notHonoured: (facts) => `${facts.path}: a part of ${quoted(facts.key)} could not be understood, it is left aside.`,
	withheld: (facts) => `${facts.path} asks for the variable ${facts.name}: it is given only when RELECTURE_ENV names it.`,
	summary: (facts) => `${many(facts.links, "link", "links")} to ${many(facts.urls, "address", "addresses")}: ${facts.counts}.`,
	counts: {
		dead: (facts) => many(facts.count, "leads nowhere", "lead nowhere"),
		closed: (facts) => many(facts.count, "is closed", "are closed"),
		draft: (facts) => many(facts.count, "is not public yet", "are not public yet"),
		invalid: (facts) => many(facts.count, "is unreadable", "are unreadable"),
		refused: (facts) => many(facts.count, "is internal", "are internal"),
		doubtful: (facts) => many(facts.count, "is worth a look", "are worth a look"),
		unreachable: (facts) => many(facts.count, "did not answer", "did not answer"),
		blocked: (facts) => many(facts.count, "refuses to be checked", "refuse to be checked"),
		redirected: (facts) => many(facts.count, "has moved", "have moved"),
		ok: (facts) => many(facts.count, "answers", "answer"),
		skipped: (facts) => many(facts.count, "was not asked", "were not asked")
	}
};

// src/locales/en/words/because.ts
function because(reason) {
	const sayings = linkReasons;
	const saying = Object.hasOwn(sayings, reason.code) ? sayings[reason.code] : void 0;
	return saying === void 0 ? "The link could not be checked." : saying(reason);
}

// src/locales/en/links.ts
const linkRules = {
	...malformedRules,
	"link-draft": {
		summary: "A link leads to a procedure that is not public yet.",
		trial: (facts) => `This is the trial address of the procedure: what readers submit there is lost. Write ${quoted(shorten(facts.better))}.`,
		draft: (facts) => `${because(facts.reason)} Wait until it is published before sending readers there.`,
		better: (facts) => `${because(facts.reason)} Write ${quoted(shorten(facts.better))}.`
	},
	"link-anchor": {
		summary: "A link names a part of a page that does not exist.",
		here: (facts) => `No heading of this page is named ${quoted(facts.anchor)}: unless the page’s template adds it, the link does nothing.`,
		there: (facts) => `The page it leads to has no heading named ${quoted(facts.anchor)}: unless its template adds it, readers will land at the top of the page.`,
		template: (facts) => `The template that makes the page it leads to (${facts.path}) has no part named ${quoted(facts.anchor)}: readers will land at the top of the page.`,
		moved: (facts) => `You rename the part ${quoted(facts.anchor)} of the page it leads to: it is now ${quoted(facts.candidate)}, and this link still has the old name.`,
		removed: (facts) => `You delete the part ${quoted(facts.anchor)} of the page it leads to: this link still leads there, and the reader will arrive at the top of the page.`,
		"moved-here": (facts) => `You rename the part ${quoted(facts.anchor)} of this page: it is now ${quoted(facts.candidate)}, and this link still has the old name.`,
		"removed-here": (facts) => `You delete the part ${quoted(facts.anchor)} of this page: this link still leads there, and will do nothing any more.`,
		lost: (facts) => `The part ${quoted(facts.anchor)} of the page it leads to no longer has that name in your change: this link still leads there, and the reader will arrive at the top of the page.`,
		"lost-here": (facts) => `The part ${quoted(facts.anchor)} of this page no longer has that name in your change: this link still leads there, and will do nothing.`,
		"here-near": (facts) => `No heading of this page is named ${quoted(facts.anchor)}, but there is ${quoted(facts.near)}: is that what you meant?${toCheck(facts)}`,
		"there-near": (facts) => `The page it leads to has no heading named ${quoted(facts.anchor)}, but it has ${quoted(facts.near)}: is that what you meant?${toCheck(facts)}`,
		remote: (facts) => `The page answers, but has no part named ${quoted(facts.anchor)}: readers will land at the top of the page.`
	},
	"link-host-typo": {
		summary: "The name of a site is misspelt in a link.",
		missing: (facts) => misspelt(facts, `${quoted(facts.letter)} is missing`),
		extra: (facts) => misspelt(facts, `there is one ${quoted(facts.letter)} too many`),
		other: (facts) => misspelt(facts, `there is ${quoted(facts.letter)} instead of ${quoted(facts.expected)}`),
		swapped: (facts) => misspelt(facts, `the letters of ${quoted(facts.letters)} are swapped`),
		several: (facts) => misspelt(facts, "differs a little")
	},
	"link-moved-host": {
		summary: "A site has changed its name.",
		gone: (facts) => `${quoted(facts.host)} no longer answers: this site is now called ${quoted(facts.to)}. ${facts.better === "" ? "Look for the page there and write its new address." : `Write ${quoted(shorten(facts.better))}.`}`,
		moved: (facts) => `${quoted(facts.host)} is now called ${quoted(facts.to)}. Look for the page there and write its new address, before the old one stops answering.`,
		"moved-same-path": (facts) => `${quoted(facts.host)} is now called ${quoted(facts.to)}. Write ${quoted(shorten(facts.better))}, before the old address stops answering.`
	},
	"link-insecure": {
		summary: "An address begins with “http://” instead of “https://”.",
		link: (_facts) => "This address begins with “http://”: the page arrives unprotected, and some browsers show a warning. Try it with “https://”.",
		answers: (facts) => `This address begins with “http://”, but ${facts.host} answers over “https://”: write it so, and the whole way is protected.`,
		image: (_facts) => "The address of this image begins with “http://”: browsers may refuse to show it. Write it with “https://”."
	},
	"link-private": {
		summary: "A link leads to an address that readers cannot open.",
		"this-computer": (facts) => `${quoted(facts.host)} is the reader’s own computer: the link leads nowhere there, unless they have installed what the page describes. Otherwise, write the public address.`,
		"local-network": (facts) => `${quoted(facts.host)} only exists on a local network: elsewhere the link does not open, or leads to another machine. Write the public address, or tell readers on which network they will find it.`,
		"leads-to-private": (facts) => `${quoted(facts.host)} leads to an internal network: readers will not be able to open this link. Put the public address of the page, or remove the link.`,
		"state-network": (facts) => `${quoted(facts.host)} only opens from the State’s internal network: tell readers so, or remove the link if the page is for everyone.`
	},
	"link-credentials": {
		summary: "An address holds a password.",
		password: (facts) => `This address gives everyone a password of ${quoted(facts.host)}: take it out of the page, and change it, since it is known.`
	},
	"link-tracking": {
		summary: "An address holds what follows its reader.",
		parameters: (facts) => facts.count === 1 ? `The parameter ${quoted(facts.parameters)} only serves to follow readers: without it the link leads to the same page.` : `The parameters ${quoted(facts.parameters)} only serve to follow readers: without them the link leads to the same page.`,
		campaign: (facts) => facts.count === 1 ? `The parameter ${quoted(facts.parameters)} counts the visits that come from this link: unless it is there on purpose, remove it.` : `The parameters ${quoted(facts.parameters)} count the visits that come from this link: unless they are there on purpose, remove them.`,
		personal: (facts) => `This address comes from a message, and ${quoted(facts.parameters)} names the person who received it: every reader of the link will pass for them. Remove what follows the page.`,
		wrapped: (facts) => `This address goes through a service that watches clicks, and that may stop working. Write the address of the page itself: ${quoted(shorten(facts.better))}.`
	},
	"front-matter-wrong-field": {
		summary: "A field holds the address of another service than its own.",
		"other-service": (facts) => `The field ${quoted(facts.field)} takes an account on ${facts.service}, but this address is on ${facts.found}: readers will not land where the icon promises. Change the address, or move it to the right field.`,
		swapped: (facts) => `The addresses of the fields ${quoted(facts.field)} and ${quoted(facts.other)} are swapped: exchange them.`,
		"other-site": (facts) => `The field ${quoted(facts.field)} takes an account on ${facts.service}, but this address leads to ${facts.host}. Is it the right field?`,
		mail: (facts) => `The field ${quoted(facts.field)} takes an account on ${facts.service}, but holds an e-mail address.`,
		"not-mail": (facts) => `The field ${quoted(facts.field)} takes an e-mail address, but holds a web address.`,
		"not-account": (facts) => `${quoted(facts.value)} cannot be the name of an account on ${facts.service}: the link will lead nowhere. Write the name of the account, or empty the field.`,
		address: (facts) => `Elsewhere, the field ${quoted(facts.field)} holds only the name of the account, and the site makes an address of it: write ${quoted(facts.account)}.`
	}
};
function misspelt({ host, meant }, slip) {
	return `${`${quoted(host)} resembles ${quoted(meant)}, but ${slip}`}: the link probably leads nowhere, or to somebody else. Write ${quoted(meant)}.`;
}

// src/locales/en/markdown/containers.ts
const named$1 = ({ opener, isBox }) => `${isBox ? "This box" : "This block"} (${quoted(opener)})`;
const containerRules = { "markdown-unclosed-container": {
	summary: "A box, or another block of colons, is never closed.",
	page: (facts) => `${named$1(facts)} is never closed: it takes all the rest of the page. Write ${quoted(facts.closer)} where it ends.`,
	next: (facts) => `${named$1(facts)} is never closed: it takes what follows, up to the end of the next block. Write ${quoted(facts.closer)} where it ends.`,
	last: (facts) => `${named$1(facts)} is never closed. Write ${quoted(facts.closer)} where it ends.`
} };

// src/locales/en/markdown/mdx.ts
const mdxRules = {
	"markdown-mdx-import": {
		summary: "The page imports a file that is nowhere in the site.",
		nowhere: ({ name, candidate }) => `${quoted(name)}, which the page imports, is nowhere: the site cannot be built.${candidate === void 0 ? " Correct this name, or remove this line." : ` Did you mean ${quoted(candidate)}?`}`
	},
	"markdown-mdx-syntax": {
		summary: "The MDX of the page cannot be read: the site cannot be built.",
		void: (facts) => `In MDX, ${quoted(facts.code)} is written ${quoted(facts.better)}: without the slash, the site cannot be built.`,
		unclosed: (facts) => `The tag ${quoted(facts.code)} is not closed: in MDX, the site cannot be built like this. Close it, in the same paragraph if it is opened in one.`,
		unopened: (facts) => `The tag ${quoted(facts.code)} closes a tag that is not open: in MDX, the site cannot be built like this. Remove it, or open it before.`,
		comment: () => `In MDX, a comment is written ${quoted("{/* … */}")}: with ${quoted("<!-- … -->")}, the site cannot be built.`,
		tag: (facts) => `In MDX, the sign ${quoted("<")} opens a tag, and ${quoted(facts.code)} cannot be read as one: the site cannot be built. Correct it, or write ${quoted("&lt;")} for the sign.`,
		brace: () => `In MDX, a brace opens code, and nothing closes this one: the site cannot be built. Close it, or write ${quoted("\\{")} for the sign.`,
		expression: (facts) => `In MDX, what stands between braces is code, and ${quoted(facts.code)} is none: the site cannot be built. Correct it, or write ${quoted("\\{")} for the sign.`,
		other: () => "From here on, the page cannot be read as MDX: the site cannot be built."
	}
};

// src/locales/en/markdown/templates.ts
const meant = ({ candidate }) => candidate === void 0 ? " Correct this name, or remove the call." : ` Did you mean ${quoted(candidate)}?`;
const ENGINES = {
	hugo: "Hugo",
	jekyll: "Jekyll",
	eleventy: "Eleventy",
	zola: "Zola"
};
const templateRules = { "markdown-template-syntax": {
	summary: "The page calls a template that does not exist, or does not close what it opens: the site cannot be built.",
	unknown: (facts) => `No shortcode of the site is called ${quoted(facts.name)}: ${ENGINES[facts.engine] ?? facts.engine} cannot build the site.${meant(facts)}`,
	page: (facts) => `No page of the site is called ${quoted(facts.name)}: Hugo cannot build the site. Correct this name, or remove the link.`,
	file: (facts) => `${quoted(facts.name)}, which the page includes here, is nowhere in the site: Jekyll cannot build it.${meant(facts)}`,
	raw: (facts) => `${quoted(facts.name)}, which the page includes here, is nowhere: the page will show this line as it is.${meant(facts)}`,
	unclosed: ({ name, closer, engine }) => `${quoted(name)} opens here and is never closed: ${ENGINES[engine] ?? engine} cannot build the site. Write ${quoted(closer)} where it ends.`,
	unopened: ({ name, engine }) => `${quoted(name)} is closed here and nothing opens it: ${ENGINES[engine] ?? engine} cannot build the site. Remove this tag, or open it above.`,
	unended: () => "This shortcode opens with two braces that nothing closes: Hugo cannot build the site.",
	swallows: () => `Nothing closes these two braces before those that follow: all that stands between them is gone from the page. Write ${quoted("}}")} where the value ends.`,
	quotes: ({ name, engine }) => `The quotation marks of ${quoted(name)} are curly: ${ENGINES[engine] ?? engine} reads no text there, and shows nothing. Write straight ones.`,
	layout: (facts) => `No layout of the site is called ${quoted(facts.name)}: the page will show without menu or style.${facts.candidate === void 0 ? " Correct this name." : ` Did you mean ${quoted(facts.candidate)}?`}`
} };

// src/locales/en/markdown.ts
function more(count) {
	return count === 1 ? "" : ` (${count} times in this text)`;
}
const markdownRules = {
	"markdown-accidental-code": {
		summary: "A paragraph is shown as code.",
		prose: (facts) => `Four spaces at the head of the line make a block of code of the paragraph ${quoted(facts.words)}, shown in another font and on one endless line. Remove these spaces.`
	},
	"markdown-broken-table": {
		summary: "A table is shown as text.",
		columns: (facts) => `This table will not be shown as one: its first row has ${facts.columns} ${facts.columns === 1 ? "column" : "columns"}, the row of dashes has ${facts.dashes}. They must have as many.`,
		"no-header": (facts) => `These ${facts.rows} lines are no table: the row of dashes (“| --- | --- |”) is missing under the first one. The reader sees bars.`
	},
	"markdown-dropped-html": {
		summary: "The HTML written in the page is not published.",
		block: (facts) => `Hugo leaves the HTML written in a page out: what begins with ${quoted(facts.tag)} will not be there${facts.count === 1 ? "" : `, nor what is written so in ${facts.count === 2 ? "one other place" : `${facts.count - 1} other places`}`}. Write it in Markdown or with a shortcode, or allow HTML in the settings of the site (markup.goldmark.renderer.unsafe).`,
		tags: (facts) => `Hugo takes the HTML tags written in a page away, first ${quoted(facts.tag)}: their text stays, without its form. Write it in Markdown, or allow HTML in the settings of the site (markup.goldmark.renderer.unsafe).`
	},
	"markdown-empty-heading": {
		summary: "A heading is empty.",
		empty: (facts) => `This heading of level ${facts.level} is empty, and yet screen readers announce it. Write it or remove it.`
	},
	"markdown-empty-link": {
		summary: "A link has no text.",
		empty: (facts) => `This link to ${shorten(facts.url)} has no text: nobody can see or follow it. Write a text between the brackets, or remove the link.`
	},
	"markdown-literal-markup": {
		summary: "A formatting sign stays visible on the page.",
		stars: (facts) => `The stars of ${quoted(facts.words)} will stay visible${more(facts.count)}. Bold text has no space inside its stars, two before and two after.`,
		"stars-across": (facts) => `The stars around ${quoted(facts.words)} will stay visible${more(facts.count)}: bold text does not go from one paragraph or heading to the next. Remove them, or put two before and two after in each.`,
		"spaced-link": (facts) => `A space parts the text of the link from its address in ${quoted(facts.words)}: the link will not work${more(facts.count)}.`,
		"reversed-link": (facts) => `Brackets and parentheses are swapped in ${quoted(facts.words)}: the link will not work${more(facts.count)}. The text goes in brackets, the address in parentheses.`,
		"broken-link": (facts) => `${quoted(facts.words)} will not become a link${more(facts.count)}: its address has a space in it, or the parenthesis is not closed.`,
		heading: (facts) => `${quoted(facts.words)} will not become a heading${more(facts.count)}: a space is missing after the number signs.`,
		bullets: (facts) => `These lines (${quoted(facts.words)}) will not become a list${more(facts.count)}: a space is missing after each dash or star.`,
		escape: (facts) => `Inside an HTML tag, the backslash of ${quoted(facts.words)} hides nothing and stays in the value${more(facts.count)}: remove it.`,
		"in-html": (facts) => `${quoted(facts.words)} will stay as it is${more(facts.count)}: in a block of HTML, Markdown is not read. Leave an empty line after the tag, or write it in HTML.`,
		"folded-list": (facts) => `These lines (${quoted(facts.words)}) will not become a list${more(facts.count)}: in this field, they are put end to end. Write ${quoted("|")} instead of ${quoted(">")} after the name of the field, or leave an empty line between them.`
	},
	"markdown-no-duplicate-definitions": {
		summary: "Two link addresses have the same name.",
		duplicate: (facts) => `${quoted(facts.words)}: this name has an address further up, which wins. This one will not be used.`,
		replaced: (facts) => `${quoted(facts.words)}: this name has an address further up, which this one replaces all over the page.`
	},
	"markdown-no-empty-url": {
		summary: "A link leads nowhere.",
		empty: (facts) => `${quoted(facts.words)} has no address: this link loads the same page again. Give it an address, or remove the link.`,
		image: (facts) => `${quoted(facts.words)} has no address: no image is shown. Give it an address, or remove it.`,
		html: (facts) => `The link ${quoted(facts.words)} leads nowhere, or to the top of the page: give it an address, or remove it.`
	},
	"markdown-no-heading-like-paragraph": {
		summary: "A heading has more than six number signs.",
		"too-deep": "There are only six levels of headings: with more than six number signs, the line stays a paragraph and the signs are seen."
	},
	"markdown-no-hidden-table-cell": {
		summary: "A table cell will not be shown.",
		hidden: (facts) => `The cell ${quoted(facts.words)} goes past the columns of the table: it will not be shown.`
	},
	"markdown-no-reference-like-url": {
		summary: "A link takes the name of a reference for an address.",
		reference: (facts) => `${quoted(facts.words)}: the address in parentheses is the name of a reference. Put this name in brackets, or the whole address.`
	},
	"markdown-no-undefined-references": {
		summary: "A link or a note refers to something that does not exist.",
		reference: (facts) => `${quoted(facts.words)} refers to an address that is given nowhere: the reader will see the brackets.`,
		footnote: (facts) => `The note ${quoted(facts.words)} is written nowhere: the reader will see the brackets.`,
		shortcut: (facts) => `${quoted(facts.words)} would be a link, but its address is given nowhere. Give it, or write ${quoted(`\\${facts.words}`)} for mere brackets.`,
		"too-deep": (facts) => `This text has more than ${facts.depth} brackets inside one another: its references were not checked.`
	},
	"markdown-no-unused-definitions": {
		summary: "An address or a note is written, but nothing refers to it.",
		unused: (facts) => `Nothing refers to ${quoted(facts.words)}: the reader will not see it.`
	},
	"markdown-placeholder": {
		summary: "Provisional text was left in the page.",
		text: (facts) => `${quoted(facts.text)} looks like provisional text: write the final text, or remove it.`
	},
	"markdown-swallowed-paragraph": {
		summary: "A paragraph runs into the one before it.",
		item: (facts) => `${quoted(`${facts.words}…`)} will run into the bullet above${more(facts.count)}: here, one blank line is not enough to begin a paragraph. Leave two blank lines.`,
		paragraph: (facts) => `${quoted(`${facts.words}…`)} will run into the paragraph above${more(facts.count)}: here, one blank line is not enough to begin a paragraph. Leave two blank lines.`,
		list: (facts) => `${quoted(`${facts.words}…`)} will run into the last bullet of the list${more(facts.count)}: leave a blank line before it.`
	},
	"markdown-unclosed-fence": {
		summary: "A block of code is never closed.",
		unclosed: (facts) => `This block of code is not closed: all the rest of the text will be shown as code. Add a line ${quoted(facts.fence)} after the code.`,
		literal: (facts) => `${quoted(facts.fence)} will stay visible: nothing closes this block of code, so it is none. Close it, or remove the sign.`
	},
	"markdown-unclosed-html": {
		summary: "An HTML tag is not closed.",
		comment: (_facts) => "This comment is never closed: the rest of the page is not shown. Write --> where it ends.",
		unclosed: (facts) => `The tag <${facts.name}> is never closed: it spills over the rest of the page. Add </${facts.name}>.`,
		inside: (facts) => `The tag <${facts.name}> is not closed before the end of what holds it. Add </${facts.name}>.`,
		cell: (facts) => `The tag <${facts.name}> is not closed: it ends with its cell. Add </${facts.name}>.`,
		link: (facts) => `The tag <${facts.name}> is never closed: it goes on until the next link. Add </${facts.name}>.`,
		reopened: (facts) => `The tag <${facts.name}> is opened twice in a row and never closed: the second was probably meant to close it. Write </${facts.name}>.`,
		placeholder: (facts) => `“<${facts.name}>” is taken for a tag, which browsers do not show: these words are lost from the page. Write them between backticks, or with &lt; instead of <.`,
		crossed: (facts) => `A heading <${facts.name}> is closed by </${facts.other}>. Write </${facts.name}>.`,
		unopened: (facts) => `The tag </${facts.name}> closes a tag that was not opened. Remove it, or add <${facts.name}> before.`
	}
};

// src/locales/en/preview/and-next.ts
const andNext = (text, count) => `${quoted(text)} and the next ${count === 1 ? "one" : count}`;

// src/locales/en/preview/between.ts
const between = (parts) => {
	if (parts === void 0) return "";
	const [from, to] = parts.map((name) => name === "" ? "the beginning of the text" : `the part ${quoted(name)}`);
	return `, from ${from} to ${to}`;
};

// src/locales/en/preview/details.ts
const named = (what, name) => name === "" ? what : `${what}: ${quoted(name)}`;
const ALIGNED = {
	left: "left",
	center: "in the centre",
	right: "right",
	none: "by default"
};
const USES = {
	shown: ["readers saw this code itself", "readers will see this code itself"],
	drawn: ["the site could make a drawing of it", "the site can now make a drawing of it"],
	run: ["the site could run it or act on it", "the site can now run it or act on it"]
};
const inLanguage = (language) => language === "" ? "" : ` (${language})`;
const titleChanged = (from, to) => from === "" ? `it gains a title, ${quoted(to)}` : to === "" ? `it loses its title, ${quoted(from)}` : `its title was ${quoted(from)}, it is ${quoted(to)}`;
const addressChanged = (from, to) => from === "" ? `it gains an address, ${to}` : to === "" ? `it loses its address, ${from}` : `its address was ${from}, it is ${to}`;
const previewDetails = {
	movedTo: {
		up: (text, parts) => `${quoted(text)} is moved up${between(parts)}`,
		down: (text, parts) => `${quoted(text)} is moved down${between(parts)}`,
		across: (text, parts) => `${quoted(text)} changes place${between(parts)}`
	},
	movedImage: {
		up: (name, parts) => `image moved up: ${quoted(name)}${between(parts)}`,
		down: (name, parts) => `image moved down: ${quoted(name)}${between(parts)}`,
		across: (name, parts) => `image moved: ${quoted(name)}${between(parts)}`
	},
	movedEmbed: {
		up: (name, parts) => `embedded content moved up: ${quoted(name)}${between(parts)}`,
		down: (name, parts) => `embedded content moved down: ${quoted(name)}${between(parts)}`,
		across: (name, parts) => `embedded content moved: ${quoted(name)}${between(parts)}`
	},
	movedPart: {
		up: (title) => `the part ${quoted(title)} is moved up`,
		down: (title) => `the part ${quoted(title)} is moved down`,
		across: (title) => `the part ${quoted(title)} changes place`
	},
	movedTogether: {
		up: (text, others) => `${andNext(text, others)} are moved up`,
		down: (text, others) => `${andNext(text, others)} are moved down`,
		across: (text, others) => `${andNext(text, others)} change place`
	},
	rule: {
		added: "horizontal rule added",
		removed: "horizontal rule removed"
	},
	heading: {
		added: (title) => `heading added: ${quoted(title)}`,
		removed: (title) => `heading removed: ${quoted(title)}`
	},
	split: (at, of) => `${of === "item" ? "an item of a list" : "a paragraph"} is cut in two after ${quoted(at)}`,
	joined: (at, of) => of === "heading" ? `a heading and a paragraph are joined in one paragraph after ${quoted(at)}` : `two ${of === "item" ? "items of a list" : "paragraphs"} are joined after ${quoted(at)}`,
	spacing: {
		loose: "the items of the list stand further apart",
		tight: "the items of the list stand closer together"
	},
	indented: (line, others, isAtEnd) => `in the code, near ${quoted(line)}${others === 0 ? "" : ` and in ${others > 1 ? `${others} other places` : "another place"}`}, only ${isAtEnd ? "spaces at the ends of lines change: your readers will see no difference" : "spaces or empty lines change"}`,
	aligned: (name, from, to) => `the column${name === "" ? "" : ` ${quoted(name)}`} was aligned ${ALIGNED[from]}, it is aligned ${ALIGNED[to]}`,
	anchor: (from, to) => from === "" ? `gains the anchor ${to}, where links may lead` : to === "" ? `loses the anchor ${from}, where links may have led` : `its anchor was ${from}, it is ${to}`,
	marks: (from, to) => from === "" ? `gains the attributes {${to}}` : to === "" ? `loses the attributes {${from}}` : `its attributes were {${from}}, they are {${to}}`,
	column: {
		"column-added": (name) => named("column added", name),
		"column-removed": (name) => named("column removed", name),
		"column-moved": (name) => named("column moved", name)
	},
	dressed: {
		strong: ["bold removed", "bold added"],
		em: ["italics removed", "italics added"],
		code: ["code formatting removed", "code formatting added"],
		s: ["strike-through removed", "struck through"],
		u: ["underline removed", "underlined"],
		sup: ["no longer superscript", "superscript"],
		sub: ["no longer subscript", "subscript"],
		small: ["no longer in small print", "in small print"],
		kbd: ["no longer shown as a key", "shown as a key"],
		q: ["no longer a quotation", "becomes a quotation"],
		cite: ["no longer the title of a work", "becomes the title of a work"],
		abbr: ["abbreviation no longer explained", "abbreviation explained"],
		time: ["date that machines no longer read", "date that machines read"]
	},
	otherDress: (tag) => [`tag <${tag}> removed`, `tag <${tag}> added`],
	aboutWords: (text, what) => `${quoted(text)}: ${what}`,
	attribute: {
		abbr: (from, to) => `the abbreviation stood for ${quoted(from)}, it stands for ${quoted(to)}`,
		time: (from, to) => `the date that machines read was ${from}, it is ${to}`,
		code: (from, to) => from === "" ? `the language of the code is now told: ${to}` : to === "" ? `the language of the code is no longer told: it was ${from}` : `the language of the code was ${from}, it is ${to}`,
		lang: (from, to) => from === "" ? `the language is now told: ${to}` : to === "" ? `the language is no longer told: it was ${from}` : `the language told was ${from}, it is ${to}`
	},
	codeUse: (from, to, was, is) => `${USES[was][0]}${inLanguage(from)}, ${USES[is][1]}${inLanguage(to)}`,
	embedChanged: (before, after) => {
		const name = after.title === before.title && after.title !== "" ? ` ${quoted(after.title)}` : "";
		const title = before.title === after.title ? [] : [titleChanged(before.title, after.title)];
		const rest = after.address === "" ? "the rest does not change" : `its address is still ${after.address}`;
		const address = before.address === after.address ? rest : addressChanged(before.address, after.address);
		return `embedded content${name}: ${[...title, address].join("; ")}`;
	},
	imageAlt: (image, before, after) => before === "" ? `the image ${image} gains an alternative text: ${quoted(after)}` : after === "" ? `the image ${image} loses its alternative text: ${quoted(before)}` : `the alternative text of the image ${image} was ${quoted(before)}, it is ${quoted(after)}`,
	imageTitle: (image, before, after) => before === "" ? `${named("image", image)}, tooltip added: ${quoted(after)}` : after === "" ? `${named("image", image)}, tooltip removed: ${quoted(before)}` : `${named("image", image)}, the tooltip was ${quoted(before)}, it is ${quoted(after)}`,
	noteChanged: (number, before, after) => `the footnote call ${number} led to ${quoted(before)}, it leads to ${quoted(after)}`,
	linkRemoved: (text, url, stays) => stays ? `link removed from ${quoted(text)}: ${url}` : `link removed: ${quoted(text)}, which led to ${url}`,
	linkAdded: (text, url, stayed) => stayed ? `link added to ${quoted(text)}: ${url}` : `link added: ${quoted(text)}, which leads to ${url}`,
	linkOn: (url, before, after) => `the link to ${url} was on ${quoted(before)}, it is on ${quoted(after)}`,
	linkMovedOn: (before, from, after, to) => `the link was on ${quoted(before)} and led to ${from}, it is on ${quoted(after)} and leads to ${to}`,
	linkChanged: (text, before, after) => after === "" ? `the link ${quoted(text)} led to ${before}, it has no address any more` : before === "" ? `the link ${quoted(text)} had no address, it leads to ${after}` : `the link ${quoted(text)} led to ${before}, it leads to ${after}`,
	linkTitle: (text, before, after) => before === "" ? `the link ${quoted(text)} gains a tooltip: ${quoted(after)}` : after === "" ? `the link ${quoted(text)} loses its tooltip: ${quoted(before)}` : `the tooltip of the link ${quoted(text)} was ${quoted(before)}, it is ${quoted(after)}`,
	unfound: (url) => `${quoted(url)} is not found in the repository of the site`,
	becameHeading: (level) => `becomes a level ${level} heading`,
	becameText: "becomes an ordinary paragraph",
	becameNumbered: "the bulleted list becomes a numbered list",
	becameBulleted: "the numbered list becomes a bulleted list",
	listStart: (from, to) => `the list began at ${from}, it begins at ${to}`
};

// src/locales/en/preview/file.ts
const previewFile = {
	orderChanged: "The order of the fields changes in the file: readers will see no difference.",
	orderChangedIn: (labels, isSeen) => `In ${labels.map(quoted).join(", ")}, the order of the fields changes: ${isSeen ? "the site may take it into account" : "readers will see no difference"}.`,
	byteOrderMark: {
		added: "An unseen mark (BOM) is added at the very start of the file: readers will see no difference.",
		removed: "The unseen mark (BOM) at the very start of the file is removed: readers will see no difference."
	},
	savedOtherwise: "Only the way the file is saved changes (ends of lines, empty lines, indents): readers will see no difference.",
	rewrapped: "Only where the lines of texts end in the file changes: readers will see no difference.",
	otherLines: "Other lines of the file are written otherwise, and no other field changes.",
	emptyFields: {
		added: (labels) => `Field${labels.length > 1 ? "s" : ""} added, without a value: ${labels.map(quoted).join(", ")}.`,
		removed: (labels) => `Field${labels.length > 1 ? "s" : ""} removed, which had no value: ${labels.map(quoted).join(", ")}.`
	},
	unseenToo: "Changes too, without being seen in the preview:",
	recoded: "Nothing changes to the eye: accented letters are saved otherwise (the letter and its accent apart, or as one).",
	recodedName: "The site may see another name in it.",
	recodedToo: "accented letters are saved otherwise, which is not seen",
	mixedScripts: (word) => `${quoted(word)} mixes letters of two alphabets that look alike`,
	breaksToo: "line breaks change too: depending on the page, they are seen or not",
	emptyItem: {
		added: "an empty item is added to the list",
		removed: "an empty item is removed from the list"
	}
};

// src/locales/en/preview/structure.ts
const WHOLES = {
	list: ["the list", "lists"],
	quote: ["the quotation", "quotations"],
	table: ["the table", "tables"],
	code: ["the code", "pieces of code"],
	box: ["the box", "boxes"],
	fold: ["the part that folds", "parts that fold"]
};
const moved = (whole, text, where) => `${WHOLES[whole][0]}${text === "" ? "" : ` ${quoted(text)}`} is moved${where}`;
const previewStructure = {
	movedWhole: {
		up: (whole, text, parts) => moved(whole, text, ` up${between(parts)}`),
		down: (whole, text, parts) => moved(whole, text, ` down${between(parts)}`),
		across: (whole, text, parts) => moved(whole, text, between(parts))
	},
	cut: (whole, at) => `${WHOLES[whole][0]} is cut in two before ${quoted(at)}`,
	united: (whole, at) => `two ${WHOLES[whole][1]} are joined before ${quoted(at)}`,
	became: {
		quote: ["becomes a quotation", "become a quotation"],
		item: ["becomes an item of a list", "become items of a list"],
		deeper: ["goes one level down in the list", "go one level down in the list"],
		higher: ["goes one level up in the list", "go one level up in the list"],
		unquoted: ["leaves the quotation", "leave the quotation"],
		boxed: ["enters a box", "enter a box"],
		unboxed: ["leaves the box", "leave the box"],
		folded: ["enters a part that folds", "enter a part that folds"],
		coded: ["becomes a block of code", "become blocks of code"],
		unfolded: ["leaves the part that folds", "leave the part that folds"],
		"other-list": ["is now in a list of its own", "are now in a list of their own"],
		"other-quote": ["is now in a quotation of its own", "are now in a quotation of their own"],
		text: ["becomes an ordinary paragraph", "become ordinary paragraphs"]
	},
	becameTogether: (text, others, what) => `${andNext(text, others)}: ${what}`,
	ofKind: (kind) => kind === "" ? "" : ` of the kind ${kind}`,
	under: (item) => `now stands under ${quoted(item)}`,
	boxLabel: (kind) => kind === "" ? "Box" : `Box: ${kind}`,
	boxKind: (text, from, to) => `the box ${quoted(text)} was of the kind ${from}, it is of the kind ${to}`,
	boxFold: {
		closed: (text) => `the box ${quoted(text)} is now folded: it opens at a click`,
		open: (text) => `the box ${quoted(text)} is now open, and folds at a click`,
		never: (text) => `the box ${quoted(text)} is now always open`
	},
	becameBox: (text, kind) => `the quotation ${quoted(text)} becomes a box of the kind ${kind}`,
	becameQuote: (text, kind) => `the box ${quoted(text)}, of the kind ${kind}, becomes a quotation`,
	foldOpen: (text) => `the part that folds ${quoted(text)} is now open`,
	foldClosed: (text) => `the part that folds ${quoted(text)} is now folded`
};

// src/locales/en/preview/changes.ts
const s$1 = (count) => count === 1 ? "" : "s";
const subject = (text) => text === "" ? "Moved" : `${quoted(text)} is moved`;
const SPACES = {
	ordinary: "ordinary",
	noBreak: "no-break",
	narrow: "narrow no-break"
};
const placesOf = (count, around) => {
	const [first] = around;
	if (first === void 0) return "";
	return count > around.length ? `, first in ${quoted(first)}` : `, in ${around.map(quoted).join(" and ")}`;
};
const KINDS = {
	boolean: "a yes or no",
	number: "a number",
	string: "a text",
	date: "a date"
};
const previewChanges = {
	changes: "What changes",
	changedFields: (changed, all) => `${changed} of ${all} field${s$1(all)} changed`,
	noChange: "No field changes its content.",
	headerUnread: "The front matter of this file can no longer be read: nothing can be compared before it is repaired.",
	headerWasUnread: "The front matter of this file could not be read before your change: there is nothing to compare with.",
	before: "Before",
	after: "After",
	otherChanges: (count) => `And ${count} more changed field${s$1(count)}, marked below.`,
	otherPassages: (count) => `… and ${count} more passage${s$1(count)} of this field.`,
	otherSourceLines: (count) => count > 1 ? `… and ${count} other lines.` : "… and another line.",
	otherDetails: (count) => `… and ${count} more change${s$1(count)} of this field.`,
	hour: (time) => {
		const [, clock = "00:00", zone = ""] = /^(\d\d:\d\d)(?::[\d.]+)?\s?(Z|[+-]\d\d:?\d\d)?$/.exec(time) ?? [];
		return clock === "00:00" ? "" : `, ${clock}${zone === "" ? "" : ` (UTC${zone === "Z" ? "" : zone})`}`;
	},
	itemNumber: (number) => `no. ${number}`,
	formerNumber: (number) => `former no. ${number}`,
	status: {
		same: "",
		added: "added",
		removed: "removed",
		filled: "filled in",
		emptied: "emptied",
		changed: "changed",
		moved: "moved",
		renamed: "renamed",
		order: "other order",
		link: "link",
		format: "formatting",
		other: "other change",
		written: "writing",
		spaces: "spaces"
	},
	sameText: "Same text, other formatting.",
	sameTextLink: "Same text, other link.",
	sameOrder: "Same text, in another order.",
	movedInList: {
		up: (text) => `${subject(text)} up in the list.`,
		down: (text) => `${subject(text)} down in the list.`,
		across: (text) => `${subject(text)}.`
	},
	spacesOnly: "Only spaces or line breaks change.",
	spacesUnseen: "Only spaces or line breaks change: the reader will see no difference.",
	spaceKinds: (lost, gained, { count, around }) => {
		const [from, to] = [lost, gained].map((kinds) => kinds.map((kind) => SPACES[kind]).join(" or "));
		const isOne = count === 1;
		const [some, are] = isOne ? ["one ", "is"] : ["", "are"];
		const ones = isOne ? "space" : "ones";
		const what = from === "" ? `${some}${to} ${ones} ${are} added` : to === "" ? `${some}${from} ${ones} ${are} removed` : `${some}${from} ${ones} become${isOne ? "s" : ""} ${to}`;
		const breaks = [...lost, ...gained].includes("ordinary") || from === "" || to === "";
		return `${isOne ? "Only a space changes" : `Only spaces change, in ${count} places`}: ${what}${placesOf(count, around)}.${breaks ? " A line may break elsewhere." : ""}`;
	},
	writtenOnly: "The page stays the same for its readers: only the way it is written changes.",
	noValue: "The field is empty.",
	renamedKey: (from, to) => `the field ${quoted(from)} is now called ${quoted(to)}: its value stays the same`,
	sameInstant: "the same instant, told in another time zone",
	sameButKind: (from, to) => `the same characters, but it was ${KINDS[from]} and now is ${KINDS[to]}: the site may read them otherwise`,
	otherKind: (from, to) => `it was ${KINDS[from]}, it is now ${KINDS[to]}`,
	turnedInto: {
		list: "it was one value, it is now a list",
		value: "it was a list, it is now one value"
	},
	buttonLost: (label) => label === "" ? "the button has no address any more" : `the button ${quoted(label)} has no address any more`,
	otherOnly: "The words of the preview stay the same. What changes in the file:",
	inFile: "What changes in the file:",
	...previewDetails,
	...previewStructure,
	...previewFile,
	paragraphEnd: "end of paragraph",
	invisible: "invisible character",
	lineEnd: "line break",
	inserted: "added: ",
	deleted: "removed: ",
	reformatted: "formatting changed: ",
	movedHere: "moved"
};

// src/locales/en/preview/menu.ts
const previewMenu = {
	title: "Menu of the site",
	added: (label, url) => `${quoted(label)} comes into the menu (${url})`,
	level: {
		up: (label) => `${quoted(label)} goes up a level`,
		down: (label) => `${quoted(label)} goes down a level`
	},
	removed: (label, url) => `${quoted(label)} leaves the menu (${url})`,
	removedPage: (label, url) => `${quoted(label)} leaves the menu: its page (${url}) is published no more`,
	renamed: (from, to) => `${quoted(from)} is now called ${quoted(to)}`,
	leads: (label, from, to) => `${quoted(label)} led to ${from}, and now leads to ${to}`,
	moved: {
		up: (label) => `${quoted(label)} moved up`,
		down: (label) => `${quoted(label)} moved down`
	},
	dead: (label, url) => `${quoted(label)} leads to no file of the site (${url})`,
	unknown: (label, url) => `${quoted(label)} leads to no page that the repository holds (${url}): to be checked`,
	unlisted: "the table of contents does not name this page: the site does not publish it. Add it to the table of contents."
};

// src/locales/en/preview/touched.ts
const previewTouched = {
	moved: (count, from, to) => count > 1 ? `${count} pages change address while their files do not: ${from} becomes ${to}, for instance.` : `A page changes address while its file does not: ${from} becomes ${to}.`,
	included: (path, titles, count) => {
		const named = titles.map(quoted).join(", ");
		return count > 1 ? `${count} pages include ${path}, and what they show of it may change: ${named}${count > titles.length ? "…" : "."}` : `The page ${named} includes ${path}: what it shows of it may change.`;
	},
	shape: (count) => count > 1 ? `These ${count} files give pages their shape: the preview does not show them.` : "This file gives pages their shape: the preview does not show it.",
	data: (count) => count > 1 ? `These ${count} files give pages settings or data: the preview does not show what they change there.` : "This file gives pages settings or data: the preview does not show what it changes there."
};

// src/locales/en/preview.ts
const s = (count) => count === 1 ? "" : "s";
const hold = (count, isSure) => isSure ? "will break" : count === 1 ? "is to be checked" : "are to be checked";
const preview = {
	language: "en",
	title: (page) => `Preview: ${page}`,
	brand: "Preview",
	brandNote: "before publication",
	skip: "Skip to the reviewed page",
	contribution: (number) => `Contribution no. ${number}`,
	contributionNav: "Contribution",
	allPages: (count) => `All pages (${count})`,
	proposedBy: "Proposed by",
	proposedOn: (day) => `on ${day}`,
	edit: "Edit in the CMS",
	built: "See it in the site",
	live: "See the page online",
	source: "See the file",
	pageState: {
		changed: "Changed page",
		added: "New page",
		removed: "Deleted page",
		renamed: "Moved page",
		alone: "Reviewed page"
	},
	dataState: {
		changed: "Changed data",
		added: "New data",
		removed: "Deleted data",
		renamed: "Moved data",
		alone: "Reviewed data"
	},
	menuState: {
		changed: "Changed menu",
		added: "New menu",
		removed: "Deleted menu",
		renamed: "Moved menu",
		alone: "Reviewed menu"
	},
	renamedFrom: (path) => `This page was ${path}. Check that the links to it follow.`,
	removedNote: "This page will disappear from the site. This is what it holds today.",
	leftNote: (path) => `This file is now called ${path}, which is not reviewed as a page of the site. This is what the page holds today.`,
	linksUnseen: "Relecture does not know its address: check that no other page leads to it.",
	emptiedNote: "Your change takes away all the text of this page: nothing but its front matter is left.",
	addedNote: "This page is not on the site yet.",
	carried: {
		from: (title, count) => count > 1 ? `${count} passages come from ${quoted(title)}, where the same contribution took them out.` : `One passage comes from ${quoted(title)}, where the same contribution took it out.`,
		to: (title, count) => count > 1 ? `${count} passages taken out here are found in ${quoted(title)}.` : `One passage taken out here is found in ${quoted(title)}.`
	},
	verdict: {
		fix: (count) => count === 1 ? "One point to fix before publishing" : `${count} points to fix before publishing`,
		check: (count) => count === 1 ? "Can be published, after one check" : `Can be published, after ${count} checks`,
		doubt: (count) => count === 1 ? "Can be published, with one address to verify" : `Can be published, with ${count} addresses to verify`,
		unfound: (text, url) => text === "" ? `The repository of the site has neither a page nor a file at the address ${quoted(url)}.` : `The link ${quoted(text)} leads to ${quoted(url)}: the repository of the site has neither a page nor a file at that address.`,
		fine: "Can be published",
		nothing: "Nothing to report about your change.",
		nothingAlone: "Nothing to report about this page.",
		advice: (count) => count === 1 ? "One hint to make it better." : `${count} hints to make it better.`,
		more: (count) => `And ${count} more below.`,
		existing: (count) => count === 1 ? "One point to fix was on this page before your change." : `${count} points to fix were on this page before your change.`,
		removed: "Page to be deleted",
		left: "Page that leaves the site, unless it comes back under its new name",
		emptied: "Page emptied of its text",
		leaves: (day) => `Page to take off the site${day === null ? "" : ` until ${dayWords(day)}`}`,
		outing: {
			appears: ({ isSure }) => `Your change ${isSure ? "publishes" : "probably publishes"} this page, which is not online today.`,
			leaves: ({ day, isSure }) => `Your change ${isSure ? "takes" : "probably takes"} this page off the site; it is online today${day === null ? "" : ` and will come back from ${dayWords(day)} on`}.`
		},
		listing: {
			enters: (list) => `The editor of the site will show this page in ${quoted(list)}: what its form asks for is checked here too.`,
			leaves: (list) => `The editor of the site will no longer show this page in ${quoted(list)}: what its form asks for is no longer checked here.`
		},
		unchanged: "No visible change",
		partial: "The review could not be completed: remarks may be missing."
	},
	elsewhere: {
		title: "Elsewhere on the site",
		breaks: (count, isSure) => `${count === 1 ? "Another page" : `${count} other pages`} ${hold(count, isSure)}`,
		removed: (count, isSure) => `Page to be deleted: ${count === 1 ? "another page" : `${count} other pages`} ${hold(count, isSure)}`,
		named: (titles, more) => `To be looked at too: ${titles.map(quoted).join(", ")}${more > 1 ? ` and ${more} other pages` : more === 1 ? " and another page" : ""}.`,
		others: (count) => count === 1 ? "And another page." : `And ${count} other pages.`
	},
	...previewChanges,
	menu: previewMenu,
	stopped: {
		title: "To correct before publishing: the site cannot be built",
		why: (path, line, sentence) => `${path}, line ${line}: ${sentence}`
	},
	empty: "empty",
	dates: "The dates of the page",
	today: "Today",
	todayNote: "the day of this review",
	inDays: (days) => days === 0 ? "today" : days === 1 ? "tomorrow" : days < 60 ? `in ${days} days` : `in ${Math.round(days / 30.44)} months`,
	daysAgo: (days) => days === 1 ? "yesterday" : days < 60 ? `${days} days ago` : days < 730 ? `${Math.round(days / 30.44)} months ago` : `${Math.max(2, Math.floor(days / 365.25))} years ago`,
	staleOn: (day) => `This sentence will be out of date on ${day}.`,
	stale: "This sentence is out of date.",
	yourDate: "A date of your change",
	otherDates: (count) => `And ${count} more date${s(count)}.`,
	quote: (text) => quoted(text),
	toLook: "To look at",
	toLookNew: "in your change",
	toLookNothing: "Nothing to look at in your change.",
	notesBefore: (count) => `${count} remark${s(count)} from before your change`,
	notesLeft: (count) => `${count} more remark${s(count)} ${count === 1 ? "is" : "are"} not shown here: see the report of the review.`,
	otherNotes: (count) => `And ${count} more, in the page.`,
	wholePage: "About the whole page",
	level: {
		error: "To fix",
		warning: "To check",
		info: "Hint"
	},
	levels: {
		error: (count) => `${count} to fix`,
		warning: (count) => `${count} to check`,
		info: (count) => `${count} hint${s(count)}`
	},
	doubts: (count) => count === 1 ? "one address not found" : `${count} addresses not found`,
	alreadyThere: "was there before",
	times: (count) => `${count} times on the page`,
	fixReady: "Can be fixed automatically",
	noteNumber: (number) => `Remark ${number}`,
	backTo: (number) => `Remark ${number}: back to the text`,
	space: "space",
	sheet: "The page, field by field",
	sheetAlone: "The page",
	only: "Only what changed or bears a remark",
	parts: "Parts of the page",
	modified: "changed",
	notesCount: (count) => `${count} remark${s(count)}`,
	general: "General",
	body: "Content",
	otherFields: "Other fields of the file",
	item: (label, number) => `${label} · ${number}`,
	leadsTo: "leads to: ",
	yes: "Yes",
	no: "No",
	image: "Image",
	alternative: "Alternative text",
	embed: "Embedded content",
	imageOutside: "image of another site, not loaded in the preview",
	imageMissing: "file not found in the site",
	imageNotShown: "not shown in the preview",
	weight: (bytes) => bytes < 1024 ? `${bytes} bytes` : bytes < 1048576 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`,
	shortcode: "Element added by the site: ",
	footnotes: "Footnotes",
	table: "Table",
	unreadFrontMatter: "The header of this file cannot be read: here it is as it is written.",
	fileHeader: "Header of the file",
	links: "Links",
	linksNote: (count) => `${count} link${s(count)}`,
	linkState: {
		ok: "Good",
		redirected: "Redirected",
		dead: "Broken",
		closed: "Closed",
		draft: "Not public yet",
		blocked: "Cannot be checked",
		unreachable: "Unreachable",
		invalid: "Malformed",
		refused: "Private address",
		skipped: "Not checked",
		remarked: "To look at",
		part: "Page found"
	},
	linkPart: (anchor) => `The page is there; whether it has the part ${quoted(anchor)} was not checked.`,
	linkNew: "new",
	linkGone: "Removed",
	linkWas: (state) => `before: ${state.toLowerCase()}`,
	openUntil: (day) => `open until ${day}`,
	redirectsTo: (url) => `now leads to ${url}`,
	httpStatus: (status) => `answer ${status}`,
	inField: (label) => `in ${label}`,
	bareAddress: "bare address",
	otherLinks: (count) => `And ${count} more link${s(count)}.`,
	index: "Pages of this contribution",
	indexAlone: "Reviewed pages",
	indexVerdict: {
		fix: (count) => count === 1 ? "One page to fix before publishing" : `${count} pages to fix before publishing`,
		check: (count) => count === 1 ? "Can be published, after checking one page" : `Can be published, after checking ${count} pages`,
		fine: "Can be published",
		breaks: (count) => count === 1 ? "Another page of the site will break" : `${count} other pages of the site will break`
	},
	indexGroups: {
		error: "To fix",
		warning: "To check",
		fine: "Can be published"
	},
	indexShow: "Show",
	indexEvery: "All",
	pages: (count) => count === 1 ? "1 page" : `${count} pages`,
	indexFiles: (count) => `It touches ${count === 1 ? "a file" : `${count} files`}, which the preview does not show: a menu, settings or images may depend on ${count === 1 ? "it" : "them"}.`,
	touched: previewTouched,
	indexOtherFiles: (count) => `And ${count} more.`,
	indexNothing: "No page of the site changes in this contribution.",
	editShort: "Edit",
	liveShort: "Online",
	noNotes: "nothing to report",
	existingCount: (count) => `${count} from before`,
	footer: (days) => `A proof, not the site: fields are shown in the order of the editor, the final layout is the site’s. This page is not indexed by search engines${days === null ? "" : `; it disappears after ${days} days`}.`,
	file: "File",
	version: (head) => `version ${head}`,
	comparedWith: (base) => `compared with ${base}`,
	madeBy: "Preview made by Relecture, without script or request.",
	statusPending: "Preview in preparation…",
	statusReady: (pages, notes, advice) => `Preview ready: ${pages} page${s(pages)}, ${notes > 0 ? `${notes} point${s(notes)} to look at` : advice > 0 ? `${advice} hint${s(advice)}` : "nothing to report"}`,
	statusNothing: "No page to show",
	statusFailed: "The preview could not be published.",
	notices: {
		uploadFailed: (facts) => `The preview could not be uploaded to GitHub: ${facts.reason}.`,
		uploadLate: "The preview could not be put on GitHub: the service does not answer.",
		branchBusy: (facts) => `The preview could not be published: the branch ${facts.branch} keeps changing. Run the review again.`,
		pushRefused: (facts) => `The preview could not be published on the branch ${facts.branch}: ${facts.reason}.`,
		stillBuilding: (facts) => `The preview is being put online: ${facts.url}`,
		outdated: "A newer version of this contribution arrived: this preview is not published.",
		previewPath: "The CMS configuration has a “preview_path”: its preview button will only open the right page with “preview: pages”.",
		otherStatus: (facts) => `Another service already posts a status ${quoted(facts.context)}: the CMS may show its link instead of this preview’s. Set “preview_context” in the CMS configuration.`,
		statusesCut: "This commit bears too many statuses for all to be read: if the CMS shows another link than this preview’s, set “preview_context” in the CMS configuration.",
		buildFailed: (facts) => `The site could not be built: the preview is published without it. ${facts.hugoVariable === null ? "" : `Hugo does not let ${facts.hugoVariable} be read: in its configuration, add “^${facts.hugoVariable}$” to the list security.funcs.getenv (['^HUGO_', '^CI$'] by default). `}What it said: ${facts.said}`,
		buildNeedsPages: "The “build” command only serves “preview: pages”: it is not run.",
		buildMissing: (facts) => `The built site has no page at ${facts.routes}.`,
		statusRefused: "The token cannot write a status: the CMS will not show a link to the preview (permissions: statuses: write)."
	}
};

// src/locales/en/words/unread.ts
const MOST_FORMATS = 3;
const unreadReasons = {
	format: ({ count, files = [] }) => {
		const endings = [...new Set(files.map((path) => /\.\w+$/.exec(path)?.[0].toLowerCase() ?? ""))].sort();
		return files.length === count && endings.length <= MOST_FORMATS && !endings.includes("") ? `${many(count, `${listed(endings)} file`, `${listed(endings)} files`)}, which Relecture does not read` : `${many(count, "file", "files")} in a format that Relecture does not read`;
	},
	"other-site": ({ count }) => `${many(count, "file", "files")} of another site of the repository`,
	submodule: ({ count }) => many(count, "submodule that was not checked out", "submodules that were not checked out"),
	"closed-folder": ({ count }) => many(count, "folder that may not be opened", "folders that may not be opened"),
	"linked-folder": ({ count }) => many(count, "folder that is a link to another", "folders that are links to others"),
	unlisted: ({ count }) => many(count, "page that the table of contents of the site does not list", "pages that the table of contents of the site does not list"),
	absent: ({ count }) => many(count, "file that is not in the workspace", "files that are not in the workspace"),
	unpublished: ({ count }) => `${many(count, "file", "files")} that the site does not publish`,
	excluded: ({ count }) => many(count, "folder or pattern that the settings leave out", "folders or patterns that the settings leave out"),
	"no-page": ({ count }) => many(count, "folder or pattern without a page", "folders or patterns without a page"),
	"no-content": ({ count }) => many(count, "file that is no page", "files that are no pages")
};
const withExample = (said, { count, example }) => `${said} (${example}${count < 2 ? "" : " among them"})`;

// src/locales/en/report.ts
const NO_PAGE = "No page reviewed here: “relecture site” shows where Relecture looks for them.";
const report = {
	severity: {
		error: "error",
		warning: "warning",
		info: "info"
	},
	place: (facts) => `line ${facts.line}, column ${facts.column}`,
	existing: "already there",
	fixable: "fixable",
	summary: (facts) => {
		const counts = [
			count(facts.errors, "error", "errors"),
			count(facts.warnings, "warning", "warnings"),
			count(facts.infos, "remark", "remarks")
		].filter((part) => part !== "");
		if (facts.read.pages + facts.read.data + counts.length === 0) return facts.partial === true ? "No page was reviewed." : NO_PAGE;
		const nothing = facts.partial === true ? "nothing to report in what was checked" : "nothing to report";
		return `${filesWords(facts.read) || "No page"} reviewed: ${counts.length === 0 ? nothing : listed(counts)}.`;
	},
	unread: ({ unread }) => `Not read: ${unread.map((one) => withExample(unreadReasons[one.reason](one), one)).join("; ")}.`,
	unreadList: {
		title: "Not read:",
		part: ({ reason, ...facts }) => `${unreadReasons[reason](facts)}:`,
		rest: (facts) => `and ${many(facts.count, "other", "others")}`,
		hint: "To see them all: --verbose."
	},
	repeated: {
		title: "Said once, for the whole site",
		count: (facts) => `${digits(facts.count)} times, on ${many(facts.pages, "page", "pages")}`,
		decide: "If it is no fault for this site, decide it once in relecture.yml:",
		line: (facts) => `rules: { ${facts.rule}: off }`,
		mend: (facts) => facts.count === facts.all ? "To mend all of them at once:" : `To mend ${digits(facts.count)} of them at once:`,
		places: "Where?",
		hint: "To see them one by one: --verbose."
	},
	beginning: {
		counted: "Counted only",
		begin: "Where to begin:",
		first: (facts) => `${facts.summary} ${facts.count < 2 ? "In" : `${digits(facts.count)} times, first in`} ${facts.place} (${facts.rule}).`,
		seeAll: "To see it all: --verbose, or --format json. For one rule alone: --only and its name.",
		setAside: "To set aside what is there and judge only what comes next: relecture baseline."
	},
	rulePage: (facts) => `What this rule says, and why: ${facts.url}`,
	statistics: {
		rules: "By rule:",
		files: "By file:",
		more: (facts) => `and ${many(facts.count, "more file", "more files")} (to see them: --verbose)`
	},
	more: (facts) => `and ${digits(facts.count)} more from ${facts.rule}`,
	fixHint: (facts) => facts.count === 1 ? "One finding can be mended by itself: run again with --fix, which does only what is safe." : `Up to ${digits(facts.count)} findings can be mended by themselves: run again with --fix, which does only what is safe.`,
	existingCount: (facts) => facts.count === 1 ? "One finding stood there before." : `${digits(facts.count)} findings stood there before.`,
	knownHint: (facts) => {
		const see = `To see ${facts.count === 1 ? "it" : "them"}: relecture --no-baseline.`;
		if (facts.fixable === 0) return see;
		return `${see} To mend ${facts.count === 1 ? "it" : facts.fixable === 1 ? "one of them" : `${digits(facts.fixable)} of them at once`}: relecture --fix --no-baseline.`;
	},
	debt: ({ gone, left }) => {
		if (left === 0) return "Everything in the baseline is mended, thank you! Its file can be removed.";
		if (gone === 0) return "";
		return `${many(gone, "point", "points")} fewer than in the baseline, thank you! ${digits(left)} left. To bring it up to date: relecture baseline --prune.`;
	},
	partial: "The review is not complete.",
	missingShards: ({ parts }) => parts.length === 1 ? `The report of part ${parts[0]} is missing: its pages are not in this one.` : `The reports of parts ${listed(parts)} are missing: their pages are not in this one.`,
	notDone: {
		pages: (facts) => facts.count === 1 ? "For lack of time, one page was not reviewed." : `For lack of time, ${digits(facts.count)} pages were not reviewed.`,
		passages: (facts) => facts.count === 1 ? "One text is too tangled to be read." : `${digits(facts.count)} texts are too tangled to be read.`,
		links: (facts) => facts.count === 1 ? "For lack of time, one link was not followed." : `For lack of time, ${digits(facts.count)} links were not followed.`,
		network: (facts) => facts.count === 1 ? "For lack of network, one external link was not checked." : `For lack of network, ${digits(facts.count)} external links were not checked.`,
		schemas: (facts) => facts.count === 1 ? "A schema takes too long: what it checks was not checked." : `Some schemas take too long: ${digits(facts.count)} checks were not done.`,
		history: (_facts) => "For lack of time, the history was not read to its end: some dates were judged without knowing when their sentence was written.",
		base: (_facts) => "For lack of time, what changes was not compared with the previous version of the site.",
		preview: (facts) => facts.count === 1 ? "For lack of time, one page is missing from the preview." : `For lack of time, ${digits(facts.count)} pages are missing from the preview.`,
		images: (facts) => facts.count === 1 ? "For lack of time, one image is missing from the preview." : `For lack of time, ${digits(facts.count)} images are missing from the preview.`,
		delivery: (facts) => facts.count === 1 ? "For lack of time, one thing was not published on GitHub: the log says which." : `For lack of time, ${digits(facts.count)} things were not published on GitHub: the log says which.`,
		site: () => "Time ran out: what shows only across all pages was not checked, such as dates that contradict each other."
	}
};
function count(number, one, several) {
	return number === 0 ? "" : many(number, one, several);
}

// src/locales/en/site.ts
const MOST_FOLDERS = 3;
const inFolders = (folders, root) => folders.length === 0 || folders.length > MOST_FOLDERS ? "" : ` in ${listed(folders.map((folder) => folder === "" ? root : folder))}`;
function readWords({ read, folders }) {
	if (read.pages === 0) return filesWords(read) || "no page";
	const pages = `${filesWords({
		...read,
		data: 0
	})}${inFolders(folders, "the repository")}`;
	return listed([pages, ...read.data === 0 ? [] : [filesWords({
		...read,
		pages: 0
	})]]);
}
const site = { init: {
	generator: (facts) => `${GENERATORS[facts.generator] ?? "A folder of Markdown pages"}: ${readWords(facts)}.`,
	cms: (facts) => `${ENGINES$1[facts.engine] ?? "A CMS"}: ${many(facts.collections, "collection", "collections")} in ${facts.path}. Front matter will be validated against ${facts.collections === 1 ? "it" : "them"}.`,
	panel: (facts) => `Relecture can also review inside the CMS, while people write: add to ${facts.page}: ${facts.script}`,
	offerPanel: (facts) => `Relecture can also review in the CMS, while somebody writes: relecture init --panel copies its panel into ${facts.folder} (1.8 MB) and says which line to add to its page.`,
	otherPanel: (facts) => `The panel in ${facts.folder} is not the one of this version: it is left as it is. ${facts.isMain ? "To replace it: relecture index --panel" : "To replace it, delete its files (relecture-cms*.js) and run relecture init"}.`,
	otherSettings: (facts) => `${facts.path} does not say the same as relecture.yml: to have it written again, delete it and run relecture init.`,
	wouldCopyPanel: (facts) => `Would be copied to ${facts.folder}: the panel of the CMS (relecture-cms.js and what it loads: ${many(facts.count, "file", "files")}, ${many(facts.kilobytes, "kilobyte", "kilobytes")}).`,
	copiedPanel: (facts) => `Copied to ${facts.folder}: the panel of the CMS (relecture-cms.js and what it loads: ${many(facts.count, "file", "files")}, ${many(facts.kilobytes, "kilobyte", "kilobytes")}).`,
	panelSettings: ["What the panel of the CMS reads of the settings of Relecture, as long as relecture-index.json does not stand beside it.", "Copied from relecture.yml by relecture init."],
	indexInBuild: (facts) => `For this panel to know the other pages, have the index of the site written before it is built, in ${facts.path}: ${facts.line}`,
	indexInWorkflow: (facts) => `For this panel to know the other pages, add at the end of ${facts.path}:`,
	noCms: "No CMS found: give schemas in relecture.yml to validate front matter.",
	url: (facts) => `Address of the site: ${facts.url}${facts.hosts.length === 0 ? "" : `, and also ${listed(facts.hosts)}`}.${facts.guessed ? " To be checked: the settings of the site do not give it." : ""}`,
	noUrl: "The address of the site is unknown: write it in relecture.yml so that full links to the site are checked.",
	relations: (facts) => `Relations between pages found in the ${facts.fields.length < 2 ? "field" : "fields"} ${listed(facts.fields)}.`,
	wrote: (facts) => `Written: ${facts.path}`,
	wouldWrite: (facts) => `Would be written: ${facts.path}`,
	kept: (facts) => `Already there, left as it is: ${facts.path}`,
	firstReview: (facts) => {
		const found = toDo(facts);
		return [
			`First review: ${filesWords(facts.read) || "no page"}, ${found || "nothing to report"}.`,
			found === "" ? "The next pull requests will be reviewed the same way." : "What is there already will bother nobody: on a pull request, only what it brings is judged.",
			`${facts.base === null ? "" : `To do the same here: relecture check --base ${facts.base}. `}To see everything: relecture check.`
		];
	},
	carried: (facts) => `Settings of other tools: what has an equal is taken over from ${listed(facts.files)}.`,
	named: (facts) => `Settings of other tools without an equal, named in relecture.yml: ${listed(facts.files)}.`,
	unreleased: "What is written here names relecture/relecture@v1, which exists from the first release on: until then, write @main in the workflow.",
	unpublished: "The npm package exists from the first release on: until then, have the index written by node dist/cli.js index, from a clone of relecture/relecture, in place of npx.",
	noPanel: "There is no page of Decap, Netlify or Sveltia CMS here: --panel has nothing to copy.",
	nothing: "There is no page in this folder, nor any settings of a site: is it the right one? Nothing was written. relecture init FOLDER takes another.",
	programs: (facts) => `Not read, since it is a program, which Relecture does not run: ${listed(facts.files)}.`,
	broken: (facts) => `Not read, since its syntax is wrong: ${listed(facts.files)}.`,
	configuration: {
		head: [
			"yaml-language-server: $schema=https://raw.githubusercontent.com/relecture/relecture/v1/schemas/config.schema.json",
			"Settings of Relecture. All are optional: only what differs from what is found is written here.",
			"All keys: https://github.com/relecture/relecture/blob/v1/docs/en/configuration.md"
		],
		detected: (facts) => {
			const pages = inFolders(facts.folders, "the whole repository");
			return `Found at each run: ${[
				GENERATORS[facts.generator] ?? "Markdown pages",
				...pages === "" ? [] : [`pages${pages}`],
				...facts.static === null ? [] : [`files in ${facts.static}`],
				...facts.cms === null ? [] : [`CMS in ${facts.cms}`]
			].join(", ")}.`;
		},
		locale: "The language of messages.",
		site: "The address of the site: full links to it are then followed like internal ones.",
		hosts: "its other names",
		relations: "Fields that name another page. Found by comparing their values with file names.",
		carried: "Taken over from the settings of other tools (the file is at the end of the line):",
		left: "Without an equal in Relecture:",
		followed: "Followed in the file itself, with nothing to write here:",
		secrets: "Not copied, since it may hold a secret (write it yourself under links.headers, if the link needs it):",
		elsewhere: "Not followed, since it is no file of data of this repository:",
		moot: "Nothing to write here (Relecture does it already, or it is about that other tool alone):",
		code: "Not read, since they are programs:",
		unreadable: "Not read, since their syntax is wrong:",
		rules: "Each rule can be switched off, or change severity (relecture rules lists them):"
	},
	workflow: {
		pullRequest: "reviews what the pull request brings",
		push: "reviews what was just published",
		cmsPush: "reviews what the CMS just published",
		schedule: "every morning: stale dates, dead links (public repository: GitHub stops after 60 days without a commit, see keep-alive)",
		dispatch: "on demand",
		reviewJob: "relecture",
		watchJob: "watch",
		comment: "the review comment",
		status: "the verdict",
		cmsStatus: "the verdict, and the “View preview” link of the CMS",
		cache: "the state of links, kept from one morning to the next",
		issue: "the issue that tracks what goes stale",
		keepAlive: "with the permission “actions: write”, GitHub is asked not to stop after 60 days without a commit",
		index: "what the panel of the CMS knows of the other pages",
		indexWhen: "once the page of the CMS shows the panel",
		indexCommit: "Index of Relecture"
	}
} };

// src/locales/en/site-plan.ts
const folderName = (folder) => folder === "" ? "the root of the repository" : folder;
function placeWords({ folder, language, within }) {
	const languages = [...language === null ? [] : [language], ...within.length === 0 ? [] : [`subfolders: ${listed(within)}`]];
	return `${folderName(folder)}${languages.length === 0 ? "" : ` (${languages.join("; ")})`}`;
}
const sitePlan = {
	generator: (facts) => {
		const name = GENERATORS[facts.generator];
		const where = facts.base === "" ? "" : `, in ${facts.base}`;
		if (name === void 0) return `Generator: none that Relecture knows${where}. Pages are read as plain Markdown.`;
		return facts.recognisedBy === null ? `Generator: ${name}${where}, by the shape of the content.` : `Generator: ${name}${where}, by ${facts.recognisedBy}.`;
	},
	notKnown: (facts) => `${facts.recognisedBy === null ? "Its settings were not found" : "A part of its settings is a program, which Relecture does not run"}: not every address is known.`,
	doubt: ({ why }) => `Internal links: an address that no page has may exist, because ${why}. Such links are counted, and said “please check” when they seem to be missing.`,
	pagesIn: (facts) => `Pages: ${listed(facts.places.map(placeWords))}.`,
	dataIn: (facts) => `Data: ${listed(facts.places.map(placeWords))}.`,
	absent: (facts) => facts.folders.length < 2 ? `Folder that the settings name and that does not exist: ${facts.folders.join("")}.` : `Folders that the settings name and that do not exist: ${listed(facts.folders)}.`,
	static: (facts) => `Files served as they are: ${folderName(facts.folder)}.`,
	languages: (facts) => {
		if (facts.first === null && facts.languages.length === 0) return "Language: nothing declares it.";
		const others = facts.languages.filter((language) => language !== facts.first);
		if (facts.first === null) return `Languages: ${listed(others)}.`;
		return `Language: ${facts.first}${others.length === 0 ? "" : `; and also ${listed(others)}`}.`;
	},
	url: (facts) => facts.url === null ? "Address: the settings do not give it (site.url in relecture.yml can)." : `Address: ${facts.url}`,
	cms: (facts) => `CMS: ${ENGINES$1[facts.engine] ?? facts.engine}, ${many(facts.collections, "collection", "collections")}, by ${facts.path}.`,
	remark: (facts) => {
		if (facts.why === "code") return `remark-lint: ${facts.path} is a program, which Relecture does not run.`;
		if (facts.why === "unreadable") return `remark-lint: ${facts.path} cannot be read.`;
		const others = facts.unknown.length === 0 ? "" : ` Not followed: ${listed(facts.unknown)}.`;
		return `remark-lint: ${many(facts.rules.length, "rule", "rules")} followed, after ${facts.path}.${others}`;
	},
	schemas: (facts) => {
		const name = GENERATORS[facts.generator] ?? facts.generator;
		const saidBy = ({ by, from }) => ({
			page: `${from} (named by the page)`,
			configuration: `${from} (relecture.yml)`,
			cms: `the forms of the CMS (${from})`,
			generator: from === null ? `what ${name} itself refuses` : `what ${name} wrote (${from})`
		})[by] ?? by;
		return `Front matter held against: ${listed(facts.schemas.map((one) => `${saidBy(one)}, ${many(one.pages, "page", "pages")}`))}.`;
	},
	noCms: "CMS: none recognised.",
	read: (facts) => facts.pages + facts.data === 0 ? "No page to review." : `${filesWords(facts)} to review.${facts.all ? " Nothing is left out." : ""}`,
	leftOut: "Left out:",
	among: "Among these pages:",
	coded: ({ count }) => many(count, "page written in code, which Relecture does not read", "pages written in code, which Relecture does not read"),
	idle: ({ idle }) => `${idle.length < 2 ? "This pattern" : "These patterns"} of exclude, in relecture.yml, ${idle.length < 2 ? "matches" : "match"} no file: ${listed(idle)}. A pattern begins at the root: content/blog for a folder, **/draft-*.md for files.`,
	titled: (said) => `${said}:`,
	withExample: (said, tally) => withExample(said, tally),
	hidden: {
		draft: ({ count }) => `${many(count, "draft", "drafts")} that the site does not show yet`,
		future: ({ count }) => `${many(count, "page", "pages")} that the site will show later, by ${count < 2 ? "its" : "their"} date`,
		expired: ({ count }) => `${many(count, "page", "pages")} that the site shows no more, by expiryDate`,
		redirect: ({ count }) => count < 2 ? `${many(count, "page", "pages")} that leads elsewhere at once: its links are read, its text is not` : `${many(count, "page", "pages")} that lead elsewhere at once: their links are read, their text is not`,
		never: ({ count }) => `${many(count, "page", "pages")} that the site does not publish apart, by the settings`
	},
	series: "Folders of dated pages, where what is told is read as of the day of each page (dates.history may say otherwise):",
	inSeries: (facts) => `${folderName(facts.folder)}: ${many(facts.pages, "page", "pages")}, ${Math.floor(100 * facts.dated / Math.max(facts.looked, 1))}% with a day of their own${facts.looked < facts.pages ? `, going by ${facts.looked} of them` : ""} (${many(facts.days, "different day", "different days")})`,
	unread: unreadReasons,
	out: {
		excluded: ({ count }) => `${many(count, "file", "files")} that the settings leave out`,
		partial: ({ count }) => `${many(count, "part", "parts")} that other pages include`,
		repository: ({ count }) => `${many(count, "file", "files")} about the repository itself`,
		unpublished: ({ count }) => `${many(count, "file", "files")} that the site does not publish`,
		unlisted: ({ count }) => `${many(count, "page", "pages")} that the table of contents does not list, and that the site therefore does not publish`
	}
};

// src/locales/en/typography.ts
const CHARACTERS = {
	"U+00A0": "no-break space",
	"U+00AD": "soft hyphen",
	"U+2007": "figure space",
	"U+2009": "thin space",
	"U+200B": "zero width space",
	"U+200C": "zero width non-joiner",
	"U+200D": "zero width joiner",
	"U+202F": "narrow no-break space",
	"U+2028": "line separator",
	"U+2029": "paragraph separator",
	"U+2060": "word joiner",
	"U+3000": "ideographic space",
	"U+FEFF": "byte order mark"
};
function character(code) {
	const name = CHARACTERS[code];
	return name === void 0 ? code : `${name}, ${code}`;
}
function times(count) {
	return count === 1 ? "" : ` (${count} times in this text)`;
}
function near(words) {
	return words === "" ? "" : ` in ${quotedAsIs(words)}`;
}
const typographyRules = {
	"typography-spacing": {
		summary: "A no-break space is missing beside a sign or a unit.",
		"missing-before": (facts) => `${quotedAsIs(facts.words)}: in French, a no-break space comes before ${quotedAsIs(facts.sign)}.`,
		"missing-after": (facts) => `${quotedAsIs(facts.words)}: in French, a no-break space follows the opening quotation mark.`,
		"missing-many": (facts) => `A no-break space is missing in ${facts.count} places of this text, first in ${quotedAsIs(facts.words)}.`,
		usage: (facts) => `${quotedAsIs(facts.words)}: in France, a no-break space comes before this sign. This site hardly ever writes one, as in Canada: if that is meant, declare its language “fr-CA”.`,
		"usage-many": (facts) => `In France, a no-break space would be missing in ${facts.count} places of this text, first in ${quotedAsIs(facts.words)}. This site hardly ever writes one, as in Canada: if that is meant, declare its language “fr-CA”.`,
		ordinary: (facts) => `${quotedAsIs(facts.words)}: with an ordinary space, ${quotedAsIs(facts.sign)} may end up alone on its line. A no-break space prevents it.`,
		"ordinary-many": (facts) => `In ${facts.count} places of this text (first ${quotedAsIs(facts.words)}) the space is an ordinary one: a sign may end up alone on its line. A no-break space prevents it.`
	},
	"typography-number": {
		summary: "A number, a time or a numero sign is not spaced as is usual in French.",
		one: (facts) => looksSame(facts) ? `${quotedAsIs(facts.words)}: with an ordinary space it may be cut at the end of a line. A no-break space prevents that.` : `${quotedAsIs(facts.words)} is written ${quotedAsIs(facts.better)}, with a no-break space: it reads better and is never cut at the end of a line.`,
		many: (facts) => looksSame(facts) ? `${facts.count} numbers, times or numero signs of this text want no-break spaces, the first is ${quotedAsIs(facts.words)}.` : `${facts.count} numbers, times or numero signs of this text want no-break spaces: ${quotedAsIs(facts.words)} is written ${quotedAsIs(facts.better)}.`
	},
	"typography-ordinal": {
		summary: "An ordinal is not abbreviated as is usual in French.",
		one: (facts) => `${quotedAsIs(facts.words)} is abbreviated ${quotedAsIs(facts.better)}.`,
		many: (facts) => `${facts.count} ordinals of this text are abbreviated otherwise: ${quotedAsIs(facts.words)} is written ${quotedAsIs(facts.better)}.`
	},
	"typography-ligature": {
		summary: "A word is written with “œ”.",
		one: (facts) => `${quotedAsIs(facts.words)} is written ${quotedAsIs(facts.better)}.`,
		many: (facts) => `${facts.count} words of this text are written with “œ”: ${quotedAsIs(facts.words)} is written ${quotedAsIs(facts.better)}.`
	},
	"typography-accented-capital": {
		summary: "A capital has lost its accent.",
		one: (facts) => `${quotedAsIs(facts.words)} is written ${quotedAsIs(facts.better)}: French capitals keep their accents.`,
		many: (facts) => `${facts.count} capitals of this text have lost their accent or cedilla: ${quotedAsIs(facts.words)} is written ${quotedAsIs(facts.better)}.`
	},
	"typography-apostrophe": {
		summary: "The page mixes straight and typographic apostrophes.",
		mixed: (facts) => `This page mixes two apostrophes: ${facts.others === 1 ? "one typographic" : `${facts.others} typographic`} (’) and ${facts.count === 1 ? "one straight" : `${facts.count} straight`} ('), first in ${quotedAsIs(facts.words)}. The former is the right one.`,
		letter: (facts) => `${quotedAsIs(facts.words)}: this sign looks like an apostrophe and is none${times(facts.count)}. A search will not find the word.`,
		straight: (facts) => `${quotedAsIs(facts.words)}: the apostrophe is straight ('), a typographic one (’) is wanted here${times(facts.count)}.`,
		curled: (facts) => `${quotedAsIs(facts.words)}: the apostrophe is typographic (’), a straight one (') is wanted here${times(facts.count)}.`
	},
	"typography-quotes": {
		summary: "A quotation mark is alone, or is not a French one.",
		"never-closed": (facts) => `The quotation mark before ${quotedAsIs(facts.words)} is never closed: one cannot tell where the quotation ends.`,
		"never-opened": (facts) => `The quotation mark after ${quotedAsIs(facts.words)} was never opened: one cannot tell where the quotation begins.`,
		straight: (facts) => `${facts.words}: in French, quotation marks are written « … ».`,
		"straight-many": (facts) => `${facts.count} stretches of this text stand in straight quotation marks, first ${facts.words}. In French, they are written « … ».`
	},
	"typography-ellipsis": {
		summary: "An ellipsis is one too many, or written with three dots.",
		etc: (facts) => `${quotedAsIs(facts.words)}: “etc.” already says that the list goes on, one dot is enough${times(facts.count)}.`,
		dots: (facts) => `${quotedAsIs(facts.words)}: an ellipsis is one character, “…”${times(facts.count)}.`
	},
	"typography-repeated-word": {
		summary: "A word or a group of words is written twice in a row.",
		twice: (facts) => `${quotedAsIs(facts.words)} is written twice in a row.`,
		"twice-many": (facts) => `${facts.count} repetitions in this text: first ${quotedAsIs(facts.words)}, written twice in a row.`
	},
	"typography-misspelling": {
		summary: "A word is surely misspelt.",
		one: (facts) => `${quotedAsIs(facts.words)} is spelt ${quotedAsIs(facts.better)}.`,
		many: (facts) => `${quotedAsIs(facts.words)} is spelt ${quotedAsIs(facts.better)} (${facts.count} times on this page).`
	},
	"typography-stray-space": {
		summary: "There is a space too many.",
		"before-comma": (facts) => `${quotedAsIs(facts.words)}: no space before a comma or a full stop${times(facts.count)}.`,
		"after-elision": (facts) => `${quotedAsIs(facts.words)}: no space beside the apostrophe${times(facts.count)}.`,
		twice: (facts) => `${quotedAsIs(facts.words)}: several spaces in a row, one is enough${times(facts.count)}.`,
		blank: "This field holds nothing but a space, which cannot be seen: the site does not take it for empty. Empty it.",
		"at-end": "This field begins or ends with a space, which cannot be seen: comparing with it may fail."
	},
	"typography-invisible-character": {
		summary: "An invisible character or a wrong space hides in the text.",
		invisible: (facts) => `An invisible character (${character(facts.code)}) hides${near(facts.words)}${times(facts.count)}. It often comes from copy and paste, and hinders search.`,
		"wrong-space": (facts) => `An uncommon space (${character(facts.code)}) hides${near(facts.words)}${times(facts.count)}. An ordinary space will do.`,
		"line-break": (facts) => `An uncommon line break (${character(facts.code)}) hides${near(facts.words)}${times(facts.count)}. It often comes from copy and paste, and programs do not agree on it.`,
		direction: (facts) => `An invisible mark of writing direction (${character(facts.code)}) hides${near(facts.words)}${times(facts.count)}. It can show text in another order than the file has.`,
		lost: (facts) => `A character was lost${near(facts.words)}${times(facts.count)}: “\uFFFD” took its place. The word must be written again.`,
		"space-in-address": (facts) => `A space that cannot be seen (${character(facts.code)}) hides in this address${times(facts.count)}: it will not lead where it should.`
	},
	"typography-inclusive-form": {
		summary: "Gender-inclusive forms are not written the same way throughout.",
		mixed: (facts) => `${quotedAsIs(facts.words)}: the page also writes ${quotedAsIs(facts.other)}. One inclusive form per page reads better.`,
		"other-form": (facts) => `${quotedAsIs(facts.words)}: this site writes such forms with ${facts.form === "parenthesis" ? "parentheses, as in “candidat(e)”" : "a middle dot, as in “candidat·e”"}.`,
		unwanted: (facts) => `${quotedAsIs(facts.words)}: this site writes both words in full, or a neutral one.`
	}
};
function looksSame({ words, better }) {
	return words === better.replace(/[\u00A0\u202F]/g, " ");
}

// src/locales/en/words/asked-links.ts
const askedLinkRules = {
	"link-dead": {
		summary: "A link leads nowhere.",
		link: (facts) => `${because(facts.reason)} Correct the address, or remove the link.`,
		image: (facts) => `${because(facts.reason)} The image will not show: correct its address, or remove it.`,
		better: (facts) => `${because(facts.reason)} Try ${quoted(shorten(facts.better))} instead.`
	},
	"link-closed": {
		summary: "A link leads to a closed procedure or a filled position.",
		closed: (facts) => `${because(facts.reason)} Remove the link, or tell readers that it is over and what they can do now.`,
		replaced: (facts) => `${because(facts.reason)} Write ${quoted(shorten(facts.better))}.`,
		"closes-soon": (facts) => `What this link offers ends on ${dayWords(facts.closesOn)}${inDays(facts.days)}: plan to update the page.`
	},
	"link-redirected": {
		summary: "A page has moved for good.",
		moved: (facts) => `${because(facts.reason)} Write it directly: the link will still work the day the old one stops answering.`
	},
	"link-unreachable": {
		summary: "A site did not answer, and nothing says that it is for good.",
		refused: (facts) => `${because(facts.reason)} Open the link yourself to make sure.`,
		unreachable: (facts) => `${because(facts.reason)} It may be passing: open the link a little later to make sure.`
	},
	"link-blocked": {
		summary: "A site refuses to answer robots: the link could not be checked.",
		one: (facts) => `${because(facts.reason)} Open the link yourself to make sure.`,
		several: (facts) => `${because(facts.reason)} The same goes for ${facts.count} links of this page to ${facts.host}: open them yourself to make sure.`
	},
	"link-doubtful": {
		summary: "A link answers, but perhaps not what was promised.",
		doubtful: (facts) => `${because(facts.reason)} Open the link to make sure.`
	}
};
function inDays(days) {
	if (days === 0) return ", today";
	return days === 1 ? ", tomorrow" : `, in ${days} days`;
}

// src/locales/en/words/common.ts
const common = (facts) => `But so it is on ${many(facts.pages, "page", "pages")} out of ${digits(facts.of)}: the site probably reads this another way.`;

// src/locales/en/words/unasked.ts
const READERS = {
	hugo: "Hugo (before version 0.152)",
	jekyll: "Jekyll",
	mkdocs: "MkDocs",
	site: "The generator of the site"
};
const stopped = (stops) => stops === true ? ", which stops the build of the whole site" : "";
const unaskedRules = {
	"front-matter-ambiguous-value": {
		summary: "A value of the front matter is not read the same way by all tools.",
		"boolean-word": (facts) => `${READERS[facts.reader]} reads ${quoted(facts.text)} as ${facts.truth}, the CMS as a word. Write ${facts.truth} if you mean ${facts.truth ? "yes" : "no"}, or "${facts.text}" in quotes for the word.`,
		"leading-zero": (facts) => `${quoted(facts.text)} is read as a number (${facts.read}): the leading zero is lost. Write "${facts.text}" in quotes.`,
		"plus-sign": (facts) => `${quoted(facts.text)} is read as a number (${facts.read}): the “+” is lost. Write "${facts.text}" in quotes.`,
		"trailing-zero": (facts) => `${quoted(facts.text)} is read as a number and becomes ${facts.read}. Write "${facts.text}" in quotes if the zero counts (a price, a version).`,
		"number-look": (facts) => `${quoted(facts.text)} is read as a number and becomes ${facts.read}. Write "${facts.text}" in quotes.`,
		sexagesimal: (facts) => `${READERS[facts.reader]} reads ${quoted(facts.text)} as the number ${facts.read}, not as a time. Write "${facts.text}" in quotes.`,
		"grouped-number": (facts) => `${READERS[facts.reader]} reads ${quoted(facts.text)} as the number ${facts.read}, the CMS as text. Write "${facts.text}" in quotes.`,
		"no-such-day": (facts) => `${quoted(facts.text)} is not in the calendar: depending on the tool the date is shifted, or no date any more. Correct it.`,
		"hash-comment": (facts) => facts.kept === "" ? `${quoted(short(facts.text))} is taken for a comment: the field is empty for the site. Quote the value.` : `${quoted(short(facts.text))} is taken for a comment: the site will only show ${quoted(short(facts.kept))}. Quote the whole value.`,
		"list-dash": "Without a space after the dash this is no list but a sentence: add a space after each dash."
	},
	"accessibility-document": {
		summary: "A PDF document cannot be read with a screen reader.",
		untagged: (facts) => `The document${facts.title === null ? "" : ` ${quoted(facts.title)}`} is not tagged: a screen reader will follow neither its headings nor its order (WCAG 1.3.1). Ask for an accessible version, or give its content in a page.`
	},
	"link-navigation": {
		summary: "An entry of the site’s menu leads to no page.",
		missing: ({ url, candidate, stops }) => `${quoted(url)} is in the site’s menu and leads to no page${stopped(stops)}: ${candidate === void 0 ? "correct the address, or remove this entry." : `did you mean ${quoted(candidate)}?`}`,
		unsure: (facts) => `${quoted(facts.url)} is in the site’s menu, and no page has this name: to be checked, unless a plug-in, or another site of the same server, brings it.`,
		moved: (facts) => `You change the address of ${quoted(facts.name)}: the site’s menu still leads to the old one, ${quoted(facts.url)}${stopped(facts.stops)}.${better(facts)}`,
		removed: (facts) => `You delete ${quoted(facts.name)}: the site’s menu still leads there (${facts.url})${stopped(facts.stops)}. Remove this entry, or lead to another page.`,
		case: (facts) => `${quoted(facts.url)} is in the site’s menu, but the page is called ${quoted(facts.candidate)}: capitals count on the server.`
	},
	"file-merge-conflict": {
		summary: "A merge of two versions was not finished.",
		left: (facts) => facts.count === 1 ? "The marks of a merge conflict are left here, and readers see them with both versions: keep one of the two and remove the lines “<<<<<<<”, “=======” and “>>>>>>>”." : `The marks of ${facts.count} merge conflicts are left in this text, and readers see them with both versions: keep one of the two each time and remove the lines “<<<<<<<”, “=======” and “>>>>>>>”.`
	}
};

// src/locales/en.ts
const en = {
	rules: {
		...fileRules,
		...configurationRules,
		...frontMatterRules,
		...frontMatterSyntaxRules,
		...frontMatterValueRules,
		...markdownRules,
		...mdxRules,
		...containerRules,
		...templateRules,
		...recommendedRules,
		...consistentRules,
		...styleGuideRules,
		...typographyRules,
		...accessibilityRules,
		...linkRules,
		...askedLinkRules,
		...unaskedRules,
		...internalLinkRules,
		...dateRules,
		...pageDateRules
	},
	rulePageEnding: ".en.md",
	fixes,
	linkReasons,
	linkTable,
	report: {
		...report,
		common
	},
	unknownLinks,
	calendar,
	configuration: {
		...configurationKeys,
		directives
	},
	cli,
	editor,
	cmsPanel,
	github,
	preview,
	site,
	sitePlan
};

export { en as t };