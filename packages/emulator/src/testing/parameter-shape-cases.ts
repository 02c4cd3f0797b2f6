import type { ShapeCase } from './shape-case.ts';
import { oneViolation } from './shape-sentences.ts';

const says = (...content: unknown[]) => ({ messages: [{ role: 'user', content }] });
const hello = says({ text: 'hello' });
const tool = (name: string, more: object = {}) => ({
  toolSpec: { name, inputSchema: { json: { type: 'object' } }, ...more },
});
const withTools = (...tools: unknown[]) => ({ ...hello, toolConfig: { tools } });
const choosing = (toolChoice: object) => ({
  ...hello,
  toolConfig: { tools: [tool('look')], toolChoice },
});
const withStops = (...stopSequences: string[]) => ({
  ...hello,
  inferenceConfig: { stopSequences },
});

const NAME_PATTERN = 'satisfy regular expression pattern: [a-zA-Z0-9_-]+';
const METADATA = '[a-zA-Z0-9\\s:_@$#=/+,-.]';

/** Cases of tools, parameters and the model id. */
export const parameterShapeCases: readonly ShapeCase[] = [
  {
    rule: 'toolconfig-tools-min-1',
    refused: withTools(),
    message: oneViolation('toolConfig.tools', 'have length greater than or equal to 1'),
    accepted: withTools(tool('look')),
  },
  {
    rule: 'tool-name-pattern',
    refused: withTools(tool('myserver.my_tool')),
    message: oneViolation('toolConfig.tools[0].toolSpec.name', NAME_PATTERN, 'myserver.my_tool'),
    accepted: withTools(tool('myserver-my_tool')),
  },
  {
    rule: 'tool-name-pattern',
    refused: withTools(tool('a'), tool('b'.repeat(65))),
    message: oneViolation(
      'toolConfig.tools[1].toolSpec.name',
      'have length less than or equal to 64',
      'b'.repeat(65),
    ),
    accepted: withTools(tool('a'), tool('b'.repeat(64))),
  },
  {
    rule: 'tool-description-not-empty',
    refused: withTools(tool('look', { description: '' })),
    message: oneViolation(
      'toolConfig.tools[0].toolSpec.description',
      'have length greater than or equal to 1',
      '',
    ),
    accepted: withTools(tool('look', { description: 'L' })),
  },
  {
    rule: 'tool-choice-none',
    refused: choosing({ none: {} }),
    message:
      'ToolChoice object at toolConfig.toolChoice must set one of the following keys: auto, any, tool.',
    accepted: choosing({ auto: {} }),
  },
  {
    rule: 'temperature-range',
    refused: { ...hello, inferenceConfig: { temperature: 2 } },
    message: oneViolation(
      'inferenceConfig.temperature',
      'have value less than or equal to 1',
      '2.0',
    ),
    accepted: { ...hello, inferenceConfig: { temperature: 1 } },
  },
  {
    rule: 'temperature-range',
    refused: { ...hello, inferenceConfig: { topP: -0.1 } },
    message: oneViolation('inferenceConfig.topP', 'have value greater than or equal to 0', '-0.1'),
    accepted: { ...hello, inferenceConfig: { topP: 0 } },
  },
  {
    rule: 'stop-sequences-count',
    refused: withStops(...Array.from({ length: 2501 }, () => 'x')),
    message: oneViolation(
      'inferenceConfig.stopSequences',
      'have length less than or equal to 2500',
      `[${'x, '.repeat(2500)}x]`,
    ),
    accepted: withStops(...Array.from({ length: 2500 }, () => 'x')),
  },
  {
    rule: 'stop-sequences-count',
    refused: withStops('END', ''),
    message: oneViolation(
      'inferenceConfig.stopSequences',
      'satisfy constraint: [Member must have length greater than or equal to 1]',
      '[END, ]',
    ),
    accepted: withStops('END'),
  },
  {
    rule: 'request-metadata',
    refused: { ...hello, requestMetadata: { user: '{"id":1}' } },
    message: `1 validation error detected: Value at 'requestMetadata' failed to satisfy constraint: Map value must satisfy constraint: [Member must have length less than or equal to 256, Member must have length greater than or equal to 0, Member must satisfy regular expression pattern: ${METADATA}{0,256}]`,
    accepted: { ...hello, requestMetadata: { user: 'id=1', 'a@b': '' } },
  },
  {
    rule: 'request-metadata',
    refused: { ...hello, requestMetadata: { 'user!': '1' } },
    message: `1 validation error detected: Value at 'requestMetadata' failed to satisfy constraint: Map keys must satisfy constraint: [Member must have length less than or equal to 256, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: ${METADATA}{1,256}]`,
    accepted: { ...hello, requestMetadata: { user: '1' } },
  },
  {
    rule: 'request-metadata',
    refused: { ...hello, requestMetadata: {} },
    message: oneViolation('requestMetadata', 'have length greater than or equal to 1'),
    accepted: { ...hello, requestMetadata: { user: '1' } },
  },
  {
    rule: 'additional-response-paths',
    refused: {
      ...hello,
      additionalModelResponseFieldPaths: Array.from({ length: 11 }, () => '/a'),
    },
    message: oneViolation(
      'additionalModelResponseFieldPaths',
      'have length less than or equal to 10',
      `[${'/a, '.repeat(10)}/a]`,
    ),
    accepted: { ...hello, additionalModelResponseFieldPaths: ['/stop_sequence'] },
  },
  {
    rule: 'service-tier-and-latency',
    refused: { ...hello, serviceTier: { type: 'auto' } },
    message: oneViolation(
      'serviceTier.type',
      'satisfy enum value set: [priority, default, flex, reserved]',
      'auto',
    ),
    accepted: { ...hello, serviceTier: { type: 'default' } },
  },
  {
    rule: 'service-tier-and-latency',
    refused: { ...hello, performanceConfig: { latency: 'fast' } },
    message: oneViolation(
      'performanceConfig.latency',
      'satisfy enum value set: [standard, optimized]',
      'fast',
    ),
    accepted: { ...hello, performanceConfig: { latency: 'standard' } },
  },
  {
    rule: 'model-id-pattern',
    refused: { ...hello, modelId: 'anthropic.claude-v2:1:200k' },
    message: oneViolation(
      'modelId',
      'satisfy regular expression pattern: (arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:(([0-9]{12}:custom-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}/[a-z0-9]{12})|(:foundation-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|([0-9]{12}:provisioned-model/[a-z0-9]{12})))|([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|(([0-9a-zA-Z][_-]?)+)',
      'anthropic.claude-v2:1:200k',
    ),
    accepted: hello,
  },
];
