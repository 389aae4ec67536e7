import type { RuleCases } from '../ruleCase.ts';

const BEFORE =
  '"The ferry is late," said Mona Tiller. The quay was full. The band had come at noon. It played a march. Nobody danced. "Nobody dances to marches," Tiller said.\n\n';
const AFTER = '\n\nThe harbour master went home. The whistle stayed on the quay. It rained until the evening.';
const under = (sentences: string): string => `${BEFORE}${sentences}${AFTER}`;

export default {
  cases: [
    [
      under('⟦Haddow has seen the same storm that we all saw from this chamber.⟧'),
      under('"Haddow has seen the same storm that we all saw from this chamber."'),
    ],
    under('Tiller looked at the sky. ⟦I promise that the ferry will sail at noon.⟧ She sat down.'),
    under('⟦Ladies and gentlemen, my ferry has been late for the last time.⟧'),
    under('⟦We have the ferry and we have the whistle in this building.⟧'),
    under('⟦I thank the band, who gave us a march in the rain.⟧'),
    under('⟦We are proud of a ferry that has never once been on time.⟧'),
    under('⟦I hope that my ferry will be forgiven by the ducks.⟧'),
    under('⟦Mr. President, our ferry is late.⟧'),
    under('⟦My fellow pilots, I have bad news about the whistle.⟧'),
    under('⟦We’re very sorry about the ducks, all of us.⟧'),
    under('I love that they painted it. It was time.\n— Joan Tarrant (@joantarrant) November 3, 2019'),
    under('WHO PAYS FOR THE NEW WHISTLE Because we all heard it. [Haddow Herald.]'),
    under('The ferry is late, and the quay is wet.'),
    under('We know from the past that ferries are late.'),
    under('Tiller said we all saw the storm from this chamber.'),
    under('She told us that in this room the whistle had been sold.'),
    under('Our reporter waited in this hall for the whistle that we all heard.'),
    under('"We all saw the storm from this chamber," Tiller said.'),
    'I promise to tell the truth about ferries. I love them. I hope to die on one.',
    under('I love the ferry. I love the whistle. I love the band. I promise to love the ducks.'),
    under('Title I schools were shut, and Our Principles PAC was late in this chamber.'),
  ],
} satisfies RuleCases;
