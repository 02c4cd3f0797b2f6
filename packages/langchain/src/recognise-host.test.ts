import { FakeListChatModel } from '@langchain/core/utils/testing';
import { expect, test } from 'vitest';
import { isConverseModel } from './recognise-host.ts';
import { bedrockModel } from './testing/bedrock-model.ts';
import { withCaprock } from './with-caprock.ts';

/** What `BedrockChat` of @langchain/community looks like. */
class BedrockChat extends FakeListChatModel {
  override _llmType() {
    return 'bedrock';
  }
}

test('ChatBedrockConverse and what is made of it', () => {
  const model = bedrockModel();
  expect(isConverseModel(model)).toBe(true);
  expect(isConverseModel(withCaprock(model, { onEvent: () => {} }))).toBe(true);
  expect(isConverseModel(new FakeListChatModel({ responses: [] }))).toBe(false);
  expect(isConverseModel(null)).toBe(false);
});

test('BedrockChat is told its replacement in one sentence', () => {
  const message =
    'withCaprock() cannot wrap BedrockChat of @langchain/community: use ChatBedrockConverse from @langchain/aws, which takes the same model and region.';
  expect(() => withCaprock(new BedrockChat({ responses: [] }))).toThrow(new TypeError(message));
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
