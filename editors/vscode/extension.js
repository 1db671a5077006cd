const { commands, window, workspace } = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

/** What Relecture may read: it says nothing of a file that is none of the site's. */
const FILES = '**/*.{md,markdown,mdx,qmd,html,yml,yaml,toml,json}';

let client;

async function start() {
  const settings = workspace.getConfiguration('relecture');
  const [command, ...words] = settings.get('command');
  const server = { command, args: [...words, 'lsp', ...settings.get('arguments')] };
  client = new LanguageClient('relecture', 'Relecture', server, {
    documentSelector: [{ scheme: 'file', pattern: FILES }],
  });
  await client.start();
}

async function restart() {
  await client?.stop();
  await start();
}

exports.activate = async (context) => {
  context.subscriptions.push(
    commands.registerCommand('relecture.fixAll', () =>
      commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.relecture', apply: 'first' }),
    ),
    commands.registerCommand('relecture.restart', restart),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('relecture')) void restart();
    }),
  );
  await start().catch((error) => window.showErrorMessage(`Relecture\u00a0: ${error.message}`));
};

exports.deactivate = () => client?.stop();
