import { execFileSync } from 'node:child_process';
import { type State, type StoredPull, userOf } from './state.ts';

export interface Call {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Limits that GitHub’s description does not give. */
const MAX_STATUSES = 1_000;
const MAX_FILES = 3_000;
const MAX_COMPARED = 300;

type Body = Readonly<Record<string, unknown>>;
type Handler = (call: Call & { readonly body: Body }) => Answer;

/** What the operations do to the state. Requests have been held against GitHub’s description before. */
export class Api {
  readonly #state: State;
  readonly #repository: string | null;
  readonly #handlers: Readonly<Record<string, Handler>>;

  constructor(state: State, repository: string | null) {
    this.#state = state;
    this.#repository = repository;
    const at = '/repos/{owner}/{repo}';
    this.#handlers = {
      [`GET ${at}/pulls`]: (call) => this.#listPulls(call),
      [`GET ${at}/pulls/{pull_number}`]: (call) => this.#withPull(call, (pull) => ok(pull)),
      [`GET ${at}/pulls/{pull_number}/files`]: (call) => this.#withPull(call, (pull) => this.#listFiles(pull, call)),
      [`GET ${at}/pulls/{pull_number}/comments`]: (call) => ok(paginate(state.reviewComments, call)),
      [`POST ${at}/pulls/{pull_number}/reviews`]: (call) => this.#createReview(call),
      [`GET ${at}/issues`]: (call) =>
        ok(
          paginate(
            state.issues.filter(
              ({ state: open, user }) =>
                open === (call.query.get('state') ?? 'open') && [null, user.login].includes(call.query.get('creator')),
            ),
            call,
          ),
        ),
      [`POST ${at}/issues`]: (call) => this.#createIssue(call),
      [`PATCH ${at}/issues/{issue_number}`]: (call) => this.#updateIssue(call),
      [`GET ${at}/issues/{issue_number}/comments`]: (call) =>
        ok(
          paginate(
            state.comments.filter(({ number }) => number === Number(call.parameters['issue_number'])),
            call,
          ),
        ),
      [`POST ${at}/issues/{issue_number}/comments`]: (call) => this.#createComment(call),
      [`PATCH ${at}/issues/comments/{comment_id}`]: (call) => this.#updateComment(call),
      [`DELETE ${at}/issues/comments/{comment_id}`]: (call) => this.#deleteComment(call),
      [`POST ${at}/statuses/{sha}`]: (call) => this.#createStatus(call),
      [`GET ${at}/commits/{ref}/status`]: (call) => this.#combinedStatus(call),
      [`GET ${at}/commits/{commit_sha}/pulls`]: (call) => this.#pullsOfCommit(call),
      [`GET ${at}/compare/{basehead}`]: (call) => this.#compare(call),
      [`GET ${at}/git/trees/{tree_sha}`]: (call) => this.#tree(call),
      [`GET ${at}/git/blobs/{file_sha}`]: (call) => this.#blob(call),
      [`POST ${at}/check-runs`]: (call) => this.#createCheckRun(call),
      [`PATCH ${at}/check-runs/{check_run_id}`]: (call) => this.#updateCheckRun(call),
      [`GET ${at}/actions/runs/{run_id}/artifacts`]: (call) => this.#listArtifacts(call),
      [`GET ${at}/actions/artifacts/{artifact_id}/{archive_format}`]: (call) => this.#downloadArtifact(call),
      [`PUT ${at}/actions/workflows/{workflow_id}/enable`]: (call) => {
        state.enabled.push(call.parameters['workflow_id'] ?? '');
        return { status: 204, headers: {}, body: null };
      },
      [`GET ${at}/pages`]: () => missing(),
    };
  }

  answer(call: Call): Answer {
    const { owner, repo } = call.parameters;
    if (`${owner}/${repo}` !== this.#state.repository) return missing();
    const handler = this.#handlers[call.name];
    if (handler === undefined) throw new Error(`the fake GitHub does not play ${call.name}`);
    return handler({ ...call, body: (call.body ?? {}) as Body });
  }

  #withPull(call: Call, work: (pull: StoredPull) => Answer): Answer {
    const pull = this.#state.pulls.find(({ number }) => number === Number(call.parameters['pull_number']));
    return pull === undefined ? missing() : work(pull);
  }

  #listPulls(call: Call): Answer {
    const { pulls } = this.#state;
    const state = call.query.get('state') ?? 'open';
    const head = call.query.get('head');
    const found = pulls.filter(
      (pull) =>
        (state === 'all' || pull.state === state) &&
        (head === null || head === `${pull.head.repo?.owner.login}:${pull.head.ref}`),
    );
    return ok(paginate([...found].reverse(), call));
  }

  #listFiles(pull: StoredPull, call: Call): Answer {
    const base = this.#git('merge-base', pull.base.sha, pull.head.sha).trim();
    return ok(paginate(this.#changed(base, pull.head.sha).slice(0, MAX_FILES), call));
  }

  #compare(call: Call): Answer {
    const [base = '', head = ''] = (call.parameters['basehead'] ?? '').split('...');
    if (!this.#has(base) || !this.#has(head)) return missing();
    const mergeBase = this.#git('merge-base', base, head).trim();
    const files = this.#changed(mergeBase, head).slice(0, MAX_COMPARED);
    return ok({ merge_base_commit: { sha: mergeBase }, files, commits: [], status: 'ahead', ahead_by: 1 });
  }

  #changed(base: string, head: string): object[] {
    const raw = this.#git('diff-tree', '-r', '-z', '--raw', '-M', '--abbrev=64', base, head).split('\0');
    const files: object[] = [];
    for (let index = 0; index + 1 < raw.length; ) {
      const [, , , sha, letter = ''] = (raw[index++] ?? '').split(' ');
      const previous = raw[index++] ?? '';
      const renamed = letter.startsWith('R');
      const filename = renamed ? (raw[index++] ?? '') : previous;
      const status = renamed ? 'renamed' : ({ A: 'added', D: 'removed' }[letter] ?? 'modified');
      const diff = this.#git('diff', '-M', base, head, '--', ...(renamed ? [previous] : []), filename);
      const patch = diff.slice(Math.max(0, diff.indexOf('\n@@') + 1));
      files.push({ filename, status, sha, patch, changes: 1, ...(renamed ? { previous_filename: previous } : {}) });
    }
    return files;
  }

  #tree(call: Call): Answer {
    const sha = call.parameters['tree_sha'] ?? '';
    if (!this.#has(sha)) return missing();
    const tree = this.#git('ls-tree', '-r', '-z', '-l', sha)
      .split('\0')
      .filter((line) => line !== '')
      .map((line) => {
        const [mode, type, blob, size] = line.slice(0, line.indexOf('\t')).split(/ +/);
        return { path: line.slice(line.indexOf('\t') + 1), mode, type, sha: blob, size: Number(size) || 0 };
      });
    return ok({ sha, tree, truncated: false });
  }

  #blob(call: Call): Answer {
    const sha = call.parameters['file_sha'] ?? '';
    const content = execFileSync('git', ['-C', this.#repository ?? '.', 'cat-file', 'blob', sha]);
    return ok({ sha, size: content.length, encoding: 'base64', content: content.toString('base64') });
  }

  #has(sha: string): boolean {
    try {
      this.#git('cat-file', '-e', `${sha}^{commit}`);
      return true;
    } catch {
      return false;
    }
  }

  #git(...args: string[]): string {
    return execFileSync('git', ['-C', this.#repository ?? '.', '-c', 'core.quotepath=off', ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
  }

  #pullsOfCommit(call: Call): Answer {
    const sha = call.parameters['commit_sha'] ?? '';
    const found = this.#state.pulls.filter(
      (pull) => pull.head.sha === sha || this.#state.merges.get(sha) === pull.number,
    );
    return ok(paginate(found, call));
  }

  #createComment({ parameters, body }: Call & { body: Body }): Answer {
    const id = this.#state.nextId++;
    const number = Number(parameters['issue_number']);
    const kind = this.#state.pulls.some((pull) => pull.number === number) ? 'pull' : 'issues';
    const html_url = `https://github.com/${this.#state.repository}/${kind}/${number}#issuecomment-${id}`;
    const comment = { id, number, body: String(body['body']), user: userOf(this.#state.login), html_url };
    this.#state.comments.push(comment);
    return { status: 201, headers: {}, body: comment };
  }

  #updateComment({ parameters, body }: Call & { body: Body }): Answer {
    const comment = this.#state.comments.find(({ id }) => id === Number(parameters['comment_id']));
    if (comment === undefined) return missing();
    comment.body = String(body['body']);
    return ok(comment);
  }

  #deleteComment({ parameters }: Call): Answer {
    const index = this.#state.comments.findIndex(({ id }) => id === Number(parameters['comment_id']));
    if (index < 0) return missing();
    this.#state.comments.splice(index, 1);
    return { status: 204, headers: {}, body: null };
  }

  #createIssue({ body }: Call & { body: Body }): Answer {
    if (this.#hasStranger(body)) return invalid();
    const number = this.#state.nextId++;
    const html_url = `https://github.com/${this.#state.repository}/issues/${number}`;
    const user = userOf(this.#state.login);
    const { labels = [], assignees = [] } = body as { labels?: string[]; assignees?: string[] };
    const text = { title: String(body['title']), body: String(body['body']) };
    const issue = { number, ...text, labels, assignees, state: 'open', user, html_url };
    this.#state.issues.push(issue);
    return { status: 201, headers: {}, body: issue };
  }

  #updateIssue({ parameters, body }: Call & { body: Body }): Answer {
    const issue = this.#state.issues.find(({ number }) => number === Number(parameters['issue_number']));
    if (issue === undefined) return missing();
    if (this.#hasStranger(body)) return invalid();
    const closed_at = body['state'] === 'closed' ? new Date(this.#state.nextId++).toISOString() : issue.closed_at;
    Object.assign(issue, body, { closed_at });
    return ok(issue);
  }

  #hasStranger(body: Body): boolean {
    const { assignees = [] } = body as { assignees?: string[] };
    return assignees.some((name) => !this.#state.people.includes(name));
  }

  #createStatus({ parameters, body }: Call & { body: Body }): Answer {
    const sha = parameters['sha'] ?? '';
    const context = String(body['context']).toLowerCase();
    const same = this.#state.statuses.filter((one) => one.sha === sha && one.context.toLowerCase() === context);
    if (same.length >= MAX_STATUSES) return { status: 422, headers: {}, body: { message: 'too many statuses' } };
    const status = {
      sha,
      context: String(body['context']),
      state: String(body['state']),
      description: String(body['description'] ?? ''),
      target_url: (body['target_url'] as string | undefined) ?? null,
    };
    this.#state.statuses.push(status);
    return { status: 201, headers: {}, body: status };
  }

  #combinedStatus({ parameters }: Call): Answer {
    const last = new Map(
      this.#state.statuses.filter(({ sha }) => sha === parameters['ref']).map((status) => [status.context, status]),
    );
    return ok({ state: 'pending', statuses: [...last.values()] });
  }

  #createReview({ body }: Call & { body: Body }): Answer {
    for (const comment of (body['comments'] ?? []) as { path: string; line: number; body: string }[]) {
      const { path, line, body: text } = comment;
      this.#state.reviewComments.push({
        id: this.#state.nextId++,
        path,
        line,
        body: text,
        user: userOf(this.#state.login),
      });
    }
    return ok({ id: this.#state.nextId++ });
  }

  #createCheckRun({ body }: Call & { body: Body }): Answer {
    const id = this.#state.nextId++;
    const { title, annotations } = body['output'] as { title: string; annotations: object[] };
    const run = { id, head_sha: String(body['head_sha']), conclusion: String(body['conclusion']), title, annotations };
    this.#state.checkRuns.push(run);
    return { status: 201, headers: {}, body: run };
  }

  #updateCheckRun({ parameters, body }: Call & { body: Body }): Answer {
    const run = this.#state.checkRuns.find(({ id }) => id === Number(parameters['check_run_id']));
    if (run === undefined) return missing();
    run.annotations.push(...(body['output'] as { annotations: object[] }).annotations);
    return ok(run);
  }

  #listArtifacts({ parameters, query }: Call): Answer {
    const name = query.get('name');
    const artifacts = this.#state.artifacts
      .filter((one) => one.run === Number(parameters['run_id']) && (name === null || one.name === name))
      .map(({ id, name: own, bytes, expired }) => ({ id, name: own, size_in_bytes: bytes.length, expired }));
    return ok({ total_count: artifacts.length, artifacts });
  }

  #downloadArtifact({ parameters }: Call): Answer {
    const location = `${this.#state.url}/storage/artifact/${parameters['artifact_id']}`;
    return { status: 302, headers: { location: location.replace('127.0.0.1', 'localhost') }, body: null };
  }
}

function ok(body: unknown): Answer {
  return { status: 200, headers: {}, body };
}

function invalid(): Answer {
  return { status: 422, headers: {}, body: { message: 'Validation Failed' } };
}

function missing(): Answer {
  return { status: 404, headers: {}, body: { message: 'Not Found' } };
}

function paginate<T>(items: readonly T[], { query }: Call): T[] {
  const size = Number(query.get('per_page') ?? 30);
  const page = Number(query.get('page') ?? 1);
  return items.slice((page - 1) * size, page * size);
}
