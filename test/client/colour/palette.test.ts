import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { contrast, lightOf, over } from './colour.ts';
import { difference, labOf } from './difference.ts';
import { seenWith, VISIONS } from './vision.ts';

type Kind = 'light' | 'dark' | 'highContrast' | 'highContrastLight';

const manifest = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../../package.json'), 'utf8'));
const colours = new Map<string, Record<Kind, string>>(
  manifest.contributes.colors.map(({ id, defaults }: { id: string; defaults: Record<Kind, string> }) => [id, defaults]),
);
const SPEAKERS = Array.from({ length: 8 }, (_, i) => `copydesk.speaker${i + 1}`);
const TEXT = 4.5;
const MARK = 3;

/** The colours of the themes that come with VS Code: background of the editor and of the side bar, text of the editor. */
const THEMES: readonly (readonly [name: string, kind: Kind, editor: string, sideBar: string, text: string])[] = [
  ['Light 2026', 'light', '#FFFFFF', '#FAFAFD', '#202020'],
  ['Light Modern', 'light', '#FFFFFF', '#F8F8F8', '#3B3B3B'],
  ['Light+', 'light', '#FFFFFF', '#F3F3F3', '#000000'],
  ['Dark 2026', 'dark', '#121314', '#191A1B', '#BBBEBF'],
  ['Dark Modern', 'dark', '#1F1F1F', '#181818', '#CCCCCC'],
  ['Dark+', 'dark', '#1E1E1E', '#252526', '#D4D4D4'],
  ['High Contrast', 'highContrast', '#000000', '#000000', '#FFFFFF'],
  ['High Contrast Light', 'highContrastLight', '#FFFFFF', '#FFFFFF', '#292929'],
];

for (const [name, kind, editor, sideBar, text] of THEMES) {
  const of = (id: string): string => colours.get(id)![kind];
  const least = (wanted: number, pairs: readonly (readonly [string, string, string])[]) =>
    assert.deepEqual(
      pairs.filter(([, a, b]) => contrast(a, b) < wanted).map(([id, a, b]) => `${id}: ${contrast(a, b).toFixed(2)}`),
      [],
    );

  test(`${name}: words that name a speaker, cues and what is dimmed can be read`, () => {
    const ids = [...SPEAKERS, 'copydesk.unattributed', 'copydesk.cue', 'copydesk.dimmed'];
    least(
      TEXT,
      ids.map(id => [id, of(id), editor]),
    );
  });

  test(`${name}: marks are seen in the editor, the overview ruler and the side bar`, () => {
    const ids = [...SPEAKERS, 'copydesk.unattributed'];
    least(
      MARK,
      ids.flatMap(id => [
        [id, of(id), editor],
        [id, of(id), sideBar],
        [id, of(id), over(colours.get(`${id}Background`)?.[kind] ?? '#00000000', editor)],
      ]),
    );
  });

  test(`${name}: text on a tint can be read`, () => {
    least(
      TEXT,
      SPEAKERS.map(id => [id, text, over(of(`${id}Background`), editor)]),
    );
  });
}

/** CIEDE2000 between any two speakers: for most people, and for those without one of the three kinds of cones. */
const APART = { trichromacy: 25, other: 12 };

for (const kind of ['light', 'dark', 'highContrast', 'highContrastLight'] as const) {
  for (const vision of VISIONS) {
    const wanted = vision === 'trichromacy' ? APART.trichromacy : APART.other;
    test(`${kind}, ${vision}: any two speakers differ by at least ${wanted}`, () => {
      const seen = SPEAKERS.map(id => labOf(seenWith(vision, lightOf(colours.get(id)![kind]))));
      const pairs = seen.flatMap((a, i) => seen.slice(0, i).map((b, j) => ({ i, j, apart: difference(a, b) })));
      const close = pairs.filter(({ apart }) => apart < wanted);
      assert.deepEqual(
        close.map(({ i, j, apart }) => `${SPEAKERS[j]} and ${SPEAKERS[i]}: ${apart.toFixed(1)}`),
        [],
      );
    });
  }
}
