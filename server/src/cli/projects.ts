import { existsSync } from 'node:fs';
import path from 'node:path';
import { placesOf } from '../features/position.ts';
import { NO_PROJECT, PROJECT_FILE, type Project } from '../project/project.ts';
import { readProject } from '../project/readProject.ts';
import { plainText } from '../words/phrase.ts';
import { complaintOf, readSeedText } from './seedText.ts';

/**
 * The project files of the articles of one run. For an article counts the one in its folder, or else the nearest in the
 * folders above, up to the root of the file system or of a Git repository.
 */
export class Projects {
  readonly #cwd: string;
  readonly #complain: (line: string) => void;
  readonly #byFolder = new Map<string, Project>();

  /** @param complain is told once of each thing that is wrong in a file */
  constructor(cwd: string, complain: (line: string) => void) {
    this.#cwd = cwd;
    this.#complain = complain;
  }

  /** @param file absolute path of an article */
  of(file: string): Project {
    return this.#in(path.dirname(file));
  }

  #in(folder: string): Project {
    let known = this.#byFolder.get(folder);
    if (!known) {
      known = this.#read(path.join(folder, PROJECT_FILE)) ?? this.#above(folder);
      this.#byFolder.set(folder, known);
    }
    return known;
  }

  #above(folder: string): Project {
    const parent = path.dirname(folder);
    return parent === folder || existsSync(path.join(folder, '.git')) ? NO_PROJECT : this.#in(parent);
  }

  /** Null where there is no such file; one that can't be read says nothing, and nothing above it counts. */
  #read(file: string): Project | null {
    if (!existsSync(file)) return null;
    const name = this.#named(file);
    try {
      const { text } = readSeedText(file);
      const { project, mistakes } = readProject(text);
      const places = placesOf(text);
      for (const { start, message } of mistakes) {
        const { line, character } = places.positionAt(start);
        this.#complain(`${name}:${line + 1}:${character + 1}: ${plainText(message)}`);
      }
      return project;
    } catch (error) {
      this.#complain(complaintOf(name, error));
      return NO_PROJECT;
    }
  }

  /** As short as can be from where the user is. */
  #named(file: string): string {
    const relative = path.relative(this.#cwd, file);
    return relative.length < file.length ? relative : file;
  }
}
