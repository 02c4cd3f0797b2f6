import { expect, test } from 'vitest';
import { expectRepair, expectUntouched, user } from '../../testing/check-rule.ts';
import { dropInvalidResponsePaths } from './drop-invalid-response-paths.ts';

const paths = (...additionalModelResponseFieldPaths: string[]) => ({
  messages: [user('a')],
  additionalModelResponseFieldPaths,
});
const many = Array.from({ length: 11 }, (_, index) => `/p${index}`);

test.each([
  [['stop', '/stop_sequence'], ['/stop_sequence']],
  [many, many.slice(0, 10)],
  [['/a~2'], undefined],
])('%j: %j stay', (before, after) => {
  const { draft } = expectRepair(dropInvalidResponsePaths, { before: paths(...before), after: {} });
  expect(draft.additionalModelResponseFieldPaths).toEqual(after);
});

test('leaves JSON pointers alone', () =>
  expectUntouched(dropInvalidResponsePaths, paths('/delta/stop_sequence', '/a~0b')));
