import { describe, expect, test } from 'vitest';
import { traitsOf } from '../../../models/traits-of.ts';
import { repairRequest } from '../../repair-request.ts';
import {
  calls,
  draftOf,
  expectRepair,
  expectUntouched,
  newer,
  older,
  results,
  toolConfig,
  user,
} from '../../testing/check-rule.ts';
import { settleToolChoice } from './settle-tool-choice.ts';

const { tools } = toolConfig;
const never = traitsOf('anthropic.claude-opus-5-5');
const named = { tool: { name: 'look' } };

test('an empty tool list goes, with its choice', () => {
  const { draft } = expectRepair(settleToolChoice, {
    before: { messages: [user('a')], toolConfig: { tools: [], toolChoice: { any: {} } } },
    after: {},
  });
  expect(draft).not.toHaveProperty('toolConfig');
});

describe('none', () => {
  test('withholds the tools', () => {
    const { draft } = expectRepair(settleToolChoice, {
      before: { messages: [user('a')], toolConfig: { tools, toolChoice: { none: {} } } },
      after: {},
    });
    expect(draft).not.toHaveProperty('toolConfig');
  });

  test('keeps them for a history that uses them, and says that none may be called', () => {
    const { draft, repairs } = expectRepair(settleToolChoice, {
      before: {
        messages: [user('a'), calls('t1'), results('t1')],
        toolConfig: { tools, toolChoice: { none: {} } },
      },
      after: { toolConfig: { tools } },
    });
    expect(draft.toolConfig).not.toHaveProperty('toolChoice');
    expect(draft.system.at(-1)?.text).toBe(repairs[0]?.inserted);
  });
});

test.each([
  ['a model that takes no forced choice', never, {}],
  ['a budget of thinking', older, { thinking: { type: 'enabled' as const, budgetTokens: 1024 } }],
])('a forced choice becomes auto for %s, and is told', (_, traits, more) => {
  for (const toolChoice of [{ any: {} }, named]) {
    const { draft, repairs } = expectRepair(settleToolChoice, {
      before: {
        messages: [user('a')],
        toolConfig: { tools, toolChoice },
        inferenceConfig: { maxTokens: 4096 },
        ...more,
      },
      after: { toolConfig: { tools, toolChoice: { auto: {} } } },
      traits,
    });
    expect(repairs.find(({ rule }) => rule === settleToolChoice.id)?.lossless).toBe(false);
    expect(draft.system.at(-1)?.text).toContain('look');
  }
});

test('a tool that is not in the list is refused', () => {
  const { refusal } = repairRequest(
    draftOf({
      messages: [user('a')],
      toolConfig: { tools, toolChoice: { tool: { name: 'nope' } } },
    }),
    { traits: older },
  );
  expect(refusal).toMatchObject({ rule: 'settle-tool-choice', at: 'toolConfig.toolChoice' });
});

test.each([
  ['any', older, { any: {} }],
  ['a name', newer, named],
  ['auto', never, { auto: {} }],
])('leaves %s alone where the model takes it', (_, traits, toolChoice) =>
  expectUntouched(
    settleToolChoice,
    { messages: [user('a')], toolConfig: { tools, toolChoice } },
    traits,
  ),
);
