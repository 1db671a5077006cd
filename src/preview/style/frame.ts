/** What each document wears: bar, title, verdict, cards, foot. */
export const FRAME = `
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
.verdict{--c:var(--ok);display:flex;gap:1rem;background:var(--paper);border:1px solid var(--line);border-left:.5rem solid var(--c);padding:1rem 1.25rem;margin-bottom:1.25rem}
.error{--c:var(--err)}.warning{--c:var(--warn)}.info{--c:var(--tip)}
.verdict>div{min-width:0;overflow-wrap:anywhere}
.sign{flex:none;width:1.9rem;height:1.9rem;border-radius:50%;background:var(--c);color:var(--paper);display:grid;place-items:center;font-weight:800}
.vt{font-weight:700;font-size:1.1875rem}
.state{margin-bottom:1.25rem}
.card{background:var(--paper);border:1px solid var(--line);padding:1.1rem 1.4rem 1.25rem;margin-bottom:1.25rem}
h2{font-size:1.25rem;line-height:1.3;margin-bottom:.75rem}
.h2s{font-size:.875rem;font-weight:400;color:var(--ink3);margin-left:.25rem}
footer{border-top:1px solid var(--line);margin-top:2rem;padding:1.25rem 0 2rem;font-size:.875rem;color:var(--ink2);background:var(--paper)}
footer p+p{margin-top:.4rem}
footer code{overflow-wrap:anywhere}
`;
