import { expect, test } from 'vitest';
import { postJson } from '../testing/post-json.ts';
import { oneViolation, violation } from '../testing/shape-sentences.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const says = (...content: unknown[]) => ({ messages: [{ role: 'user', content }] });
const hello = says({ text: 'hello' });
const withTool = (toolSpec: object) => ({ ...hello, toolConfig: { tools: [{ toolSpec }] } });
const inputSchema = { json: { type: 'object' } };
const withConfig = (inferenceConfig: object) => ({ ...hello, inferenceConfig });
const thought = (reasoningContent: unknown) => says({ reasoningContent });

const invalid: readonly (readonly [what: string, body: object, message: string])[] = [
  [
    'a list element is counted as the facts count it',
    withTool({ name: 'github_api.review_pr', inputSchema }),
    "1 validation error detected: Value 'github_api.review_pr' at 'toolConfig.tools.0.member.toolSpec.name' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_-]+",
  ],
  [
    'a required member',
    withTool({ inputSchema }),
    "1 validation error detected: Value null at 'toolConfig.tools.0.member.toolSpec.name' failed to satisfy constraint: Member must not be null",
  ],
  [
    'a required member of null in a block, whose values AWS does not quote',
    thought({ reasoningText: { text: null } }),
    oneViolation('messages[0].content[0].reasoningContent.reasoningText.text', 'not be null'),
  ],
  [
    'the input of a tool use',
    says({ toolUse: { toolUseId: 'a', name: 'look' } }),
    oneViolation('messages[0].content[0].toolUse.input', 'not be null'),
  ],
  [
    'two constraints at once',
    withTool({ name: '', inputSchema }),
    `2 validation errors detected: ${violation('toolConfig.tools[0].toolSpec.name', 'satisfy regular expression pattern: [a-zA-Z0-9_-]+', '')}; ${violation('toolConfig.tools[0].toolSpec.name', 'have length greater than or equal to 1', '')}`,
  ],
  [
    'an integer',
    withConfig({ maxTokens: 0 }),
    oneViolation('inferenceConfig.maxTokens', 'have value greater than or equal to 1', '0'),
  ],
  [
    'a number that is no integer, read as one',
    withConfig({ maxTokens: 0.9 }),
    oneViolation('inferenceConfig.maxTokens', 'have value greater than or equal to 1', '0'),
  ],
  [
    'a large number, in the spelling of Java',
    withConfig({ temperature: 12_345_678 }),
    oneViolation(
      'inferenceConfig.temperature',
      'have value less than or equal to 1',
      '1.2345678E7',
    ),
  ],
  [
    'an element of null',
    { messages: [null] },
    "1 validation error detected: Value null at 'messages.0.member' failed to satisfy constraint: Member must not be null",
  ],
  [
    'a union within a union',
    thought({ thinking: 'hm' }),
    'ReasoningContentBlock object at messages.0.content.0.reasoningContent must set one of the following keys: reasoningText, redactedContent.',
  ],
  [
    'a document source without anything',
    says({ text: 'read' }, { document: { name: 'a', format: 'pdf', source: {} } }),
    'DocumentSource object at messages.0.content.1.document.source must set one of the following keys: bytes, s3Location.',
  ],
  [
    'a broken constraint before a union',
    { ...says({}), inferenceConfig: { topP: 2 } },
    oneViolation('inferenceConfig.topP', 'have value less than or equal to 1', '2.0'),
  ],
  [
    'the version of a guardrail',
    { ...hello, guardrailConfig: { guardrailIdentifier: 'abc', guardrailVersion: 'latest' } },
    oneViolation(
      'guardrailConfig.guardrailVersion',
      'satisfy regular expression pattern: (|([1-9][0-9]{0,7})|(DRAFT))',
      'latest',
    ),
  ],
  [
    'a prompt variable',
    { ...hello, promptVariables: { name: {} } },
    'PromptVariableValues object at promptVariables.name must set one of the following keys: text.',
  ],
];

test.each(invalid)('ValidationException: %s', async (_, body, message) => {
  const answer = await postJson(emulator, body);
  expect(answer).toEqual({ status: 400, name: 'ValidationException', message });
});

const unreadable: readonly (readonly [what: string, body: object, message: string])[] = [
  ['text for a list', { messages: 'hello' }, 'Expected list or null'],
  ['an object for a list', { messages: {} }, 'Start of structure or map found where not expected.'],
  ['text for a structure', { messages: ['hello'] }, 'Expected null'],
  [
    'a list for a structure',
    { ...hello, inferenceConfig: [] },
    'Start of list found where not expected',
  ],
  ['a number for text', says({ text: 1 }), 'NUMBER_VALUE can not be converted to a String'],
  [
    'text for an integer',
    withConfig({ maxTokens: '10' }),
    'STRING_VALUE can not be converted to an Integer',
  ],
  [
    'true for a number',
    withConfig({ temperature: true }),
    'TRUE_VALUE can not be converted to a Float',
  ],
  [
    'text for a boolean',
    withTool({ name: 'look', inputSchema, strict: 'yes' }),
    'STRING_VALUE can not be converted to a Boolean',
  ],
  [
    'a number in a list of texts',
    withConfig({ stopSequences: [1] }),
    'NUMBER_VALUE can not be converted to a String',
  ],
  ['text for a map', { ...hello, requestMetadata: 'user' }, 'Expected null'],
  [
    'bytes that are no base64',
    says({ image: { format: 'png', source: { bytes: '<png>' } } }),
    'Unable to decode base64 value',
  ],
];

test.each(unreadable)('SerializationException: %s', async (_, body, message) => {
  const answer = await postJson(emulator, body);
  expect(answer).toEqual({ status: 400, name: 'SerializationException', message });
});

const taken: readonly (readonly [what: string, body: object])[] = [
  ['a member that the model does not know', { ...withConfig({ topK: 5 }), seed: 1 }],
  ['null for an optional member', { ...hello, system: null, toolConfig: null }],
  ['an unknown key beside the known one of a union', says({ text: 'hello', type: 'text' })],
  ['no system text, but the list', { ...hello, system: [] }],
];

test.each(taken)('taken: %s', async (_, body) => {
  expect(await postJson(emulator, body)).toMatchObject({ status: 200 });
});
