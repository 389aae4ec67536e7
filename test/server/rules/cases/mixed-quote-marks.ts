import type { RuleCases } from '../ruleCase.ts';

export default {
  cases: [
    ['“We sail,” he said. “We do.” ⟦"⟧Never," she said.', '“We sail,” he said. “We do.” “Never,” she said.'],
    ['"We sail," he said. "We do." ⟦“⟧Never,” she said.', '"We sail," he said. "We do." "Never," she said.'],
    ['⟦“⟧We sail,” he said. "Never," she said.', '"We sail," he said. "Never," she said.'],
    ['⟦"⟧We sail," he said.\n\n“Never,” she said. “No.”', '“We sail,” he said.\n\n“Never,” she said. “No.”'],
    ['⟦“⟧A,” "B."', '"A," "B."'],
    ['"A" "B" ⟦“⟧C” “D” "E"', '"A" "B" "C" "D" "E"'],
    ['“A” “B” ⟦"⟧C"', '“A” “B” “C”'],
    ['“A” ⟦"⟧C" “D”', '“A” “C” “D”'],
    ['"We sail," he said of the ⟦“⟧old” ferry. "We do."', '"We sail," he said of the "old" ferry. "We do."'],
    '"We sail," he said. "Never," she said.',
    '“We sail,” he said. “Never,” she said.',
    "“We don't sail,” he said. “It’s late.”",
    'The mast is 6\'2" tall, “he said”.',
    '«Nous partons», “il dit”.',
    '<a class="x"> “We sail,” he said.',
    'No marks at all.',
  ],
} satisfies RuleCases;
