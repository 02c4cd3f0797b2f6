import { expect, test, vi } from 'vitest';
import { diagnosisOf } from '../errors/diagnosis-of.ts';
import type { ErrorKind } from '../errors/types.ts';
import { traitsOf } from '../models/traits-of.ts';
import { mend } from './mend.ts';

const modelId = 'us.anthropic.claude-sonnet-4-6';
const target = { name: modelId, modelId, region: 'us-east-1', traits: traitsOf(modelId) };
const patient = { deadline: Number.POSITIVE_INFINITY, now: Date.now };
const failed = (kind: ErrorKind, error: unknown = new Error('refused')) => ({
  error,
  diagnosis: diagnosisOf(kind, { message: 'refused' }),
});

test('a wrong signature is made anew where the signer has set its clock', async () => {
  const corrected = Object.assign(new Error('old'), { $metadata: { clockSkewCorrected: true } });
  expect(await mend(target, failed('bad-signature', corrected), patient)).toBe(true);
  for (const error of [new Error('old'), undefined, { $metadata: { clockSkewCorrected: 'no' } }]) {
    expect(await mend(target, failed('bad-signature', error), patient)).toBe(false);
  }
});

test.each([true, false])('expired credentials: whether others came (%s)', async (others) => {
  const renewCredentials = vi.fn(() => Promise.resolve(others));
  expect(await mend(target, failed('expired-credentials'), { ...patient, renewCredentials })).toBe(
    others,
  );
  expect(await mend(target, failed('expired-credentials'), patient)).toBe(false);
  expect(renewCredentials).toHaveBeenCalledExactlyOnceWith(target);
});

test('a provider that hangs is waited for as long as the call may take, or until it is aborted', async () => {
  const renewCredentials = () => new Promise<never>(() => {});
  const hanging = { ...patient, renewCredentials };
  const soon = { ...hanging, deadline: Date.now() + 20 };
  expect(await mend(target, failed('expired-credentials'), soon)).toBe(false);
  const reason = new Error('enough');
  const aborted = { ...hanging, signal: AbortSignal.abort(reason) };
  await expect(mend(target, failed('expired-credentials'), aborted)).rejects.toBe(reason);
});

test('a cure is learned; without one there is nothing to mend', async () => {
  const learn = vi.fn(() => true);
  expect(await mend(target, failed('max-tokens-too-large'), { ...patient, learn })).toBe(false);
  expect(learn).not.toHaveBeenCalled();
  const { error, diagnosis } = failed('max-tokens-too-large');
  const cured = { ...diagnosis, cure: { rule: 'clamp-max-tokens', value: 4_096 } };
  expect(await mend(target, { error, diagnosis: cured }, { ...patient, learn })).toBe(true);
  expect(await mend(target, { error, diagnosis: cured }, patient)).toBe(false);
});
