/** What a suite's test has come to; one line of the console each. */
export interface TestResult {
  readonly name: string;
  readonly milliseconds: number;
  /** The stack of what it threw. */
  readonly error: string | null;
}

export const RESULT_MARK = 'copydesk test result: ';

export interface Suite {
  readonly name: string;
  readonly tests: Readonly<Record<string, () => void | Promise<void>>>;
}

const PATIENCE = 30_000;

/** Runs the tests one after the other; throws at the end if one has failed. */
export async function runAll(suites: readonly Suite[]): Promise<void> {
  let failed = 0;
  for (const suite of suites) {
    for (const [name, body] of Object.entries(suite.tests)) {
      const result = await runOne(`${suite.name}: ${name}`, body);
      console.log(RESULT_MARK + JSON.stringify(result));
      if (result.error !== null) failed++;
    }
  }
  if (failed > 0) throw new Error(`${failed} failed`);
}

async function runOne(name: string, body: () => void | Promise<void>): Promise<TestResult> {
  const started = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${PATIENCE / 1000} s`)), PATIENCE);
  });
  let error: string | null = null;
  try {
    await Promise.race([body(), late]);
  } catch (thrown) {
    error = thrown instanceof Error ? (thrown.stack ?? String(thrown)) : String(thrown);
  }
  clearTimeout(timer);
  return { name, milliseconds: Math.round(performance.now() - started), error };
}
