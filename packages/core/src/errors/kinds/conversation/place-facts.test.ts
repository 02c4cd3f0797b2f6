import { expect, test } from 'vitest';
import type { Evidence } from '../definition.ts';
import { placeFacts } from './place-facts.ts';
import { placeInEnglish } from './place-in-english.ts';
import { placeInKorean } from './place-in-korean.ts';

function evidenceOf(original: string): Evidence {
  const text = original.toLowerCase();
  return { text, original, everything: text, names: [], status: 400, code: undefined, context: {} };
}

test.each([
  ['messages.7.content.0 is blank', { messageIndex: 7, contentIndex: 0 }, 'messages[7].content[0]'],
  [
    'messages[2].content[1]: "type"',
    { messageIndex: 2, contentIndex: 1 },
    'messages[2].content[1]',
  ],
  [
    "at 'messages.2.member.content.1.member.toolUse.name'",
    { messageIndex: 1, contentIndex: 0 },
    'messages[1].content[0]',
  ],
  ['messages.12: ids were found', { messageIndex: 12 }, 'messages[12]'],
  ['toolConfig.tools.26.toolSpec', { toolIndex: 26 }, 'tools[26]'],
  [
    '#/messages/0/content/2: extraneous key [type] is not permitted',
    { messageIndex: 0, contentIndex: 2 },
    'messages[0].content[2]',
  ],
  ['#/toolConfig/tools/1/toolSpec/inputSchema', { toolIndex: 1 }, 'tools[1]'],
  ["at 'toolConfig.tools.8.member.toolSpec.name'", { toolIndex: 7 }, 'tools[7]'],
])('reads the place of %j', (text, facts, path) => {
  expect(placeFacts(evidenceOf(text))).toEqual(facts);
  expect(placeInEnglish(facts)[0]).toContain(`\`${path}\``);
  expect(placeInKorean(facts)[0]).toContain(`\`${path}\``);
});

test.each(['messages.N.content.M', 'messages must not be empty', "at 'messages.0.member.content'"])(
  'reads none in %j',
  (text) => {
    expect(placeFacts(evidenceOf(text))).toEqual({});
    expect(placeInEnglish({})).toEqual([]);
    expect(placeInKorean({})).toEqual([]);
  },
);
