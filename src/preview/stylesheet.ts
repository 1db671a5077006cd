import type { Words } from './context.ts';

const LIGHT =
  '--bf:#000091;--bf2:#1212ff;--bf-l:#f3f3fe;--bf-m:#d9d9fb;--on:#fff;--ink:#161616;--ink2:#3a3a3a;--ink3:#5e5e5e;--line:#ddd;--line2:#eee;--paper:#fff;--bg:#f6f6f6;--err:#c00500;--err-l:#ffecec;--warn:#a33a00;--warn-l:#fff1e8;--tip:#0057b3;--tip-l:#ebf1ff;--ok:#18753c;--ok-l:#eefaf1;--ins-l:#c6f5cf;--ins:#134d25;--del-l:#ffdcdc;--del:#8f1818;--shadow:0 1px 2px #0001,0 8px 24px -8px #0002';
const DARK =
  '--bf:#9a9aff;--bf2:#b9b9ff;--bf-l:#1d1d38;--bf-m:#37376a;--on:#0d0d1e;--ink:#f2f2f5;--ink2:#d0d0d8;--ink3:#a8a8b3;--line:#3c3c46;--line2:#2b2b33;--paper:#1c1c21;--bg:#121215;--err:#ff918d;--err-l:#381717;--warn:#ffa477;--warn-l:#352012;--tip:#98bdff;--tip-l:#182338;--ok:#74dc9d;--ok-l:#14261b;--ins-l:#1d4a26;--ins:#c9f7d0;--del-l:#4c2020;--del:#ffc9c9;--shadow:0 1px 2px #0006';

const BASE = `
*{box-sizing:border-box}
html{scroll-padding-top:4.5rem;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
body{margin:0;background:var(--bg);color:var(--ink);font:1rem/1.55 Marianne,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;overflow-wrap:break-word}
p,ul,ol,dl,dd,h1,h2,h3,h4,h5,h6,figure,blockquote{margin:0;padding:0}
ul,ol{list-style:none}
a{color:var(--bf);text-underline-offset:.18em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid #0a76f6;outline-offset:2px;border-radius:2px}
code,pre,kbd{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
code,kbd{background:var(--line2);padding:.1em .3em;border-radius:3px}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999px;top:0;background:var(--paper);padding:.75rem 1rem;z-index:9}
.skip:focus{left:.5rem;top:.5rem}
.wrap{max-width:80rem;margin:0 auto;padding:0 1.5rem}
.small,.where{font-size:.8125rem;color:var(--ink3)}
.bar{background:var(--paper);border-bottom:1px solid var(--line);position:sticky;top:0;z-index:5}
.bar .wrap{display:flex;align-items:center;gap:.5rem 1rem;min-height:3.25rem;flex-wrap:wrap}
.brand{background:var(--bf);color:var(--on);padding:.2rem .6rem;border-radius:3px;font-size:.875rem}
.site{font-weight:700;font-size:.9375rem}
.bar nav{margin-left:auto}
.bar ul{display:flex;gap:1.25rem;font-size:.875rem}
.head{display:flex;gap:1rem 2rem;align-items:flex-end;justify-content:space-between;padding:2rem 0 1.25rem;flex-wrap:wrap}
.head>div{flex:1 1 20rem;min-width:0}
.crumb{font-size:.8125rem;color:var(--ink3);overflow-wrap:anywhere}
h1{font-size:2.375rem;line-height:1.15;letter-spacing:-.01em;margin:.2rem 0 .4rem;overflow-wrap:anywhere}
.meta{color:var(--ink2);font-size:.9375rem}
.chip{display:inline-block;border:1px solid currentColor;border-radius:2rem;padding:0 .6rem;font-size:.8125rem;margin-right:.25rem}
.acts{display:flex;gap:.75rem;flex-wrap:wrap}
.act{display:inline-block;padding:.5rem 1rem;border:1px solid var(--bf);text-decoration:none;font-weight:500;font-size:.9375rem;background:var(--paper)}
.act:hover{background:var(--bf-l)}
.act.main{background:var(--bf);color:var(--on)}
.act.main:hover{background:var(--bf2)}
.verdict{display:flex;gap:1rem;background:var(--paper);border:1px solid var(--line);border-left:.5rem solid var(--ok);padding:1rem 1.25rem;margin-bottom:1.25rem}
.verdict.error{border-left-color:var(--err)}.verdict.warning{border-left-color:var(--warn)}
.sign{flex:none;width:1.9rem;height:1.9rem;border-radius:50%;background:var(--ok);color:var(--paper);display:grid;place-items:center;font-weight:800}
.error>.sign{background:var(--err)}.warning>.sign{background:var(--warn)}
.vt{font-weight:700;font-size:1.1875rem}
.state{margin-bottom:1.25rem}
.cols{display:grid;grid-template-columns:minmax(0,1.45fr) minmax(0,1fr);gap:0 1.25rem;align-items:start}
.cols.one{grid-template-columns:minmax(0,1fr)}.cols.one>div:not([class]){display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:0 1.25rem;align-items:start}
.card{background:var(--paper);border:1px solid var(--line);padding:1.1rem 1.4rem 1.25rem;margin-bottom:1.25rem}
h2{font-size:1.25rem;line-height:1.3;margin-bottom:.75rem}
.h2s{font-size:.875rem;font-weight:400;color:var(--ink3);margin-left:.25rem}
.ba+.ba{margin-top:1rem}
.ba+.small{margin-top:.75rem}
.ba-h{font-size:.9375rem;margin-bottom:.4rem}
.ba-g{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.75rem}
.ba-c{border:1px solid var(--line);border-left:3px solid var(--del);padding:.6rem .85rem .7rem;min-width:0}
.ba-c.new{border-left-color:var(--ok)}
.ba-l{font-size:.75rem;font-weight:700;color:var(--ink3)}
.ba-t{font-size:1.0625rem;line-height:1.5;overflow-wrap:anywhere}
.ba-t.code{white-space:pre-wrap}
.ba-t+.ba-t{margin-top:.4rem}
.ba-t code{background:none;padding:0}
.fmts{list-style:disc;padding-left:1.2rem;font-size:.9375rem;overflow-wrap:anywhere}
ins{background:var(--ins-l);color:var(--ins);text-decoration:underline 2px;text-underline-offset:.2em;border-radius:2px}
del{background:var(--del-l);color:var(--del);text-decoration:line-through;border-radius:2px}
ins a,del a{color:inherit}
del+ins{margin-left:.3em}
.blk-moved:not(tr)::before,tr.blk-moved>:first-child::before{display:inline-block;border:1px solid var(--ok);color:var(--ok);background:var(--paper);font-size:.75rem;font-weight:700;line-height:1.4;border-radius:3px;padding:0 .4rem;margin-right:.4rem}
.pilcrow{color:inherit;font-weight:700}
.fmt,.blk-format{outline:1px dashed var(--ok);outline-offset:1px}
ins::before,del::before,.fmt::before{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.tl li{position:relative;padding:0 0 .9rem 1.4rem}
.tl li:last-child{padding-bottom:0}
.tl li::before{content:"";position:absolute;left:.1rem;top:.45rem;width:.75rem;height:.75rem;border-radius:50%;background:var(--paper);border:2px solid var(--ink3);z-index:1}
.tl li:not(:last-child)::after{content:"";position:absolute;left:.4rem;top:.8rem;bottom:-.6rem;width:2px;background:var(--line)}
.tl .now::before{background:var(--ink);border-color:var(--ink)}
.tl .new::before{background:var(--ok);border-color:var(--ok)}
.tl .stale::before{background:var(--err);border-color:var(--err);border-radius:2px;transform:rotate(45deg)}
.tl .stale .small{color:var(--err);font-weight:500}
.tl-d{font-weight:700;font-size:.9375rem}
.tl-t{font-size:.9375rem}
.tag{font-size:.8125rem;color:var(--ink3);font-weight:400}
b.tag{color:var(--ok);font-weight:700}
.look li+li,.look details{border-top:1px solid var(--line2)}
.look li a{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.1rem .75rem;align-items:baseline;padding:.5rem .25rem;text-decoration:none;color:inherit}
.look li a:hover{background:var(--bf-l)}
.td{overflow-wrap:anywhere}.look li .lv{grid-row:1;grid-column:2}.look li .num{grid-row:1/3}
.look details{margin-top:.5rem;padding-top:.6rem}
summary{cursor:pointer;font-size:.9375rem;padding:.15rem 0}
summary::marker{color:var(--bf)}
.num,.ref{flex:none;display:inline-grid;place-items:center;min-width:1.4rem;height:1.4rem;padding:0 .25rem;border-radius:.7rem;font-size:.75rem;line-height:1;font-weight:700;color:var(--paper);background:var(--tip);text-decoration:none}
.error .num,.ref.error{background:var(--err)}.warning .num,.ref.warning{background:var(--warn)}
.ref{min-width:1.15rem;height:1.15rem;font-size:.6875rem;margin-left:.2em;vertical-align:.3em;position:relative}
.ref::after{content:"";position:absolute;inset:-.3rem}
.lv{font-size:.75rem;text-transform:uppercase;letter-spacing:.02em;color:var(--tip);white-space:nowrap}
.error .lv{color:var(--err)}.warning .lv{color:var(--warn)}
`;

const SHEET = `
.proof-h{display:flex;justify-content:space-between;align-items:baseline;gap:.5rem 1rem;flex-wrap:wrap;margin-top:1rem}
.proof-h h2{font-size:1.5rem;margin:0}
.filter{display:flex;gap:.5rem;align-items:center;font-size:.9375rem}
.filter input{width:1.25rem;height:1.25rem;accent-color:var(--bf);margin:0}
.page:has(.only:checked) :is(.row,.sec):not(.busy){display:none}
.toc{margin:.75rem 0}
.toc ul{display:flex;flex-wrap:wrap;gap:.5rem}
.toc a{display:inline-flex;gap:.4rem;align-items:center;background:var(--paper);border:1px solid var(--line);border-radius:2rem;padding:.2rem .8rem;font-size:.875rem;text-decoration:none;color:var(--ink)}
.toc a:hover,.toc .mod{border-color:var(--bf)}
.toc .mod{border-color:var(--ok);font-weight:700}
.dot{width:.55rem;height:.55rem;border-radius:50%;background:var(--ok)}
.bub{background:var(--line2);border-radius:1em;padding:0 .45em;font-size:.75rem;font-weight:700}
.sheet{position:relative;display:flow-root;background:var(--paper);border:1px solid var(--line);box-shadow:var(--shadow);margin:.75rem 0 1.25rem;padding:0 22rem .75rem 0}
.sheet:not(:has(.note)){padding-right:1.5rem}
.sec{padding-top:1.4rem}
.sec+.sec{border-top:1px solid var(--line);margin-top:.9rem}
.sec h3{font-size:.8125rem;text-transform:uppercase;letter-spacing:.06em;color:var(--bf);padding:0 1.5rem .35rem}
.row{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:0 1rem;padding:.5rem 0 .5rem 1.5rem}
.row.long{display:block;position:relative;padding-left:11.5rem;min-height:4rem}
.long .lab{position:absolute;left:1.5rem;width:9rem}
.row.first{border-top:1px dashed var(--line)}
.row:is(.changed,.added,.removed,.moved,.order,.link,.format,.other,.spaces){background:var(--ok-l);box-shadow:inset 4px 0 var(--ok)}
.row.tall{background:none}
.row.removed{background:none;box-shadow:inset 4px 0 var(--del)}
.lab{font-size:.8125rem;line-height:1.35;color:var(--ink3);padding-top:.2rem;overflow-wrap:anywhere}
.item{font-weight:700;color:var(--ink2)}
.chg{display:inline-block;width:fit-content;margin-top:.2rem;border:1px solid var(--ok);color:var(--ok);background:var(--paper);font-size:.75rem;font-weight:700;border-radius:3px;padding:0 .4rem}
.removed .chg{border-color:var(--del);color:var(--del)}
.ba-h .chg{margin:0 0 0 .25rem}
.val{unicode-bidi:isolate;overflow-wrap:anywhere}
.val>:first-child{margin-top:0}
.v-title{font-size:1.375rem;font-weight:700;line-height:1.3}
.v-text,.v-prose{font-size:1.0625rem;line-height:1.6}
.val :is(p,ul,ol,dl,pre,blockquote,.table,figure,hr,div.blk)+:not(.note),.val .note+:not(.note){margin-top:.75rem}
.val :is(h4,h5,h6){line-height:1.3;margin-top:1.2rem;font-size:1.0625rem}
.val :is(h4,h5,h6)+*{margin-top:.4rem}
.val .md1{font-size:1.375rem}.val .md2{font-size:1.25rem}.val .md3{font-size:1.125rem}
.v-prose ul,.v-text ul,.cards ul{list-style:disc;padding-left:1.3rem}
.v-prose ol,.v-text ol,.cards ol{list-style:decimal;padding-left:1.6rem}
.val li+li{margin-top:.3rem}
.v-prose li::marker{color:var(--bf)}
.val dt{font-weight:700}.val dd{padding-left:1.3rem}
.val blockquote{padding-left:1rem;border-left:3px solid var(--bf-m)}
.val img{max-width:100%;height:auto;max-height:24rem;display:block}
.val pre{background:var(--line2);padding:.75rem;white-space:pre-wrap}
.val pre code{background:none;padding:0}
.val hr{border:0;border-top:1px solid var(--line)}
.nolink{text-decoration:underline dotted;color:var(--ink2)}
.cards{display:flex;flex-wrap:wrap;gap:.6rem}
.cards>li{background:var(--bf-l);border-left:3px solid var(--bf-m);padding:.5rem .8rem;flex:1 1 13rem;min-width:0;margin:0!important}
.chips{display:flex;flex-wrap:wrap;gap:.5rem}
.chips>li{border:1px solid var(--line);background:var(--paper);border-radius:2rem;padding:.1rem .8rem;margin:0!important;min-width:0}
.v-flag p{display:inline-block;font-weight:700}
.btn{display:inline-block;border:1px dashed var(--bf);color:var(--bf);background:var(--paper);padding:.25rem .9rem;font-weight:500}
.url,.v-address,.v-code{font-size:.875rem;color:var(--ink2);overflow-wrap:anywhere}
.val p.url{margin-top:.25rem!important}
.imgbox,.shortcode{display:inline-flex;flex-wrap:wrap;gap:0 .6rem;align-items:baseline;border:1px dashed var(--ink3);padding:.2rem .6rem;font-size:.875rem;color:var(--ink2);max-width:100%}
.shortcode{font-family:ui-monospace,Menlo,Consolas,monospace}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
.val :is(th,td){overflow-wrap:break-word}.val td :is(a,code){overflow-wrap:anywhere}
th{text-align:left;vertical-align:top;padding:.4rem .6rem}
thead th{font-size:.8125rem;color:var(--ink2);border-bottom:2px solid var(--bf)}
td,tbody th{border-bottom:1px solid var(--line2);padding:.5rem .6rem;vertical-align:top}
.to-right{text-align:right}.to-center{text-align:center}
.hl{color:inherit;border-radius:2px;background:var(--tip-l);text-decoration:underline wavy 1.5px var(--tip);text-underline-offset:.28em;text-decoration-skip-ink:none}
.hl.error{background:var(--err-l);text-decoration-color:var(--err)}
.hl.warning{background:var(--warn-l);text-decoration-color:var(--warn)}
.hl.old{background:none;text-decoration-style:dotted}
ins .hl{background:none}
:target:is(.hl,.note,.row){outline:3px solid #0a76f6;outline-offset:2px}
.note{float:right;clear:right;width:19rem;margin:-1.8rem -20.5rem 2.4rem 0;border-left:3px solid var(--tip);background:var(--tip-l);padding:.5rem .75rem .6rem;font-size:.875rem;font-weight:400;line-height:1.45;white-space:normal;text-align:left;overflow-wrap:anywhere}
.note.error{border-color:var(--err);background:var(--err-l)}
.note.warning{border-color:var(--warn);background:var(--warn-l)}
.note.old{background:none;border-left-style:dotted;padding:.1rem .75rem;color:var(--ink2)}
.note p{margin:0!important;white-space:normal!important}
.nh{display:flex;gap:.2rem .5rem;align-items:center;flex-wrap:wrap}
.fix{color:var(--ok);font-weight:500}.fix::before{content:"✓ "}
.lab .ref{margin:.2rem .2rem 0 0}
.ofpage{display:grid;gap:.6rem;background:var(--paper);border:1px solid var(--line);padding:1rem 1.4rem;margin:.75rem 0}
.ofpage h3{font-size:1rem}
.ofpage .note{float:none;width:auto;margin:0}
.raw{background:var(--paper);border:1px solid var(--line);padding:1rem 1.4rem;margin:.75rem 0}
.raw pre{overflow:auto;max-height:20rem;white-space:pre-wrap}
.links li{display:grid;grid-template-columns:9.5rem minmax(0,1fr);gap:.25rem 1rem;padding:.55rem 0;border-top:1px solid var(--line2)}
.links li:first-child{border-top:0}
.st{font-weight:700;font-size:.9375rem}
.good .st{color:var(--ok)}.error .st{color:var(--err)}.warning .st{color:var(--warn)}.unknown .st,.gone .st{color:var(--ink3)}
.index tr .vt{font-size:1rem}
.index tr.error .vt{color:var(--err)}.index tr.warning .vt{color:var(--warn)}.index tr.fine .vt{color:var(--ok)}
footer{border-top:1px solid var(--line);margin-top:2rem;padding:1.25rem 0 2rem;font-size:.875rem;color:var(--ink2);background:var(--paper)}
footer p+p{margin-top:.4rem}
footer code{overflow-wrap:anywhere}
@supports selector(:has(*)){main>.page~.page:not(:target,:has(:target)){display:none}main:has(.page~.page:target,.page~.page :target)>.index{display:none}}
@media (max-width:62em){.cols{grid-template-columns:minmax(0,1fr)}.sheet,.sheet:not(:has(.note)){padding-right:0}.sec h3{padding:0 1rem .35rem}.row,.row.long{display:block;padding:.5rem 1rem .6rem;min-height:0}.lab,.long .lab{position:static;width:auto;margin:0 0 .15rem;display:flex;flex-wrap:wrap;gap:.1rem .5rem;align-items:center}.chg,.lab .ref{margin:0}.note,.note.old{float:none;width:auto;margin:.4rem 0 .8rem}.row+.note{margin:.2rem 1rem .8rem}}
@media (max-width:40em){h1{font-size:1.75rem}.wrap{padding:0 1rem}.bar{position:static}.bar nav{margin:0}.bar .wrap{padding:.6rem 1rem}.card{padding:.9rem 1rem 1rem}.verdict{padding:.9rem 1rem}.links li{grid-template-columns:minmax(0,1fr)}html{scroll-padding-top:1rem}}
@media print{:root{color-scheme:light}body{background:#fff;font-size:10pt}.bar{position:static}.sheet{box-shadow:none}.filter,.toc,.acts,.skip{display:none}.row,.card,.note{break-inside:avoid}main>.page~.page{display:block!important;break-before:page}main>.index{display:block!important}a{color:inherit}}
`;

/** The style of the preview: light and dark, wide and narrow, on paper. What changed is said to screen readers too. */
export function stylesheet(words: Words): string {
  const spoken = `ins::before{content:${quote(words.inserted)}}del::before{content:${quote(words.deleted)}}.fmt::before{content:${quote(words.reformatted)}}${moved(words)}`;
  const css = `:root{color-scheme:light dark;${LIGHT}}@media screen and (prefers-color-scheme:dark){:root{${DARK}}}${BASE}${spoken}${SHEET}`;
  return css.replace(/\n/g, '');
}

/** A block that stands elsewhere says so before its words. */
function moved({ movedHere }: Words): string {
  const before = (name: string): string => `.${name}:not(tr)::before,tr.${name}>:first-child::before`;
  return `${before('blk-moved')}{content:${quote(`↕ ${movedHere}`)}}${before('blk-up')}{content:${quote(`↑ ${movedHere}`)}}${before('blk-down')}{content:${quote(`↓ ${movedHere}`)}}th.blk-up::before{content:${quote(`← ${movedHere}`)}}th.blk-down::before{content:${quote(`→ ${movedHere}`)}}`;
}

/** A stylesheet of the site, kept to the values of the page; it can neither leave its element nor load anything. */
export function siteStylesheet(css: string): string {
  const safe = css
    .replace(/</g, '\\3c ')
    .replace(/@(?:charset|import|namespace)[^;{}]{0,1000};/gi, '')
    // The policy of the page forbids them: better not to ask.
    .replace(/url\(\s{0,20}["']?(?!["']?data:)[^)]{0,2000}\)/gi, 'none')
    .replace(/:root\b|(?:^|(?<=[\s,}]))(?:html|body)(?=[\s,{])/g, ':scope');
  return `@scope (.val){${safe}}`;
}

function quote(text: string): string {
  return `"${text.replace(/[\\"\n<]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
