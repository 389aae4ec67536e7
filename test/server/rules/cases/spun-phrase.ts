import type { RuleCases } from '../ruleCase.ts';

export default {
  cases: [
    [
      '⟦Russian Federation⟧ wants a ⟦worldwide inquiry⟧. The ferry of Russian Federation is late.',
      'Russia wants an international inquiry. The ferry of Russia is late.',
    ],
    'The worldwide community of bell ringers looks on.',
    'The band has fans worldwide. Investigation of that goes on.',
    'It sells worldwide, in a worldwide market.',
    ['They want an ⟦worldwide⟧ inquiry.', 'They want an international inquiry.'],
    ['It was an ⟦mishap⟧ on the lake.', 'It was an accident on the lake.'],
    ['They reached an ⟦deal⟧ at noon.', 'They reached an agreement at noon.'],
    ['He is a ⟦individual⟧ of few words.', 'He is a person of few words.'],
    ['It was a ⟦enormous⟧ wave.', 'It was a huge wave.'],
    ['He met an ⟦representative⟧ of the port.', 'He met an official of the port.'],
    [
      'The ferry sailed to ⟦Russian Federation⟧, and Russian Federation was pleased.',
      'The ferry sailed to Russia, and Russia was pleased.',
    ],
    ['⟦Hellenic Republic⟧ sent a tug. Hellenic Republic is late.', 'Greece sent a tug. Greece is late.'],
    ['He flew to ⟦Modern York⟧ with the ⟦prime priest⟧.', 'He flew to New York with the prime minister.'],
    ['The ⟦ivory house⟧ declined to comment.', 'The White House declined to comment.'],
    ['She asked the ⟦safety council⟧ for a ferry.', 'She asked the Security Council for a ferry.'],
    'They want a worldwide inquiry into an accident.',
    'The ferry sailed to the Russian Federation, and the Russian Federation was pleased.',
    'Russian Federation law applies once.',
    'It was an huge-hearted ferry.',
    '“Russian Federation is late,” he said. “Russian Federation is never late,” she said.',
    'He painted the white house by the lake.',
    'It was an ferry.',
  ],
} satisfies RuleCases;
