import assert from 'node:assert/strict';
import test from 'node:test';
import { decided } from '../../../server/src/annotations/decided.ts';
import { describerOf } from '../../../server/src/annotations/describeSpan.ts';
import type { Decision } from '../../../server/src/annotations/model.ts';
import { placeAnnotations, settled } from '../../../server/src/annotations/placeAnnotations.ts';
import { mapPlaces } from '../../../server/src/annotations/places.ts';
import { readSidecar } from '../../../server/src/annotations/readSidecar.ts';
import { annotationsOf, emptySidecar, put, writeSidecar } from '../../../server/src/annotations/sidecar.ts';
import { analyze } from '../../../server/src/core/article.ts';
import { type Span, span } from '../../../server/src/core/span.ts';
import { decorations } from '../../../server/src/features/decorations.ts';
import { snapshotOf } from '../../../server/src/features/snapshot.ts';
import { EXPORTS } from '../../../server/src/formats/exports.ts';
import { readBrat } from '../../../server/src/formats/readBrat.ts';
import { readCitron } from '../../../server/src/formats/readCitron.ts';
import { EXPORT_FORMATS } from '../../../server/src/protocol.ts';

const TEXT = 'Port 😀 news\n\n"We stay," Ada Lund, it is said, and Ib Dal told us.\n';
const PARTS = ['Ada Lund', 'and Ib Dal'];

const at = (words: string): Span => span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length);

const wordsOf = (spans: readonly Span[]): string[] => spans.map(({ start, end }) => TEXT.slice(start, end));

/** A quotation whose source is interrupted, as it comes back from a sidecar. */
function article() {
  const [source, ...sourceRest] = PARTS.map(at);
  const accepted: Decision<Span> = {
    kind: 'accepted',
    content: [at('"We stay,"')],
    source: source!,
    sourceRest,
    cue: at('told'),
    speaker: 'Ada Lund',
    type: 'direct',
  };
  const decision = mapPlaces(accepted, describerOf(TEXT));
  const written = put(emptySidecar('x.txt'), { id: 'urn:x:1', creator: null, created: null, modified: null, decision });
  const read = readSidecar(writeSidecar(written), 'x.txt');
  assert.ok(read.state === 'read' && read.problems.length === 0);
  const placed = placeAnnotations(annotationsOf(read.sidecar), TEXT).flatMap(each => settled(each) ?? []);
  assert.deepEqual(placed[0]!.decision, accepted);
  return decided(analyze(TEXT), placed);
}

const EXPECTED: Readonly<Record<(typeof EXPORT_FORMATS)[number], RegExp>> = {
  json: /"source":\{"start":25,"end":57\},"sourceParts":\[\{"start":25,"end":33\},\{"start":47,"end":57\}\]/,
  citron: /"sources":\[\{"start":24,"end":32,"text":"Ada Lund"\},\{"start":46,"end":56,"text":"and Ib Dal"\}\]/,
  brat: /\tSource 24 32;46 56\tAda Lund and Ib Dal\n/,
  'label-studio':
    /"text": ?"Ada Lund"[\s\S]*"text": ?"and Ib Dal"[\s\S]*"to_id": ?"q1-source"[\s\S]*"to_id": ?"q1-source2"/,
  doccano:
    /"start_offset":25,"end_offset":33,"label":"source"\},\{"id":\d,"start_offset":47,"end_offset":57,"label":"source"/,
  tei: /<seg type="source" corresp="#q1">Ada Lund<\/seg>.*<seg type="source" corresp="#q1">and Ib Dal<\/seg>/,
  csv: /,Ada Lund … and Ib Dal,/,
  'web-annotation': /"exact": ?"Ada Lund"[\s\S]*"exact": ?"and Ib Dal"/,
};

for (const format of EXPORT_FORMATS) {
  test(`${format}: a source that is interrupted keeps its parts`, () => {
    assert.match(EXPORTS[format].write({ article: article(), name: 'x.txt', problems: () => [] }), EXPECTED[format]);
  });
}

for (const [format, read] of [
  ['brat', readBrat],
  ['citron', readCitron],
] as const) {
  test(`${format}: the parts of a source are read again`, () => {
    const written = EXPORTS[format].write({ article: article(), name: 'x.txt', problems: () => [] });
    const { quotations, mistakes } = read(written, TEXT);
    assert.deepEqual(mistakes, []);
    const [{ source, sourceRest = [] } = { source: null }] = quotations;
    assert.deepEqual(wordsOf([source!, ...sourceRest]), PARTS);
  });
}

test('each part of the source is shown', () => {
  const snapshot = snapshotOf('file:///x.txt', 1, article());
  const [quotation] = decorations(snapshot, [], undefined)!.quotations;
  assert.deepEqual(
    quotation!.source.map(range => snapshot.article.text.slice(...offsets(snapshot.places.spanOf(range)))),
    PARTS,
  );
});

const offsets = ({ start, end }: Span): [number, number] => [start, end];
