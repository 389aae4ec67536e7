import type { RuleCases } from '../ruleCase.ts';

export default {
  cases: [
    ['The ferry⟦ ,⟧ he said, is late.', 'The ferry, he said, is late.'],
    ['The ferry is late⟦ .⟧', 'The ferry is late.'],
    ['The ferry is late⟦ .⟧ Nobody minds.', 'The ferry is late. Nobody minds.'],
    ['Is the ferry late⟦ ?⟧', 'Is the ferry late?'],
    ['It is late⟦ !⟧ Very late⟦  !⟧', 'It is late! Very late!'],
    ['The ferry⟦ ;⟧ the band', 'The ferry; the band'],
    ['What he saw⟦ :⟧ a ferry', 'What he saw: a ferry'],
    ['“The ferry is late”⟦ ,⟧ he said.', '“The ferry is late”, he said.'],
    ['The ferry (the old one)⟦ ,⟧ is late.', 'The ferry (the old one), is late.'],
    ['It costs 50⟦ ,⟧ or 40%⟦ .⟧', 'It costs 50, or 40%.'],
    ['Then he said⟦ ,⟧"No."', 'Then he said, "No."'],
    'The ferry . . . is late. He waited . . . .',
    'The ferry ... is late. He waited ...',
    'It fell by .5 to .25 and he writes .com and .net.',
    'He was glad :) and sad :( by turns.',
    'Le bac est en retard ! Pourquoi ? Le capitaine ne sait pas ; il attend : la mer est calme et les passagers dorment sur le pont depuis ce matin, avec leurs chiens et leurs valises ouvertes.',
    'The ferry, he said, is late. Is it? Yes!',
    'The file is called .gitignore.',
  ],
} satisfies RuleCases;
