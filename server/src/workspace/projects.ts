import type { TextDocument } from 'vscode-languageserver-textdocument';
import { decoded } from '../core/text/uris.ts';
import { projectUris } from '../project/nearest.ts';
import { NO_PROJECT, type Project } from '../project/project.ts';
import type { ReadProject } from '../project/readProject.ts';
import type { Files } from './files.ts';
import type { Log } from './safely.ts';

/** A `copydesk.json` that is there, as it was last read. */
export interface KnownProject extends ReadProject {
  readonly uri: string;
  readonly text: string;
}

/** What Projects needs of its surroundings. */
export interface Desk {
  files(): Files;
  /** URIs of the workspace's folders. */
  folders(): readonly string[];
  /** An open document: what stands in the editor counts, saved or not. */
  open(uri: string): TextDocument | undefined;
  read(text: string): Promise<ReadProject>;
  readonly log: Log;
}

/** Told of a project file that was read for the first time or anew; null where it is gone. */
export type ProjectListener = (uri: string, project: KnownProject | null, changed: boolean) => void;

/** The project files around the articles, read when first needed and kept until they change. */
export class Projects {
  readonly #desk: Desk;
  /** By decoded URI. */
  readonly #known = new Map<string, Promise<KnownProject | null>>();
  readonly #listeners: ProjectListener[] = [];

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  onRead(listener: ProjectListener): void {
    this.#listeners.push(listener);
  }

  /** What holds for an article: the nearest project file alone. The same object as long as that says the same. */
  async of(article: string): Promise<Project> {
    return (await this.nearest(article))?.project ?? NO_PROJECT;
  }

  async nearest(article: string): Promise<KnownProject | null> {
    for (const uri of projectUris(article, this.#desk.folders())) {
      const project = await this.#at(uri);
      if (project) return project;
    }
    return null;
  }

  /** A project file was written, edited, closed or deleted. */
  async changed(uri: string): Promise<void> {
    const key = decoded(uri);
    const before = await this.#known.get(key);
    const reading = this.#read(uri, before ?? null);
    this.#known.set(key, reading);
    const after = await reading;
    if (this.#known.get(key) === reading) this.#tell(uri, after, before?.project !== after?.project);
  }

  /** For clients that tell of no changes: what is not open is read again when it is next needed. */
  forget(): void {
    for (const [uri, project] of this.#known)
      project.then(known => {
        if (!this.#desk.open(known?.uri ?? uri)) this.#known.delete(uri);
      });
  }

  #at(uri: string): Promise<KnownProject | null> {
    const key = decoded(uri);
    let known = this.#known.get(key);
    if (!known) {
      known = this.#read(uri, null);
      this.#known.set(key, known);
      known.then(project => {
        if (project) this.#tell(uri, project, false);
      });
    }
    return known;
  }

  /** Never rejects. A file that says what it said before, in other words or places, gives the same project. */
  async #read(uri: string, before: KnownProject | null): Promise<KnownProject | null> {
    try {
      const text = this.#desk.open(uri)?.getText() ?? (await this.#desk.files().read(uri));
      if (text === null) return null;
      if (text === before?.text) return before;
      const { project, mistakes } = await this.#desk.read(text);
      const same = before !== null && JSON.stringify(before.project) === JSON.stringify(project);
      return { uri, text, mistakes, project: same ? before.project : project };
    } catch (error) {
      this.#desk.log(`${uri} can't be read and does not count: ${String(error)}`);
      return null;
    }
  }

  #tell(uri: string, project: KnownProject | null, changed: boolean): void {
    for (const listener of this.#listeners) listener(uri, project, changed);
  }
}
