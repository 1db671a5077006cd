import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isContentPath } from '../../content/find-pages.ts';
import { ISSUES } from '../../world/issues.ts';
import { VERSION } from '../../world/version.ts';
import { actionsFor, FIX_ALL } from './actions.ts';
import { type Change, Desk } from './desk.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { documentLinks } from './document-links.ts';
import { hoverAt } from './hover.ts';
import { inLanguageOfEditor } from './language.ts';
import { Sites } from './sites.ts';
import type { Surroundings } from './surroundings.ts';

const HOW: Readonly<Record<FileChangeType, Change['how']>> = {
  [FileChangeType.Created]: 'new',
  [FileChangeType.Changed]: 'other',
  [FileChangeType.Deleted]: 'gone',
};

/** Answers an editor for as long as the connection lasts. */
export function serve(connection: Connection, around: Surroundings, cwd: string): void {
  const documents = new TextDocuments(TextDocument);
  /** Pages of which it was told that they are not read. */
  const unread = new Set<string>();
  connection.onInitialize((params) => {
    const options = inLanguageOfEditor(around.options, params.locale);
    const sites = new Sites(foldersOf(params), { ...around, options }, cwd);
    const desk = new Desk({
      sites,
      asksLinks: options.asksLinks,
      isWatched: watches(params),
      judged: ({ uri, version }, found) => {
        const { path, review } = found;
        if (review === null && isContentPath(path) && !unread.has(uri)) {
          unread.add(uri);
          connection.console.info(found.options.locale.editor.notRead({ path }));
        }
        letGo(connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(found) }));
      },
      failed: (path, error) => {
        const stack = String(error instanceof Error ? error.stack : error);
        connection.console.error(`${options.locale.editor.failed({ path, url: ISSUES })}\n${stack}`);
      },
    });
    follow(connection, documents, { desk, sites, params });
    answer(connection, documents, desk, { params, parse: around.parse });
    return capabilities();
  });
  documents.listen(connection);
  connection.listen();
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders != null) return workspaceFolders.map(({ uri }) => uri);
  return rootUri === null ? [] : [rootUri];
}

/** An editor that refuses, or is gone, is told nothing more: that ends nothing. */
function letGo(told: Promise<unknown>): void {
  told.catch(() => undefined);
}

function watches({ capabilities: client }: InitializeParams): boolean {
  return client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
}

function capabilities(): InitializeResult {
  return {
    serverInfo: { name: 'relecture', version: VERSION },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
      documentLinkProvider: {},
      completionProvider: { triggerCharacters: [' '] },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}

/** What the editor tells. */
function follow(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  { desk, sites, params }: { readonly desk: Desk; readonly sites: Sites; readonly params: InitializeParams },
): void {
  // Opening a text changes it, too.
  documents.onDidChangeContent(({ document }) => desk.changed(document));
  documents.onDidSave(({ document }) => desk.saved(document.uri));
  documents.onDidClose(({ document }) => {
    desk.closed(document.uri);
    letGo(connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }));
  });
  connection.onDidChangeWatchedFiles(({ changes }) =>
    desk.filesChanged(changes.map(({ uri, type }) => ({ uri, how: HOW[type] }))),
  );
  connection.onInitialized(() => {
    if (watches(params))
      letGo(
        connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] }),
      );
    if (params.capabilities.workspace?.workspaceFolders === true)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const uris = (folders: typeof added): string[] => folders.map(({ uri }) => uri);
        sites.openFolders(uris(added), uris(removed));
        desk.foldersChanged();
      });
  });
}

/** What the editor asks. */
function answer(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  desk: Desk,
  { params, parse }: { readonly params: InitializeParams; readonly parse: Surroundings['parse'] },
): void {
  const client = params.capabilities;
  const knowsVersions = client.workspace?.workspaceEdit?.documentChanges === true;
  connection.onHover(async ({ textDocument, position }) => {
    const judged = await desk.judged(textDocument.uri);
    return judged === null ? null : hoverAt(judged, position);
  });
  connection.onDocumentLinks(async ({ textDocument: { uri } }) => {
    const judged = await desk.judged(uri);
    const root = desk.open(uri)?.located.site.root;
    return judged === null || root === undefined ? [] : documentLinks(judged, root);
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range, context }) => {
    const judged = await desk.judged(uri);
    const root = desk.open(uri)?.located.site.root;
    const version = documents.get(uri)?.version;
    if (judged === null || root === undefined || version === undefined) return [];
    const asked = { uri, version: knowsVersions ? version : null, range, only: context.only };
    return desk.inTurn(() => actionsFor(judged, root, asked));
  });
  connection.onCompletion(async ({ textDocument: { uri }, position, context }) => {
    const document = documents.get(uri);
    const open = desk.open(uri);
    if (document === undefined || open === null) return [];
    const text = document.getText();
    const offset = document.offsetAt(position);
    // After a space, only where a value begins: nobody wants a list after each word.
    if (context?.triggerCharacter === ' ' && !/(?:^|\n)[ \t]*(?:-|[^\s:]+:) $/.test(text.slice(0, offset).slice(-200)))
      return [];
    const { site, path } = open.located;
    const { complete } = await import('./completion/complete.ts');
    return desk.inTurn(async () => {
      const { site: known, options } = await site.look(path, open.texts);
      return complete({ path, text, offset, site: known, parse, locale: options.locale });
    });
  });
}
