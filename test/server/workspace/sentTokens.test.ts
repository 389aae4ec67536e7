import assert from 'node:assert/strict';
import test from 'node:test';
import { tokenEdits } from '../../../server/src/features/semanticTokens.ts';
import { SentTokens } from '../../../server/src/workspace/sentTokens.ts';

test('what differs from what the client was last sent', () => {
  const sent = new SentTokens();
  const { resultId } = sent.full('a', [1, 2]);
  const next = sent.since('a', resultId, [1, 3], tokenEdits);
  assert.deepEqual(next, { resultId: next.resultId, edits: [{ start: 1, deleteCount: 1, data: [3] }] });
  assert.notEqual(next.resultId, resultId);
});

test('everything, where the client has something else', () => {
  const sent = new SentTokens();
  const { resultId } = sent.full('a', [1, 2]);
  sent.full('a', [1, 3]);
  assert.ok('data' in sent.since('a', resultId, [1, 4], tokenEdits));
  assert.ok('data' in sent.since('b', resultId, [1, 4], tokenEdits));
});

test('everything, where the document was closed meanwhile', () => {
  const sent = new SentTokens();
  const { resultId } = sent.full('a', [1, 2]);
  sent.forget('a');
  assert.ok('data' in sent.since('a', resultId, [1, 2], tokenEdits));
});
