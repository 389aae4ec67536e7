import { languages, type TextDocument, Uri } from 'vscode';

/** What the language client uses of the package: whether the server's patterns fit a file. VS Code knows that by itself. */
export class Minimatch {
  readonly #pattern: string;

  /** The package's options are not needed: where case counts, VS Code knows; braces and the like fit as VS Code has them. */
  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  match(path: string): boolean {
    // Of a document only these are looked at.
    const document = { uri: Uri.file(path), languageId: '' } as TextDocument;
    return languages.match({ pattern: this.#pattern }, document) > 0;
  }

  /** Whether it is a pattern at all. */
  makeRe(): boolean {
    return true;
  }
}
