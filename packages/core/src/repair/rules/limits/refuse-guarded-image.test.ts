import { expect, test } from 'vitest';
import { repairRequest } from '../../repair-request.ts';
import { draftOf, expectUntouched, older } from '../../testing/check-rule.ts';
import { refuseGuardedImage } from './refuse-guarded-image.ts';

const guards = (format: string) => ({
  messages: [
    {
      role: 'user' as const,
      content: [
        { text: 'see' },
        { guardContent: { image: { format, source: { bytes: 'AAAA' } } } },
      ],
    },
  ],
});

test('a GIF for the guardrail is refused, with the place', () => {
  const { refusal } = repairRequest(draftOf(guards('gif')), { traits: older });
  expect(refusal).toMatchObject({ kind: 'guardrail-invalid', at: 'messages[0]' });
});

test('a PNG is left alone', () => expectUntouched(refuseGuardedImage, guards('png')));
