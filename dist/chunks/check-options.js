import { n as nearest } from "./nearest.js";
import { i as isObject, r as escapeStep } from "./json-schema.js";

// src/cms/engines/sveltia/options.ts
const OPTIONS = {
	g0: { keys: "icon label media_folder name public_folder" },
	g1: { keys: "account_name container endpoint name prefix public_url" },
	g2: {
		keys: "inline key",
		flags: "inline"
	},
	g3: {
		keys: "after_input before_input comment default hint i18n label name preview readonly required widget",
		values: { i18n: [
			"none",
			"translate",
			"duplicate"
		] },
		flags: "default i18n preview readonly"
	},
	g4: {
		keys: "config output_filename_only use_transformations",
		flags: "output_filename_only use_transformations"
	},
	root: {
		keys: "$schema app_title asset_collections backend collections display_url editor field_defaults i18n issue_reports load_config_file logo logo_url logout_redirect_url media_folder media_libraries media_library output public_folder publish_mode show_preview_links singletons site_url slug",
		inside: {
			backend: "g24",
			media_libraries: "g36",
			logo: "g33",
			issue_reports: "g29",
			slug: "g50",
			collections: "g8",
			singletons: "g7",
			asset_collections: "g0",
			i18n: "g26",
			editor: "g21",
			output: "g40",
			field_defaults: "g22"
		},
		values: { publish_mode: [
			"",
			"simple",
			"editorial_workflow"
		] },
		flags: "load_config_file show_preview_links"
	},
	g6: {
		keys: "allow_language_selection comment default default_language hint i18n keys label name output_code_only pattern preview readonly required widget",
		values: { i18n: [
			"none",
			"translate",
			"duplicate"
		] },
		flags: "allow_language_selection i18n output_code_only preview readonly"
	},
	g7: {
		keys: "body_field divider editor fields file format frontmatter_delimiter i18n icon label media_folder name preview_path preview_path_date_field public_folder",
		inside: {
			fields: "@",
			body_field: "g2",
			i18n: "g26",
			editor: "g21"
		},
		flags: "divider"
	},
	g8: {
		keys: "aliases_field body_field create delete description divider duplicate editor extension fields files filter folder format frontmatter_delimiter hide i18n icon identifier_field index_file label label_singular limit media_folder meta name nested path preview_path preview_path_date_field public_folder publish publish_mode reorder slug slug_length sortable_fields summary thumbnail view_filters view_groups yaml_quote",
		inside: {
			fields: "@",
			filter: "g10",
			reorder: "g44",
			slug: "g14",
			sortable_fields: "g51",
			view_filters: "g62",
			view_groups: "g64",
			nested: "g37",
			meta: "g12",
			index_file: "g11",
			body_field: "g2",
			i18n: "g26",
			editor: "g21",
			files: "g9"
		},
		values: { publish_mode: ["simple", "editorial_workflow"] },
		flags: "create delete divider duplicate hide publish yaml_quote"
	},
	g9: {
		keys: "body_field editor fields file format frontmatter_delimiter i18n icon label media_folder name preview_path preview_path_date_field public_folder",
		inside: {
			fields: "@",
			body_field: "g2",
			i18n: "g26",
			editor: "g21"
		}
	},
	g10: { keys: "field pattern value" },
	g11: {
		keys: "editor extension fields format icon label name",
		inside: {
			fields: "@",
			editor: "g21"
		}
	},
	g12: {
		keys: "path",
		inside: { path: "g13" }
	},
	g13: { keys: "index_file label widget" },
	g14: {
		keys: "editable hint i18n pattern template",
		values: { i18n: ["duplicate"] },
		flags: "i18n"
	},
	g15: {
		keys: "allowInput comment default enableAlpha hint i18n label name pattern preview readonly required widget",
		values: { i18n: [
			"none",
			"translate",
			"duplicate"
		] },
		flags: "allowInput enableAlpha i18n preview readonly"
	},
	g16: { keys: "create delete deleteMedia openAuthoring update uploadMedia" },
	g17: {
		keys: "comment hint i18n label name preview readonly required value widget",
		values: { i18n: [
			"none",
			"translate",
			"duplicate"
		] },
		flags: "i18n preview readonly"
	},
	g18: {
		keys: "comment date_format default format hint i18n input_timezone label max min name output_utc pattern picker_utc preview readonly required step time_format type widget",
		values: {
			type: [
				"datetime-local",
				"date",
				"time"
			],
			i18n: [
				"none",
				"translate",
				"duplicate"
			]
		},
		flags: "i18n output_utc picker_utc preview readonly"
	},
	g19: {
		keys: "config",
		inside: { config: "g20" }
	},
	g20: {
		keys: "max_file_size multiple slugify_filename transformations",
		inside: { transformations: "g28" },
		flags: "multiple slugify_filename"
	},
	g21: {
		keys: "preview",
		flags: "preview"
	},
	g22: {
		keys: "richtext",
		inside: { richtext: "g46" }
	},
	g23: {
		keys: "accept choose_url comment default hint i18n label max media_folder media_libraries media_library min multiple name pattern preview public_folder readonly required select_folder widget",
		inside: { media_libraries: "g36" },
		values: { i18n: [
			"none",
			"translate",
			"duplicate"
		] },
		flags: "choose_url i18n multiple preview readonly select_folder"
	},
	g24: {
		keys: "api_root app_id auth_endpoint auth_methods auth_scope auth_type automatic_deployments base_url branch cms_label_prefix commit_messages graphql_api_root include_credentials name open_authoring preview_context repo site_domain skip_ci squash_merges",
		inside: { commit_messages: "g16" },
		values: {
			name: [
				"github",
				"gitlab",
				"gitea",
				"test-repo"
			],
			auth_type: ["", "pkce"],
			auth_scope: ["repo", "public_repo"]
		},
		flags: "automatic_deployments include_credentials open_authoring skip_ci squash_merges"
	},
	g25: {
		keys: "default i18n label name widget",
		values: { i18n: [
			"none",
			"translate",
			"duplicate"
		] },
		flags: "i18n"
	},
	g26: {
		keys: "canonical_slug default_locale initial_locales locales omit_default_locale_from_file_path omit_default_locale_from_filename omit_default_locale_from_preview_path save_all_locales structure",
		values: { structure: [
			"single_file",
			"single_file_default_root",
			"multiple_files",
			"multiple_folders",
			"multiple_folders_i18n_root",
			"multiple_root_folders"
		] },
		flags: "omit_default_locale_from_file_path omit_default_locale_from_filename omit_default_locale_from_preview_path save_all_locales"
	},
	g27: {
		keys: "accept choose_url comment default hint i18n label max media_folder media_libraries media_library min multiple name pattern preview public_folder readonly required widget",
		inside: { media_libraries: "g36" },
		values: { i18n: [
			"none",
			"translate",
			"duplicate"
		] },
		flags: "choose_url i18n multiple preview readonly"
	},
	g28: {
		keys: "avif gif heic jpeg png raster_image svg webp",
		inside: {
			svg: "g60",
			raster_image: "g41",
			avif: "g41",
			gif: "g41",
			heic: "g41",
			jpeg: "g41",
			png: "g41",
			webp: "g41"
		}
	},
	g29: { keys: "url" },
	g30: {
		keys: "indent_size indent_style",
		values: { indent_style: ["space", "tab"] }
	},
	g31: {
		keys: "comment default hint i18n key_label label max min name preview readonly required root value_label widget",
		values: { i18n: [
			"none",
			"translate",
			"duplicate",
			"duplicate_keys"
		] },
		flags: "i18n preview readonly root"
	},
	g32: {
		keys: "add_to_top allow_add allow_duplicate allow_remove allow_reorder collapsed comment default field fields hint i18n label label_singular max min minimize_collapsed name pattern preview readonly required root summary thumbnail typeKey types widget",
		inside: {
			field: "@",
			fields: "@",
			types: "g59"
		},
		values: {
			i18n: [
				"none",
				"translate",
				"duplicate"
			],
			collapsed: ["auto"],
			minimize_collapsed: ["auto"]
		},
		flags: "add_to_top allow_add allow_duplicate allow_remove allow_reorder collapsed i18n minimize_collapsed preview readonly root"
	},
	g33: {
		keys: "show_in_header src",
		flags: "show_in_header"
	},
	g34: {
		keys: "center comment decimals default hint i18n label name pattern preview readonly required type widget zoom",
		values: {
			type: [
				"Point",
				"LineString",
				"Polygon"
			],
			i18n: [
				"none",
				"translate",
				"duplicate"
			]
		},
		flags: "i18n preview readonly"
	},
	g35: {
		keys: "allow_nested_components buttons comment default editor_components hint i18n label linked_images minimal modes name pattern preview readonly required sanitize_preview use_emoji_autocomplete use_markdown_shortcuts widget",
		values: {
			allow_nested_components: ["exclude_self"],
			i18n: [
				"none",
				"translate",
				"duplicate"
			]
		},
		flags: "allow_nested_components i18n linked_images minimal preview readonly sanitize_preview use_emoji_autocomplete use_markdown_shortcuts"
	},
	g36: {
		keys: "all aws_s3 azure_blob_storage backblaze_b2 bunny_storage cloudflare_r2 cloudinary default digitalocean_spaces scaleway_object_storage stock_assets supabase_storage uploadcare",
		inside: {
			all: "g49",
			default: "g19",
			cloudinary: "g4",
			uploadcare: "g56",
			aws_s3: "g47",
			azure_blob_storage: "g1",
			cloudflare_r2: "g47",
			digitalocean_spaces: "g47",
			backblaze_b2: "g47",
			bunny_storage: "g47",
			scaleway_object_storage: "g47",
			supabase_storage: "g47",
			stock_assets: "g53"
		}
	},
	g37: {
		keys: "depth subfolders summary",
		flags: "subfolders"
	},
	g38: {
		keys: "after_input before_input comment default hint i18n label max min name pattern preview readonly required step value_type widget",
		values: {
			value_type: [
				"float",
				"int",
				"int/string",
				"float/string"
			],
			i18n: [
				"none",
				"translate",
				"duplicate"
			]
		},
		flags: "i18n preview readonly"
	},
	g39: {
		keys: "collapsed comment default fields hint i18n label name preview readonly required summary thumbnail typeKey types widget",
		inside: {
			fields: "@",
			types: "g59"
		},
		values: {
			collapsed: ["auto"],
			i18n: [
				"none",
				"translate",
				"duplicate"
			]
		},
		flags: "collapsed i18n preview readonly"
	},
	g40: {
		keys: "encode_file_path json omit_empty_optional_fields yaml",
		inside: {
			json: "g30",
			yaml: "g65"
		},
		flags: "encode_file_path omit_empty_optional_fields"
	},
	g41: {
		keys: "format height quality width",
		values: { format: ["webp"] }
	},
	g42: {
		keys: "collection comment default display_fields dropdown_threshold file filters hint i18n label max min multiple name pattern preview readonly required search_fields value_field widget",
		inside: { filters: "g43" },
		values: { i18n: [
			"none",
			"translate",
			"duplicate"
		] },
		flags: "i18n multiple preview readonly"
	},
	g43: {
		keys: "exclude field values",
		flags: "exclude"
	},
	g44: { keys: "group key" },
	g45: {
		keys: "allow_nested_components buttons comment default editor_components hint i18n label linked_images minimal modes name pattern preview readonly required sanitize_preview use_emoji_autocomplete use_markdown_shortcuts widget",
		values: {
			allow_nested_components: ["exclude_self"],
			i18n: [
				"none",
				"translate",
				"duplicate"
			]
		},
		flags: "allow_nested_components i18n linked_images minimal preview readonly sanitize_preview use_emoji_autocomplete use_markdown_shortcuts"
	},
	g46: {
		keys: "allow_nested_components buttons default editor_components linked_images minimal modes sanitize_preview use_emoji_autocomplete use_markdown_shortcuts",
		values: { allow_nested_components: ["exclude_self"] },
		flags: "allow_nested_components linked_images minimal sanitize_preview use_emoji_autocomplete use_markdown_shortcuts"
	},
	g47: {
		keys: "access_key_id account_id bucket endpoint force_path_style jurisdiction name prefix project_id public_url region",
		values: { jurisdiction: [
			"default",
			"eu",
			"fedramp"
		] },
		flags: "force_path_style"
	},
	g48: {
		keys: "comment default dropdown_threshold hint i18n label max min multiple name options pattern preview readonly required widget",
		values: { i18n: [
			"none",
			"translate",
			"duplicate"
		] },
		flags: "i18n multiple preview readonly"
	},
	g49: {
		keys: "max_file_size slugify_filename transformations",
		inside: { transformations: "g28" },
		flags: "slugify_filename"
	},
	g50: {
		keys: "clean_accents encoding lowercase maxlength sanitize_replacement timezone trim",
		values: {
			encoding: ["unicode", "ascii"],
			timezone: ["local", "utc"]
		},
		flags: "clean_accents lowercase trim"
	},
	g51: {
		keys: "default fields",
		inside: { default: "g52" }
	},
	g52: {
		keys: "direction field",
		values: { direction: [
			"ascending",
			"descending",
			"Ascending",
			"Descending",
			"None"
		] }
	},
	g53: { keys: "providers" },
	g54: {
		keys: "after_input before_input comment default hint i18n label maxlength minlength name pattern prefix preview readonly required suffix type use_emoji_autocomplete widget",
		values: {
			type: [
				"url",
				"text",
				"email"
			],
			i18n: [
				"none",
				"translate",
				"duplicate"
			]
		},
		flags: "i18n preview readonly use_emoji_autocomplete"
	},
	g55: {
		keys: "comment default hint i18n label maxlength minlength name pattern preview readonly required use_emoji_autocomplete widget",
		values: { i18n: [
			"none",
			"translate",
			"duplicate"
		] },
		flags: "i18n preview readonly use_emoji_autocomplete"
	},
	g56: {
		keys: "config settings",
		inside: { settings: "g57" }
	},
	g57: {
		keys: "autoFilename defaultOperations",
		flags: "autoFilename"
	},
	g58: {
		keys: "comment default hint i18n label name prefix preview read_only readonly required use_b32_encoding widget",
		values: { i18n: [
			"none",
			"translate",
			"duplicate"
		] },
		flags: "i18n preview read_only readonly use_b32_encoding"
	},
	g59: {
		keys: "fields label name summary widget",
		inside: { fields: "@" }
	},
	g60: {
		keys: "optimize",
		flags: "optimize"
	},
	g61: {
		keys: "empty eq field gt gte in label lt lte name ne not_in pattern",
		flags: "empty"
	},
	g62: {
		keys: "default empty eq field filters gt gte in label lt lte name ne not_in pattern",
		inside: { filters: "g61" },
		flags: "empty"
	},
	g63: {
		keys: "empty eq field gt gte in label lt lte name ne not_in pattern",
		flags: "empty"
	},
	g64: {
		keys: "default empty eq field groups gt gte in label lt lte name ne not_in pattern",
		inside: { groups: "g63" },
		flags: "empty"
	},
	g65: {
		keys: "indent_sequences indent_size quote",
		values: { quote: [
			"none",
			"double",
			"single"
		] },
		flags: "indent_sequences"
	}
};
const FIELD_OPTIONS = {
	boolean: "g3",
	code: "g6",
	color: "g15",
	compute: "g17",
	datetime: "g18",
	file: "g23",
	hidden: "g25",
	image: "g27",
	keyvalue: "g31",
	list: "g32",
	map: "g34",
	markdown: "g35",
	number: "g38",
	object: "g39",
	relation: "g42",
	richtext: "g45",
	select: "g48",
	string: "g54",
	text: "g55",
	uuid: "g58"
};

// src/cms/engines/sveltia/check-options.ts
const NAMED = /^(?:collections|singletons|asset_collections|files|fields?|types)$/;
const MAX_DEPTH = 60;
function checkOptions(value) {
	return isObject(value) ? [...inGroup({
		value,
		pointer: "",
		where: [],
		depth: 0
	}, "root")] : [];
}
function* inGroup(place, id) {
	const group = OPTIONS[id];
	if (group === void 0 || place.depth > MAX_DEPTH) return;
	const keys = group.keys.split(" ");
	for (const [key, value] of Object.entries(place.value)) {
		const pointer = `${place.pointer}/${escapeStep(key)}`;
		if (!keys.includes(key)) yield* unknown(key, pointer, place, keys);
		else yield* ofValue(value, key, pointer, place, group);
	}
}
function* unknown(option, pointer, { value, where }, keys) {
	const suggestion = nearest(option, keys);
	if (suggestion === null || Object.hasOwn(value, suggestion) || /^[_.]|^x-/.test(option)) return;
	yield trouble({
		message: "unknown-option",
		facts: {
			where,
			option,
			suggestion
		}
	}, pointer);
}
function* ofValue(value, key, pointer, place, group) {
	const { where, depth } = place;
	const words = group.values?.[key];
	const isFlag = group.flags?.split(" ").includes(key) === true;
	if (words !== void 0 && typeof value === "string" && !words.includes(value)) yield trouble({
		message: "option-value",
		facts: {
			where,
			option: key,
			value,
			allowed: words,
			suggestion: nearest(value, words)
		}
	}, pointer);
	else if (words === void 0 && isFlag && typeof value === "string" && /^(?:true|false|yes|no|on|off)$/i.test(value)) yield trouble({
		message: "option-flag",
		facts: {
			where,
			option: key,
			value
		}
	}, pointer);
	const to = group.inside?.[key];
	if (to === void 0) return;
	for (const [index, one] of Array.isArray(value) ? value.entries() : [[null, value]]) {
		if (!isObject(one)) continue;
		const id = to === "@" ? fieldGroup(one) : to;
		const label = NAMED.test(key) ? one["label"] ?? one["name"] : null;
		const below = {
			value: one,
			pointer: index === null ? pointer : `${pointer}/${index}`,
			depth: depth + 1
		};
		if (id !== null) yield* inGroup({
			...below,
			where: typeof label === "string" ? [...where, label] : where
		}, id);
	}
}
function fieldGroup({ widget = "string" }) {
	return typeof widget === "string" && Object.hasOwn(FIELD_OPTIONS, widget) ? FIELD_OPTIONS[widget] ?? null : null;
}
function trouble(said, pointer) {
	return {
		said,
		pointer,
		severity: "warning"
	};
}

export { checkOptions };