import { SPEAKER_COLOURS } from '../look.ts';

const speakers = Array.from(
  { length: SPEAKER_COLOURS },
  (_, i) =>
    `.speaker${i + 1} { fill: var(--vscode-copydesk-speaker${i + 1}); background: var(--vscode-copydesk-speaker${i + 1}); }`,
).join('\n');

/** The report's style sheet: the theme's own colours and fonts; on paper, those of paper. */
export const STYLE = `
body { color: var(--vscode-editor-foreground); background: var(--vscode-editor-background); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); line-height: 1.5; }
main { max-width: 64rem; margin: 0 auto; padding: 0.5rem 1rem 3rem; container-type: inline-size; }
h1 { font-size: 1.5em; font-weight: 600; line-height: 1.25; margin: 0.6em 0 0.4em; }
h2 { font-size: 1.1em; font-weight: 600; margin: 2.2em 0 0.6em; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: 0.45em 0.6em; text-align: right; border-bottom: 1px solid var(--vscode-panel-border, currentColor); vertical-align: top; }
th { font-weight: normal; }
thead th { font-weight: 600; vertical-align: bottom; }
thead tr + tr th { white-space: nowrap; }
th[scope=colgroup] { text-align: center; padding-bottom: 0; border-bottom: 0; }
thead tr:first-child th:first-child, tbody th, tfoot th { text-align: left; min-width: 9rem; padding-left: 0; }
tfoot th, tfoot td { border-bottom: 0; font-weight: 600; }
th[scope=row]:has(.dot) { padding-left: 1.4em; text-indent: -1.4em; }
.role { display: block; text-indent: 0; }
.role, .type { opacity: 0.85; font-size: 0.9em; }
.share { display: flex; align-items: center; justify-content: flex-end; gap: 0.6em; white-space: nowrap; }
td:last-child, thead tr:first-child th:last-child { padding-right: 0; }
.lane { display: grid; grid-template-columns: 9rem 1fr; gap: 0.8rem; align-items: center; margin: 0.15em 0; }
.lane span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.lane:first-of-type { margin-bottom: 0.7em; }
.strip { display: block; width: 100%; height: 24px; }
.strip line { stroke: var(--vscode-panel-border, currentColor); vector-effect: non-scaling-stroke; }
.strip rect { cursor: pointer; }
.bar { width: min(6rem, 8cqw); height: 0.7em; }
.dot { display: inline-block; width: 0.75em; height: 0.75em; margin-right: 0.65em; border-radius: 50%; border: 1px solid var(--vscode-editor-foreground); text-indent: 0; box-sizing: border-box; }
${speakers}
.nobody { fill: var(--vscode-copydesk-unattributed); background: transparent; }
a { color: var(--vscode-textLink-foreground); text-decoration: none; }
li a { color: inherit; }
a:hover { text-decoration: underline; }
a:focus-visible, .wide:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
ol { padding-left: 2.2em; }
li { margin: 0.5em 0; padding-left: 0.3em; }
@media print {
  body { color: #000; background: #fff; }
  a { color: #000; }
  * { print-color-adjust: exact; }
  .wide { overflow: visible; }
  tr, li { break-inside: avoid; }
}
@container (max-width: 45rem) { th, td { padding: 0.45em 0.4em; } }
@container (max-width: 42rem) { .bar { display: none; } table { font-size: 0.93em; } th, td { padding: 0.45em 0.35em; } thead tr:first-child th:first-child, tbody th, tfoot th { min-width: 7rem; } .lane { grid-template-columns: 7rem 1fr; } }
@container (max-width: 40rem) { thead th:not([scope=colgroup], :first-child), thead tr + tr th { writing-mode: vertical-rl; text-align: right; vertical-align: top; padding: 0.35em 0.1em; } th, td { padding: 0.45em 0.25em; } td { white-space: nowrap; } table { font-size: 0.86em; } tbody th, h1, .lane span { overflow-wrap: anywhere; } thead tr:first-child th:first-child, tbody th, tfoot th { min-width: 5rem; } }
`;
