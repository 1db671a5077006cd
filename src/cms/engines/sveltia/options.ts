// Written by scripts/build/sveltia-options.mjs from the JSON Schema of @sveltia/cms 0.221.1: not by hand.
import type { Shapes } from '../../shape/notation.ts';

export const SVELTIA_OPTIONS: Shapes = {
  Common:
    'comment; hint; i18n: flag | "none" | "translate" | "duplicate"; label; name!; preview: flag; readonly: flag; required: flag | [text]',
  CmsConfig:
    '$schema; app_title; asset_collections: [AssetCollection]; backend!: Backend; collections: [Collection | CollectionDivider]; display_url; editor: EditorOptions; field_defaults: FieldDefaults; i18n: I18nOptions; issue_reports: IssueReports; load_config_file: flag; logo: LogoOptions; logo_url; logout_redirect_url; media_folder; media_libraries: MediaLibraries; media_library: CmsConfig_media_library1 | CmsConfig_media_library2 | CmsConfig_media_library3 | CmsConfig_media_library4 | CmsConfig_media_library5 | CmsConfig_media_library6; output: OutputOptions; public_folder; publish_mode: "" | "simple" | "editorial_workflow"; show_preview_links: flag; singletons: [CollectionFile | CollectionDivider]; site_url; slug: SlugOptions',
  GitHubBackend:
    'api_root; app_id; auth_endpoint; auth_methods: ["oauth" | "token"]; auth_scope: "repo" | "public_repo"; auth_type: ""; automatic_deployments: flag; base_url; branch; cms_label_prefix; commit_messages: CommitMessages; graphql_api_root; include_credentials: flag; name!: "github"; open_authoring: flag; preview_context; repo!; site_domain; skip_ci: flag; squash_merges: flag',
  CommitMessages: 'create; delete; deleteMedia; openAuthoring; update; uploadMedia',
  GitLabBackend:
    'api_root; app_id; auth_endpoint; auth_methods: ["oauth" | "token"]; auth_type: "" | "pkce"; automatic_deployments: flag; base_url; branch; cms_label_prefix; commit_messages: CommitMessages; graphql_api_root; include_credentials: flag; name!: "gitlab"; preview_context; repo!; site_domain; skip_ci: flag; squash_merges: flag',
  GiteaBackend:
    'api_root; app_id; auth_endpoint; auth_methods: ["oauth" | "token"]; automatic_deployments: flag; base_url; branch; commit_messages: CommitMessages; include_credentials: flag; name!: "gitea"; repo!; site_domain; skip_ci: flag',
  TestBackend: 'name!: "test-repo"',
  CmsConfig_media_library1: 'config: DefaultMediaLibraryConfig; name!: MediaLibraryName',
  DefaultMediaLibraryConfig:
    'max_file_size: number; multiple: flag; slugify_filename: flag; transformations: ImageTransformations',
  ImageTransformations:
    'avif: RasterImageTransformationOptions; gif: RasterImageTransformationOptions; heic: RasterImageTransformationOptions; jpeg: RasterImageTransformationOptions; png: RasterImageTransformationOptions; raster_image: RasterImageTransformationOptions; svg: VectorImageTransformationOptions; webp: RasterImageTransformationOptions',
  VectorImageTransformationOptions: 'optimize: flag',
  RasterImageTransformationOptions: 'format: "webp"; height: number; quality: number; width: number',
  CmsConfig_media_library2:
    'config: map; name!: MediaLibraryName; output_filename_only: flag; use_transformations: flag',
  CmsConfig_media_library3: 'config: map; name!: MediaLibraryName; settings: UploadcareMediaLibrarySettings',
  UploadcareMediaLibrarySettings: 'autoFilename: flag; defaultOperations',
  CmsConfig_media_library4:
    'access_key_id; account_id; bucket!; endpoint; force_path_style: flag; jurisdiction: "default" | "eu" | "fedramp"; name!; prefix; project_id; public_url; region',
  CmsConfig_media_library5: 'account_name; container!; endpoint; name!; prefix; public_url',
  CmsConfig_media_library6: 'name!: MediaLibraryName; providers: ["pexels" | "picsum" | "pixabay" | "unsplash"]',
  MediaLibraries:
    'all: SharedMediaLibraryOptions; aws_s3: false | S3MediaLibrary; azure_blob_storage: false | AzureMediaLibrary; backblaze_b2: false | S3MediaLibrary; bunny_storage: false | S3MediaLibrary; cloudflare_r2: false | S3MediaLibrary; cloudinary: false | CloudinaryMediaLibrary; default: false | DefaultMediaLibrary; digitalocean_spaces: false | S3MediaLibrary; scaleway_object_storage: false | S3MediaLibrary; stock_assets: false | StockMediaLibrary; supabase_storage: false | S3MediaLibrary; uploadcare: false | UploadcareMediaLibrary',
  SharedMediaLibraryOptions: 'max_file_size: number; slugify_filename: flag; transformations: ImageTransformations',
  DefaultMediaLibrary: 'config: DefaultMediaLibraryConfig',
  CloudinaryMediaLibrary: 'config: map; output_filename_only: flag; use_transformations: flag',
  UploadcareMediaLibrary: 'config: map; settings: UploadcareMediaLibrarySettings',
  S3MediaLibrary:
    'access_key_id; account_id; bucket!; endpoint; force_path_style: flag; jurisdiction: "default" | "eu" | "fedramp"; name; prefix; project_id; public_url; region',
  AzureMediaLibrary: 'account_name; container!; endpoint; name; prefix; public_url',
  StockMediaLibrary: 'providers: ["pexels" | "picsum" | "pixabay" | "unsplash"]',
  LogoOptions: 'show_in_header: flag; src',
  IssueReports: 'url',
  SlugOptions:
    'clean_accents: flag; encoding: "unicode" | "ascii"; lowercase: flag; maxlength: number; sanitize_replacement; timezone: "local" | "utc"; trim: flag',
  EntryCollection:
    'aliases_field: text | flag; body_field: BodyFieldOptions; create: flag; delete: flag; description; duplicate: flag; editor: EditorOptions; extension; fields!: [Field]; filter: CollectionFilter; folder!; format; frontmatter_delimiter: text | [text]; hide: flag; i18n: flag | I18nOptions; icon; identifier_field; index_file: flag | CollectionIndexFile; label; label_singular; limit: number; media_folder; meta: CollectionMetaData; name!; nested: NestedCollectionOptions; path; preview_path; preview_path_date_field; public_folder; publish: flag; publish_mode: "simple" | "editorial_workflow"; reorder: flag | ReorderOptions; slug: text | CollectionSlugOptions; slug_length: number; sortable_fields: [text] | SortableFields; summary; thumbnail: text | flag | [text]; view_filters: ViewFilters | [ViewFilter]; view_groups: ViewGroups | [ViewGroup]; yaml_quote: flag',
  BooleanField: '...Common; after_input; before_input; default: flag; widget!: "boolean"',
  CodeField:
    '...Common; allow_language_selection: flag; default: text | map of text; default_language; keys: CodeField_keys; output_code_only: flag; pattern: [text, text]; widget!: "code"',
  CodeField_keys: 'code!; lang!',
  ColorField: '...Common; allowInput: flag; default; enableAlpha: flag; pattern: [text, text]; widget!: "color"',
  ComputeField: '...Common; value!; widget!: "compute"',
  DateTimeField:
    '...Common; date_format: text | flag; default; format; input_timezone; max; min; output_utc: flag; pattern: [text, text]; picker_utc: flag; step: number | "any"; time_format: text | flag; type: "datetime-local" | "date" | "time"; widget!: "datetime"',
  FileField:
    '...Common; accept; choose_url: flag; default: text | [text]; max: number; media_folder; media_libraries: MediaLibraries; media_library: FileField_media_library1 | FileField_media_library2 | FileField_media_library3 | S3MediaLibrary | AzureMediaLibrary | FileField_media_library6; min: number; multiple: flag; pattern: [text, text]; public_folder; select_folder: flag; widget!: "file"',
  FileField_media_library1: 'config: DefaultMediaLibraryConfig; name: MediaLibraryName',
  FileField_media_library2:
    'config: map; name: MediaLibraryName; output_filename_only: flag; use_transformations: flag',
  FileField_media_library3: 'config: map; name: MediaLibraryName; settings: UploadcareMediaLibrarySettings',
  FileField_media_library6: 'name: MediaLibraryName; providers: ["pexels" | "picsum" | "pixabay" | "unsplash"]',
  ImageField:
    '...Common; accept; choose_url: flag; default: text | [text]; max: number; media_folder; media_libraries: MediaLibraries; media_library: FileField_media_library1 | FileField_media_library2 | FileField_media_library3 | S3MediaLibrary | AzureMediaLibrary | FileField_media_library6; min: number; multiple: flag; pattern: [text, text]; public_folder; widget!: "image"',
  KeyValueField:
    'comment; default: map of text; hint; i18n: flag | "none" | "translate" | "duplicate" | "duplicate_keys"; key_label; label; max: number; min: number; name!; preview: flag; readonly: flag; required: flag | [text]; root: flag; value_label; widget!: "keyvalue"',
  SimpleListField:
    '...Common; default: [text] | [map]; label_singular; max: number; min: number; pattern: [text, text]; widget!: "list"',
  ListFieldWithSubField:
    '...Common; add_to_top: flag; allow_add: flag; allow_duplicate: flag; allow_remove: flag; allow_reorder: flag; collapsed: flag | "auto"; default: [text] | [map]; field!: Field; label_singular; max: number; min: number; minimize_collapsed: flag | "auto"; root: flag; summary; thumbnail; widget!: "list"',
  ListFieldWithSubFields:
    '...Common; add_to_top: flag; allow_add: flag; allow_duplicate: flag; allow_remove: flag; allow_reorder: flag; collapsed: flag | "auto"; default: [text] | [map]; fields!: [Field]; label_singular; max: number; min: number; minimize_collapsed: flag | "auto"; root: flag; summary; thumbnail; widget!: "list"',
  ListFieldWithTypes:
    '...Common; add_to_top: flag; allow_add: flag; allow_duplicate: flag; allow_remove: flag; allow_reorder: flag; collapsed: flag | "auto"; default: [text] | [map]; label_singular; max: number; min: number; minimize_collapsed: flag | "auto"; root: flag; summary; thumbnail; typeKey; types!: [VariableFieldType]; widget!: "list"',
  VariableFieldType: 'fields: [Field]; label; name!; summary; widget: "object"',
  MapField:
    '...Common; center: [number]; decimals: number; default; pattern: [text, text]; type: "Point" | "LineString" | "Polygon"; widget!: "map"; zoom: number',
  MarkdownField:
    '...Common; allow_nested_components: flag | "exclude_self"; buttons: ["bold" | "italic" | "strikethrough" | "code" | "link" | "heading-one" | "heading-two" | "heading-three" | "heading-four" | "heading-five" | "heading-six" | "quote" | "bulleted-list" | "numbered-list"]; default; editor_components: [text]; linked_images: flag; minimal: flag; modes: ["rich_text" | "raw"]; pattern: [text, text]; sanitize_preview: flag; use_emoji_autocomplete: flag; use_markdown_shortcuts: flag; widget!: "markdown"',
  NumberField:
    '...Common; after_input; before_input; default: text | number; max: number; min: number; pattern: [text, text]; step: number; value_type: "float" | "int" | "int/string" | "float/string"; widget!: "number"',
  ObjectFieldWithSubFields:
    '...Common; collapsed: flag | "auto"; default: map; fields!: [Field]; summary; thumbnail; widget!: "object"',
  ObjectFieldWithTypes:
    '...Common; collapsed: flag | "auto"; default: map; summary; thumbnail; typeKey; types!: [VariableFieldType]; widget!: "object"',
  RelationField:
    '...Common; collection!; default: any; display_fields: [text]; dropdown_threshold: number; file; filters: [RelationFieldFilterOptions]; max: number; min: number; multiple: flag; pattern: [text, text]; search_fields: [text]; value_field; widget!: "relation"',
  RelationFieldFilterOptions: 'exclude: flag; field!; values!: [any]',
  RichTextField:
    '...Common; allow_nested_components: flag | "exclude_self"; buttons: ["bold" | "italic" | "strikethrough" | "code" | "link" | "heading-one" | "heading-two" | "heading-three" | "heading-four" | "heading-five" | "heading-six" | "quote" | "bulleted-list" | "numbered-list"]; default; editor_components: [text]; linked_images: flag; minimal: flag; modes: ["rich_text" | "raw"]; pattern: [text, text]; sanitize_preview: flag; use_emoji_autocomplete: flag; use_markdown_shortcuts: flag; widget!: "richtext"',
  SelectField:
    '...Common; default: text | number | flag | null | [text | number | flag | null]; dropdown_threshold: number; max: number; min: number; multiple: flag; options!: [text | number | flag | null] | [SelectField_options2]; pattern: [text, text]; widget!: "select"',
  SelectField_options2: 'label!; value!: text | number | flag | null',
  StringField:
    '...Common; after_input; before_input; default; maxlength: number; minlength: number; pattern: [text, text]; prefix; suffix; type: "url" | "text" | "email"; use_emoji_autocomplete: flag; widget: "string"',
  TextField:
    '...Common; default; maxlength: number; minlength: number; pattern: [text, text]; use_emoji_autocomplete: flag; widget!: "text"',
  UuidField: '...Common; default; prefix; read_only: flag; use_b32_encoding: flag; widget!: "uuid"',
  HiddenField: 'default: any; i18n: flag | "none" | "translate" | "duplicate"; label; name!; widget!: "hidden"',
  CustomField: '...Common; widget!; ...',
  CollectionFilter: 'field!; pattern; value: any',
  ReorderOptions: 'group; key',
  CollectionSlugOptions:
    'editable: flag | ["create" | "update"]; hint; i18n: flag | "duplicate"; pattern: [text, text]; template',
  SortableFields: 'default: SortableFieldsDefaultOptions; fields!: [text]',
  SortableFieldsDefaultOptions: 'direction: "ascending" | "descending" | "Ascending" | "Descending" | "None"; field!',
  ViewFilters: 'default; filters!: [ViewFilter]',
  ViewFilter:
    'empty: flag; eq: text | number | flag; field!; gt: text | number | flag; gte: text | number | flag; in: [text | number | flag]; label!; lt: text | number | flag; lte: text | number | flag; name; ne: text | number | flag; not_in: [text | number | flag]; pattern: text | flag',
  ViewGroups: 'default; groups!: [ViewGroup]',
  ViewGroup:
    'empty: flag; eq: text | number | flag; field!; gt: text | number | flag; gte: text | number | flag; in: [text | number | flag]; label!; lt: text | number | flag; lte: text | number | flag; name; ne: text | number | flag; not_in: [text | number | flag]; pattern: text | flag',
  NestedCollectionOptions: 'depth: number; subfolders: flag; summary',
  CollectionMetaData: 'path: CollectionMetaDataPath',
  CollectionMetaDataPath: 'index_file; label; widget',
  CollectionIndexFile: 'editor: EditorOptions; extension; fields: [Field]; format; icon; label; name',
  EditorOptions: 'preview: flag',
  BodyFieldOptions: 'inline: flag; key',
  I18nOptions:
    'canonical_slug: I18nOptions_canonical_slug; default_locale; initial_locales: [text] | "default" | "all"; locales: [text]; omit_default_locale_from_file_path: flag; omit_default_locale_from_filename: flag; omit_default_locale_from_preview_path: flag; save_all_locales: flag; structure: "single_file" | "single_file_default_root" | "multiple_files" | "multiple_folders" | "multiple_folders_i18n_root" | "multiple_root_folders"',
  I18nOptions_canonical_slug: 'key; value',
  FileCollection:
    'body_field: BodyFieldOptions; description; editor: EditorOptions; files!: [CollectionFile]; format; frontmatter_delimiter: text | [text]; hide: flag; i18n: flag | I18nOptions; icon; label; label_singular; media_folder; name!; preview_path; preview_path_date_field; public_folder; publish: flag; publish_mode: "simple" | "editorial_workflow"; yaml_quote: flag',
  CollectionFile:
    'body_field: BodyFieldOptions; editor: EditorOptions; fields!: [Field]; file!; format; frontmatter_delimiter: text | [text]; i18n: flag | I18nOptions; icon; label; media_folder; name!; preview_path; preview_path_date_field; public_folder',
  CollectionDivider: 'divider!: flag; name',
  AssetCollection: 'icon; label; media_folder!; name!; public_folder',
  OutputOptions:
    'encode_file_path: flag; json: JsonFormatOptions; omit_empty_optional_fields: flag; yaml: YamlFormatOptions',
  JsonFormatOptions: 'indent_size: number; indent_style: "space" | "tab"',
  YamlFormatOptions: 'indent_sequences: flag; indent_size: number; quote: "none" | "double" | "single"',
  FieldDefaults: 'richtext: RichTextFieldBaseProps',
  RichTextFieldBaseProps:
    'allow_nested_components: flag | "exclude_self"; buttons: ["bold" | "italic" | "strikethrough" | "code" | "link" | "heading-one" | "heading-two" | "heading-three" | "heading-four" | "heading-five" | "heading-six" | "quote" | "bulleted-list" | "numbered-list"]; default; editor_components: [text]; linked_images: flag; minimal: flag; modes: ["rich_text" | "raw"]; sanitize_preview: flag; use_emoji_autocomplete: flag; use_markdown_shortcuts: flag',
  Backend: '= GitBackend | TestBackend',
  GitBackend: '= GitHubBackend | GitLabBackend | GiteaBackend',
  MediaLibraryName:
    '= "default" | "cloudinary" | "uploadcare" | "aws_s3" | "azure_blob_storage" | "backblaze_b2" | "bunny_storage" | "cloudflare_r2" | "digitalocean_spaces" | "scaleway_object_storage" | "supabase_storage" | "stock_assets"',
  Collection: '= EntryCollection | FileCollection',
  Field: '= StandardField | CustomField',
  StandardField: '= VisibleField | HiddenField',
  VisibleField:
    '= BooleanField | CodeField | ColorField | ComputeField | DateTimeField | FileField | ImageField | KeyValueField | ListField | MapField | MarkdownField | NumberField | ObjectField | RelationField | RichTextField | SelectField | StringField | TextField | UuidField',
  ListField: '= SimpleListField | ListFieldWithSubField | ListFieldWithSubFields | ListFieldWithTypes',
  ObjectField: '= ObjectFieldWithSubFields | ObjectFieldWithTypes',
};
