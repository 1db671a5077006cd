import { i as isObject } from "./json-schema.js";
import { n as shapeTroubles, t as joined } from "./troubles.js";

// src/cms/engines/decap/options.ts
const DECAP_OPTIONS = {
	Root: "backend!: Backend; collections!: [Collection]+; display_url; editor: Editor; i18n: Languages; integrations: any; issue_reports: Reports; load_config_file: any; local_backend: flag | LocalBackend; locale; logo: Logo; logo_url; media_folder; media_folder_relative: flag; media_library: Library; media_processing: any; public_folder; publish_mode: \"\" | \"simple\" | \"editorial_workflow\"; search: any; show_preview_links: flag; site_url; slug: Slug",
	Backend: "= HostedBackend | OtherBackend",
	Host: "always_fork: any; api_root: any; api_version: any; app_id: any; auth_endpoint: any; auth_scope: \"repo\" | \"public_repo\"; auth_type: any; base_url: any; branch: any; cms_label_prefix; commit_messages: any; gateway_url: any; graphql_api_root: any; identity_url: any; initial_workflow_status: any; large_media_url: any; open_authoring: flag; preview_context: any; proxy_url: any; signoff_commits: any; site_domain: any; squash_merges: any; tenant_id: any; use_graphql: any; use_large_media_transforms_in_media_library: any",
	HostedBackend: "...Host; name!: \"github\" | \"gitlab\" | \"bitbucket\" | \"gitea\" | \"forgejo\" | \"azure\"; repo!: any",
	OtherBackend: "...Host; name!; repo: any; ...",
	LocalBackend: "allowed_hosts: [text]; url",
	Editor: "notes: any; preview: flag; visualEditing: any",
	Languages: "default_locale; locales!: [text]+; structure!: \"multiple_folders\" | \"multiple_files\" | \"single_file\"; ...",
	OwnLanguages: "default_locale; locales: [text]+; structure: \"multiple_folders\" | \"multiple_files\" | \"single_file\"; ...",
	Reports: "url",
	Logo: "show_in_header: flag; src!",
	Library: "config: map; name!; ...",
	Slug: "clean_accents: flag; encoding: \"unicode\" | \"ascii\"; sanitize_replacement: any; ...",
	Collection: "= FolderCollection | FileCollection",
	Listed: "create: flag; delete: any; description; editor: Editor; extension; filter: any; format; frontmatter_delimiter: text | [text, text]; hide: flag; i18n: flag | OwnLanguages; identifier_field; label!; label_singular; limit: number; media_folder: any; meta: any; name!; nested: Nested; path; preview_path; preview_path_date_field; preview_path_preserve_slashes: flag; public_folder: any; publish: flag; slug; sortableFields: [text]; sortable_fields: [text | SortableField]; summary; type: any; view_filters: [ViewFilter]+; view_groups: [ViewGroup]+",
	FolderCollection: "...Listed; fields!: [Field]+; folder!",
	FileCollection: "...Listed; files!: [File]",
	File: "description; editor: any; fields!: [Field]+; file!; i18n: any; label!; label_singular; media_folder: any; name!; preview_path; preview_path_date_field; preview_path_preserve_slashes: flag; public_folder: any; publish: any",
	Nested: "depth!: number; subfolders: flag; summary; ...",
	SortableField: "default_sort: flag | \"asc\" | \"desc\"; field!; label",
	ViewFilter: "field!; label!; pattern!: flag | text",
	ViewGroup: "field!; label!; pattern: text",
	Field: "= BooleanField | CodeField | ColorField | DateField | FileField | HiddenField | ListField | MapField | MarkdownField | NumberField | ObjectField | RelationField | SelectField | TextField | UuidField | OwnField",
	Common: "comment: any; default: any; field: Field; fields: [Field]+; hint; i18n: flag | \"translate\" | \"duplicate\" | \"none\"; label; media_folder: any; media_processing: any; name!; pattern: [text, text]; public_folder: any; required: flag; tagname: any; types: [Field]+",
	BooleanField: "...Common; widget!: \"boolean\"",
	CodeField: "...Common; allow_language_selection: flag; default_language; keys: CodeKeys; output_code_only: flag; widget!: \"code\"",
	CodeKeys: "code; lang; ...",
	ColorField: "...Common; allowInput: any; allow_input: any; enableAlpha: any; enable_alpha: any; widget!: \"color\"",
	DateField: "...Common; dateFormat: any; date_format: text | flag; format; pickerUtc: any; picker_utc: flag; timeFormat: any; time_format: text | flag; widget!: \"datetime\" | \"date\"",
	FileField: "...Common; allow_multiple: flag; choose_url: any; config: any; media_library: any; multiple: any; widget!: \"file\" | \"image\"",
	HiddenField: "...Common; widget!: \"hidden\"",
	ListField: "...Common; add_to_top: any; allow_add: flag; allow_remove: flag; allow_reorder: flag; collapsed: flag; i18n: flag; label_singular; max: number; min: number; minimize_collapsed: flag; summary; typeKey: any; type_key: any; widget!: \"list\"",
	MapField: "...Common; decimals: number; height: any; type: \"Point\" | \"LineString\" | \"Polygon\"; widget!: \"map\"",
	MarkdownField: "...Common; buttons: [\"bold\" | \"italic\" | \"strikethrough\" | \"code\" | \"link\" | \"heading-one\" | \"heading-two\" | \"heading-three\" | \"heading-four\" | \"heading-five\" | \"heading-six\" | \"quote\" | \"bulleted-list\" | \"numbered-list\"]; editorComponents: any; editor_components: [text]; minimal: flag; modes: [\"raw\" | \"rich_text\"]+; sanitize_preview: any; widget!: \"markdown\" | \"richtext\"",
	NumberField: "...Common; max: number; min: number; step: number; valueType: any; value_type; widget!: \"number\"",
	ObjectField: "...Common; collapsed: flag; i18n: flag; summary: any; widget!: \"object\"",
	RelationField: "= NewRelation | OldRelation",
	Related: "...Common; collection!; display_fields: [text]+; displayFields: any; file; filters: [Filter]; max: number; min: number; multiple: flag; optionsLength: any; options_length: number; widget!: \"relation\"",
	NewRelation: "...Related; search_fields!: [text]+; value_field!",
	OldRelation: "...Related; searchFields!: any; valueField!: any",
	Filter: "field!; values!: [text | flag | number]+; ...",
	SelectField: "...Common; max: number; min: number; multiple: flag; options!: [text | number | Choice]; widget!: \"select\"",
	Choice: "label!; value!: text | number; ...",
	TextField: "...Common; visualEditing: any; widget: \"string\" | \"text\"",
	UuidField: "...Common; read_only: any; widget!: \"uuid\"",
	OwnField: "...Common; widget!; ..."
};

// src/cms/engines/decap/check.ts
async function checkDecap(value, cms, forms) {
	const reader = {
		engine: cms.engine,
		refuses: true
	};
	const own = shapeTroubles(value, DECAP_OPTIONS, "Root", reader);
	if (cms.known.by !== "nothing") return joined([...forms, ...mediaOf(value, reader)], own);
	const { SVELTIA_OPTIONS } = await import("./options2.js");
	const others = shapeTroubles(value, SVELTIA_OPTIONS, "CmsConfig", reader);
	const both = own.filter(({ said, pointer }) => others.some((other) => other.pointer === pointer && JSON.stringify(other.said) === JSON.stringify(said)));
	return joined(forms, both);
}
function mediaOf(value, reader) {
	if (!isObject(value) || value["media_folder"] !== void 0 || value["media_library"] !== void 0) return [];
	return [{
		said: {
			message: "missing-option",
			facts: {
				...reader,
				where: [],
				options: ["media_folder"]
			}
		},
		pointer: "",
		severity: "error"
	}];
}

export { checkDecap };