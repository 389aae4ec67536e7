import { parentPort, workerData } from 'node:worker_threads';
import { articleWorker } from './articleWork.ts';
import { COMMANDS } from './commands.ts';
import type { Message, ThreadOrder } from './threads.ts';
import { Turns } from './turns.ts';

/** What a further thread of the program does: a command's work for whichever articles are its turn, until there are no more. */
export async function thread(): Promise<void> {
  const { command, args, place, files, turns: memory } = workerData as ThreadOrder;
  const { work } = await COMMANDS[command]();
  const outcomeOf = articleWorker<unknown>(work(args, place), place.cwd);
  const turns = new Turns(memory);
  for (let index = turns.take(); index < files.length; index = turns.take()) {
    turns.wait(index);
    const message: Message<unknown> = [index, outcomeOf(files[index]!)];
    parentPort!.postMessage(message);
  }
}
