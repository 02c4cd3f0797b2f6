import assert from 'node:assert/strict';
import { AIMessage } from '@langchain/core/messages';
import { z } from 'zod';
import type { StandardCase } from './standard-case.ts';

const Person = z.object({ name: z.string(), age: z.number() });

/** Gathers what tracing is told of a structured output. */
function tracer() {
  const formats: unknown[] = [];
  const handler = {
    handleChatModelStart(...told: readonly unknown[]) {
      const extra = told.find(
        (value) => typeof value === 'object' && value !== null && 'options' in value,
      ) as { options?: Record<string, unknown> } | undefined;
      formats.push(extra?.options?.ls_structured_output_format);
    },
  };
  return { formats, callbacks: [handler] };
}

/** Output that fits a schema. */
export const structuredCases: readonly StandardCase[] = [
  {
    id: 'structured',
    title: 'answers with what fits a schema, and tells tracing which',
    async run({ model }) {
      const { formats, callbacks } = tracer();
      const answer = await model()
        .withStructuredOutput(Person, { name: 'person' })
        .invoke('Who?', { callbacks });
      Person.parse(answer);
      assert.ok(formats[0], 'ls_structured_output_format is missing');
    },
  },
  {
    id: 'structured-with-raw',
    title: 'answers with what fits a schema and the message that it was read from',
    async run({ model }) {
      const { formats, callbacks } = tracer();
      const { raw, parsed } = await model()
        .withStructuredOutput(Person, { name: 'person', includeRaw: true })
        .invoke('Who?', { callbacks });
      Person.parse(parsed);
      assert.ok(AIMessage.isInstance(raw));
      assert.ok(formats[0], 'ls_structured_output_format is missing');
    },
  },
];
