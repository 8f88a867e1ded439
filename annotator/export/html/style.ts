/** The whole look of the exported page: light, dark, print, narrow. Colours after Okabe and Ito. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fffdf9; --ink: #1c1b19; --quiet: #5f5b54; --rule: #ddd7cb; --card: #f6f1e7; --accent: #8a2f0b;
  --person: #0068a8; --organization: #8a4b00; --place: #00704f; --product: #9b3f78; --event: #5b4bb5;
  --amount: #5d6200; --time: #35617a; --deadline: #b3261e;
  --serif: Charter, "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161513; --ink: #ece8e0; --quiet: #a8a297; --rule: #3a3732; --card: #211f1c; --accent: #f0a37f;
    --person: #6cb8ec; --organization: #f0b060; --place: #56cba4; --product: #e4a1c8; --event: #b0a4f5;
    --amount: #c9ce62; --time: #93c1da; --deadline: #ff9a8f;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.65 var(--serif); }
main, footer { max-width: 76rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 3rem); }
header { padding: clamp(2rem, 6vw, 4rem) 0 1.5rem; border-block-end: 3px double var(--rule); }
h1 { margin: 0.3em 0 0; font-size: clamp(1.7rem, 4vw, 2.7rem); line-height: 1.15; text-wrap: balance; overflow-wrap: anywhere; }
.english-title { margin: 0.5em 0 0; font-size: 1.2rem; font-style: italic; color: var(--quiet); }
.kicker, .facts, h2, th, .legend, mark small, footer, .due small, .count { font-family: var(--sans); }
.kicker { margin: 0; font-size: 0.8rem; letter-spacing: 0.08em; text-transform: uppercase; color: var(--accent); }
.facts { display: flex; flex-wrap: wrap; gap: 0.2rem 1.6rem; margin: 1.2rem 0 0; font-size: 0.85rem; color: var(--quiet); }
.facts div { display: flex; gap: 0.4em; }
.facts dd { margin: 0; color: var(--ink); overflow-wrap: anywhere; }
h2 { margin: 2.4rem 0 0.8rem; font-size: 0.85rem; letter-spacing: 0.08em; text-transform: uppercase; color: var(--quiet); }
.deadlines { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 1rem; padding: 0; margin: 0; list-style: none; }
.deadlines li { padding: 1rem 1.2rem; background: var(--card); border-inline-start: 5px solid var(--deadline); break-inside: avoid; }
.deadlines p { margin: 0.35rem 0 0; }
.due { font-size: 1.15rem; font-weight: 700; }
.due::first-letter { text-transform: uppercase; }
.due small { display: block; font-size: 0.78rem; font-weight: 400; color: var(--quiet); }
.certainty { font-size: 0.88rem; color: var(--quiet); }
.deadlines .past { background: none; border: 1px dashed var(--rule); border-inline-start: 5px double var(--quiet); }
.strip { overflow-x: auto; }
.strip svg { display: block; width: 100%; min-width: 40rem; max-width: 54rem; height: auto; }
.strip text { fill: var(--ink); stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; paint-order: stroke; font: 12.5px var(--sans); }
.strip .tick { fill: var(--quiet); font-size: 11px; }
.strip .grid { stroke: var(--rule); }
.strip .axis, .strip .breaks { stroke: var(--quiet); stroke-width: 2; fill: none; }
.item.event, .item.start, .item.end { --hue: var(--time); }
.item.publication { --hue: var(--person); }
.item .stem { stroke: var(--hue); }
.item .shape { fill: var(--hue); stroke: var(--hue); stroke-width: 1.5; stroke-linejoin: round; }
.item.stretch .shape { fill: color-mix(in srgb, var(--hue) 14%, var(--paper)); stroke-width: 1; }
.item.past .shape { fill: var(--paper); }
.item.past .stem { stroke-dasharray: 3 3; }
.strip .deadline text, .strip .publication text { fill: var(--hue); font-weight: 600; }
.moments { columns: 20rem auto; column-gap: 2.5rem; padding: 0; margin: 0.6rem 0 0; list-style: none; font-size: 0.95rem; }
.moments li { position: relative; padding: 0.15rem 0 0.15rem 1.6rem; border: 0; break-inside: avoid; font-weight: 400; }
.moments .deadline time { font-weight: 700; }
.moments small { color: var(--quiet); }
.icon { position: absolute; inset-block-start: 0.4rem; inset-inline-start: 0; }
.legend { display: flex; flex-wrap: wrap; gap: 0.5rem 1.2rem; padding: 0; margin: 0 0 1rem; list-style: none; font-size: 0.85rem; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 2.5rem; padding: 0.25rem 0; }
.pair:hover { background: var(--card); }
.pair p { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
.pair .gloss { color: color-mix(in srgb, var(--ink) 82%, var(--paper)); }
.alone .pair { grid-template-columns: minmax(0, 46rem); }
.block { padding: 0.5rem 0; }
.block + .block { border-block-start: 1px solid color-mix(in srgb, var(--rule) 55%, transparent); }
.headline p, .heading p { font-weight: 700; font-size: 1.12em; line-height: 1.35; }
.standfirst p { font-size: 1.05em; }
.caption p { font-style: italic; }
.breadcrumb p, .section p, .dateline p, .byline p, .boilerplate p { font-size: 0.85em; color: var(--quiet); }
.list-item .pair p:not(:empty)::before { content: "– "; color: var(--quiet); }
mark { color: inherit; background: color-mix(in srgb, var(--hue) 10%, transparent); border-block-end: 2px var(--line, solid) var(--hue); padding-block-end: 0.05em; border-radius: 2px 2px 0 0; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark mark { background: none; }
mark:has(mark) { padding-block-end: 0.3em; }
mark:target { outline: 3px solid var(--hue); outline-offset: 2px; }
mark small { font-size: 0.62rem; font-weight: 600; letter-spacing: 0.04em; color: var(--hue); vertical-align: 0.35em; line-height: 1; user-select: none; }
.person { --hue: var(--person); }
.organization { --hue: var(--organization); --line: double; border-block-end-width: 4px; }
.place { --hue: var(--place); --line: dashed; }
.product { --hue: var(--product); --line: dotted; }
.event { --hue: var(--event); }
.money, .percent, .quantity { --hue: var(--amount); --line: dotted; }
.time { --hue: var(--time); --line: dashed; }
.deadline { --hue: var(--deadline); border-block-end-width: 3px; font-weight: 600; }
.passage { font-style: italic; }
.tables { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.95rem; }
th { padding: 0.4rem 1rem 0.4rem 0; font-size: 0.78rem; font-weight: 600; text-align: start; color: var(--quiet); border-block-end: 2px solid var(--rule); }
td { padding: 0.45rem 1rem 0.45rem 0; vertical-align: top; border-block-end: 1px solid var(--rule); overflow-wrap: anywhere; }
tr { break-inside: avoid; }
tbody th { color: var(--ink); font: 700 0.95rem/1.5 var(--serif); border-block-end: 1px solid var(--rule); }
td.number { font-variant-numeric: tabular-nums; text-align: end; }
code { font: 0.88em ui-monospace, "Cascadia Code", Menlo, Consolas, monospace; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.quotations, .notes { padding-inline-start: 1.2rem; }
footer { margin-block: 3rem 2rem; padding-block-start: 1rem; border-block-start: 1px solid var(--rule); font-size: 0.78rem; color: var(--quiet); overflow-wrap: anywhere; }
@media (max-width: 44rem) {
  .pair, .alone .pair { grid-template-columns: minmax(0, 1fr); padding: 0.5rem 0; }
  .pair .gloss { padding-inline-start: 0.9rem; border-inline-start: 3px solid var(--rule); margin-block-start: 0.2rem; }
}
@media (forced-colors: active) {
  .strip text, .strip .item text, .strip .tick { fill: CanvasText; stroke: Canvas; }
  .strip path { stroke: CanvasText; }
  .item .shape { fill: CanvasText; stroke: CanvasText; }
  .item.past .shape, .item.stretch .shape { fill: Canvas; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --card: #fff; --accent: #000;
    --person: #00456f; --organization: #6b3a00; --place: #00523a; --product: #7a2f5d; --event: #463a92;
    --amount: #454900; --time: #264a5e; --deadline: #8f1d17;
  }
  body { font-size: 9.5pt; line-height: 1.45; }
  .strip svg { min-width: 0; }
  header { padding-block-start: 0; }
  .pair, .alone .pair { break-inside: avoid; }
  .pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 1.4rem; }
  .pair .gloss { padding: 0; border: 0; margin: 0; }
  h2 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
}
@page { margin: 18mm 16mm; }
`;
