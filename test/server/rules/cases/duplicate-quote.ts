import type { RuleCases } from '../ruleCase.ts';

export default {
  cases: [
    '“We sail when the whistle says so,” he said.\n\n⟦“We sail when the whistle says so,”⟧ the pilot said.',
    '“We sail when the whistle says so,” he said. The band agreed.\n\n⟦“We sail when the whistle says so.”⟧',
    '"We sail at noon, come what may," he said.\n\nHe meant it: ⟦"we sail at noon come what may"⟧.',
    'It was “by some way the slowest boat” on the lake.\n\n⟦“By some way the slowest boat”⟧',
    '“We sail when we sail,” he said, and ⟦“we sail when we sail,”⟧ said she.',
    '"It is not my whistle," he said. She said: ⟦"It is not my whistle."⟧',
    "“It's not the ferry's whistle,” he said. ⟦“It’s not the ferry’s whistle,”⟧ she said.",
    'He said the boat was “too slow for this lake”. She called it ⟦“too slow for this lake”⟧ as well.',
    '“We sail when we sail,” he said. ⟦“We sail when we sail,”⟧ she said. ⟦“We sail when we sail,”⟧ they said.',
    '"We sail at noon," he said.\n\nThe poster said ⟦"we sail at noon"⟧ too.',
    '“We sail,” he said. “We sail,” she said.',
    'He hummed “The Old Ferry Goes Home” and then “The Old Ferry Goes Home” again.',
    '“We sail when the whistle says so,” he said.\n\n“We sail when the bell says so,” she said.',
    '“We sail when the whistle says so,” he said to the band on the quay.\n\n“We sail when the whistle says so,” he said to the band on the quay.',
    'We sail when the whistle says so. We sail when the whistle says so.',
    '“We sail when the whistle says so,” he said.',
  ],
} satisfies RuleCases;
