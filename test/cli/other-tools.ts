/** A file of another tool, with every key that it documents, and where those that are taken over stand in `relecture.yml`. */
export interface Sample {
  readonly path: string;
  readonly text: string;
  /** Every key of it, nested ones with dots, as it is named where it has no equal. */
  readonly keys: readonly string[];
  /** Of those that are taken over: the line, or the beginning of it. */
  readonly carried: Readonly<Record<string, string>>;
}

/** `schema/markdownlint-config-schema.json` of markdownlint 0.39: each rule with its options, under values that are not its defaults. */
export const MARKDOWNLINT: Readonly<Record<string, unknown>> = {
  $schema: 'https://example.org/schema.json',
  default: true,
  extends: './base.json',
  whitespace: false,
  MD001: { front_matter_title: '^x' },
  MD003: { style: 'setext' },
  MD004: { style: 'dash' },
  MD005: true,
  MD007: { indent: 4, start_indented: true, start_indent: 2 },
  MD009: { br_spaces: 2, code_blocks: true, list_item_empty_lines: true, strict: true },
  MD010: { code_blocks: false, ignore_code_languages: ['go'], spaces_per_tab: 4 },
  MD011: true,
  MD012: { maximum: 2 },
  MD013: {
    line_length: 120,
    heading_line_length: 60,
    code_block_line_length: 90,
    code_blocks: false,
    tables: false,
    headings: true,
    strict: true,
    stern: true,
  },
  MD014: true,
  MD018: true,
  MD019: true,
  MD020: true,
  MD021: true,
  MD022: { include_front_matter: true, lines_above: 2, lines_below: [1, 2] },
  MD023: true,
  MD024: { siblings_only: true },
  MD025: { front_matter_title: '^x', level: 2 },
  MD026: { punctuation: '.,;' },
  MD027: { list_items: false },
  MD028: true,
  MD029: { style: 'ordered' },
  MD030: { ul_single: 1, ol_single: 1, ul_multi: 3, ol_multi: 2 },
  MD031: { list_items: false },
  MD032: true,
  MD033: { allowed_elements: ['br'], table_allowed_elements: ['b'] },
  MD034: 'warning',
  MD035: { style: '***' },
  MD036: { punctuation: '.' },
  MD037: false,
  MD038: true,
  MD039: true,
  MD040: { allowed_languages: ['sh'], language_only: true },
  MD041: { allow_preamble: true, front_matter_title: '^x', level: 2 },
  MD042: true,
  MD043: { headings: ['# A'], match_case: true },
  MD044: { names: ['GitHub'], code_blocks: false, html_elements: false },
  MD045: false,
  MD046: { style: 'fenced' },
  MD047: { severity: 'error' },
  MD048: { style: 'tilde' },
  MD049: { style: 'underscore' },
  MD050: { style: 'asterisk' },
  MD051: { ignore_case: true, ignored_pattern: '^x' },
  MD052: { ignored_labels: ['sic'], shortcut_syntax: true },
  MD053: { ignored_definitions: ['//'] },
  MD054: { autolink: false, inline: true, full: true, collapsed: true, shortcut: true, url_inline: false },
  MD055: { style: 'leading_and_trailing' },
  MD056: { enabled: false },
  MD058: true,
  MD059: { prohibited_texts: ['ici'] },
  MD060: { style: 'aligned', aligned_delimiter: true },
};

/** `MD013`, `MD013.strict`: what must be found of a configuration of rules. */
const markdownlintKeys = Object.entries(MARKDOWNLINT).flatMap(([name, value]) =>
  typeof value === 'object' && value !== null ? Object.keys(value).map((key) => `${name}.${key}`) : [name],
);

const markdownlintCarried: Readonly<Record<string, string>> = {
  'MD003.style': 'markdown-heading-style: { severity: info, option: "setext" }',
  'MD004.style': 'markdown-unordered-list-marker-style: { severity: info, option: "-" }',
  'MD013.line_length': 'markdown-maximum-line-length: { severity: info, option: 120 }',
  MD014: 'markdown-no-shell-dollars: info',
  MD019: 'markdown-no-heading-content-indent: info',
  'MD025.level': 'markdown-no-multiple-toplevel-headings: { severity: info, option: 2 }',
  'MD026.punctuation': 'markdown-no-heading-punctuation: { severity: info, option: ".,;" }',
  'MD029.style': 'markdown-ordered-list-marker-value: { severity: info, option: "ordered" }',
  MD034: 'markdown-no-literal-urls: warning',
  'MD035.style': 'markdown-rule-style: { severity: info, option: "***" }',
  'MD040.allowed_languages': 'markdown-fenced-code-flag: { severity: info, option: ["sh"] }',
  MD045: 'accessibility-image-alt: off',
  'MD046.style': 'markdown-code-block-style: { severity: info, option: "fenced" }',
  'MD047.severity': 'markdown-final-newline: error',
  'MD048.style': 'markdown-fenced-code-marker: { severity: info, option: "~" }',
  'MD049.style': 'markdown-emphasis-marker: { severity: info, option: "_" }',
  'MD050.style': 'markdown-strong-marker: { severity: info, option: "*" }',
  'MD052.ignored_labels': 'markdown-no-undefined-references: { severity: warning, option: {"allow":["sic"]',
  'MD052.shortcut_syntax': '"allowShortcutLink":false',
  'MD056.enabled': 'markdown-no-hidden-table-cell: off',
};

/** `schema/markdownlint-cli2-config-schema.json` of markdownlint-cli2 0.23. */
const CLI2 = {
  $schema: 'https://example.org/schema.json',
  config: MARKDOWNLINT,
  customRules: ['./rule.cjs'],
  fix: true,
  frontMatter: '^---',
  gitignore: true,
  globs: ['docs/**/*.md', '!docs/old'],
  ignores: ['CHANGELOG.md', 'vendor'],
  markdownItPlugins: [['markdown-it-emoji']],
  modulePaths: ['./modules'],
  noBanner: true,
  noInlineConfig: true,
  noProgress: true,
  outputFormatters: [['markdownlint-cli2-formatter-json']],
  overrides: [{ filter: ['notes/**'], config: { MD013: { line_length: 40 }, MD033: true }, combine: 'merge' }],
  showFound: true,
};
const cli2Keys = [
  ...markdownlintKeys,
  ...Object.keys(CLI2).filter((key) => key !== 'config' && key !== 'overrides'),
  'docs/old',
  'vendor',
  'overrides.filter',
  'overrides.config.MD013',
  'overrides (notes/**): MD033',
];
const cli2Carried = {
  ...markdownlintCarried,
  globs: 'globs: docs/**/*.md',
  ignores: '- files: "**/CHANGELOG.md"',
  vendor: '- files: "**/vendor/**"',
  'docs/old': '- files: "docs/old/**"',
  'overrides.filter': '- files: "notes/**"',
  'overrides.config.MD013': 'markdown-maximum-line-length: { severity: info, option: 40 }',
};

const LYCHEE = `verbose = "info"
format = "detailed"
mode = "emoji"
no_progress = false
output = "r.md"
host_stats = true
dump = true
dump_inputs = true
cache = true
max_cache_age = "2d"
cache_exclude_status = "500.."
cookie_jar = "c.json"
threads = 2
max_redirects = 10
max_retries = 2
max_concurrency = 14
default_extension = "md"
github_token = "s3cret"
index_files = ["index.html"]
preprocess = { command = "p.sh" }
user_agent = "curl"
timeout = 20
retry_wait_time = 2
accept = ["200..=299", "404"]
insecure = true
scheme = ["https"]
require_https = true
method = "get"
header = { "authorization" = "s3cret" }
remap = ["https://a.fr http://b.fr"]
fallback_extensions = ["md"]
base_url = "https://exemple.fr"
root_dir = "/dist"
basic_auth = ["exemple.fr s3cret:s3cret"]
include_fragments = "full"
min_tls = "TLSv1_3"
skip_missing = false
hidden = true
no_ignore = true
include_verbatim = true
glob_ignore_case = false
exclude = ['^https://(www\\.)?linkedin\\.com', '^https://a\\.fr/\\d+$']
exclude_path = ["(^|/)test/"]
extensions = ["md"]
include = ['gist\\.github\\.com.*']
exclude_all_private = true
exclude_private = true
exclude_link_local = true
exclude_loopback = true
include_mail = true
include_wikilinks = true
offline = true
accept_timeouts = true
files_from = "f.txt"
generate = "man"
archive = "wayback"
suggest = true
host_concurrency = 5
host_request_interval = "50ms"
[hosts."blog.exemple.fr"]
concurrency = 4
request_interval = "0"
headers = { "A" = "s3cret" }
`;

const HTML_PROOFER = `allow_hash_href: true
allow_missing_href: true
assume_extension: .html
checks: [Links, Images]
check_external_hash: false
check_internal_hash: false
check_sri: true
directory_index_file: index.html
directory_index_files: [index.html]
disable_external: true
enforce_https: false
extensions: [.html]
ignore_empty_alt: true
ignore_files: [a.html]
ignore_empty_mailto: true
ignore_missing_alt: true
ignore_status_codes: [0, 404]
ignore_urls: ["https://a.fr/b", "/linkedin\\\\.com/", "/x\\\\d/"]
log_level: ":debug"
only_4xx: true
root_dir: /srv
swap_attributes: { a: x }
swap_urls: { "^/a": /b }
typhoeus: { timeout: 30, headers: { Cookie: s3cret } }
hydra: { max_concurrency: 10, memoize: true }
cache: { timeframe: 2w }
`;

const VALE = `StylesPath = styles
MinAlertLevel = suggestion
IgnoredScopes = code, tt
IgnoredClasses = my-class
SkippedScopes = script
WordTemplate = \\b(?:%s)\\b
Vocab = Base, Site
Packages = Google, \\
  https://exemple.fr/p.zip
NLPEndpoint = http://localhost
SphinxBuildPath = _build

[formats]
mdx = md

[asciidoctor]
experimental = YES

[*]
BasedOnStyles = Vale # comment
TokenIgnores = (\\$+[^\\n$]+\\$+)

[*.{md,txt}]
BasedOnStyles = Vale, Google
IgnorePatterns = (x)
BlockIgnores = (?s) *({< file [^>]* >}.*?{</ ?file >})
CommentDelimiters = {/*, */}
Transform = docbook.xsl
Lang = fr
Google.Headings = NO
Vale.Spelling = warning

[notes/*.md]
Vale.Repetition = NO
`;

const MARKDOWN_LINK_CHECK = {
  projectBaseUrl: '/site',
  ignorePatterns: [{ pattern: '^http://a.fr' }],
  replacementPatterns: [{ pattern: '^/', replacement: '{{BASEURL}}/' }],
  httpHeaders: [{ urls: ['https://a.fr'], headers: { Authorization: 's3cret' } }],
  timeout: '20s',
  retryOn429: true,
  retryCount: 5,
  fallbackRetryDelay: '30s',
  aliveStatusCodes: [200, 206],
  ignoreDisable: true,
  reporters: [],
};

const keysOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => /^([\w]+)(?:: | = )/.exec(line)?.[1] ?? []);

const SAMPLES: readonly Sample[] = [
  ...['.markdownlint.json', '.markdownlint.jsonc', '.markdownlint.yaml', '.markdownlint.yml'].map((path) => ({
    path,
    text: `${path.endsWith('c') ? '// nos choix\n' : ''}${JSON.stringify(MARKDOWNLINT, null, 2)}`,
    keys: markdownlintKeys,
    carried: markdownlintCarried,
  })),
  { path: '.markdownlintrc', text: JSON.stringify(MARKDOWNLINT), keys: markdownlintKeys, carried: markdownlintCarried },
  {
    path: '.markdownlintrc',
    text: '; nos choix\ndefault=true\nMD045=false\nno-bare-urls=true\nMD033=true\n[MD013]\nline_length=120\nstrict=true\n',
    keys: ['default', 'MD045', 'no-bare-urls', 'MD033', 'MD013.line_length', 'MD013.strict'],
    carried: {
      MD045: 'accessibility-image-alt: off',
      'no-bare-urls': 'markdown-no-literal-urls: info',
      'MD013.line_length': 'markdown-maximum-line-length: { severity: info, option: 120 }',
    },
  },
  ...['.markdownlint-cli2.jsonc', '.markdownlint-cli2.yaml'].map((path) => ({
    path,
    text: JSON.stringify(CLI2),
    keys: cli2Keys,
    carried: cli2Carried,
  })),
  {
    path: 'package.json',
    text: JSON.stringify({ name: 'x', 'markdownlint-cli2': CLI2 }),
    keys: cli2Keys,
    carried: cli2Carried,
  },
  {
    path: 'lychee.toml',
    text: LYCHEE,
    keys: [
      ...keysOf(LYCHEE).filter((key) => !/^(?:concurrency|request_interval|headers)$/.test(key)),
      ...['concurrency', 'request_interval', 'headers.A'].map((key) => `hosts.blog.exemple.fr.${key}`),
      '^https://a\\.fr/\\d+$',
    ],
    carried: {
      max_retries: 'retries: 2',
      max_concurrency: 'concurrency: 14',
      timeout: 'timeout: 20',
      host_concurrency: 'per-host: 5',
      include_fragments: 'anchors: true',
      require_https: 'link-insecure: error',
      accept: '  accept: [404] # lychee.toml',
      exclude: '- "https://www.linkedin.com*"',
    },
  },
  {
    path: '.lycheeignore',
    text: '# rien\n^https://a\\.fr\n\n^https://b\\.fr/\\d\n',
    keys: ['a', '^https://b\\.fr/\\d'],
    carried: { a: '- "https://a.fr*"' },
  },
  ...['.htmlproofer.yml', '.htmlproofer'].map((path) => ({
    path,
    text: HTML_PROOFER,
    keys: [
      ...keysOf(HTML_PROOFER).filter((key) => !/^(?:typhoeus|hydra)$/.test(key)),
      'typhoeus.timeout',
      'typhoeus.headers',
      'hydra.max_concurrency',
      'hydra.memoize',
      'x\\d',
    ],
    carried: {
      check_external_hash: 'anchors: false',
      check_internal_hash: 'link-anchor: off',
      enforce_https: 'link-insecure: off',
      ignore_missing_alt: 'accessibility-image-alt: off',
      ignore_urls: '- "https://a.fr/b"',
      'typhoeus.timeout': 'timeout: 30',
      'hydra.max_concurrency': 'concurrency: 10',
    },
  })),
  {
    path: '.vale.ini',
    text: VALE,
    keys: [
      ...VALE.split('\n').flatMap((line) => /^([\w.]+ =)/.exec(line)?.[1] ?? []),
      'https://exemple.fr/p.zip',
      '[formats] mdx = md',
      '[asciidoctor] experimental = YES',
      '[*] BasedOnStyles = Vale',
      '[*.{md,txt}] BasedOnStyles = Vale, Google',
    ],
    carried: { 'Vale.Repetition =': '- files: "notes/**.md"' },
  },
  ...['.markdown-link-check.json', '.mlc_config.json', '.github/mlc_config.json'].map((path) => ({
    path,
    text: JSON.stringify(MARKDOWN_LINK_CHECK),
    keys: Object.keys(MARKDOWN_LINK_CHECK),
    carried: {},
  })),
  {
    path: '.remarkrc.json',
    text: JSON.stringify({
      plugins: ['remark-lint-final-newline', 'remark-toc', ['remark-lint-maximum-line-length', 'x']],
    }),
    keys: ['markdown-final-newline', 'remark-toc', 'markdown-maximum-line-length'],
    carried: {},
  },
];

export { SAMPLES };
