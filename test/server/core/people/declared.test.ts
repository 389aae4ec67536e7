import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import type { DeclaredSpeaker } from '../../../../server/src/core/people/declared.ts';
import { type Expectation, peopleOf, sourceSpeaker, speakerAt, unmark } from './people.ts';

const NOBODY = { aliases: [], kind: 'person', role: null, gender: null, wikidata: null } as const;
const somebody = (name: string, more: Partial<DeclaredSpeaker> = {}): DeclaredSpeaker => ({ ...NOBODY, name, ...more });

const ADA = somebody('Ada Byrne', { aliases: ['the Iron Skipper', 'Addie B.'], gender: 'female' });
const TOM = somebody('Tom Byrne', { gender: 'male' });
const COUNCIL = somebody('Saltmere Harbour Council', { aliases: ['SHC', 'the Quay'], kind: 'organisation' });

/** Every marked stretch leads to its speaker where these people are declared. */
function check(people: readonly DeclaredSpeaker[], marked: string): void {
  test(`${people.map(p => p.name).join(', ')}: ${marked}`, () => {
    const { text, expected, contents } = unmark(marked);
    const sources = expected.filter(e => e.source);
    const found = peopleOf(text, sources, contents, people);
    const seen = (e: Expectation): string =>
      e.source ? sourceSpeaker(found, sources.indexOf(e)) : speakerAt(found, e);
    deepEqual(
      expected.map(e => `${text.slice(e.start, e.end)}: ${seen(e)}`),
      expected.map(e => `${text.slice(e.start, e.end)}: ${e.speaker}`),
    );
  });
}

// Names and their forms.
check([ADA], '[Ada Byrne|Ada Byrne] left. Then [Byrne|Ada Byrne] came back.');
check([ADA], "[!Byrne|Ada Byrne] said no. [Byrne's|Ada Byrne] bag stayed. The bag was [Byrne’s|Ada Byrne].");
check([ADA], '[!Mayor Byrne|Ada Byrne] said no.');
check([ADA], 'Then [Ada\u00a0Byrne|Ada Byrne] left 🎻 and [Byrne|Ada Byrne] too.');
check([ADA], '# [Byrne|Ada Byrne] Wins Vote\nOn Friday [Byrne|Ada Byrne] won.');
check([ADA], 'ON FRIDAY [ADA BYRNE|Ada Byrne] WON.');
check([somebody('José Peña')], 'Then [Jose Pena|José Peña] left. [Jose\u0301 Pen\u0303a|José Peña] slept.');
check([somebody("Sam O'Dell")], "Then [Sam O’Dell|Sam O'Dell] left. [O’Dell’s|Sam O'Dell] bag stayed.");
check(
  [somebody('Sam T. Marsh Jr.')],
  'Then [Sam T Marsh Jr.|Sam T. Marsh Jr.] left. [Sam Marsh|Sam T. Marsh Jr.] slept.',
);
check([somebody('William Marsh')], '[Bill Marsh|William Marsh] left.');

// Aliases.
check([ADA], '[!The Iron Skipper|Ada Byrne] said no.');
check([ADA], 'They call her [the Iron Skipper|Ada Byrne]. Nobody saw [Addie B.|Ada Byrne] leave.');
check([ADA], 'An iron skipper is [the iron skipper|-] all the same.');
check(
  [somebody('Ada Byrne', { aliases: ['Ada Holt'] })],
  '[Ada Holt|Ada Byrne] left. [Holt|Ada Byrne] slept. [Byrne|Ada Byrne] too.',
);
check([COUNCIL], 'Then [SHC|Saltmere Harbour Council] said no. [!The Quay|Saltmere Harbour Council] said yes.');
check(
  [COUNCIL],
  'The [Saltmere Harbour Council|Saltmere Harbour Council] met. [!It|Saltmere Harbour Council] said no.',
);
check([somebody('Number 10', { kind: 'organisation' })], 'Then [!Number 10|Number 10] said no.');
check(
  [somebody('dock workers', { kind: 'group' })],
  'The [!dock workers|dock workers] said no. [!They|dock workers] left.',
);

// What is declared wins over what seems.
check([somebody('Wrenna Capital')], '[!Wrenna Capital|Wrenna Capital] said no. [!She|Wrenna Capital] left.');
check(
  [somebody('Sam Tarrant', { gender: 'female' })],
  'Sam Tarrant met Tom Marsh. [She|Sam Tarrant] smiled. [He|Tom Marsh] slept.',
);
check([somebody('Sam Tarrant', { gender: 'other' })], 'Sam Tarrant left. [He|?] smiled. [!They|Sam Tarrant] said no.');
check(
  [somebody('Sam Tarrant', { role: 'harbour pilot' })],
  'Sam Tarrant left. Tom Marsh left. Then [the pilot|Sam Tarrant] slept.',
);
check([somebody('Ada Byrne', { aliases: ['Marsh'] })], 'Tom Marsh left. Then [Marsh|Ada Byrne] slept.');

// Others of the name.
check([ADA], 'Then Tom Byrne left. [Byrne|Tom Byrne] slept.');
check([ADA], 'Then [Mr. Byrne|Byrne] left.');
check([ADA, TOM], 'Tom Byrne left. Then [Byrne|Tom Byrne] slept.');
check([ADA, TOM], 'Then [Mr. Byrne|Tom Byrne] met [Ms. Byrne|Ada Byrne].');
check([ADA, TOM], '[!Byrne|?] said no.');
check([ADA, TOM], 'Then [Byrne|?] smiled.');
check([somebody('Ada Byrne', { aliases: ['AB'] }), somebody('Arno Bull', { aliases: ['AB'] })], '[!AB|?] said no.');
check(
  [somebody('Ada Byrne', { aliases: ['AB'] }), somebody('Arno Bull', { aliases: ['AB'] })],
  'Arno Bull left. Then [!AB|Arno Bull] said no.',
);
check([ADA], 'The Ada [Byrne Foundation|Ada Byrne Foundation] paid. Then Mary [Byrne-Holt|Mary Byrne-Holt] left.');
check([COUNCIL], 'The North [Saltmere Harbour Council|North Saltmere Harbour Council] met.');

// Nobody is seen where nobody is named.
check([somebody('Anna Price'), somebody('Joe Church')], '[Price|-] rises hit the [Church|-]. [Price|-] Tower fell.');
check([somebody('Kerry Washington')], 'He lives in [Washington|-].');
check([somebody('Kristen Marsh')], 'Then [Kristan Marsh|Kristan Marsh] left.');
check([ADA], 'Then [Ada|Ada] came.');

test('a card needs the canonical name, the role, the item and the names in the text', () => {
  const ada = somebody('Ada Byrne', { aliases: ['AB'], role: 'mayor of Saltmere', gender: 'female', wikidata: 'Q1' });
  const { speakers, mentions } = peopleOf('Captain Byrne left. Then AB slept.', [], [], [ada]);
  deepEqual(
    speakers.map(({ id: _, mentions: __, quotations: ___, ...rest }) => rest),
    [
      {
        name: 'Ada Byrne',
        kind: 'person',
        roles: ['mayor of Saltmere', 'Captain'],
        aliases: ['AB', 'Byrne'],
        gender: 'female',
        wikidata: 'Q1',
      },
    ],
  );
  deepEqual(
    mentions.map(m => m.evidence),
    [1, 2].map(() => [{ kind: 'people-file', at: null, detail: 'Ada Byrne' }]),
  );
});

test('a shared name says who may be meant', () => {
  const { mentions } = peopleOf('Then Byrne left.', [], [], [ADA, TOM]);
  deepEqual(mentions[0]?.evidence, [{ kind: 'ambiguous', at: null, detail: 'Ada Byrne, Tom Byrne' }]);
});
