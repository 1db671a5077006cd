/** The index of many pages. */
export const INDEX = `
.kinds{border:0;margin:0 0 1.25rem;padding:0;display:none;flex-wrap:wrap;gap:.5rem;min-width:0}
@supports selector(:has(*)){.kinds{display:flex}}
.kinds input{position:absolute;opacity:0}
.kinds label{background:var(--paper);border:1px solid var(--ink3);border-radius:2rem;padding:.25rem .9rem;font-size:.9375rem;cursor:pointer}
.kinds input:checked+label{background:var(--bf);color:var(--on);border-color:var(--bf)}
.kinds input:focus-visible+label{outline:3px solid #0a76f6;outline-offset:2px}
.index:has(#show-error:checked) .group:not(.error),.index:has(#show-warning:checked) .group:not(.warning),.index:has(#show-fine:checked) .group:not(.fine){display:none}
.group{border-left:.5rem solid var(--ok)}.group.error{border-left-color:var(--err)}.group.warning{border-left-color:var(--warn)}
.group li{border-top:1px solid var(--line2);padding:.6rem 0;overflow-wrap:anywhere}
.group li>a,.go a{display:inline-block;padding:.1rem 0;min-height:1.6rem;font-weight:500}
.group li p{font-size:.875rem;color:var(--ink2)}
.go{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
`;

/** The pages that are broken elsewhere. */
export const ELSEWHERE = `
.elsewhere{border-left:.5rem solid var(--warn)}.elsewhere.error{border-left-color:var(--err)}
.elsewhere ul{margin-top:.6rem}
.elsewhere li{border-top:1px solid var(--line2);padding:.6rem 0;overflow-wrap:anywhere}
.elsewhere li a{display:inline-block;min-height:1.6rem;font-weight:500}
`;
