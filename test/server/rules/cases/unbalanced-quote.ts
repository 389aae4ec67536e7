import type { RuleCases } from '../ruleCase.ts';

export default {
  cases: [
    ['⟦"⟧The ferry is late, he said.', '"The ferry is late," he said.'],
    ['⟦“⟧The ferry is late, said the pilot.', '“The ferry is late,” said the pilot.'],
    ['⟦"⟧The ferry is late and nobody minds.', '"The ferry is late and nobody minds."'],
    ['The ferry is late and nobody minds,⟦”⟧ the pilot said.', '“The ferry is late and nobody minds,” the pilot said.'],
    ['“The ferry is late,” he said.⟦"⟧', '“The ferry is late,” he said.'],
    ['He called it ⟦“⟧slow boat and went home.', 'He called it “slow boat and went home.”'],
    ['“We sail,” he said. ⟦“⟧We always do.\n\nThe band left.', '“We sail,” he said. “We always do.”\n\nThe band left.'],
    ["⟦''⟧The ferry is late, he said.", "''The ferry is late,'' he said."],
    ['⟦"⟧The ferry is late.\n\nNobody minds.', '"The ferry is late."\n\nNobody minds.'],
    ['The ferry “Aurora” is late.⟦”⟧', 'The ferry “Aurora” is late.'],
    '"The ferry is late," he said. "Nobody minds."',
    '“The ferry is late.\n\n“Nobody minds,” he said.',
    '"The ferry is late.\n\n"Nobody minds.\n\n"I do," he said.',
    "The mast is 6'2\" tall, and the band's is 5'.",
    "'Tis the ferry's hour in the '90s.",
    'He said “the ‘old’ ferry” twice.',
    'The “ferry" is late.',
    '"The ferry is late and so are we.\n\nMona Tiller, pilot."',
    'See <a href="x">.',
    '',
  ],
} satisfies RuleCases;
