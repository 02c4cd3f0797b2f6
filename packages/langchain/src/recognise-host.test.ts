import { FakeListChatModel } from '@langchain/core/utils/testing';
import { expect, test } from 'vitest';
import { isConverseModel, isInvokeModel } from './recognise-host.ts';
import { bedrockModel } from './testing/bedrock-model.ts';
import { invokeModel } from './testing/invoke-model.ts';
import { withCaprock } from './with-caprock.ts';

test('ChatBedrockConverse and what is made of it', () => {
  const model = bedrockModel();
  expect(isConverseModel(model)).toBe(true);
  expect(isConverseModel(withCaprock(model, { onEvent: () => {} }))).toBe(true);
  expect(isConverseModel(new FakeListChatModel({ responses: [] }))).toBe(false);
  expect(isConverseModel(null)).toBe(false);
});

test('BedrockChat with a Claude, and with none', () => {
  const model = invokeModel('http://localhost');
  expect(isInvokeModel(model)).toBe(true);
  expect(isInvokeModel(withCaprock(model, { onEvent: () => {} }))).toBe(true);
  expect(isInvokeModel(bedrockModel())).toBe(false);
  const titan = invokeModel('http://localhost', { model: 'amazon.titan-text-express-v1' });
  expect(() => withCaprock(titan)).toThrow(
    new TypeError(
      'withCaprock() takes a BedrockChat of @langchain/community with a Claude model only: `model` must begin with `anthropic.` or with a profile of it.',
    ),
  );
});

test('other models are told what is taken', () => {
  expect(() => withCaprock(new FakeListChatModel({ responses: [] }))).toThrow(
    new TypeError(
      'withCaprock() takes a ChatBedrockConverse of @langchain/aws, but was given FakeListChatModel.',
    ),
  );
  expect(() => withCaprock('claude-sonnet-4' as never)).toThrow('was given string');
  expect(() => withCaprock(undefined as never)).toThrow('was given undefined');
});

test('a model that tools are bound to is told the order', () => {
  const bound = bedrockModel().bindTools([]);
  expect(() => withCaprock(bound as never)).toThrow('wrap it first');
});
