/** The cards of a page: what changes, what to look at, dates. */
export const CARDS = `
.cols{display:grid;grid-template-columns:minmax(0,1.45fr) minmax(0,1fr);gap:0 1.25rem;align-items:start}
.cols.one{grid-template-columns:minmax(0,1fr)}.cols.one>div:not([class]){display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:0 1.25rem;align-items:start}
.ba+.ba{margin-top:1rem}
.ba+.small{margin-top:.75rem}
.ba-h{font-size:.9375rem;margin-bottom:.4rem}
.ba-g{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.75rem}
.ba-c{border:1px solid var(--line);border-left:3px solid var(--del);padding:.6rem .85rem .7rem;min-width:0}
.ba-c.new{border-left-color:var(--ok)}
.ba-l{font-size:.75rem;font-weight:700;color:var(--ink3)}
.ba-t,.td>span{unicode-bidi:plaintext;text-align:start}
.ba-t{font-size:1.0625rem;line-height:1.5;overflow-wrap:anywhere}
.ba-t.code{white-space:pre-wrap}
.ba-t+.ba-t{margin-top:.4rem}
.ba-t code{background:none;padding:0}
.ba-t img{display:block;max-width:100%;max-height:12rem;height:auto}
.ba-g+:is(.fmts,.small),.fmts+.small{margin-top:.5rem}p+.ba-g{margin-top:.4rem}
.fmts{list-style:disc;padding-left:1.2rem;font-size:.9375rem;overflow-wrap:anywhere}
ins{background:var(--ins-l);color:var(--ins);text-decoration:underline 2px;text-underline-offset:.2em;border-radius:2px}
del{background:var(--del-l);color:var(--del);text-decoration:line-through;border-radius:2px}
ins a,del a{color:inherit}
del+ins{margin-left:.3em}
.blk-moved:not(tr)::before,tr.blk-moved>:first-child::before{display:inline-block;border:1px solid var(--ok);color:var(--ok);background:var(--paper);font-size:.75rem;font-weight:700;line-height:1.4;border-radius:3px;padding:0 .4rem;margin-right:.4rem}
.pilcrow{font-weight:700}:is(ins,del):has(.pilcrow){margin:0 .25em}
.fmt,.blk-format{outline:1px dashed var(--ok);outline-offset:1px}
:is(th,td).blk-format{outline-offset:-2px}
:is(ins,del).blk-moved{margin-left:.3em}
:is(ins,del):not(.blk-moved)::before,.fmt::before{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
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
.ref{min-width:1.5rem;height:1.5rem;border-radius:.75rem;padding:.175rem;background-clip:content-box;font-size:.6875rem;vertical-align:middle}
.lv{font-size:.75rem;text-transform:uppercase;letter-spacing:.02em;color:var(--tip);white-space:nowrap}
.error .lv{color:var(--err)}.warning .lv{color:var(--warn)}
`;
