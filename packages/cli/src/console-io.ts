import type { Readable, Writable } from 'node:stream';

/** Everything a command may touch, handed in so that tests can watch it. */
export interface ConsoleIo {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The time, in milliseconds since 1970. Default: the system's. */
  readonly now?: () => number;
}

/** Exit codes that scripts rely on. */
export const EXIT = {
  /** Fine. */
  ok: 0,
  /** A problem was found, or a line of a batch could not be read. */
  problem: 1,
  /** Wrong usage. */
  usage: 2,
  /** It could not be checked. */
  unchecked: 3,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Reads a stream to its end as text. */
export async function readAll(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Buffer | string));
  return Buffer.concat(chunks).toString('utf8');
}
