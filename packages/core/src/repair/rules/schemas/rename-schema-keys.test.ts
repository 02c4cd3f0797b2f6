import { expect, test } from 'vitest';
import {
  expectRepair,
  expectUntouched,
  results,
  toolConfig,
  user,
} from '../../testing/check-rule.ts';
import { renameSchemaKeys } from './rename-schema-keys.ts';

test('replaces names in the schema and in the history, and gives them back', () => {
  const { draft, restore } = expectRepair(renameSchemaKeys, {
    before: {
      toolConfig: {
        tools: [
          {
            toolSpec: {
              name: 'look',
              inputSchema: {
                json: {
                  type: 'object',
                  properties: {
                    도시: { type: 'string' },
                    at: { type: 'object', properties: { 'a b': { type: 'number' } } },
                  },
                  required: ['도시'],
                },
              },
            },
          },
        ],
      },
      messages: [
        user('a'),
        {
          role: 'assistant',
          content: [
            {
              toolUse: { toolUseId: 't1', name: 'look', input: { 도시: '서울', at: { 'a b': 1 } } },
            },
          ],
        },
        results('t1'),
      ],
    },
    after: {},
  });
  const keys = restore.inputKeys?.look ?? {};
  expect(Object.values(keys).sort()).toEqual(['a b', '도시']);
  for (const sent of Object.keys(keys)) expect(sent).toMatch(/^[a-zA-Z0-9_.-]{1,64}$/);
  const sentCity = Object.entries(keys).find(([, written]) => written === '도시')?.[0] ?? '';
  const json = draft.toolConfig?.tools[0]?.toolSpec?.inputSchema.json;
  expect(json).toMatchObject({
    properties: { [sentCity]: { type: 'string', title: '도시' } },
    required: [sentCity],
  });
  expect(draft.messages[1]?.content[0]?.toolUse?.input).toMatchObject({ [sentCity]: '서울' });
  expect(JSON.stringify(draft.messages)).not.toContain('a b');
});

test('leaves legal names alone', () => {
  expectUntouched(renameSchemaKeys, { messages: [user('a')], toolConfig });
});
