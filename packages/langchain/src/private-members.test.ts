import { expect, test } from 'vitest';
import { privateMemberHint } from './private-members.ts';

class Keeper {
  #kept = 1;
  read() {
    return this.#kept;
  }
  write() {
    this.#kept = 2;
  }
  call() {
    return this.#told();
  }
  #told() {
    return this.#kept;
  }
}

test.each(['read', 'write', 'call'] as const)('%s of a private member on a view', (method) => {
  const view: Keeper = Object.create(new Keeper());
  try {
    view[method]();
    expect.unreachable();
  } catch (error) {
    expect(privateMemberHint(error, 'en')).toContain('private members');
    expect(privateMemberHint(error, 'ko')).toMatch(/[가-힣]/);
  }
});

test('other errors', () => {
  expect(privateMemberHint(new TypeError('x is not a function'), 'en')).toBeUndefined();
  expect(privateMemberHint(new Error('private member'), 'en')).toBeUndefined();
  expect(privateMemberHint(undefined, 'en')).toBeUndefined();
});
