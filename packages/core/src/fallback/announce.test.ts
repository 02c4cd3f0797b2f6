import { afterEach, expect, test, vi } from 'vitest';
import type { CaprockEvent } from '../events.ts';
import { catalogAsOf } from '../models/catalog.ts';
import { announcer, outsideCalls, resolvedEvent } from './announce.ts';
import { planTargets } from './plan-targets.ts';

afterEach(() => vi.restoreAllMocks());

const replaced = () =>
  resolvedEvent(planTargets({ model: 'claude-opus-4-0', region: 'us-east-1' })[0])!;

test('a listener is told, and nothing else', () => {
  const emitWarning = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  const seen: unknown[] = [];
  announcer((event) => seen.push(event))(replaced());
  expect(seen).toMatchObject([
    { type: 'resolved', status: 'replaced', model: 'us.anthropic.claude-opus-4-8' },
  ]);
  expect(emitWarning).not.toHaveBeenCalled();
});

test('each event carries its call and its time; nothing is told behind the end', () => {
  const seen: CaprockEvent[] = [];
  const one = announcer((event) => void seen.push(event));
  const two = announcer((event) => void seen.push(event));
  const end = { type: 'gave-up', kind: 'aborted', attempts: [] } as const;
  one(replaced());
  two(replaced());
  one(end);
  one(end);
  one(replaced());
  expect(seen).toHaveLength(3);
  expect(seen[0]?.call).toBe(seen[2]?.call);
  expect(seen[0]?.call).not.toBe(seen[1]?.call);
  expect(seen[2]).toMatchObject({ ...end, elapsedMs: expect.any(Number) });
});

test('what is done outside of any call has no id, and cannot fail either', () => {
  const seen: CaprockEvent[] = [];
  outsideCalls((event) => void seen.push(event))(replaced());
  expect(seen).toEqual([replaced()]);
  vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  outsideCalls(() => {
    throw new RangeError('x');
  })(replaced());
  outsideCalls(undefined)(replaced());
});

test('where nobody listens, a cause is told once', () => {
  const emitWarning = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  const announce = announcer(undefined);
  announce(replaced());
  announce(replaced());
  expect(emitWarning).toHaveBeenCalledTimes(1);
  expect(emitWarning).toHaveBeenCalledWith(expect.stringContaining('claude-opus-4-0'), {
    type: 'CaprockWarning',
    code: 'CAPROCK_REPLACED',
  });
});

test('a fallback and a global profile have codes of their own', () => {
  const emitWarning = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  const announce = announcer(undefined);
  const from = { model: 'a', region: 'us-east-1' };
  announce({ type: 'fallback', from, to: { ...from, model: 'b' }, kind: 'throttled-requests' });
  announce(
    resolvedEvent(planTargets({ model: 'claude-sonnet-4-6', region: 'ap-northeast-2' })[0])!,
  );
  const codes = emitWarning.mock.calls.map((call) => (call[1] as unknown as { code: string }).code);
  expect(codes).toEqual(['CAPROCK_FALLBACK', 'CAPROCK_GLOBAL']);
});

test('an id that is newer than the catalogue goes out with a warning of how old that is', () => {
  const emitWarning = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  const [target] = planTargets({ model: 'us.anthropic.claude-sonnet-7', region: 'us-east-1' });
  expect(target.modelId).toBe('us.anthropic.claude-sonnet-7');
  announcer(undefined)(resolvedEvent(target)!);
  expect(emitWarning).toHaveBeenCalledWith(expect.stringContaining(catalogAsOf), {
    type: 'CaprockWarning',
    code: 'CAPROCK_UNKNOWN',
  });
});
