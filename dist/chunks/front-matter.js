import "./version2.js";

// src/site/generators/docusaurus/front-matter.ts
const taken = (...kinds) => ({ "x-taken-as": kinds });
const TEXT = taken("text");
const TEXT_OR_EMPTY = taken("text", "empty");
const TEXT_OR_NULL = taken("text", "null");
const BOOLEAN = taken("boolean");
const DATE = taken("date");
const ADDRESS = taken("address");
const STRICT = {
	type: "string",
	minLength: 1
};
const listOf = (items) => ({
	type: "array",
	items,
	minItems: 1
});
const LEVELS = {
	toc_min_heading_level: {
		...taken("number"),
		"x-cms-amount": {
			minimum: 2,
			maximum: 6
		},
		"x-at-most": { key: "toc_max_heading_level" }
	},
	toc_max_heading_level: {
		...taken("number"),
		"x-cms-amount": {
			minimum: 2,
			maximum: 6
		}
	}
};
const TAGS = {
	type: "array",
	items: { anyOf: [TEXT, {
		type: "object",
		properties: {
			label: TEXT,
			permalink: TEXT
		},
		required: ["label", "permalink"]
	}] }
};
const UNLISTED = {
	...BOOLEAN,
	"x-not-with": {
		key: "draft",
		when: "true"
	}
};
function lastUpdate(author) {
	return {
		type: "object",
		properties: {
			author,
			date: DATE
		},
		anyOf: [{ required: ["author"] }, { required: ["date"] }]
	};
}
const SOCIALS = {
	type: "object",
	properties: {
		...Object.fromEntries("twitter github linkedin x bluesky instagram threads mastodon twitch youtube email".split(" ").map((name) => [name, STRICT])),
		stackoverflow: { anyOf: [taken("number"), STRICT] }
	}
};
function author(version) {
	return {
		type: "object",
		properties: {
			key: TEXT,
			name: TEXT,
			title: TEXT,
			url: ADDRESS,
			imageURL: {
				...TEXT,
				"x-not-with": {
					key: "image_url",
					when: "there"
				}
			},
			image_url: TEXT,
			...version >= 305 && { socials: SOCIALS }
		},
		anyOf: [
			"key",
			"name",
			"imageURL",
			"image_url"
		].map((key) => ({ required: [key] }))
	};
}
const docs = (version) => ({
	id: TEXT,
	title: TEXT_OR_EMPTY,
	hide_title: BOOLEAN,
	hide_table_of_contents: BOOLEAN,
	keywords: listOf(TEXT),
	image: ADDRESS,
	description: TEXT_OR_EMPTY,
	slug: TEXT,
	...version >= 309 && { sidebar_key: TEXT },
	sidebar_label: TEXT,
	sidebar_position: taken("number"),
	sidebar_class_name: TEXT,
	sidebar_custom_props: { type: "object" },
	displayed_sidebar: TEXT_OR_NULL,
	tags: TAGS,
	pagination_label: TEXT,
	custom_edit_url: taken("address", "empty", "null"),
	parse_number_prefixes: BOOLEAN,
	pagination_next: TEXT_OR_NULL,
	pagination_prev: TEXT_OR_NULL,
	...LEVELS,
	draft: BOOLEAN,
	...version >= 300 && { unlisted: UNLISTED },
	last_update: lastUpdate(version >= 302 ? STRICT : TEXT)
});
const blog = (version) => ({
	id: TEXT,
	title: TEXT_OR_EMPTY,
	...version >= 308 && {
		title_meta: TEXT_OR_EMPTY,
		sidebar_label: TEXT_OR_EMPTY
	},
	description: TEXT_OR_EMPTY,
	tags: TAGS,
	date: DATE,
	authors: { anyOf: [
		TEXT,
		author(version),
		{
			type: "array",
			items: { anyOf: [TEXT, author(version)] }
		}
	] },
	author: TEXT,
	author_title: TEXT,
	author_url: ADDRESS,
	author_image_url: ADDRESS,
	authorURL: ADDRESS,
	authorTitle: TEXT,
	authorImageURL: ADDRESS,
	slug: TEXT,
	image: ADDRESS,
	keywords: listOf(TEXT),
	hide_table_of_contents: BOOLEAN,
	...LEVELS,
	draft: BOOLEAN,
	...version >= 300 && { unlisted: UNLISTED },
	...version >= 302 && { last_update: lastUpdate(STRICT) }
});
const pages = (version) => ({
	title: version < 299 ? STRICT : { type: "string" },
	description: version < 299 ? STRICT : { type: "string" },
	wrapperClassName: STRICT,
	hide_table_of_contents: BOOLEAN,
	...LEVELS,
	...version >= 300 && {
		keywords: listOf(STRICT),
		image: ADDRESS,
		draft: BOOLEAN,
		unlisted: UNLISTED
	},
	...version >= 305 && { last_update: lastUpdate(STRICT) },
	...version >= 308 && { slug: STRICT }
});
const KEYS = {
	docs,
	blog,
	pages
};
function docusaurusFrontMatter(kind, version) {
	return {
		type: "object",
		properties: KEYS[kind](version)
	};
}

export { docusaurusFrontMatter };