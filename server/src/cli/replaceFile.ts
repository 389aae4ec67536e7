import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/**
 * Gives a file new content at once: whoever reads it sees the old text or the new, never a part. Permissions stay, a
 * symbolic link stays one, and the owner where we may say so. Throws what the file system throws, and then leaves the file as it was.
 */
export function replaceFile(file: string, content: string): void {
  const old = statSync(file, { throwIfNoEntry: false });
  const target = old ? realpathSync(file) : file;
  // Not the process's number: a killed one may have left its file, and in containers numbers come again.
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(4).toString('hex')}.tmp`);
  const descriptor = openSync(temporary, 'wx', old ? old.mode : 0o666);
  try {
    try {
      writeFileSync(descriptor, content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (old) {
      keepOwner(temporary, old);
      // The umask took bits away that the old file had, and so may a change of owner.
      chmodSync(temporary, old.mode);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function keepOwner(file: string, { uid, gid }: Stats): void {
  const own = statSync(file);
  if (own.uid === uid && own.gid === gid) return;
  try {
    chownSync(file, uid, gid);
  } catch {
    // Only the superuser may give files away; for others the file becomes theirs, as with any editor.
  }
}
