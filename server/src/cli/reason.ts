const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; check the path',
  EACCES: 'permission denied; change its permissions or choose another',
  EPERM: 'operation not permitted; change its permissions or choose another',
  EISDIR: 'is a folder where a file is wanted; choose another',
  ENOTDIR: 'is no folder, or below something that is none; choose another',
  EEXIST: 'is there already and is no folder; choose another',
  EROFS: 'the file system is read-only; choose a place on another',
  ENOSPC: 'no space left on the disk; make room and try again',
  EDQUOT: 'the disk quota is used up; make room and try again',
  EFBIG: 'too large for the file system; choose a place on another',
  ENAMETOOLONG: 'the name is too long; choose a shorter one',
  ELOOP: 'the symbolic links lead in a circle; check the path',
  EMFILE: 'too many open files; close some and try again',
  EBUSY: 'in use by another program; close it there and try again',
  EIO: 'the disk could not be read or written; check it',
  ERR_FS_FILE_TOO_LARGE: 'larger than 2 GB; split it',
  ERR_STRING_TOO_LONG: 'larger than 512 MB; split it',
};

/** What Node reports when an operation on a file fails. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return typeof code === 'string' && (code in REASONS || (error as NodeJS.ErrnoException).syscall !== undefined);
}

/** Why an operation on a file failed, and what to do, in words for its user. */
export function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  return REASONS[code ?? ''] ?? message;
}
