import {
  type Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
  workspace,
} from 'vscode';

export const SCHEME = 'copydesk-test';

/** Files in memory, which a suite can have in the web worker host as well, where there is no disk. */
class MemoryFiles implements FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  stat(uri: Uri) {
    return { type: FileType.File, ctime: 0, mtime: 0, size: this.readFile(uri).length };
  }

  readFile(uri: Uri): Uint8Array {
    const content = this.#files.get(uri.path);
    if (!content) throw FileSystemError.FileNotFound(uri);
    return content;
  }

  writeFile(uri: Uri, content: Uint8Array): void {
    this.#files.set(uri.path, content);
  }

  watch(): Disposable {
    return { dispose: () => {} };
  }

  readDirectory(): [string, FileType][] {
    return [];
  }

  createDirectory(): void {}

  delete(uri: Uri): void {
    this.#files.delete(uri.path);
  }

  rename(): void {
    throw FileSystemError.NoPermissions('files are not renamed here');
  }
}

export function provideMemoryFiles(): Disposable {
  return workspace.registerFileSystemProvider(SCHEME, new MemoryFiles());
}
