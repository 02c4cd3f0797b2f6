import { expect, test } from 'vitest';
import { codeOfLines } from './code-of-lines.ts';

const code = (name: string, ...lines: readonly string[]) =>
  [...codeOfLines(name, lines)].map((line) => line.trimEnd());

test.each([
  ['a.ts', 'const a = "b"; // claude', 'const a = "b";'],
  ['a.ts', 'const a = "http://b"; // c', 'const a = "http://b";'],
  ['a.ts', "const a = 'it\\'s // b';", "const a = 'it\\'s // b';"],
  ['a.ts', 'a(/* claude */ b)', 'a(             b)'],
  ['a.py', 'a = "#b"  # claude', 'a = "#b"'],
  ['a.py', '"""claude"""', ''],
  ['a.yaml', 'model: claude#1 # old', 'model: claude#1'],
  ['a.yaml', "note: don't # claude", "note: don't"],
  ['.env.local', '# MODEL=claude', ''],
  ['Dockerfile', 'ENV A=b # c', 'ENV A=b'],
  ['a.json', '{"a": "b"} // c', '{"a": "b"} // c'],
  ['a.sql', "select 'a' -- claude", "select 'a'"],
  ['a.tf', 'a = "b" # c', 'a = "b"'],
])('%s: %s', (name, line, expected) => {
  expect(code(name, line)).toEqual([expected]);
});

test('comments over several lines', () => {
  expect(code('a.ts', 'a /* claude', ' * claude', ' claude */ b')).toEqual([
    'a',
    '',
    '           b',
  ]);
  expect(code('a.py', 'def a():', '  """', '  claude', '  """', '  b = 1')).toEqual([
    'def a():',
    '',
    '',
    '',
    '  b = 1',
  ]);
});
