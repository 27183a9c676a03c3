import { Problem } from '../report';

/** Thrown where a file or a document cannot be read. */
export class Unreadable extends Error {
  public constructor(message: string, public readonly line?: number, public readonly column?: number) {
    super(message);
    this.name = 'Unreadable';
  }

  public in(file: string): Problem {
    const { message, line, column } = this;
    return { file, message, line, column };
  }
}

/** Thrown at a Helm template. */
export class Template extends Unreadable {
  public constructor(line: number, column?: number) {
    super('This is a Helm template; lint what `helm template` makes of it.', line, column);
  }
}

const EXPLANATIONS: { readonly [code: string]: string } = {
  EACCES: 'There is no permission to read it.',
  EPERM: 'There is no permission to read it.',
  ELOOP: 'Symbolic links lead in a circle here.',
  ENAMETOOLONG: 'The path is too long.',
  ENOENT: 'There is no such file or folder.',
  ENOTDIR: 'A part of the path is no folder.',
};

/** What the file system had against it, in words. */
export function fileTrouble(error: unknown): Unreadable {
  if (error instanceof Unreadable) { return error; }
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === undefined) { throw error; }
  return new Unreadable(EXPLANATIONS[code] ?? `It cannot be read (${code}).`);
}
