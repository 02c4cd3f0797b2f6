import { expect, test } from 'vitest';
import type { RequestDraft } from '../../../conversation/request-draft.ts';
import { repairRequest } from '../../repair-request.ts';
import {
  draftOf,
  expectRepair,
  expectUntouched,
  older,
  results,
  toolConfig,
  user,
} from '../../testing/check-rule.ts';
import { renameTools } from './rename-tools.ts';

const spec = (name: string) => ({ toolSpec: { name, inputSchema: { json: { type: 'object' } } } });
const called = (name: string) => ({
  role: 'assistant' as const,
  content: [{ toolUse: { toolUseId: 't1', name, input: {} } }],
});

test.each([
  ['github_api.review_pr', 'github_api_review_pr_'],
  ['my server/tool', 'my_server_tool_'],
  ['날씨_조회', '_'],
  ['', 'tool_'],
  ['x'.repeat(65), 'x'.repeat(55)],
])('%j is replaced everywhere and given back', (name, start) => {
  const before: Partial<RequestDraft> = {
    toolConfig: { tools: [spec('look'), spec(name)], toolChoice: { tool: { name } } },
    messages: [user('a'), called(name), results('t1')],
  };
  const { draft, restore } = repairRequest(draftOf(before), { traits: older });
  const [safe] = Object.keys(restore.toolNames ?? {});
  expect(safe).toMatch(/^[a-zA-Z0-9_-]{1,64}$/);
  expect(safe?.includes(start)).toBe(true);
  expect(restore.toolNames).toEqual({ [safe!]: name });
  expectRepair(renameTools, {
    before,
    after: {
      toolConfig: { tools: [spec('look'), spec(safe!)], toolChoice: { tool: { name: safe! } } },
      messages: [user('a'), called(safe!), results('t1')],
    },
  });
  expect(repairRequest(draftOf(before), { traits: older }).draft).toEqual(draft);
});

test('names that differ in an illegal character stay apart', () => {
  const { restore } = repairRequest(
    draftOf({
      messages: [user('a')],
      toolConfig: { tools: [spec('a.b'), spec('a/b'), spec('a_b')] },
    }),
    { traits: older },
  );
  expect(Object.values(restore.toolNames ?? {}).sort()).toEqual(['a.b', 'a/b']);
});

test('leaves legal names alone', () => {
  expectUntouched(renameTools, {
    toolConfig,
    messages: [user('a'), called('look'), results('t1')],
  });
});
