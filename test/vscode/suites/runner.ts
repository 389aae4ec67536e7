/** What a suite's test has come to; one line of the console each. */
export interface TestResult {
  readonly name: string;
  readonly milliseconds: number;
  /** What was measured besides, for people to read. */
  readonly measured: string | null;
  /** The stack of what it threw. */
  readonly error: string | null;
}

export const RESULT_MARK = 'copydesk test result: ';
/** Before what the harness is to type on the keyboard. */
export const KEYS_MARK = 'copydesk test types: ';

type Test = () => void | Promise<void> | Promise<string>;

export interface Suite {
  readonly name: string;
  /** So long a test may take, in milliseconds, if not half a minute. */
  readonly patience?: number;
  /** What they return is printed. */
  readonly tests: Readonly<Record<string, Test>>;
}

const PATIENCE = 30_000;

/** Runs the tests one after the other; throws at the end if one has failed. */
export async function runAll(suites: readonly Suite[]): Promise<void> {
  let failed = 0;
  for (const suite of suites) {
    for (const [name, body] of Object.entries(suite.tests)) {
      const result = await runOne(`${suite.name}: ${name}`, body, suite.patience ?? PATIENCE);
      console.log(RESULT_MARK + JSON.stringify(result));
      if (result.error !== null) failed++;
    }
  }
  if (failed > 0) throw new Error(`${failed} failed`);
}

async function runOne(name: string, body: Test, patience: number): Promise<TestResult> {
  const started = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${patience / 1000} s`)), patience);
  });
  let error: string | null = null;
  let measured: string | null = null;
  try {
    measured = (await Promise.race([body(), late])) ?? null;
  } catch (thrown) {
    error = thrown instanceof Error ? (thrown.stack ?? String(thrown)) : String(thrown);
  }
  clearTimeout(timer);
  return { name, milliseconds: Math.round(performance.now() - started), measured, error };
}
