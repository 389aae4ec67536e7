import { type DataTransfer, DataTransferItem, type TreeDragAndDropController } from 'vscode';
import type { Node, SpeakerNode } from './nodes.ts';

const SPEAKER = 'application/vnd.code.tree.copydesk.speakers';

/** Says that one speaker is really another one. */
export type Merge = (speaker: string, into: string) => Promise<unknown>;

/** A speaker dragged on another one is that one. */
export class SpeakerDragging implements TreeDragAndDropController<Node> {
  readonly dragMimeTypes = [SPEAKER];
  readonly dropMimeTypes = [SPEAKER];
  readonly #merge: Merge;

  constructor(merge: Merge) {
    this.#merge = merge;
  }

  handleDrag(nodes: readonly Node[], transfer: DataTransfer): void {
    const [speaker] = nodes.flatMap(named);
    if (speaker !== undefined) transfer.set(SPEAKER, new DataTransferItem(speaker));
  }

  async handleDrop(target: Node | undefined, transfer: DataTransfer): Promise<void> {
    const speaker: unknown = transfer.get(SPEAKER)?.value;
    const [into] = target ? named(target) : [];
    if (typeof speaker === 'string' && into !== undefined && speaker !== into) await this.#merge(speaker, into);
  }
}

/** The name of a line that stands for a speaker; nobody is no speaker. */
const named = (node: Node): string[] => {
  const { speaker } = node as Partial<SpeakerNode>;
  return speaker ? [speaker.name] : [];
};
