import type { RuleCases } from '../ruleCase.ts';

export default {
  cases: [
    ['"The ferry is late," Mona Tiller ⟦claimed⟧.', '"The ferry is late," Mona Tiller said.'],
    [
      'Mona Tiller ⟦admitted⟧ that the ferry was "late by two hours".',
      'Mona Tiller said that the ferry was "late by two hours".',
    ],
    ['"It is late," ⟦fumed⟧ Mona Tiller.', '"It is late," fumed Mona Tiller.'],
    ['"It is late," Mona Tiller ⟦conceded⟧.', '"It is late," Mona Tiller said.'],
    ['"It is late," Mona Tiller ⟦retorted⟧.', '"It is late," Mona Tiller said.'],
    ['"It is late," Mona Tiller ⟦quipped⟧.', '"It is late," Mona Tiller said.'],
    ['"It is late," Mona Tiller ⟦boasted⟧.', '"It is late," Mona Tiller said.'],
    [
      'Mona Tiller ⟦insists⟧ that the ferry is "late by two hours".',
      'Mona Tiller says that the ferry is "late by two hours".',
    ],
    ['"It is late," Mona Tiller ⟦lamented⟧.', '"It is late," Mona Tiller said.'],
    [
      'Mona Tiller ⟦slammed⟧ the ferry as "a raft with a timetable".',
      'Mona Tiller slammed the ferry as "a raft with a timetable".',
    ],
    '"The ferry is late," Mona Tiller said.',
    'Mona Tiller told reporters that the ferry was "late by two hours".',
    'Mona Tiller added: "The ferry is late."',
    'The pilot admitted two passengers and slammed the door.',
    'The claimed ferry is late.',
    '"The ferry is late," Mona Tiller wrote. He was admitted to the harbour.',
    'Mona Tiller claimed victory for the ferry "in every race so far".',
    'The storm claimed two lives, said Paul Doyle.',
    [
      'Mona Tiller is here. ⟦Conceding⟧ that there would likely be a ferry "down the line" she warned: "It will be late."',
      'Mona Tiller is here. Saying that there would likely be a ferry "down the line" she warned: "It will be late."',
    ],
  ],
} satisfies RuleCases;
