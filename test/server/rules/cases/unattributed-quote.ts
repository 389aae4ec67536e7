import type { RuleCases } from '../ruleCase.ts';

export default {
  cases: [
    'Members were to vote on the ⟦"imposition of a toll on all ferries of the lake"⟧.',
    'There was a poster, ⟦"no ferry today and perhaps none tomorrow"⟧, in the window.',
    'The sign in the window, ⟦"back in ten minutes or in spring"⟧, is from May.',
    'A clause on ⟦"the use of whistles after the hour of nine"⟧ was struck out.',
    '⟦"It is late again and nobody minds, least of all the band."⟧\n\nThe quay was empty by noon.',
    'On the wall hung a sign with the words ⟦"no ferry today and perhaps none tomorrow"⟧.',
    'Under the heading ⟦"what every pilot of the lake must know"⟧ stands nothing.',
    'There is a rule against ⟦"any whistle that can be heard across the lake"⟧ in the harbour book.',
    'The old motto, ⟦"late but dry and never in a hurry"⟧, was painted over in May.',
    'A vote on ⟦“the removal of the second whistle from the old quay”⟧ is due in June.',
    '"We sail at noon, whatever happens," said Mona Tiller.',
    'Mona Tiller said: "We sail at noon, whatever happens."',
    'The “old” ferry is late.',
    'They saw “The Ferry That Never Was” at the cinema.',
    'According to Mona Tiller, the ferry is "late by two hours and more".',
    'The ferry is late, Mona Tiller said.',
    '',
    'In the news: "Ferry late again, and nobody knows why or how," by the Herald\'s Mona Tiller.',
    'A ferry of that kind is often called “a raft with a roof and no manners at all”.',
  ],
} satisfies RuleCases;
