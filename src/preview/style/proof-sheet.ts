/** The page itself, field by field, and its notes. */
export const SHEET = `
.proof-h{display:flex;justify-content:space-between;align-items:baseline;gap:.5rem 1rem;flex-wrap:wrap;margin-top:1rem}
.proof-h h2{font-size:1.5rem;margin:0}
.filter{display:flex;gap:.5rem;align-items:center;font-size:.9375rem}
.filter input{width:1.25rem;height:1.25rem;accent-color:var(--bf);margin:0}
.page:has(.only:checked) :is(.row,.sec):not(.busy){display:none}
.toc{margin:.75rem 0}
.toc ul{display:flex;flex-wrap:wrap;gap:.5rem}
.toc a{display:inline-flex;gap:.4rem;align-items:center;background:var(--paper);border:1px solid var(--line);border-radius:2rem;padding:.2rem .8rem;font-size:.875rem;text-decoration:none;color:var(--ink)}
.toc a:hover{border-color:var(--bf)}
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
.row:is(.changed,.added,.filled,.removed,.emptied,.moved,.renamed,.order,.link,.format,.other,.written,.spaces){background:var(--ok-l);box-shadow:inset 4px 0 var(--ok)}
.row.tall{background:none}
.row:is(.removed,.emptied){background:none;box-shadow:inset 4px 0 var(--del)}
.lab{font-size:.8125rem;line-height:1.35;color:var(--ink3);padding-top:.2rem;overflow-wrap:anywhere}
.item{font-weight:700;color:var(--ink2)}
.chg{display:inline-block;width:fit-content;margin-top:.2rem;border:1px solid var(--ok);color:var(--ok);background:var(--paper);font-size:.75rem;font-weight:700;border-radius:3px;padding:0 .4rem}
:is(.removed,.emptied) .chg,.chg:is(.removed,.emptied){border-color:var(--del);color:var(--del)}
.ba-h .chg{margin:0 0 0 .25rem}
.val{overflow-wrap:anywhere}
.val,.val :is(p,li,h4,h5,h6,th,td,dt,dd),.note p{unicode-bidi:plaintext;text-align:start}
.val a:not([class]){padding-block:.15rem}
.val>:first-child{margin-top:0}
.v-title{font-size:1.375rem;font-weight:700;line-height:1.3}
.v-text,.v-prose{font-size:1.0625rem;line-height:1.6}
.val :is(p,ul,ol,dl,pre,blockquote,.table,figure,hr,.box,.fold)+:not(.note),.val .note+:not(.note){margin-top:.75rem}
.val :is(h4,h5,h6){line-height:1.3;margin-top:1.2rem;font-size:1.0625rem}
.val :is(h4,h5,h6)+*{margin-top:.4rem}
.val .md1{font-size:1.375rem}.val .md2{font-size:1.25rem}.val .md3{font-size:1.125rem}
.v-prose ul,.v-text ul,.cards ul{list-style:disc;padding-left:1.3rem}
.v-prose ol,.v-text ol,.cards ol{list-style:decimal;padding-left:1.6rem}
.val li+li{margin-top:.3rem}
.v-prose li::marker{color:var(--bf)}
.val dt{font-weight:700}.val dd{padding-left:1.3rem}
.val blockquote{padding-left:1rem;border-left:3px solid var(--bf-m)}
.val :is(.box,.fold){border:1px solid var(--line);border-width:1px 0 1px 4px;border-left-color:var(--bf-m);padding:.5rem 0 .6rem .9rem}
.val :is(.box,.fold)>*+:not(.note){margin-top:.5rem}
.val .fold{border-style:dashed;border-left-style:solid}
.box-k{font-size:.8125rem;font-weight:700;color:var(--ink2)}
.fold-h{font-weight:700}.fold-h::before{content:"▾ "}
.val img{max-width:100%;height:auto;max-height:24rem;display:block}
.val pre{background:var(--line2);padding:.75rem;white-space:pre-wrap}
.val pre code{background:none;padding:0}
.val hr{border:0;border-top:1px solid var(--line)}
.nolink{text-decoration:underline dotted;color:var(--ink2)}
.cards,.chips{display:flex;flex-wrap:wrap;gap:.5rem}
.cards>li{background:var(--bf-l);border-left:3px solid var(--bf-m);padding:.5rem .8rem;flex:1 1 13rem;min-width:0;margin:0!important}
.chips>li{border:1px solid var(--line);background:var(--paper);border-radius:2rem;padding:.1rem .8rem;margin:0!important;min-width:0}
.v-flag p{display:inline-block;font-weight:700}
.btn{display:inline-block;border:1px dashed var(--bf);color:var(--bf);background:var(--paper);padding:.25rem .9rem;font-weight:500}
.url,.v-address,.v-code{font-size:.875rem;color:var(--ink2);overflow-wrap:anywhere}
.val p.url{margin-top:.25rem!important}
.imgbox,.shortcode{display:inline-flex;flex-wrap:wrap;gap:0 .6rem;align-items:baseline;border:1px dashed var(--ink3);padding:.2rem .6rem;font-size:.875rem;color:var(--ink2);background:inherit;max-width:100%}
.shortcode{font-family:ui-monospace,Menlo,Consolas,monospace}
.table{overflow-x:auto;position:relative}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
.val :is(th,td){overflow-wrap:break-word}.val td :is(a,code){overflow-wrap:anywhere}
th{text-align:left;vertical-align:top;padding:.4rem .6rem}
thead th{font-size:.8125rem;color:var(--ink2);border-bottom:2px solid var(--bf)}
td,tbody th{border-bottom:1px solid var(--line2);padding:.5rem .6rem;vertical-align:top}
.val .to-right{text-align:right}.val .to-center{text-align:center}
.hl{color:inherit;border-radius:2px;background:var(--tip-l);text-decoration:underline wavy 1.5px var(--tip);text-underline-offset:.28em;text-decoration-skip-ink:none}
.hl.error{background:var(--err-l);text-decoration-color:var(--err)}
.hl.warning{background:var(--warn-l);text-decoration-color:var(--warn)}
.hl.old{background:none;text-decoration-style:dotted}
ins .hl.hl{background:inherit}
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
`;
