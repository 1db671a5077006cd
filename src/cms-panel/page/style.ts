/** The panel's own, out of reach of the CMS's (a shadow root). Contrast 4.5 at least in both schemes; nothing is told by colour alone. */
export const STYLE = `
:host { all: initial; }
* { box-sizing: border-box; }
.box, dialog { font: 16px/1.5 system-ui, sans-serif; color: #161616; }
.box { position: fixed; right: 12px; bottom: 12px; z-index: 100000; max-width: calc(100vw - 24px); text-align: right; }
button { font: inherit; color: inherit; cursor: pointer; border: 1px solid #6a6a6a; border-radius: 6px; background: #fff; padding: 6px 12px; min-height: 32px; text-align: left; overflow-wrap: anywhere; }
button:hover { background: #f0f0f0; }
:focus-visible { outline: 3px solid #0a5bd0; outline-offset: 2px; }
.toggle { font-weight: 600; box-shadow: 0 2px 8px #0004; min-height: 44px; }
.panel { text-align: left; background: #fff; border: 1px solid #6a6a6a; border-radius: 8px; box-shadow: 0 2px 16px #0005; width: 400px; max-width: 100%; max-height: min(70vh, 640px); overflow: auto; padding: 12px 16px; margin-bottom: 8px; }
.panel[hidden] { display: none; }
h2 { font-size: 18px; margin: 0 0 8px; }
h3 { font-size: 16px; margin: 16px 0 4px; }
ul { list-style: none; margin: 0; padding: 0; }
li { border-left: 4px solid #6a6a6a; padding: 2px 0 2px 10px; margin: 8px 0; overflow-wrap: anywhere; }
li.error { border-color: #b00020; }
li.warning { border-color: #8a5a00; }
p { margin: 2px 0 6px; }
.kind { font-weight: 600; }
.error .kind { color: #b00020; }
.warning .kind { color: #7a4f00; }
.do { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.small { font-size: 14px; color: #4a4a4a; }
.note { background: #eef3fb; border-radius: 6px; padding: 8px; }
.note[hidden] { display: none; }
.label { border: 0; padding: 0; min-height: 24px; font-weight: 600; text-decoration: underline; background: none; }
a { color: #0a4ea8; }
summary { cursor: pointer; min-height: 24px; }
dialog { border: 1px solid #6a6a6a; border-radius: 8px; width: 560px; max-width: calc(100vw - 24px); max-height: 85vh; overflow: auto; padding: 16px 20px; background: #fff; }
dialog::backdrop { background: #0008; }
.main { background: #0a4ea8; color: #fff; border-color: #0a4ea8; }
.main:hover { background: #083d84; }
.choice { margin-top: 16px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) { li { border-color: CanvasText; } }
`;
