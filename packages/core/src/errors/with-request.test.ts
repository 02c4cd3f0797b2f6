import { describe, expect, test } from 'vitest';
import type { RequestDraft } from '../conversation/request-draft.ts';
import { remedies as english } from '../remedies/en.ts';
import { remedies as korean } from '../remedies/ko.ts';
import { classifyError } from './classify-error.ts';
import { explain } from './explain.ts';

const request: RequestDraft = {
  modelId: 'm',
  system: [],
  messages: [
    { role: 'user', content: [{ text: 'Hello', sourceMessage: 3, sourcePart: 0 }] },
    { role: 'assistant', sourceMessage: 4, content: [{ text: ' ', sourceMessage: 4 }] },
    { role: 'user', content: [{ text: 'inserted' }] },
  ],
};

describe('where the request is at hand', () => {
  test('a refused place leads back to the message that the caller wrote', () => {
    const diagnosis = classifyError(
      'messages.0.content.0: text content blocks must contain non-whitespace text',
      { request },
    );
    expect(diagnosis.facts).toMatchObject({
      messageIndex: 0,
      contentIndex: 0,
      at: 'messages[3].content[0]',
    });
    expect(diagnosis.shape).toBe('user[>text 5<] | assistant[blank 1] | user[text 8]');
    for (const remedies of [english, korean]) {
      const steps = explain(diagnosis, remedies).steps.join('\n');
      expect(steps).toContain('`messages[3].content[0]`');
      expect(steps).not.toContain('messages[0]');
    }
  });

  test('what a rule inserted is named by its place in the request as it was sent', () => {
    const { facts } = classifyError(
      'messages.2.content.0: text content blocks must contain non-whitespace text',
      { request },
    );
    expect(facts).toMatchObject({ messageIndex: 2 });
    expect(facts).not.toHaveProperty('at');
  });

  test('the request tells the twins of one sentence apart', () => {
    const sentence = 'A conversation must start with a user message.';
    const messages = request.messages.filter(({ role }) => role === 'assistant');
    expect(classifyError(sentence, { request }).kind).toBe('first-message-not-user');
    expect(classifyError(sentence, { request: { ...request, messages } })).toMatchObject({
      kind: 'no-user-message',
      shape: 'assistant[blank 1]',
    });
  });

  test('what no change of the request cures has no shape', () => {
    expect(classifyError('Too many requests', { request })).not.toHaveProperty('shape');
    expect(classifyError('something else', { request })).toHaveProperty('shape');
  });
});
