import { initChatModel } from 'langchain';
import { expect, test } from 'vitest';
import { agentViews } from './agent-views.ts';
import { bedrockModel, CREDENTIALS } from './testing/bedrock-model.ts';
import { unwrapped } from './views.ts';

const viewOf = () => agentViews({ onEvent: () => {} });

test('a model has one view', async () => {
  const views = viewOf();
  const model = bedrockModel();
  const view = await views(model);
  expect(view).not.toBe(model);
  expect(unwrapped(view)).toBe(model);
  expect(await views(model)).toBe(view);
});

test('models that are made anew from the same name have one view', async () => {
  const views = viewOf();
  const named = (name: string) => initChatModel(name, { region: 'us-east-1' });
  const view = await views(await named('bedrock:claude-sonnet-4-6'));
  expect(await views(await named('bedrock:claude-sonnet-4-6'))).toBe(view);
  expect(await views(await named('bedrock:claude-haiku-4-5'))).not.toBe(view);
});

test('models with credentials of their own are kept apart', async () => {
  const views = viewOf();
  const settings = { region: 'us-east-1', credentials: CREDENTIALS };
  const one = await initChatModel('bedrock:claude-sonnet-4-6', settings);
  const other = await initChatModel('bedrock:claude-sonnet-4-6', settings);
  expect(await views(one)).not.toBe(await views(other));
  expect(await views(one)).toBe(await views(one));
});

test('what LangGraph keeps among the settings of a run changes nothing', async () => {
  const views = viewOf();
  const model = await initChatModel('bedrock:claude-sonnet-4-6', {
    region: 'us-east-1',
    configurableFields: ['model'],
  });
  const view = await views(model, { __pregel_send: () => {}, thread_id: 'one' });
  expect(await views(model, { __pregel_send: () => {}, thread_id: 'two' })).toBe(view);
  expect(await views(model, { model: 'claude-haiku-4-5' })).not.toBe(view);
});

test.each([undefined, null, 'text', {}])('%j is left as it is', async (model) => {
  expect(await viewOf()(model)).toBe(model);
});
