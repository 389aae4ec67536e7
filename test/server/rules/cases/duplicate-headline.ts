import type { RuleCases } from '../ruleCase.ts';

const BODY = 'The ferry came in late. Nobody on the quay minded.';

export default {
  whole: true,
  cases: [
    [`Ferry runs late\n\n\n⟦Ferry runs late⟧\n\n${BODY}`, `Ferry runs late\n\n${BODY}`],
    [`Ferry runs late\n\n⟦Ferry runs late⟧\n\n${BODY}`, `Ferry runs late\n\n${BODY}`],
    [`Ferry runs late\r\n\r\n⟦Ferry runs late⟧\r\n\r\n${BODY}`, `Ferry runs late\r\n\r\n${BODY}`],
    [`Ferry runs late\n⟦Ferry runs late⟧\n${BODY}`, `Ferry runs late\n${BODY}`],
    `Ferry runs late\n\n⟦FERRY RUNS LATE⟧\n\n${BODY}`,
    `Ferry runs late\n\n⟦Ferry runs late.⟧\n\n${BODY}`,
    `Ferry ‘runs late’\n\n⟦Ferry 'runs late'⟧\n\n${BODY}`,
    `Ferry  runs late\n\n⟦Ferry runs late⟧\n\n${BODY}`,
    `Fähre kommt zu spät\n\n⟦Fähre kommt zu spät⟧\n\n${BODY}`,
    [`Ferry runs late\n\n   ⟦Ferry runs late⟧   \n\n${BODY}`, `Ferry runs late\n\n${BODY}`],
    [
      `Ferry runs late\n\n⟦Ferry runs late⟧\n\n⟦FERRY RUNS LATE⟧\n\n${BODY}\n\nFerry runs late`,
      `Ferry runs late\n\n${BODY}\n\nFerry runs late`,
    ],
    `Ferry runs late\n\n${BODY}`,
    `Ferry runs late\n\nFerry runs late again\n\n${BODY}`,
    `Ferry runs late\n\nBy Mona Tiller\n\nFerry runs late\n\n${BODY}`,
    `Ferry runs late\n\n${BODY}\n\nFerry runs late`,
    '',
    'Ferry runs late',
    `...\n\n!!!\n\n${BODY}`,
  ],
} satisfies RuleCases;
