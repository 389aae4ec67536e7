import type { RuleCases } from '../ruleCase.ts';

const NEXT = 'The band on the quay played on, and nobody minded.';

export default {
  cases: [
    `The company said on Monday that it would reactivate ⟦a U.S.⟧\n\n${NEXT}`,
    `The envoy left the island on Monday aboard ⟦a U.N.⟧\n\n${NEXT}`,
    `The harbour master spent the night in a hut that belongs ⟦to the⟧\n\n${NEXT}`,
    `The harbour master spent the night in a hut that belongs ⟦to the.⟧\n\n${NEXT}`,
    `The ferry carries eighty people, four cars ⟦and a⟧\n\n${NEXT}`,
    `The ferry carries eighty people, four cars, a ⟦piano and⟧\n\n${NEXT}`,
    `Passengers waited for four hours on the quay with the band ⟦and their⟧\n\n${NEXT}`,
    `The harbour has a new master, and he was sworn in on Monday by ⟦state Sen.⟧\n\n${NEXT}`,
    `The whistle was heard by a ferry on the far side and by ⟦the Gov.⟧\n\n${NEXT}`,
    'The harbour master said that the whistle had been bought from the estate of ⟦a neighbour⟧',
    `The harbour master has bought a whistle. It was made in the year of the great storm by a smith who had lost his hearing in another one, which explains a good deal, and left to the town in his will. The whistle is heard on ⟦both sides⟧\n\n${NEXT}`,
    `The council will meet on Thursday to discuss the ford, the gauge ⟦and\nthe⟧\n\n${NEXT}`,
    `The ferry came in two hours late because the pilot had stopped ⟦for a⟧\n\n${NEXT}`,
    `Nobody on the quay could say on Monday who had paid for the whistle or ⟦whose every⟧\n\n${NEXT}`,
    `He was the last of the great pilots to have worked in the U.S.\n\n${NEXT}`,
    `The whistle was made in the U.K. and sold in the U.S.\n\n${NEXT}`,
    `It is the whistle that he had been looking for.\n\n${NEXT}`,
    `That was the harbour that the ferry came from.\n\n${NEXT}`,
    `The pilots were proud of the ferry and the ferry was proud of her.\n\n${NEXT}`,
    `What to look for on the quay\n\n${NEXT}`,
    `Harbour Master Buys A Whistle For The\n\n${NEXT}`,
    `The harbour master listed what he had bought:\n\n${NEXT}`,
    `“We will sail at noon,” the harbour master said to the band, “whatever the whistle says”\n\n${NEXT}`,
    `The ferry runs on weekdays (see the timetable on the quay)\n\n${NEXT}`,
    `He came by ferry to live on the island in May 2016\n\n${NEXT}`,
    `The harbour master had bought a whistle, and he blew\n\nit until the band had lost the tune.`,
    'Der Kapitän sagte, die Fähre sei nur deshalb zu spät gekommen, weil er auf dem Weg noch einen alten Freund und dessen Hund an Bord genommen habe, und zwar in the',
  ],
} satisfies RuleCases;
