export interface User {
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

export interface StoredComment {
  readonly id: number;
  readonly number: number;
  body: string;
  readonly user: User;
  readonly html_url: string;
  readonly updated_at?: string;
}

export interface StoredIssue {
  readonly number: number;
  title: string;
  body: string;
  state: string;
  state_reason?: string | null;
  closed_at?: string | null;
  labels?: readonly string[];
  assignees?: readonly string[];
  readonly user: User;
  readonly html_url: string;
  readonly pull_request?: object;
}

export interface StoredPull {
  number: number;
  state: string;
  draft: boolean;
  title: string;
  head: { sha: string; ref: string; repo: { full_name: string; owner: { login: string } } | null };
  base: { sha: string; ref: string };
  merged_at: string | null;
  user: User;
  labels: { name: string }[];
}

export interface StoredStatus {
  readonly sha: string;
  readonly context: string;
  readonly state: string;
  readonly description: string;
  readonly target_url: string | null;
}

export interface StoredCheckRun {
  readonly id: number;
  readonly head_sha: string;
  readonly conclusion: string;
  readonly title: string;
  readonly annotations: object[];
}

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly run: number;
  bytes: Buffer;
  expired: boolean;
}

/** Everything the fake GitHub keeps. */
export interface State {
  url: string;
  repository: string;
  /** Whom the token speaks for. */
  login: string;
  nextId: number;
  readonly pulls: StoredPull[];
  readonly comments: StoredComment[];
  readonly issues: StoredIssue[];
  readonly statuses: StoredStatus[];
  readonly checkRuns: StoredCheckRun[];
  readonly reviewComments: { id: number; body: string; path: string; line: number; user: User }[];
  readonly artifacts: StoredArtifact[];
  /** Workflows that were enabled, by the name of their file. */
  readonly enabled: string[];
  /** Who may see to an issue. */
  readonly people: string[];
  /** Merge commit → pull request. */
  readonly merges: Map<string, number>;
}

export function newState(): State {
  return {
    url: '',
    repository: 'eig/site',
    login: 'github-actions[bot]',
    nextId: 1,
    pulls: [],
    comments: [],
    issues: [],
    statuses: [],
    checkRuns: [],
    reviewComments: [],
    artifacts: [],
    enabled: [],
    people: ['camille'],
    merges: new Map(),
  };
}

/** The account of a login. */
export function userOf(login: string): User {
  return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}
