import { Range } from 'vscode';
import type { DecorationsResult } from '../../server/src/protocol.ts';

/** A range as it comes over the wire. */
export type WireRange = DecorationsResult['dimmed'][number];

export const rangeOf = ({ start, end }: WireRange): Range =>
  new Range(start.line, start.character, end.line, end.character);
