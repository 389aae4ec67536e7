import type { RuleCases } from '../ruleCase.ts';

export default {
  cases: [
    ['The ⟦USA -backed⟧ ferry came.', 'The USA-backed ferry came.'],
    ['They spoke of ⟦U.S. -Russia⟧ ties.', 'They spoke of U.S.-Russia ties.'],
    ['It is a ⟦well- known⟧ ferry.', 'It is a well-known ferry.'],
    ['These were no mistakes by ⟦over- sight⟧.', 'These were no mistakes by oversight.'],
    ['It was a swan, a large ⟦bird -a⟧ very large one.', 'It was a swan, a large bird - a very large one.'],
    ['He saw it ⟦coming -and⟧ ran. — Nobody — laughed.', 'He saw it coming — and ran. — Nobody — laughed.'],
    ['The harbour is ⟦topsy -turvy⟧.', 'The harbour is topsy-turvy.'],
    ['He speaks for the ⟦pro- Haddow⟧ party.', 'He speaks for the pro-Haddow party.'],
    ['The pilot was ⟦re- ceived⟧ with music.', 'The pilot was received with music.'],
    ['A ⟦state- owned⟧ ferry, a ⟦four -deck⟧ one.', 'A state-owned ferry, a four-deck one.'],
    ['It costs ⟦199- down⟧ from 249.', 'It costs 199 - down from 249.'],
    'Pre- and post-war ferries, two- to three-hour trips, first- or second-class.',
    'He went - and came back. It was late -- very late.',
    'The thermometer fell to -5 and then to -12.',
    '- Ferries\n- Whistles\n-Bands',
    '"We sail at noon." -J.',
    'A well-known, U.S.-backed, four-deck ferry',
    'The line ends here -\nand goes on.',
  ],
} satisfies RuleCases;
