import type { RuleCases } from '../ruleCase.ts';

export default {
  cases: [
    ['The U.S. ferry met a U.S. tug. The ⟦US⟧ pilot waved.', 'The U.S. ferry met a U.S. tug. The U.S. pilot waved.'],
    ['The US ferry met a US tug of the ⟦USA⟧.', 'The US ferry met a US tug of the US.'],
    ['A U.S. ferry sailed to the ⟦US⟧.', 'A U.S. ferry sailed to the U.S.'],
    ['A US ferry met a US tug in the ⟦U.S.⟧ It was late.', 'A US ferry met a US tug in the US. It was late.'],
    [
      'The UN envoy met the UN pilot. The ⟦U.N.⟧ ferry was late.',
      'The UN envoy met the UN pilot. The UN ferry was late.',
    ],
    ['The UK ferry met a ⟦U.K.⟧ tug. The UK pilot waved.', 'The UK ferry met a UK tug. The UK pilot waved.'],
    ['Russia sent a ferry to the ⟦Russian Federation⟧.', 'Russia sent a ferry to Russia.'],
    ['⟦Russian Federation⟧ sent a ferry, and Russia a tug.', 'Russia sent a ferry, and Russia a tug.'],
    ['Omar ⟦al Hadi⟧ met Omar al-Hadi.', 'Omar al-Hadi met Omar al-Hadi.'],
    ['Omar al-Hadi was late. ⟦Hadi⟧ waved.', 'Omar al-Hadi was late. Al-Hadi waved.'],
    ['From Kyiv he went to Kyiv and to ⟦Kiev⟧.', 'From Kyiv he went to Kyiv and to Kyiv.'],
    'The United States sent a ferry. The U.S. pilot waved.',
    'The U.S. ferry was late. "The US ferry is late," said Mona Tiller.',
    'Team USA met a U.S. ferry, and USA Today wrote of it.',
    'JOIN US ON THE QUAY. The U.S. ferry is late.',
    'Omar al-Hadi was late. Mr. Hadi waved, and Mr. Hadi laughed.',
    'Omar al Hadi was late.\n\nAl\u00a0Hadi waved.',
    'Omar al-Hadi met Al Gore in El Paso.',
    'Russia is large, and Russians sail.',
    'The US$5 ticket is sold on U.S. ferries.',
  ],
} satisfies RuleCases;
