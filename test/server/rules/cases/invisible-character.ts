import type { RuleCases } from '../ruleCase.ts';

export default {
  cases: [
    ['The fer⟦\u200b⟧ry', 'The ferry'],
    ['The fer⟦\u00ad⟧ry', 'The ferry'],
    ['The⟦\ufeff⟧ ferry', 'The ferry'],
    ['⟦\u202a⟧The ferry⟦\u202c⟧', 'The ferry'],
    ['The⟦\u200e⟧ ferry', 'The ferry'],
    ['The⟦\u0000⟧ ferry', 'The ferry'],
    ['The⟦\u0008\u0007⟧ ferry', 'The ferry'],
    ['The⟦\u2028⟧ferry', 'The ferry'],
    ['The⟦\u2060⟧ ferry⟦\u200d⟧s', 'The ferrys'],
    ['“We⟦\u200b⟧ sail”', '“We sail”'],
    ['The⟦\u001b⟧[31m ferry', 'The[31m ferry'],
    'The ferry, the café and 50\u00a0years\tin a line.\r\nAnother.',
    ['The caf\u00e9⟦\u00ad⟧s', 'The cafés'],
    'GarcÃ\u00ada sailed from MÃ\u00adlaga.',
    'GarcA\u0303\u00ada sailed from Haddow.',
    '👩‍🎤 👨‍👩‍👧 ❤️',
    'می‌خواهم',
    'שלום \u200fעולם',
    'क्‍ष',
    '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  ],
} satisfies RuleCases;
