import { test } from 'vitest';
import { expectRepair, expectUntouched, user } from '../../testing/check-rule.ts';
import { dropBlankSystem } from './drop-blank-system.ts';

const messages = [user('hi')];

test('removes blank texts and keeps the others', () => {
  expectRepair(dropBlankSystem, {
    before: { messages, system: [{ text: 'Be brief.' }, { text: ' \n' }] },
    after: { messages, system: [{ text: 'Be brief.' }] },
  });
});

test('a cache point alone goes with the text before it', () => {
  expectRepair(dropBlankSystem, {
    before: { messages, system: [{ text: '' }, { cachePoint: { type: 'default' } }] },
    after: { messages, system: [] },
  });
});

test('leaves a system prompt that says something', () => {
  expectUntouched(dropBlankSystem, { messages, system: [{ text: ' Be brief. ' }] });
});

test('removes blank guarded text', () => {
  expectRepair(dropBlankSystem, {
    before: { messages, system: [{ text: 'a' }, { guardContent: { text: { text: '' } } }] },
    after: { messages, system: [{ text: 'a' }] },
  });
});
