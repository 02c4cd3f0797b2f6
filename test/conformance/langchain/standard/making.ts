import assert from 'node:assert/strict';
import { z } from 'zod';
import type { StandardCase } from './standard-case.ts';
import { addition, openAiAddition, runnableAddition } from './sums.ts';

/** What a runnable that tools are bound to holds. */
interface Bound {
  readonly kwargs?: { readonly tools?: readonly unknown[] };
  readonly config?: { readonly tools?: readonly unknown[] };
}

function boundTools(bound: unknown): readonly unknown[] {
  const { kwargs, config } = bound as Bound;
  return kwargs?.tools ?? config?.tools ?? [];
}

/** What is made without a request. */
export const makingCases: readonly StandardCase[] = [
  {
    id: 'make',
    title: 'is made from the id of a model',
    async run({ model }) {
      const made = model();
      assert.equal(typeof made.invoke, 'function');
      assert.equal(made._modelType(), 'base_chat_model');
    },
  },
  {
    id: 'make-from-environment',
    title: 'takes its keys from the environment',
    async run({ model }) {
      const made = model({ credentials: undefined });
      const keys = (await made.client.config.credentials()) as { accessKeyId: string };
      assert.equal(keys.accessKeyId, process.env.AWS_ACCESS_KEY_ID);
    },
  },
  {
    id: 'make-streaming',
    title: 'is made to stream',
    async run({ model }) {
      assert.equal(model({ streaming: true }).streaming, true);
    },
  },
  {
    id: 'bind-tools',
    title: 'binds a tool of LangChain',
    async run({ model }) {
      assert.equal(boundTools(model().bindTools([addition])).length, 1);
    },
  },
  {
    id: 'bind-runnable',
    title: 'binds a runnable that is a tool',
    async run({ model }) {
      assert.equal(boundTools(model().bindTools([runnableAddition()])).length, 1);
    },
  },
  {
    id: 'bind-openai',
    title: 'binds a tool in the form of OpenAI',
    async run({ model }) {
      assert.equal(boundTools(model().bindTools([openAiAddition])).length, 1);
    },
  },
  {
    id: 'bind-schema',
    title: 'gives a runnable for structured output',
    async run({ model }) {
      const structured = model().withStructuredOutput(z.object({ sum: z.number() }));
      assert.equal(typeof structured.invoke, 'function');
    },
  },
  {
    id: 'tracing-parameters',
    title: 'tells tracing its provider, model, kind and parameters',
    async run({ model }) {
      const made = model({ temperature: 0.5, maxTokens: 50 });
      const params = made.getLsParams({ stop: ['END'] });
      assert.equal(params.ls_provider, 'amazon_bedrock');
      assert.equal(params.ls_model_type, 'chat');
      assert.equal(params.ls_model_name, made.model);
      assert.equal(params.ls_temperature, 0.5);
      assert.equal(params.ls_max_tokens, 50);
      assert.deepEqual(params.ls_stop, ['END']);
    },
  },
];
