import type { RuleCases } from '../ruleCase.ts';

export default {
  cases: [
    ['Tiller ⟦&amp;⟧ Sons', 'Tiller & Sons'],
    ['The ferry⟦&#8217;⟧s late.', 'The ferry’s late.'],
    ['The ferry⟦&rsquo;⟧s late.', 'The ferry’s late.'],
    ['The ferry⟦&#x2019;⟧s late.', 'The ferry’s late.'],
    ['The⟦&nbsp;⟧ferry', 'The\u00a0ferry'],
    ['The ferry⟦&amp;#8217;⟧s late ⟦&amp;amp;⟧ slow.', 'The ferry’s late & slow.'],
    ['The ferry⟦#8217;⟧s late.', 'The ferry’s late.'],
    ['The ferry⟦&#146;⟧s late.', 'The ferry’s late.'],
    ['Caf⟦&eacute;⟧ ⟦&quot;⟧Zur F⟦&auml;⟧hre⟦&quot;⟧', 'Café "Zur Fähre"'],
    ['The ⟦<em>⟧old⟦</em>⟧ ferry', 'The old ferry'],
    ['Late.⟦<br />⟧Very late.', 'Late. Very late.'],
    ['⟦<p>⟧Late.⟦</p>⟧', 'Late.'],
    ['See ⟦<a href="https://ferry.example">⟧here⟦</a>⟧.', 'See here.'],
    ['Late ⟦<!-- ad -->⟧ again', 'Late again'],
    ['⟦<strong>⟧Late⟦</strong>⟧ ⟦<span class="x">⟧again⟦</span>⟧', 'Late again'],
    'AT&T, R&D and M&A; Q&A',
    'x < y and y > z, 3 <4> 5',
    'Write to <mona@quayside.example> or see <https://ferry.example>.',
    'The ferry is &c; late &ferry; again',
    '#1; the ferry is #8217 in the list',
    'if (a<b) then c>d',
    'We sail; & then we sail.',
    'The <ferry> is late.',
  ],
} satisfies RuleCases;
