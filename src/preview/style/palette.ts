/** Colours by name, on a light screen and on paper. */
export const LIGHT =
  '--bf:#000091;--bf2:#1212ff;--bf-l:#f3f3fe;--bf-m:#d9d9fb;--on:#fff;--ink:#161616;--ink2:#3a3a3a;--ink3:#5e5e5e;--line:#ddd;--line2:#eee;--paper:#fff;--bg:#f6f6f6;--err:#c00500;--err-l:#ffecec;--warn:#a33a00;--warn-l:#fff1e8;--tip:#0057b3;--tip-l:#ebf1ff;--ok:#18753c;--ok-l:#eefaf1;--ins-l:#c6f5cf;--ins:#134d25;--del-l:#ffdcdc;--del:#8f1818;--shadow:0 1px 2px #0001,0 8px 24px -8px #0002';
/** The same, on a dark screen. */
export const DARK =
  '--bf:#9a9aff;--bf2:#b9b9ff;--bf-l:#1d1d38;--bf-m:#37376a;--on:#0d0d1e;--ink:#f2f2f5;--ink2:#d0d0d8;--ink3:#a8a8b3;--line:#3c3c46;--line2:#2b2b33;--paper:#1c1c21;--bg:#121215;--err:#ff918d;--err-l:#381717;--warn:#ffa477;--warn-l:#352012;--tip:#98bdff;--tip-l:#182338;--ok:#74dc9d;--ok-l:#14261b;--ins-l:#1d4a26;--ins:#c9f7d0;--del-l:#4c2020;--del:#ffc9c9;--shadow:0 1px 2px #0006';
