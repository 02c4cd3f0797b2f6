import { InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime';
import { expect, test } from 'vitest';
import type { Emulator } from '../emulator.ts';
import type { World } from '../world/world.ts';
import { clientWith, expectRefusal, PROTOCOLS, sayHi } from './client-with.ts';

/** A model that is called in a world, and what Bedrock says to it. */
export interface WorldCase {
  readonly change: (world: World) => World;
  readonly modelId?: string;
  readonly says: string;
  readonly name?: string;
  readonly status?: number;
}

/** Tests that a world refuses a call, over both protocols. */
export function testRefusedIn(
  emulator: Pick<Emulator, 'url' | 'setWorld'>,
  title: string,
  { change, modelId, says, name = 'ValidationException', status = 400 }: WorldCase,
): void {
  test.each(PROTOCOLS)(`${title}: refused in Bedrock's words over %s`, (protocol) => {
    emulator.setWorld(change);
    return expectRefusal(sayHi(clientWith(emulator, {}, protocol), modelId), name, says, status);
  });
}

/** Tests that a world takes a call: the nearest to one that refuses it. */
export function testTakenIn(
  emulator: Pick<Emulator, 'url' | 'setWorld' | 'requests'>,
  title: string,
  { change, modelId }: Pick<WorldCase, 'change' | 'modelId'>,
): void {
  test(`${title}: taken`, async () => {
    emulator.setWorld(change);
    await sayHi(clientWith(emulator), modelId);
    expect(emulator.requests).toMatchObject([{ status: 200 }]);
  });
}

/** A change of some members of the account. */
export function account(change: Partial<World['account']>): WorldCase['change'] {
  return (world) => ({ ...world, account: { ...world.account, ...change } });
}

/** What the account has been granted for Claude Sonnet 4.5, or for another model. */
export function access(
  granted: World['access'][string],
  id = 'anthropic.claude-sonnet-4-5-20250929-v1:0',
): WorldCase['change'] {
  return (world) => ({ ...world, access: { [id]: granted } });
}

/** The same call through InvokeModel. */
export async function invoke(emulator: Pick<Emulator, 'url'>, modelId: string): Promise<void> {
  const client = clientWith(emulator);
  const body = JSON.stringify({
    anthropic_version: 'bedrock-2023-05-31',
    max_tokens: 4096,
    messages: [{ role: 'user', content: 'hi' }],
  });
  try {
    await client.send(new InvokeModelCommand({ modelId, body }));
  } finally {
    client.destroy();
  }
}
