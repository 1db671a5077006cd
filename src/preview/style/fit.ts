/** Of several pages in one file, the one that is asked for. */
export const ONE_AT_A_TIME = `
@supports selector(:has(*)){main>.page~.page:not(:target,:has(:target)){display:none}main:has(.page~.page:target,.page~.page :target)>.index{display:none}}
`;

/** Narrow screens and paper: after all the rest. */
export const FIT = `
@media (max-width:62em){.cols{grid-template-columns:minmax(0,1fr)}.sheet,.sheet:not(:has(.note)){padding-right:0}.sec h3{padding:0 1rem .35rem}.row,.row.long{display:block;padding:.5rem 1rem .6rem;min-height:0}.lab,.long .lab{position:static;width:auto;margin:0 0 .15rem;display:flex;flex-wrap:wrap;gap:.1rem .5rem;align-items:center}.chg,.lab .ref{margin:0}.note,.note.old{float:none;width:auto;margin:.4rem 0 .8rem}.row+.note{margin:.2rem 1rem .8rem}}
@media (max-width:40em){h1{font-size:1.75rem}.wrap{padding:0 1rem}.bar{position:static}.bar nav{margin:0}.bar .wrap{padding:.6rem 1rem}.card{padding:.9rem 1rem 1rem}.verdict{padding:.9rem 1rem}.links li{grid-template-columns:minmax(0,1fr)}html{scroll-padding-top:1rem}}
@media print{:root{color-scheme:light}.sign,.num,.ref,.dot,.brand,ins,del,mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}.head{padding:0 0 .5rem}.verdict{break-inside:avoid}.cols,.cols.one>div:not([class]){display:block}body{background:#fff;font-size:10pt}.bar{position:static}.sheet{box-shadow:none}.filter,.toc,.acts,.skip{display:none}.row,.ba,.note,.look li{break-inside:avoid}.kinds{display:none!important}.index .group{display:block!important}main>.page~.page{display:block!important;break-before:page}main>.index{display:block!important}a{color:inherit}}
`;
