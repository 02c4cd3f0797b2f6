import { expect, test } from 'vitest';
import { notebookLines } from './notebook-lines.ts';

const notebook = {
  cells: [
    { cell_type: 'markdown', source: ['Uses claude-3-opus\n'] },
    {
      cell_type: 'code',
      source: ['import boto3\n', 'model = "anthropic.claude-v2"\n'],
      outputs: [{ text: ['model = "anthropic.claude-v2"\n'] }],
    },
    { cell_type: 'code', source: 'a = 1\nb = "claude"' },
  ],
};

test('the code, with the numbers of its lines in the file', () => {
  const file = JSON.stringify(notebook, null, 1);
  const lines = notebookLines(file)!;
  expect(lines.map(({ text }) => text)).toEqual([
    'import boto3',
    'model = "anthropic.claude-v2"',
    'a = 1',
    'b = "claude"',
  ]);
  const raw = file.split('\n');
  expect(raw[lines[1]!.number - 1]).toContain('model = \\"anthropic.claude-v2\\"');
  expect(raw[lines[3]!.number - 1]).toContain('b = \\"claude\\"');
});

test('in one line too', () => {
  expect(notebookLines(JSON.stringify(notebook))?.map(({ number }) => number)).toEqual([
    1, 1, 1, 1,
  ]);
});

test('with letters that are written as escapes, and one that is nowhere', () => {
  const file = '{\n"cells": [\n{"cell_type": "code",\n"source": ["a\\uc548\\n",\n"b = 1"]}]}';
  expect(notebookLines(file)).toEqual([
    { number: 4, text: 'a안' },
    { number: 5, text: 'b = 1' },
  ]);
});

test.each(['', '{', 'null', '[]', '{"cells": 1}'])('%j is no notebook', (text) => {
  expect(notebookLines(text)).toBeUndefined();
});
