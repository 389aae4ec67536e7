import type { RuleCases } from '../ruleCase.ts';

export default {
  cases: [
    '"The ferry is late," said ⟦an official⟧.',
    '⟦Officials⟧ said the ferry was "late by two hours or more".',
    '"We saw no whistle," ⟦a source close to the inquiry⟧ said.',
    '⟦A senior official⟧ told reporters that the ferry was "as late as ever".',
    '⟦One insider⟧ called the whistle "a cry for help".',
    '⟦Critics⟧ say the ferry is "a raft with a timetable".',
    '⟦A spokesman⟧ said: "We have no ferry to speak of."',
    '⟦Analysts⟧ said the ferry "has had its day".',
    '"It will sail," said ⟦one of the advisers⟧.',
    '⟦Diplomats⟧ said the talks had been "wet and long".',
    '⟦Tiller’s spokesman⟧ said the ferry was "late by two hours or more". Mona Tiller was not there.',
    '"The ferry is late," said ⟦an adviser to Mona Tiller⟧.',
    '"The ferry is late," said Mona Tiller, an official of the port.',
    'Port official Mona Tiller said the ferry was "late by two hours".',
    'Mona Tiller said: "We have no ferry to speak of."',
    'The port authority said the ferry was "late by two hours".',
    'Sources of the river were found in May.',
    'The officials stood on the quay and kept silent.',
    '"The ferry is late," he said.',
  ],
} satisfies RuleCases;
