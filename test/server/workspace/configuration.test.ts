import assert from 'node:assert/strict';
import test from 'node:test';
import { parseConfiguration } from '../../../server/src/workspace/configuration.ts';

const DEFAULTS = parseConfiguration(undefined);

function check(name: string, settings: unknown, changed: object): void {
  test(name, () => assert.deepEqual(parseConfiguration(settings), { ...DEFAULTS, ...changed }));
}

check('nothing set', {}, {});
check('no settings', null, {});
check('settings of another kind', 'on', {});
check(
  'a rule off',
  { rules: { boilerplate: 'off' } },
  { checks: { ...DEFAULTS.checks, rules: { boilerplate: 'off' } } },
);
check('a level that is none', { rules: { boilerplate: 'loud', mojibake: 3 } }, {});
check('rules of another kind', { rules: ['boilerplate'] }, {});
check('a style', { style: 'ap' }, { checks: { ...DEFAULTS.checks, style: 'ap' } });
check('a style that is none', { style: 'baroque' }, {});
check('indirect speech off', { indirectSpeech: { enabled: false } }, { indirectSpeech: false });
check('indirect speech neither on nor off', { indirectSpeech: { enabled: 'no' } }, {});
check('hints at pronouns', { inlayHints: { pronouns: true } }, { pronounHints: true });
check('hints neither on nor off', { inlayHints: { pronouns: 'yes' }, codeLens: [] }, {});
check('a lens', { codeLens: { speakers: true } }, { speakersLens: true });
