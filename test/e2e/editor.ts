import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type CodeAction,
  type CompletionItem,
  createProtocolConnection,
  type Diagnostic,
  type DocumentLink,
  ErrorCodes,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

type Asked = Partial<Pick<InitializeParams, 'locale' | 'capabilities'>>;

interface More {
  readonly env?: Readonly<Record<string, string>>;
  /** It says that it can be told what to watch, and does not want to. */
  readonly refuses?: boolean;
}

/** An editor: it starts the built server, and speaks with it as editors do. */
export class Editor {
  readonly #child: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #texts = new Map<string, TextDocument>();
  readonly #published: PublishDiagnosticsParams[] = [];
  readonly log: string[] = [];
  #told: () => void = () => undefined;
  initialized: InitializeResult | null = null;

  private constructor(args: readonly string[], more: Readonly<Record<string, string>>, refuses: boolean) {
    const env = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', ...more };
    const child = spawn(process.execPath, [resolve('dist/cli.js'), 'lsp', ...args], { env });
    this.#child = child;
    child.stderr.on('data', (text) => this.log.push(String(text)));
    this.#connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    this.#connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.#published.push(params);
      this.#told();
    });
    this.#connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log.push(message);
    });
    this.#connection.onRequest('client/registerCapability', () => {
      return refuses ? new ResponseError(ErrorCodes.InvalidRequest, 'no') : null;
    });
    this.#connection.listen();
  }

  static async open(
    folders: readonly string[],
    args: readonly string[] = [],
    { env = {}, refuses = false, ...asked }: Asked & More = {},
  ): Promise<Editor> {
    const editor = new Editor(args, env, refuses);
    const params: InitializeParams = {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        workspace: {
          workspaceFolders: true,
          workspaceEdit: { documentChanges: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
      },
      workspaceFolders: folders.map((folder) => ({ uri: uri(folder), name: folder })),
      ...asked,
    };
    editor.initialized = await editor.#connection.sendRequest('initialize', params);
    await editor.#connection.sendNotification('initialized', {});
    return editor;
  }

  async show(file: string, text: string): Promise<void> {
    const document = TextDocument.create(uri(file), 'markdown', 1, text);
    this.#texts.set(file, document);
    const { languageId, version } = document;
    await this.tell('textDocument/didOpen', { textDocument: { uri: document.uri, languageId, version, text } });
  }

  /** Writes at the place where `before` ends, key after key, as fast as they come. */
  async type(file: string, before: string, words: string): Promise<void> {
    const text = this.text(file);
    let offset = text.indexOf(before) + before.length;
    for (const key of words) {
      const document = this.#document(file);
      const position = document.positionAt(offset);
      await this.change(file, [{ range: { start: position, end: position }, newText: key }]);
      offset += key.length;
    }
  }

  async change(file: string, edits: readonly TextEdit[]): Promise<void> {
    const document = this.#document(file);
    const changes = edits.map(({ range, newText }) => ({ range, text: newText }));
    // From the last to the first: each is told in the text that the others left.
    changes.sort((one, other) => document.offsetAt(other.range.start) - document.offsetAt(one.range.start));
    TextDocument.update(document, changes, document.version + 1);
    const textDocument = { uri: document.uri, version: document.version };
    await this.tell('textDocument/didChange', { textDocument, contentChanges: changes });
  }

  /** What was found in the text as it stands. */
  async found(file: string): Promise<readonly Diagnostic[]> {
    const { uri: address, version } = this.#document(file);
    while (true) {
      const known = this.#published.findLast((one) => one.uri === address && one.version === version);
      if (known !== undefined) return known.diagnostics;
      await this.#next();
    }
  }

  /** Waits until what was told last of a file is as it should be. */
  async until(file: string, isRight: (found: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> {
    while (true) {
      const last = this.#published.findLast((one) => one.uri === uri(file));
      if (last !== undefined && isRight(last.diagnostics)) return last.diagnostics;
      await this.#next();
    }
  }

  #next(): Promise<void> {
    return new Promise((done) => {
      this.#told = done;
    });
  }

  hover(file: string, word: string): Promise<Hover | null> {
    return this.ask('textDocument/hover', { ...this.#of(file), position: this.rangeOf(file, word).start });
  }

  complete(file: string, before: string): Promise<CompletionItem[]> {
    const position = this.rangeOf(file, before).end;
    return this.ask('textDocument/completion', { ...this.#of(file), position });
  }

  actions(file: string, word: string, only?: readonly string[]): Promise<CodeAction[]> {
    const context = { diagnostics: [], ...(only !== undefined && { only }) };
    return this.ask('textDocument/codeAction', { ...this.#of(file), range: this.rangeOf(file, word), context });
  }

  links(file: string): Promise<DocumentLink[]> {
    return this.ask('textDocument/documentLink', this.#of(file));
  }

  async apply(file: string, action: CodeAction | undefined): Promise<void> {
    const [change] = action?.edit?.documentChanges ?? [];
    if (change === undefined || !('edits' in change)) throw new Error('no change');
    await this.change(file, change.edits as TextEdit[]);
  }

  text(file: string): string {
    return this.#document(file).getText();
  }

  /** The file changed on the disk, as the editor sees it. */
  async watched(file: string, how: 'created' | 'changed' | 'deleted'): Promise<void> {
    const type = { created: 1, changed: 2, deleted: 3 }[how];
    await this.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(file), type }] });
  }

  /** The words of the text that a range holds. */
  words(file: string, range: Range): string {
    return this.#document(file).getText(range);
  }

  rangeOf(file: string, word: string): Range {
    const document = this.#document(file);
    const start = document.getText().indexOf(word);
    if (start < 0) throw new Error(`no ${word}`);
    return { start: document.positionAt(start), end: document.positionAt(start + word.length) };
  }

  tell(method: string, params: unknown): Promise<void> {
    return this.#connection.sendNotification(method, params);
  }

  ask<Answer>(method: string, params: unknown): Promise<Answer> {
    return this.#connection.sendRequest(method, params);
  }

  /** Ends as editors end; gives the exit status. */
  async close(): Promise<number | null> {
    const closed = once(this.#child, 'close');
    await this.ask('shutdown', undefined);
    await this.tell('exit', undefined);
    return (await closed)[0];
  }

  /** Is gone without a word. */
  async vanish(): Promise<number | null> {
    const closed = once(this.#child, 'close');
    this.#connection.dispose();
    this.#child.stdin?.end();
    return (await closed)[0];
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  #document(file: string): TextDocument {
    const document = this.#texts.get(file);
    if (document === undefined) throw new Error(`${file} is not open`);
    return document;
  }

  #of(file: string) {
    return { textDocument: { uri: uri(file) } };
  }
}

export function uri(file: string): string {
  return pathToFileURL(file).href;
}
