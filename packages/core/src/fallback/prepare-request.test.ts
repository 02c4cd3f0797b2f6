import { expect, test } from 'vitest';
import { CaprockError } from '../errors/caprock-error.ts';
import type { CaprockEvent } from '../events.ts';
import { callReport } from './call-report.ts';
import { planTargets } from './plan-targets.ts';
import { prepareRequest } from './prepare-request.ts';

const [target] = planTargets({ model: 'claude-sonnet-4-6', region: 'us-east-1' });
const empty = { modelId: target.modelId, system: [], messages: [] };

test('repairs are told, and reported without contents', () => {
  const events: CaprockEvent[] = [];
  const draft = { ...empty, system: [{ text: 'my secret prompt' }] };
  const { repairs } = prepareRequest(draft, target, {}, (event) => events.push(event));
  expect(events).toMatchObject([{ type: 'repaired', model: target.modelId }]);
  const report = callReport(target, 'claude-sonnet-4-6', repairs, []);
  expect(report.repairs).toMatchObject([{ rule: 'start-with-user-turn', at: 'messages' }]);
  expect(JSON.stringify([events, report])).not.toContain('secret');
});

test('a refusal is an error that names rule, place and remedy, in the language asked for', () => {
  const prepare = (lang: 'en' | 'ko') => prepareRequest(empty, target, { lang }, () => {});
  expect(() => prepare('en')).toThrow(CaprockError);
  expect(() => prepare('en')).toThrow(/Add a user message/);
  expect(() => prepare('ko')).toThrow(/사용자 메시지/);
});

test('repair: false sends what the host made', () => {
  const { draft, repairs } = prepareRequest(empty, target, { repair: false }, () => {});
  expect(draft).toBe(empty);
  expect(repairs).toEqual([]);
});

test('a refusal carries the shape of the conversation, without its contents', () => {
  const video = { video: { format: 'mp4', source: {} } };
  const draft = {
    ...empty,
    messages: [{ role: 'user' as const, content: [{ text: 'my secret' }, video] }],
  };
  try {
    prepareRequest(draft, target, {}, () => {});
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({
      diagnosis: { facts: { at: expect.any(String) }, shape: expect.stringContaining('video') },
    });
  }
});
