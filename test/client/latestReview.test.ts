import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LatestReview } from '../../client/src/review/latest.ts';
import type { ReviewResult } from '../../server/src/protocol.ts';

const URI = 'file:///desk/1.seed';

/** A server with one article, which counts how often it is asked. */
function desk() {
  const server = { version: 1, revision: 'a', asked: 0, runs: true };
  const latest = new LatestReview(async () => {
    server.asked++;
    if (!server.runs) return null;
    const { version, revision } = server;
    return { version, revision, sidecar: '', trouble: null, quotations: [], speakers: [], notes: [] };
  });
  const now = (): Promise<ReviewResult | null> => latest.of(URI, server.version);
  const news = () => latest.isNews({ uri: URI, version: server.version, revision: server.revision });
  return { server, latest, now, news };
}

test('one decision asks for one review, whoever wants to know of it', async () => {
  const { server, latest, now, news } = desk();
  await now();
  // The command looks where the cursor is; the decision is written, which both the server and the client tell of.
  await now();
  assert.equal(server.asked, 1);
  server.revision = 'b';
  latest.decided('a');
  const [first, second] = await Promise.all([now(), now()]);
  assert.equal(await news(), false);
  assert.equal((await now())?.revision, 'b');
  assert.equal(first, second);
  assert.equal(server.asked, 2);
});

test('so it does when the server tells of it before it has answered', async () => {
  const { server, latest, now, news } = desk();
  await now();
  server.revision = 'b';
  latest.decided('a');
  const asked = now();
  assert.equal(await news(), false);
  await asked;
  assert.equal(server.asked, 2);
});

test('so it does when the server tells of it before it is saved', async () => {
  const { server, latest, now, news } = desk();
  await now();
  server.revision = 'b';
  assert.equal(await news(), true);
  await now();
  latest.decided('a');
  assert.equal((await now())?.revision, 'b');
  assert.equal(server.asked, 2);
});

test('an answer from before the decision is asked for again', async () => {
  const { server, latest, now, news } = desk();
  await now();
  latest.decided(undefined);
  assert.equal((await now())?.revision, 'a');
  server.revision = 'b';
  assert.equal((await now())?.revision, 'b');
  assert.equal(await news(), false);
  assert.equal(server.asked, 3);
});

test('what was decided elsewhere is news', async () => {
  const { server, now, news } = desk();
  await now();
  server.revision = 'b';
  assert.equal(await news(), true);
  assert.equal((await now())?.revision, 'b');
  assert.equal(server.asked, 2);
});

test('another version of the text, and another text, are asked for', async () => {
  const { server, latest, now, news } = desk();
  await now();
  server.version = 2;
  assert.equal(await news(), true);
  assert.equal((await now())?.version, 2);
  await latest.of('file:///desk/2.seed', 2);
  assert.equal(server.asked, 3);
});

test('an answer that is of another version, and none, are asked for again', async () => {
  const { server, latest, now } = desk();
  await latest.of(URI, 2);
  await latest.of(URI, 2);
  assert.equal(server.asked, 2);
  server.runs = false;
  assert.equal(await now(), null);
  server.runs = true;
  assert.equal((await now())?.version, 1);
});
