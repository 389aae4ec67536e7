import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { NO_PROJECT, type Project } from '../../../server/src/project/project.ts';
import { readProject } from '../../../server/src/project/readProject.ts';
import { plainText } from '../../../server/src/words/phrase.ts';

const PERSON = { aliases: [], kind: 'person', role: null, gender: null, wikidata: null } as const;

/** What counts of a file, and what is wrong in it: "words: message". */
function check(name: string, text: string, expected: Partial<Project>, mistakes: readonly string[] = []): void {
  test(name, () => {
    const found = readProject(text);
    assert.deepEqual(
      found.mistakes.map(({ start, end, message }) => `${text.slice(start, end)}: ${plainText(message)}`),
      mistakes,
    );
    assert.deepEqual(found.project, { ...NO_PROJECT, ...expected });
  });
}

check('an empty file', '', {}, [': This is no JSON: a value is missing. What can be read still counts.']);
check('nothing set', '{}', {});
check('a schema', '{"$schema": "copydesk.schema.json"}', {});
check('rules and a style', '{"rules": {"mojibake": "hint", "boilerplate": "off"}, "style": "ap"}', {
  rules: { mojibake: 'hint', boilerplate: 'off' },
  style: 'ap',
});
check('comments, commas at the end, a byte order mark', '\ufeff// Ours\n{"style": "ap", /* so */ }', { style: 'ap' });
check('people', '{"people": [{"name": " Ada  Byrne ", "aliases": ["AB"], "role": "mayor", "gender": "female"}]}', {
  people: [{ ...PERSON, name: 'Ada Byrne', aliases: ['AB'], role: 'mayor', gender: 'female' }],
});
check('an organisation with an item', '{"people": [{"name": "SHC", "kind": "organisation", "wikidata": "Q42"}]}', {
  people: [{ ...PERSON, name: 'SHC', kind: 'organisation', wikidata: 'Q42' }],
});

check('an unknown property', '{"rule": {}, "style": "ap"}', { style: 'ap' }, [
  '"rule": There is no property "rule"; did you mean "rules"?',
]);
check('an unknown rule', '{"rules": {"loaded-verbs": "hint", "mojibake": "off"}}', { rules: { mojibake: 'off' } }, [
  '"loaded-verbs": There is no rule "loaded-verbs"; did you mean "loaded-verb"?',
]);
check('a name of JavaScript’s own', '{"rules": {"constructor": "off", "__proto__": "off"}}', {}, [
  '"constructor": There is no rule "constructor".',
  '"__proto__": There is no rule "__proto__".',
]);
check('an unknown level', '{"rules": {"mojibake": "warn", "boilerplate": 2}}', {}, [
  '"warn": "mojibake" takes one of "off", "error", "warning", "information" and "hint".',
  '2: "boilerplate" takes one of "off", "error", "warning", "information" and "hint".',
]);
check('an unknown style', '{"style": "gardian"}', {}, [
  '"gardian": "style" takes one of "none", "ap", "reuters" and "guardian"; did you mean "guardian"?',
]);
check('a list for an object', '{"rules": ["mojibake"]}', {}, ['["mojibake"]: "rules" takes an object, in braces.']);
check('a list for the whole', '[]', {}, ['[]: "copydesk.json" takes an object, in braces.']);
check('an object for a list', '{"people": {"name": "Ada"}}', {}, [
  '{"name": "Ada"}: "people" takes a list, in brackets.',
]);
check('a property twice', '{"style": "ap", "style": "reuters"}', { style: 'reuters' }, [
  '"style": "style" stands here twice; the last one counts.',
]);
check(
  'an entry without a name',
  '{"people": [{"role": "mayor"}, {"name": "Ada"}]}',
  { people: [{ ...PERSON, name: 'Ada' }] },
  ['{"role": "mayor"}: An entry of "people" needs a "name".'],
);
check('names that are none', '{"people": [{"name": "—"}, {"name": ""}, {"name": 3}, "Ada"]}', {}, [
  '"—": "name" takes a name, and this has no letter.',
  '"": "name" takes a text in double quotation marks.',
  '3: "name" takes a text in double quotation marks.',
  '"Ada": "people" takes an object, in braces.',
]);
check(
  'one of several aliases',
  '{"people": [{"name": "Ada", "aliases": ["AB", 4]}]}',
  { people: [{ ...PERSON, name: 'Ada', aliases: ['AB'] }] },
  ['4: "aliases" takes a text in double quotation marks.'],
);
check(
  'two entries of one name',
  '{"people": [{"name": "Ada"}, {"name": "Ada"}]}',
  {
    people: [
      { ...PERSON, name: 'Ada' },
      { ...PERSON, name: 'Ada' },
    ],
  },
  ['"Ada": Another entry has the name "Ada" too: whom it means can\'t be told.'],
);
check(
  'an address for an item, and words that are near',
  '{"people": [{"name": "Ada", "wikidata": "https://www.wikidata.org/wiki/Q42", "gender": "femal", "kind": "organization"}]}',
  { people: [{ ...PERSON, name: 'Ada' }] },
  [
    '"https://www.wikidata.org/wiki/Q42": "wikidata" takes the id of an item, as in "Q42"; did you mean "Q42"?',
    '"femal": "gender" takes one of "female", "male" and "other"; did you mean "female"?',
    '"organization": "kind" takes one of "person", "organisation" and "group"; did you mean "organisation"?',
  ],
);
check(
  'an item that could lead elsewhere',
  '{"people": [{"name": "Ada", "wikidata": "Q1/../../evil"}]}',
  { people: [{ ...PERSON, name: 'Ada' }] },
  ['"Q1/../../evil": "wikidata" takes the id of an item, as in "Q42".'],
);
check(
  'broken in the middle',
  '{"style": "ap", "rules": {"mojibake": "off", "boil',
  { style: 'ap', rules: { mojibake: 'off' } },
  [
    '"boil: This is no JSON: a closing quotation mark is missing. What can be read still counts.',
    ': This is no JSON: a colon is missing. What can be read still counts.',
  ],
);

test('too deep and too long', () => {
  assert.match(plainText(readProject('['.repeat(100_000)).mistakes[0]!.message), /brackets in each other/);
  assert.match(plainText(readProject(' '.repeat(5_000_001)).mistakes[0]!.message), /Longer than 5 million/);
});

test('whatever stands in the file, it is read, and mistakes have their places', () => {
  const words = fc.constantFrom(
    ...'{ } [ ] , : "rules" "people" "name" "aliases" "Ada" "off" null 1 true // \n " \\u'.split(' '),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(words).map(list => list.join(' ')),
      ),
      text => {
        let last = 0;
        for (const { start, end } of readProject(text).mistakes) {
          assert.ok(last <= start && start <= end && end <= text.length + 1);
          last = start;
        }
      },
    ),
  );
});
