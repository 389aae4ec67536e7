import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProject } from '../../../server/src/project/readProject.ts';
import { turnedOff } from '../../../server/src/project/turnedOff.ts';
import { applyEdits } from '../../../server/src/rules/edits.ts';
import { plainText } from '../../../server/src/words/phrase.ts';

function check(name: string, text: string, expected: string): void {
  test(name, () => {
    const found = turnedOff(text, 'mojibake');
    assert.ok('edits' in found, 'written');
    assert.equal(applyEdits(text, found.edits), expected);
    assert.equal(readProject(expected).project.rules.mojibake, 'off');
  });
}

function checkRefused(name: string, text: string, expected: string): void {
  test(name, () => {
    const found = turnedOff(text, 'mojibake');
    assert.ok('refused' in found, 'refused');
    assert.equal(plainText(found.refused), expected);
  });
}

const FRESH = '{\n  "rules": {\n    "mojibake": "off"\n  }\n}\n';
check('no text', '', FRESH);
check('white space', ' \n', FRESH);
check('nothing set', '{}', '{\n  "rules": {\n    "mojibake": "off"\n  }\n}');
check(
  'no rules',
  '{\n\t"style": "ap" // ours\n}\n',
  '{\n\t"rules": {\n\t\t"mojibake": "off"\n\t},\n\t"style": "ap" // ours\n}\n',
);
check(
  'other rules',
  '{\r\n    "rules": {\r\n        // Ours.\r\n        "boilerplate": "off"\r\n    }\r\n}',
  '{\r\n    "rules": {\r\n        "mojibake": "off",\r\n        // Ours.\r\n        "boilerplate": "off"\r\n    }\r\n}',
);
check(
  'the rule at another level',
  '{ "rules": { "mojibake": /* too loud */ "error" } }',
  '{ "rules": { "mojibake": /* too loud */ "off" } }',
);

checkRefused('broken', '{"rules": {"boil', 'it is no JSON (a closing quotation mark is missing)');
checkRefused('a list', '[]', 'it holds no object');
checkRefused('rules as a list', '{"rules": []}', 'its "rules" are no object');
