import { expect, test } from 'vitest';
import { derive } from './derive.ts';

class Host {
  open = 'host';
  #hidden = 'host';
  get guarded(): string {
    return this.#hidden;
  }
  shown(): string {
    return this.open;
  }
}

test('the members are its own, and the rest is that of the other one', () => {
  const host = new Host();
  const made = derive(host, { open: 'made' });
  expect([made.open, made.shown(), host.open]).toEqual(['made', 'made', 'host']);
  expect(made).toBeInstanceOf(Host);
});

test('what cannot be assigned is there all the same', () => {
  const made = derive(Object.freeze(new Host()), { open: 'made', guarded: 'made' });
  expect([made.open, made.guarded]).toEqual(['made', 'made']);
});

test('a member without a value covers that of the other one', () => {
  expect(derive(new Host(), { open: undefined }).open).toBeUndefined();
});
