import type { Answer } from './api.ts';
import type { State } from './state.ts';

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';

/** The artifact service of the runner and its storage: needs no token of GitHub’s. */
export class ArtifactService {
  readonly #state: State;
  readonly #blobs = new Map<string, Buffer>();
  readonly requests: string[] = [];
  /** It takes what is sent, and never answers. */
  hangs = false;
  /** The run that uploads. */
  run = 1;

  constructor(state: State) {
    this.#state = state;
  }

  owns(path: string): boolean {
    return path.startsWith(SERVICE) || path.startsWith('/storage/');
  }

  answer(method: string, url: URL, bytes: Buffer): Answer {
    this.requests.push(`${method} ${url.pathname}`);
    if (url.pathname.startsWith('/storage/artifact/')) return this.#download(Number(url.pathname.split('/').at(-1)));
    if (url.pathname.startsWith('/storage/')) return this.#store(url, bytes);
    const body = JSON.parse(bytes.toString()) as Record<string, unknown>;
    const name = String(body['name']);
    switch (url.pathname.slice(SERVICE.length)) {
      case 'CreateArtifact':
        if (this.#find(name) !== undefined)
          return json(409, { code: 'already_exists', msg: `an artifact with this name already exists: ${name}` });
        return json(200, {
          ok: true,
          signed_upload_url: `${this.#state.url}/storage/upload/${encodeURIComponent(name)}?sig=x`,
        });
      case 'FinalizeArtifact': {
        const id = this.#state.nextId++;
        const bytes = this.#blobs.get(name) ?? Buffer.alloc(0);
        this.#state.artifacts.push({ id, name, run: this.run, bytes, expired: false });
        return json(200, { ok: true, artifact_id: String(id) });
      }
      case 'ListArtifacts':
        return json(200, { artifacts: [] });
      case 'DeleteArtifact': {
        const index = this.#state.artifacts.findIndex((one) => one.name === name && one.run === this.run);
        const [gone] = this.#state.artifacts.splice(index, 1);
        return json(200, { ok: true, artifact_id: String(gone?.id ?? 0) });
      }
      default:
        return json(404, {});
    }
  }

  #find(name: string) {
    return this.#state.artifacts.find((one) => one.name === name && one.run === this.run);
  }

  /** Azure’s way: blocks, then their list; or all at once. */
  #store(url: URL, bytes: Buffer): Answer {
    const name = decodeURIComponent(url.pathname.split('/').at(-1) ?? '');
    const part = url.searchParams.get('comp');
    if (part === 'block') this.#blobs.set(name, Buffer.concat([this.#blobs.get(name) ?? Buffer.alloc(0), bytes]));
    else if (part !== 'blocklist') this.#blobs.set(name, bytes);
    return { status: 201, headers: { etag: '"1"', 'x-ms-request-id': '1', 'x-ms-version': '2024-11-04' }, body: null };
  }

  #download(id: number): Answer {
    const artifact = this.#state.artifacts.find((one) => one.id === id);
    if (artifact === undefined) return json(404, {});
    return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: artifact.bytes };
  }
}

function json(status: number, body: object): Answer {
  return { status, headers: {}, body };
}
