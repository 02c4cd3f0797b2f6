import { inspect } from 'node:util';
import type { Diagnosis } from '@caprock/core';
import { expect } from 'vitest';
import { asks, type ConformanceCase, SONNET } from '../case.ts';

const PRIVATE = 'the patient is called Kim';
const wish = { model: SONNET, request: asks(PRIVATE) };
const denial = {
  type: 'error',
  status: 403,
  exception: 'AccessDeniedException',
  body: JSON.stringify({
    Message:
      'User: arn:aws:iam::123456789012:user/dev is not authorized to perform: bedrock:InvokeModel on resource: arn:aws:bedrock:us-east-1::foundation-model/x because no identity-based policy allows the bedrock:InvokeModel action',
  }),
} as const;

const thrownBy = async (call: Promise<unknown>) =>
  await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );

/** Errors: what they say, and what they do not give away. */
export const errorCases: readonly ConformanceCase[] = [
  {
    id: 'error-says-why',
    title: 'a denial shows its real text, the cause, and the first step',
    needs: ['foreign-bodies'],
    async run({ client, emulator }) {
      emulator.fault(denial);
      const error = await thrownBy(client().generate(wish));
      expect((error as Error).message).toContain('not authorized to perform: bedrock:InvokeModel');
      expect((error as { diagnosis: Diagnosis }).diagnosis.kind).toBe('iam-denied-identity');
      expect((error as Error).message.split('\n').length).toBeGreaterThan(1);
      expect(emulator.requests).toHaveLength(1);
    },
  },
  {
    id: 'error-in-korean',
    title: 'and speaks Korean where it was asked to',
    async run({ client, emulator }) {
      emulator.fault(denial);
      const error = await thrownBy(client({ lang: 'ko' }).generate(wish));
      expect((error as Error).message).toMatch(/[가-힣]/);
    },
  },
  {
    id: 'error-gives-nothing-away',
    title: 'an error holds neither the conversation nor credentials',
    async run({ client, emulator }) {
      emulator.fault(denial);
      const told: unknown[] = [];
      const onEvent = (event: unknown) => told.push(event);
      const thrown = await thrownBy(client({ onEvent }).generate(wish));
      const { errors } = await client({ onEvent }).stream(wish);
      expect(errors).toHaveLength(1);
      for (const error of [thrown, ...errors, told]) {
        const shown = [
          String((error as Error).stack),
          JSON.stringify(error),
          inspect(error, { showHidden: true, depth: Number.POSITIVE_INFINITY, getters: true }),
        ].join('\n');
        expect(shown).not.toContain(PRIVATE);
        expect(shown).not.toMatch(/AWS4-HMAC|local-secret|local-token/);
      }
    },
  },
];
