import { type Emulator, type ScriptedReply, startEmulator } from '@caprock/emulator';

/**
 * Starts a local Bedrock and leads the AWS SDK to it, so that an example costs nothing. With `REMOTE=1`
 * it does neither: the example then calls Amazon Bedrock, with the credentials of this machine.
 * @param answers What the model of the local Bedrock says, in order.
 */
export async function localBedrock(...answers: ScriptedReply[]): Promise<Emulator | undefined> {
  if (process.env.REMOTE === '1') return undefined;
  const emulator = await startEmulator();
  emulator.script(...answers);
  process.env.AWS_ENDPOINT_URL_BEDROCK_RUNTIME = emulator.url;
  process.env.AWS_DEFAULT_REGION = 'us-east-1';
  process.env.AWS_ACCESS_KEY_ID = process.env.AWS_SECRET_ACCESS_KEY = 'local';
  return emulator;
}

/** Prints whether something holds; an example of which anything does not ends with 1. */
export function check(label: string, holds: boolean): void {
  console.log(`${holds ? '✓' : '✗'} ${label}`);
  if (!holds) process.exitCode = 1;
}
