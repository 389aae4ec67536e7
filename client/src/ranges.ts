import { Range } from 'vscode';
import type { DecorationsResult } from '../../server/src/protocol.ts';

/** A range as it comes over the wire. */
export type WireRange = DecorationsResult['dimmed'][number];

/** A range as it goes over the wire. */
export const protocolRange = ({ start, end }: Range): WireRange => ({
  start: { line: start.line, character: start.character },
  end: { line: end.line, character: end.character },
});

export const rangeOf = ({ start, end }: WireRange): Range =>
  new Range(start.line, start.character, end.line, end.character);
