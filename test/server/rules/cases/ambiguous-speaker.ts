import type { RuleCases } from '../ruleCase.ts';

export default {
  cases: [
    'Paul Doyle and Peter Teague met on the quay. "The ferry is late," ⟦he⟧ said.',
    'Mona Tiller and Joan Tarrant met on the quay. "The ferry is late," ⟦she⟧ said.',
    'The ferry was late. "Nobody minds," ⟦she⟧ said.',
    'The ferry was late. "Nobody minds," ⟦he⟧ said.',
    'Paul Doyle waved. "Nobody minds about the ferry," ⟦she⟧ said.',
    'Joan Tarrant waved. "Nobody minds about the ferry," ⟦he⟧ said.',
    'The ferry was late. ⟦She⟧ also praised the band as "loud and cheerful to the end".',
    'The ferry was late. ⟦He⟧ called the whistle "a cry for help from the deep".',
    'Paul Doyle and Peter Teague met on the quay. ⟦He⟧ said: "The ferry is late."',
    'The storm passed. "It was the worst we have had," ⟦he⟧ added.',
    'Paul Doyle met Joan Tarrant on the quay. "The ferry is late," she said.',
    'Paul Doyle waved. "Nobody minds about the ferry," he said.',
    'Joan Tarrant waved. "Nobody minds about the ferry," she said.',
    '"The ferry is late," said Joan Tarrant. "It always is," she said.',
    '"The ferry is late," Paul Doyle said.',
    'Paul Doyle met Peter Teague on the quay. "The ferry is late," said Doyle.\n\nNobody minded. "We have a band," he said.',
    'Paul Doyle, Peter Teague and the band met on the quay. "Nobody minds," the mate said. "We have a whistle," he added.',
    'Paul Doyle and Peter Teague met on the quay. "The ferry is late," ⟦he⟧ said. "It always is," he added.',
    '"The ferry is late," said Joan Tarrant. Paul Doyle and Peter Teague waved. "Nobody minds," ⟦he⟧ said.',
    'Paul Doyle and Peter Teague said the ferry was late. "Nobody minds," ⟦he⟧ added.',
    'The Haddow Ferry Company counted again. They found "three ferries and a raft" on the lake.',
    'I waited on the quay. "The ferry is late," I said.',
    'Nobody spoke on the quay.',
  ],
} satisfies RuleCases;
