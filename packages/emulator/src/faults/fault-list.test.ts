import { expect, test } from 'vitest';
import { post } from '../testing/post.ts';
import { useEmulator } from '../vitest.ts';
import type { Fault } from './fault.ts';

const emulator = useEmulator();
const busy = { type: 'error', status: 503 } as const;

async function statuses(count: number): Promise<number[]> {
  const seen: number[] = [];
  for (let call = 0; call < count; call += 1) seen.push((await post(emulator)).status);
  return seen;
}

test.each<[string, Partial<Fault>, number[]]>([
  ['so many times', { times: 1 }, [503, 200, 200]],
  ['always', {}, [503, 503, 503]],
  ['after so many', { after: 1 }, [200, 503, 503]],
  ['after so many, so many times', { after: 1, times: 1 }, [200, 503, 200]],
  ['never', { times: 0 }, [200, 200, 200]],
  ['of this operation', { operation: 'Converse', times: 1 }, [503, 200, 200]],
  ['of another operation', { operation: 'ConverseStream' }, [200, 200, 200]],
  ['of another region', { region: 'eu-west-1' }, [200, 200, 200]],
  ['of another model', { model: 'us.anthropic.claude-opus-4-8' }, [200, 200, 200]],
])('a fault meets requests %s', async (_, scope, expected) => {
  emulator.fault({ ...busy, ...scope } as Fault);
  expect(await statuses(3)).toEqual(expected);
});

test('a share of the requests is met, the same ones in every run', async () => {
  emulator.fault({ ...busy, share: 0.5 });
  const first = await statuses(40);
  emulator.reset();
  emulator.fault({ ...busy, share: 0.5 });
  expect(await statuses(40)).toEqual(first);
  const met = first.filter((status) => status === 503).length;
  expect(met).toBeGreaterThan(10);
  expect(met).toBeLessThan(30);
});

test('the first fault that can meet a request does', async () => {
  emulator.fault({ type: 'cut', times: 1 });
  emulator.fault({ ...busy, times: 1 });
  emulator.fault({ type: 'error', status: 500, times: 1 });
  expect(await statuses(3)).toEqual([503, 500, 200]);
  const cut = await post(emulator, { operation: 'converse-stream' });
  expect(cut.body).not.toContain('messageStop');
  const { body } = await post(emulator, { operation: 'converse-stream' });
  expect(body).toContain('messageStop');
});

test('a fault of streams does not meet a refused stream', async () => {
  emulator.setWorld({ models: {}, profiles: {} });
  emulator.fault({ type: 'cut', times: 1 });
  expect((await post(emulator, { operation: 'converse-stream' })).status).toBe(400);
});

test('every fault can be taken back', async () => {
  emulator.fault(busy);
  emulator.clearFaults();
  expect(await statuses(1)).toEqual([200]);
});

test('what is no fault is refused in a sentence', () => {
  expect(() => emulator.fault({ type: 'cutt' } as never)).toThrow(
    /^fault\.type must be one of "error", .*"cut".*, not "cutt"$/,
  );
});
