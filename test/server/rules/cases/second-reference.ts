import type { RuleCases } from '../ruleCase.ts';

const BEFORE = 'Mona Tiller runs the ferry. ';

export default {
  cases: [
    [`${BEFORE}Then ⟦Mona Tiller⟧ left.`, `${BEFORE}Then Tiller left.`],
    [`${BEFORE}Then ⟦Ms. Tiller⟧ left.`, `${BEFORE}Then Tiller left.`],
    [`${BEFORE}Then ⟦Ms Tiller⟧ left.`, `${BEFORE}Then Tiller left.`],
    [`${BEFORE}"It is late," said ⟦Mrs Tiller⟧.`, `${BEFORE}"It is late," said Tiller.`],
    [`${BEFORE}It was ⟦Mona Tiller⟧'s bag.`, `${BEFORE}It was Tiller's bag.`],
    ['Vera van der Meer sang. Then ⟦Vera van der Meer⟧ left.', 'Vera van der Meer sang. Then van der Meer left.'],
    ['Captain Sam Tarrant sang. Then ⟦Mr. Tarrant⟧ left.', 'Captain Sam Tarrant sang. Then Tarrant left.'],
    ['Sam Tarrant Jr. sang. Then ⟦Sam Tarrant Jr.⟧ left.', 'Sam Tarrant Jr. sang. Then Tarrant left.'],
    `${BEFORE}Then Tiller left. "It is late," she said.`,
    `${BEFORE}"Mona Tiller is late," said Sam Tarrant.`,
    `${BEFORE}"Ms. Tiller is late," Tarrant said.`,
    'Mr. Tiller left. Then Mr. Tiller came back.',
    `${BEFORE}Tom Tiller does not. Then Mona Tiller left, and Mr. Tiller stayed.`,
    'The Harbour Council met. Then the Harbour Council left.',
    'Xi Jinping sang. Then Xi Jinping left.',
    `The Tiller family has a ferry. ${BEFORE}Then Mona Tiller left.`,
    `${BEFORE}Nobody asks the Tillers. Then Mona Tiller left.`,
    `${BEFORE}\n\nWhat Mona Tiller thinks of ferries\n\nThen ⟦Mona Tiller⟧ left.`,
    `${BEFORE}\n\nMona Tiller: late. Sam Tarrant: later.`,
    'Joan Tarrant read The Moody Whistle. "It is good," she said. The Moody Whistle is hers.',
    `${BEFORE}She won the Mona Tiller prize.`,
    'The Haddow Cup Finals begin today. The Haddow Cup Finals are late.',
    'Mayor Mona Tiller sang. Then Mayor Tiller left.',
  ],
} satisfies RuleCases;
