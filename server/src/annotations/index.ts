/** Decisions of annotators: what the server and the command line use of this folder. */
export { decide, Refusal } from './decide.ts';
export { decided, decisionOn, type PlacedDecision } from './decided.ts';
export { isSidecar, isSidecarFor, sidecarOf } from './names.ts';
export { type PlacedAnnotation, placeAnew, placeAnnotations, settled, stateOf } from './placeAnnotations.ts';
export { type ReadSidecar, readSidecar } from './readSidecar.ts';
export { settle } from './settle.ts';
export { annotationsOf, emptySidecar, type Sidecar, writeSidecar } from './sidecar.ts';
export type { Settlement, Wish } from './wish.ts';
export { type Stamp, withChanges } from './writing.ts';
