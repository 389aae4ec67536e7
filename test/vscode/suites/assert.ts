/** In a web worker there is no node:assert; this is as much of it as the suites need. */
export function equal<T>(actual: T, expected: T): void {
  const [a, b] = [actual, expected].map(value => (typeof value === 'string' ? value : JSON.stringify(value, null, 1)));
  if (a !== b) throw new Error(`expected\n${b}\nbut it is\n${a}`);
}

export function includes(text: string, part: string): void {
  if (!text.includes(part)) throw new Error(`expected ${JSON.stringify(part)} in\n${text}`);
}

export function ok<T>(value: T, what: string): asserts value is NonNullable<T> {
  if (!value) throw new Error(`there is no ${what}`);
}
