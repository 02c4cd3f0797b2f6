import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test, vi } from 'vitest';
import { callers } from './callers/index.ts';

const emulator = useEmulator();

/** Each has a region of its own, for a cause is told once a process. */
const REGIONS = ['ap-northeast-2', 'ap-south-1', 'sa-east-1', 'me-central-1'];

test.each(callers.map((caller, index) => ({ caller, region: REGIONS[index] as string })))(
  '$caller.name: what nobody listens to is told in the language of the caller',
  async ({ caller, region }) => {
    const emitWarning = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
    for (const stream of [false, true]) {
      const options = { lang: 'ko' as const };
      const outcome = await caller.call({ url: emulator.url, stream, region, options });
      expect(outcome.failure).toBeUndefined();
    }
    const ours = emitWarning.mock.calls.filter(
      ([, told]) => (told as unknown as { type?: string }).type === 'CaprockWarning',
    );
    expect(ours).toEqual([
      [
        expect.stringMatching(
          new RegExp(`^이 모델에는 ${region}.* 어느 리전에서든 호출이 처리될 수 있습니다$`),
        ),
        { type: 'CaprockWarning', code: 'CAPROCK_GLOBAL' },
      ],
    ]);
    emitWarning.mockRestore();
  },
);
