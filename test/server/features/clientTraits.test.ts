import assert from 'node:assert/strict';
import test from 'node:test';
import { traitsOf } from '../../../server/src/features/clientTraits.ts';
import { ENGLISH } from '../../../server/src/words/phrase.ts';

test('a client that says nothing can do the least', () => {
  const { foldingLimit, words, ...rest } = traitsOf(undefined);
  assert.equal(words, ENGLISH);
  assert.ok(foldingLimit > 0);
  assert.ok(Object.values(rest).every(value => value === false));
  assert.deepEqual(traitsOf({}), traitsOf(undefined));
});

test('what a diagnostic may hold is told for publishing or, since 3.18, for pulling', () => {
  const diagnostics = {
    relatedInformation: true,
    codeDescriptionSupport: true,
    tagSupport: { valueSet: [1 as const] },
  };
  for (const textDocument of [{ publishDiagnostics: diagnostics }, { diagnostic: diagnostics }]) {
    const traits = traitsOf({ textDocument });
    assert.ok(traits.relatedInformation && traits.codeDescription && traits.fadesUnnecessary);
  }
});

test('an edit is resolved later only for a client that keeps the data and says that it resolves edits', () => {
  const lazily = (codeAction: object) => traitsOf({ textDocument: { codeAction } }).resolvesEdits;
  assert.equal(lazily({ dataSupport: true, resolveSupport: { properties: ['edit'] } }), true);
  assert.equal(lazily({ dataSupport: true, resolveSupport: { properties: ['command'] } }), false);
  assert.equal(lazily({ resolveSupport: { properties: ['edit'] } }), false);
});

test('nulls are nothing', () => {
  assert.doesNotThrow(() => traitsOf({ textDocument: null, workspace: null } as never));
  assert.equal(traitsOf({ textDocument: { diagnostic: null } } as never).pullsDiagnostics, false);
});
