import type { Light } from './colour.ts';

type Row = readonly [number, number, number];

/**
 * What is seen without one of the three kinds of cones, as matrices over linear light: Machado, Oliveira and Fernandes,
 * "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, severity 1.0.
 */
const MATRICES: Readonly<Record<string, readonly [Row, Row, Row]>> = {
  trichromacy: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export const VISIONS: readonly string[] = Object.keys(MATRICES);

export function seenWith(vision: string, light: Light): Light {
  const [r, g, b] = MATRICES[vision]!.map(row =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, share, i) => sum + share * light[i]!, 0),
      ),
    ),
  );
  return [r!, g!, b!];
}
