import { ok } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { peopleOf } from './people.ts';

const words = fc.constantFrom(
  ...'Ada Byrne Mr. Dr. the of and van al-Rashid U.S. Council , . " ( ) \' ’s said he she who they it I Monday Paris 45 -led Jr. , \n 🎻 \ud800'.split(
    ' ',
  ),
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(words, { maxLength: 80 }).map(list => list.join(' ')),
);

test('any text with any sources: mentions in order, apart, inside the text, each with its speaker', () => {
  fc.assert(
    fc.property(texts, fc.array(fc.tuple(fc.nat(200), fc.nat(40)), { maxLength: 5 }), (text, lengths) => {
      const sources = lengths.map(([start, length]) => ({
        start: Math.min(start, text.length),
        end: Math.min(start + length, text.length),
      }));
      const { speakers, mentions, sourceMentions } = peopleOf(text, sources);
      let end = 0;
      for (const m of mentions) {
        ok(m.start >= end && m.end > m.start && m.end <= text.length);
        end = m.end;
        ok(m.speaker === null || speakers.some(s => s.id === m.speaker));
      }
      for (const s of speakers) ok(s.mentions.length > 0 && s.mentions.every(i => mentions[i]?.speaker === s.id));
      for (const index of sourceMentions) ok(index === null || mentions[index] !== undefined);
      ok(sourceMentions.length === sources.length);
    }),
    { numRuns: 400 },
  );
});
