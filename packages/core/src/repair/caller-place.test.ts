import { expect, test } from 'vitest';
import { draftFromChat } from '../chat/draft-from-chat.ts';
import { traitsOf } from '../models/traits-of.ts';
import { callerPlace } from './caller-place.ts';
import { repairRequest } from './repair-request.ts';

const modelId = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
const text = (value: string) => ({ type: 'text', text: value });
const { draft } = repairRequest(
  draftFromChat(
    {
      messages: [
        { role: 'system', content: 's' },
        { role: 'assistant', content: 'greeting' },
        { role: 'user', content: [text('a'), text(' '), text('b')] },
        { role: 'user', content: 'c' },
      ],
    },
    modelId,
  ),
  { traits: traitsOf(modelId) },
);

test.each([
  ['messages.1', 'messages[1]'],
  ['messages.2.content.1', 'messages[2].content[2]'],
  ['The text field in the ContentBlock object at messages.2.content.2 is blank', 'messages[3]'],
  ['messages[2].content[0]', 'messages[2].content[0]'],
  ['messages.0.content.0', undefined],
  ['messages.9', undefined],
  ['toolConfig', undefined],
])('%s comes from %s', (wire, caller) => expect(callerPlace(draft, wire)).toBe(caller));
