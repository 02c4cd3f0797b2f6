import {
  assistant,
  fromModel,
  testConverse,
  toolConfig,
  toolResult,
  toolUse,
  user,
} from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const twice = (first: string, second: string) => [
  user('a'),
  assistant(toolUse(first)),
  user(toolResult(first)),
  assistant(toolUse(second)),
  user(toolResult(second)),
];

testConverse(emulator, 'within a turn', {
  refused: {
    toolConfig,
    messages: [
      user('a'),
      assistant(toolUse('look'), toolUse('look')),
      user(toolResult('look'), toolResult('look')),
    ],
  },
  says: 'The toolUse blocks at messages.1.content contain duplicate Ids: look',
  accepted: {
    toolConfig,
    messages: [
      user('a'),
      assistant(toolUse('look'), toolUse('look2')),
      user(toolResult('look'), toolResult('look2')),
    ],
  },
});

testConverse(emulator, 'in a later turn', {
  refused: { toolConfig, messages: twice('t1', 't1') },
  says: fromModel('messages.3.content.0: `tool_use` ids must be unique'),
  accepted: { toolConfig, messages: twice('t1', 't2') },
});
