import { expect, test } from 'vitest';
import {
  calls,
  expectRepair,
  expectUntouched,
  results,
  toolConfig,
  user,
} from '../../testing/check-rule.ts';
import { renameToolUseIds } from './rename-tool-use-ids.ts';

test.each(['call|fc_01/ab==', '', 'x'.repeat(65), '호출'])(
  '%j is replaced in call and result',
  (id) => {
    const { restore, draft } = expectRepair(renameToolUseIds, {
      before: { toolConfig, messages: [user('a'), calls(id), results(id)] },
      after: {},
    });
    const [safe] = Object.keys(restore.toolUseIds ?? {});
    expect(safe).toMatch(/^[a-zA-Z0-9_-]{1,64}$/);
    expect(restore.toolUseIds).toEqual({ [safe!]: id });
    expect(draft.messages[1]?.content[0]?.toolUse?.toolUseId).toBe(safe);
    expect(draft.messages[2]?.content[0]?.toolResult?.toolUseId).toBe(safe);
  },
);

test('leaves legal ids alone, those with dots and colons too', () => {
  expectUntouched(renameToolUseIds, {
    toolConfig,
    messages: [user('a'), calls('functions.look:0'), results('functions.look:0')],
  });
});
