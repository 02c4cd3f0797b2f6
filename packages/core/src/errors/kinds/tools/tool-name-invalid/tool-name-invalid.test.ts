import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';
import { toolNameInvalid as en } from './en.ts';
import { toolNameInvalid as ko } from './ko.ts';

test.each<unknown>([
  "1 validation error detected: Value at 'messages.2.member.content.1.member.toolUse.name' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_-]+",
  "1 validation error detected: Value 'myserver.my_tool' at 'toolConfig.tools.8.member.toolSpec.name' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_-]+",
  "tools.0.name: String should match pattern '^[a-zA-Z0-9_-]{1,64}$'",
  "tools.3.custom.name: String should match pattern '^[a-zA-Z0-9_-]{1,128}$'",
  "tools.3.FrontendRemoteMcpToolDefinition.name: String should match pattern '^[a-zA-Z0-9_-]{1,64}$'",
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('tool-name-invalid');
});

test.each<unknown>([
  'tools: Tool names must be unique.',
  "Value at 'messages.X.member.content.Y.member.toolUse.toolUseId' failed to satisfy constraint: Member must have length less than or equal to 64",
  'The document file name can only contain alphanumeric characters, whitespace characters, hyphens, parentheses, and square brackets.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('tool-name-invalid');
});

test('counts from 0, also where Bedrock counts from 1', () => {
  const history =
    "Value at 'messages.2.member.content.1.member.toolUse.name' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_-]+";
  expect(classifyError(history).facts).toMatchObject({ messageIndex: 1, contentIndex: 0 });
  const tool = "tools.3.custom.name: String should match pattern '^[a-zA-Z0-9_-]{1,128}$'";
  expect(classifyError(tool).facts).toMatchObject({ toolIndex: 3 });
  expect(en.steps({ toolIndex: 3 })[0]).toContain('`tools[3]`');
  expect(ko.steps({ toolIndex: 3 })[0]).toContain('`tools[3]`');
});
