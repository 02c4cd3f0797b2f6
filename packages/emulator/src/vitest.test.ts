import { describe, expect, test } from 'vitest';
import { post } from './testing/post.ts';
import { useEmulator } from './vitest.ts';
import { defaultWorld } from './world/default-world.ts';

describe('without options', () => {
  const emulator = useEmulator();
  const early = caught(() => emulator.url);

  test('outside of tests and hooks there is none', () => {
    expect(early).toMatchObject({ message: 'the emulator runs inside tests and hooks only' });
  });

  test('a test may break everything', async () => {
    emulator.setWorld({ profiles: {} });
    emulator.setWorld((world) => ({ ...world, account: { ...world.account, id: '0' } }));
    (emulator.world.models as Record<string, unknown>)['anthropic.claude-new'] = {};
    emulator.fault({ type: 'error', status: 503 });
    emulator.script({ text: 'left over' });
    expect((await post(emulator)).status).toBe(503);
    expect(emulator.requests).toHaveLength(1);
  });

  test('the next one has a fresh world', async () => {
    expect(emulator.world).toEqual(defaultWorld);
    expect(emulator.requests).toEqual([]);
    const { status, body } = await post(emulator);
    expect(status).toBe(200);
    expect(body).toContain('You said');
  });
});

describe('with options', () => {
  const emulator = useEmulator({
    world: { ...defaultWorld, profiles: {} },
    strictness: { 'adjacent-roles': 'merged' },
    remember: 2,
  });

  test('the world of the options is the one to come back to', async () => {
    expect((await post(emulator)).status).toBe(400);
    emulator.setWorld({ profiles: defaultWorld.profiles });
    expect((await post(emulator)).status).toBe(200);
    emulator.reset();
    expect((await post(emulator)).status).toBe(400);
  });

  test('only the latest requests are remembered', async () => {
    for (let call = 0; call < 2; call += 1) await post(emulator);
    emulator.setWorld({ profiles: defaultWorld.profiles });
    await post(emulator);
    expect(emulator.requests.map(({ status }) => status)).toEqual([400, 200]);
  });
});

function caught(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
