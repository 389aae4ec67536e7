import { SPEAKER_COLOURS } from '../look.ts';

const speakers = Array.from(
  { length: SPEAKER_COLOURS },
  (_, i) =>
    `.speaker${i + 1} { fill: var(--vscode-copydesk-speaker${i + 1}); background: var(--vscode-copydesk-speaker${i + 1}); }`,
).join('\n');

/** The report's style sheet: the theme's own colours and fonts; on paper, those of paper. */
export const STYLE = `
body { color: var(--vscode-editor-foreground); background: var(--vscode-editor-background); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); }
main { max-width: 70rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5em; font-weight: 600; }
h2 { font-size: 1.15em; font-weight: 600; margin-top: 2em; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 0.35em 0.6em; text-align: right; border-bottom: 1px solid var(--vscode-panel-border, currentColor); vertical-align: middle; }
th:first-child { text-align: left; font-weight: normal; }
thead th { font-weight: 600; }
.role, .type, .types { opacity: 0.85; font-size: 0.9em; }
.role, .types { display: block; }
th[scope=row] { padding-left: 1.7em; text-indent: -1.3em; }
th[scope=row] .role { margin-left: 0; text-indent: 0; }
.share { white-space: nowrap; }
.lane { width: 40%; min-width: 8rem; }
.strip { display: block; width: 100%; height: 24px; }
.strip line { stroke: var(--vscode-panel-border, currentColor); vector-effect: non-scaling-stroke; }
.strip rect { cursor: pointer; }
.bar { display: inline-block; width: 4rem; height: 0.7em; margin-left: 0.6em; }
.dot { display: inline-block; width: 0.8em; height: 0.8em; margin-right: 0.5em; border-radius: 50%; border: 1px solid var(--vscode-editor-foreground); }
${speakers}
.nobody { fill: var(--vscode-copydesk-unattributed); background: transparent; }
a { color: var(--vscode-textLink-foreground); text-decoration: none; }
li a, a:hover { text-decoration: underline; }
a:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
ol { padding-left: 2.2em; }
li { margin: 0.4em 0; }
@media print {
  body { color: #000; background: #fff; }
  a { color: #000; }
  * { print-color-adjust: exact; }
  tr, li { break-inside: avoid; }
}
@media (max-width: 28rem) { .bar { display: none; } }
`;
