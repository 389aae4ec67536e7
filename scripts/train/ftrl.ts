/**
 * Follow the regularised leader (McMahan 2013): learning rates per weight, and an L1 penalty that keeps a weight at
 * exactly 0 until the evidence for it exceeds `l1`.
 */
export class Ftrl {
  readonly weights: Float32Array;
  private readonly z: Float32Array;
  private readonly root: Float32Array;
  private readonly rate: number;
  private readonly l1: number;
  private static readonly BETA = 0.3;

  constructor(size: number, rate: number, l1: number) {
    this.weights = new Float32Array(size);
    this.z = new Float32Array(size);
    this.root = new Float32Array(size);
    this.rate = rate;
    this.l1 = l1;
  }

  /** One step against the gradient `g` of weight `i`. */
  update(i: number, g: number): void {
    const old = this.root[i]!;
    const root = Math.sqrt(old * old + g * g);
    const z = this.z[i]! + g - ((root - old) / this.rate) * this.weights[i]!;
    this.root[i] = root;
    this.z[i] = z;
    const over = Math.abs(z) - this.l1;
    this.weights[i] = over <= 0 ? 0 : (-Math.sign(z) * over * this.rate) / (Ftrl.BETA + root);
  }
}
