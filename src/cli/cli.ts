#!/usr/bin/env node
import { visible, visibleLine } from '../report/visible.ts';
import { adoptMachine } from '../schema/machine.ts';
import { InputError } from '../world/input-error.ts';
import { ISSUES } from '../world/issues.ts';
import { nodeMachine } from '../world/machine.ts';
import { VERSION } from '../world/version.ts';
import { languageOf, type Options, readOptions } from './options.ts';
import type { Terminal } from './output.ts';

async function main(argv: readonly string[]): Promise<number> {
  const terminal = openTerminal();
  try {
    return await run(argv, terminal);
  } catch (error) {
    const { locale } = languageOf(argv, process.env);
    if (error instanceof InputError) {
      await tellPerson(terminal, `relecture: ${visible(error.message)}`);
      return 2;
    }
    const stack = String(error instanceof Error ? error.stack : error);
    const lines = stack.split('\n').map(visibleLine).join('\n');
    terminal.err(`${lines}\n\n${locale.cli.bug({ url: ISSUES })}\n`);
    return 3;
  }
}

/** On the columns of whoever reads it; whole for a program. */
async function tellPerson(terminal: Terminal, text: string): Promise<void> {
  const { wrap } = await import('../report/wrap.ts');
  const lines = terminal.interactive ? text.split('\n').flatMap((line) => wrap(line, terminal.width)) : [text];
  terminal.err(`${lines.join('\n')}\n`);
}

async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(argv, process.env);
  if (options.help) return say(terminal, await helpOf(argv, options));
  if (options.version) return say(terminal, `${VERSION}\n`);
  adoptMachine(nodeMachine);
  const cwd = process.cwd();
  const { inLanguageOfSite } = await import('./site-language.ts');
  return start(await inLanguageOfSite(options, cwd), terminal, cwd);
}

/** Of one command, when it is named. */
async function helpOf(argv: readonly string[], { command, locale }: Options): Promise<string> {
  const { renderHelp } = await import('./arguments/help.ts');
  return `${renderHelp(argv.includes(command) ? command : null, locale)}\n`;
}

async function start(options: Options, terminal: Terminal, cwd: string): Promise<number> {
  switch (options.command) {
    case 'check':
      return (await import('./check.ts')).check(options, terminal, cwd, process.env);
    case 'preview':
      return (await import('./preview.ts')).preview(options, terminal, cwd, process.env);
    case 'links':
      return (await import('./links.ts')).links(options, terminal, cwd, process.env);
    case 'dates':
      return (await import('./dates.ts')).dates(options, terminal, cwd, process.env);
    case 'site':
      return (await import('./site.ts')).site(options, terminal, cwd);
    case 'baseline':
      return (await import('./baseline.ts')).baseline(options, terminal, cwd, process.env);
    case 'schema':
      return (await import('./schema.ts')).schema(options, terminal, cwd);
    case 'rules':
      return (await import('./rules.ts')).explainRules(options, terminal);
    case 'init':
      return (await import('./init/init.ts')).init(options, terminal, cwd, process.env);
    case 'index':
      return (await import('./cms/index-site.ts')).indexSite(options, terminal, cwd);
    case 'merge':
      return (await import('./merge.ts')).merge(options, terminal);
    case 'lsp':
      return (await import('./lsp/lsp.ts')).lsp(options, cwd, process.env);
  }
}

function say(terminal: Terminal, text: string): number {
  terminal.out(text);
  return 0;
}

/** How much of what was printed is kept for the other output, in UTF-16 units: a full disk has taken what came before. */
const SAID = 4_000_000;

function openTerminal(): Terminal {
  const said: string[] = [];
  let room = SAID;
  let isFull = false;
  // A reader that stops early (`| head`) is no error of ours; a full disk behind a redirection is the environment's.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || isFull) return;
    isFull = true;
    // What was found is not lost with the place it was meant for, nor is what comes after it.
    process.stderr.write(said.splice(0).join(''));
    process.once('beforeExit', () => {
      process.stderr.write(`relecture: ${languageOf(process.argv.slice(2), process.env).locale.cli.usage.noRoom}\n`);
      process.exitCode = 2;
    });
  });
  // With nowhere left to speak, the exit status alone does.
  process.stderr.on('error', () => undefined);
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const colour =
    NO_COLOR === undefined && (process.stdout.isTTY === true || (FORCE_COLOR !== undefined && FORCE_COLOR !== '0'));
  return {
    out: (text) => {
      const shown = unheard(text);
      if (isFull) return void process.stderr.write(shown);
      said.push(shown);
      room -= shown.length;
      while (room < 0 && said.length > 1) room += said.shift()?.length ?? 0;
      process.stdout.write(shown);
    },
    err: (text) => void process.stderr.write(unheard(text)),
    drained: () => drained(isFull ? process.stderr : process.stdout),
    raw: (bytes) => void process.stdout.write(bytes),
    colour,
    interactive: process.stderr.isTTY === true,
    width: Math.max(60, Math.min(process.stdout.columns ?? 120, 160)),
  };
}

/** A reader that has gone has room for all. */
async function drained(stream: NodeJS.WriteStream): Promise<void> {
  if (!stream.writableNeedDrain || stream.destroyed) return;
  await new Promise<void>((resolve) => {
    const go = (): void => {
      for (const event of ['drain', 'error', 'close']) stream.off(event, go);
      resolve();
    };
    for (const event of ['drain', 'error', 'close']) stream.on(event, go);
  });
}

/** Whatever a sink forgot: the runner takes `##[` for a command wherever it stands, on both outputs. */
function unheard(text: string): string {
  return text.replaceAll('##[', '##\u200B[');
}

process.exitCode = await main(process.argv.slice(2));
