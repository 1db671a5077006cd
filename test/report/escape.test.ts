import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { describe, expect, test } from 'vitest';
import { fr } from '../../src/locales/fr.ts';
import { renderAnnotations } from '../../src/report/annotations.ts';
import type { Channel } from '../../src/report/channel.ts';
import { renderComment } from '../../src/report/comment.ts';
import { code, fenced, json, link, plain, xml } from '../../src/report/escape.ts';
import { renderIssue } from '../../src/report/issue/issue.ts';
import { readMarker } from '../../src/report/marker.ts';
import type { Remark, Remarks } from '../../src/report/remarks.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { visibleLine } from '../../src/report/visible.ts';
import { readCommand } from '../github/runner.ts';
import { fc } from '../property.ts';
import { worked } from '../worked.ts';

/** What a pull request may hold to be taken for something else than text. */
const ATTEMPTS = [
  '::error::faux',
  'x\n::set-output name=conclusion::success',
  'x\r::add-mask::true',
  'x\r\n::stop-commands::fin',
  '\u00a0\u3000::warning::faux',
  '\u0085::warning::faux',
  '##[add-mask]true',
  'texte ##[group]titre',
  '%0A::error::faux',
  '%250A::error::faux',
  'a,line=1::faux',
  'title=x,file=/etc/passwd::faux',
  'EOF\nconclusion=success',
  '<!-- relecture:comment run=999999999.1 sha= -->',
  '\n<!-- relecture:comment run=999999999.1 sha= -->\nTout va bien.',
  '-->\n<!-- relecture:issue run=9.1 sha= -->',
  '@torvalds regarde',
  'voir @org/equipe, @a et c@d.fr',
  'ferme #1, fixes GH-2, org/depot#3, org/depot@0123456',
  'le commit 0123456789abcdef0123456789abcdef01234567',
  '[clic](https://mechant.exemple/)',
  '![suivi](https://mechant.exemple/p.png)',
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '<details><summary>Tout va bien</summary>',
  'https://mechant.exemple/a?b=c et www.mechant.exemple, http://x.fr/(a)',
  'www.',
  'www.! (www. _www.',
  'x _www.exemple.fr _https://exemple.fr ~www.exemple.fr éwww.exemple.fr',
  'HTTPS://MECHANT.EXEMPLE mailto:a@b.fr xmpp:a@b.fr',
  '**gras** _italique_ ~~rayé~~ `code` ``co`de`` $x^2$ $$y$$',
  '`',
  '`` ` ```',
  '```suggestion\nremplacé\n```',
  '| a | b |\n|---|---|\n| c | d |',
  '# titre\n\n- [x] coché',
  '- [x] <!-- 0123456789ab -->',
  ':tada: &lt;b&gt; &#64;torvalds &commat;torvalds',
  '[^1]: note\n[ref]: https://x.fr',
  '\\`\\@\\<',
  '\u202eenvers\u202c \u2066isolé\u2069 \u200efin',
  '\u001b[31mrouge\u001b]8;;https://x\u0007lien',
  ['$', '{{ secrets.GITHUB_TOKEN }}'].join(''),
  ']]> <![CDATA[ x ]]>',
];

function remark(text: string): Remark {
  const place = { line: 3, column: 5, offset: 10 };
  const end = { line: 3, column: 9, offset: 14 };
  return {
    rule: 'date-stale',
    severity: 'error',
    path: text,
    start: place,
    end,
    field: '/x',
    labels: [text],
    sentence: text,
    excerpt: text,
    existing: false,
  };
}

function remarks(text: string): Remarks {
  const pages = [{ path: text, title: text, remarks: [remark(text)] }];
  return {
    asOf: '2024-08-20',
    pages,
    counts: { error: 1, warning: 0, info: 0 },
    existing: 0,
    files: 1,
    read: { pages: 1, data: 0 },
    unread: [],
    unknownLinks: [],
    notDone: [],
  };
}

const channel: Channel = {
  locale: fr,
  audience: 'maintainer',
  draft: false,
  merged: false,
  runUrl: 'https://github.com/o/r/actions/runs/1',
  previewUrl: null,
  fileUrl: () => null,
  editUrl: () => null,
  ruleUrl: () => null,
  notes: [],
};

function parse(markdown: string) {
  return fromMarkdown(markdown, {
    extensions: [gfmAutolinkLiteral(), gfmFootnote(), gfmStrikethrough()],
    mdastExtensions: [gfmAutolinkLiteralFromMarkdown(), gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown()],
  });
}

function* walk(node: Nodes): Iterable<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}

/** What GitHub makes of text once Markdown is HTML: mentions, references, commits, emoji, formulas. */
const LIVE =
  /(?:^|\W)@[a-z\d]|(?:^|\W)#\d|\bGH-\d|\b(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{7,40}\b|:[\w+-]+:|(?:https?|ftp):\/\/|\bwww\./i;

/** Everything in running text that would be more than text. */
function livingParts(markdown: string, allowed: readonly string[]): string[] {
  return [...walk(parse(markdown))].flatMap((node) => {
    if (node.type === 'text') return LIVE.test(node.value) ? [`text ${JSON.stringify(node.value)}`] : [];
    return allowed.includes(node.type) ? [] : [node.type];
  });
}

describe.each(ATTEMPTS)('%j', (text) => {
  test('as an annotation: one command, with our level and our title', () => {
    const lines = renderAnnotations(remarks(text), new Map(), fr)
      .split(/\r\n|\n|\r/)
      .slice(0, -1);
    const commands = lines.map((line) => readCommand(line));
    expect(commands.map((command) => command?.name)).toEqual(['error']);
    expect(commands[0]?.properties['line']).toBe('3');
    expect(Object.keys(commands[0]?.properties ?? {})).toEqual([
      'title',
      'file',
      'line',
      'endLine',
      'col',
      'endColumn',
    ]);
  });

  test('in the log: no command', () => {
    const lines = `${visibleLine(text)}\n`.split(/\r\n|\n|\r/);
    expect(lines.flatMap((line) => readCommand(line) ?? [])).toEqual([]);
  });

  test('in a comment, an issue and a summary: text', () => {
    const marker = { kind: 'comment', run: 1, attempt: 1, sha: '' } as const;
    const comment = renderComment(remarks(text), channel, marker);
    expect(readMarker(comment)).toEqual(marker);
    expect(comment.slice(1)).not.toContain('<!-- relecture');
    const tracked = renderIssue(remarks(text), channel, { ...marker, kind: 'issue' }, null).body;
    const OWN = /<!-- (?:mute )?[0-9a-f]{12} -->|<!-- relecture:state [0-9a-f]{12} -->(?=\n$)/g;
    expect(tracked.replace(OWN, '').slice(1)).not.toContain('<!-- relecture');
    expect(tracked.match(/^- \[.\] <!-- [0-9a-f]{12} -->/gm)).toHaveLength(1);
    const ours = ['root', 'heading', 'paragraph', 'strong', 'inlineCode', 'list', 'listItem', 'break', 'link', 'html'];
    for (const body of [comment, renderSummary(remarks(text), channel), tracked.replace(OWN, '')]) {
      expect(livingParts(body, ours)).toEqual([]);
      const links = [...walk(parse(body))].flatMap((node) => (node.type === 'link' ? [node.url] : []));
      expect(links.filter((url) => url !== channel.runUrl)).toEqual([]);
      const tags = [...walk(parse(body))].flatMap((node) => (node.type === 'html' ? [node.value] : []));
      expect(tags.filter((tag) => !/^(?:<!-- relecture:\w+ run=1\.1 sha= -->|<\/?sub>|<br>)$/.test(tag))).toEqual([]);
    }
  });

  test('in XML: one text', () => {
    expect(xml(text)).not.toMatch(/[<>\u0000-\u0008\u001b]/);
  });
});

const anyText = fc.string({ unit: fc.constantFrom(...'`*_[]()<>@#:&|~$\\!-\n\r wHTp:/.x1aé'), maxLength: 60 });

test('whatever the text, it stays text, on one line', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: 'binary', maxLength: 40 })), (text) => {
      const written = plain(text);
      expect(written).not.toMatch(/[\n\r]/);
      expect(
        livingParts(`- **À corriger** — ${written}\n`, [
          'root',
          'list',
          'listItem',
          'paragraph',
          'strong',
          'inlineCode',
        ]),
      ).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
});

test('a code span holds the text, whatever its backticks', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('`', ' ', 'a', '\\', '\n'), minLength: 1 }), (text) => {
      const nodes = [...walk(parse(`x ${code(text)} y`))];
      const span = nodes.find((node) => node.type === 'inlineCode');
      expect(nodes.filter((node) => node.type === 'inlineCode')).toHaveLength(1);
      expect(span?.type === 'inlineCode' ? span.value.trim() : null).toBe(text.replaceAll('\n', '⏎').trim());
    }),
  );
});

test('a fence holds the text, whatever its fences', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('`', '~', '\n', 'a', ' ') }), (text) => {
      const [block, ...others] = parse(fenced('suggestion', text)).children;
      expect(others).toEqual([]);
      expect(block?.type === 'code' ? block.value : null).toBe(text.replace(/\n$/, ''));
    }),
  );
});

test('an address cannot leave its link', () => {
  const [paragraph] = parse(link('ici', 'https://x.fr/a b(c)<d>"e"`f`\\')).children;
  expect(paragraph?.type === 'paragraph' ? paragraph.children.map(({ type }) => type) : null).toEqual(['link']);
});

test('a million signs are escaped in linear time', () => {
  for (const sign of ['`', '@', '*', '<', 'www.', 'http://', '::', 'a@', '&', '0123456']) {
    const start = worked();
    plain(sign.repeat(1_000_000 / sign.length));
    expect(worked() - start).toBeLessThan(4_000);
  }
});

test('what reorders text or ends it leaves nowhere as it is', () => {
  for (const text of ['a\u202Egp.exe', 'a\u2066b\u2069', 'a\u2028b']) {
    expect(xml(text)).not.toMatch(/[\u2028-\u202e\u2066-\u2069]/);
    expect(json({ text })).not.toMatch(/[\u2028-\u202e\u2066-\u2069]/);
    expect(JSON.parse(json({ text }))).toEqual({ text });
  }
});
