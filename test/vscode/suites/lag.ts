const TICK_MS = 5;

/** How long this thread, which is the extension's as well, has at most not come to a timer that was due. */
export async function longestLag(action: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - TICK_MS);
    last = now;
  }, TICK_MS);
  await action();
  clearInterval(timer);
  return Math.round(longest);
}
