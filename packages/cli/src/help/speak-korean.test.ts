import { expect, test } from 'vitest';
import { runCaprock } from '../testing/run-caprock.ts';
import { korean } from './korean.ts';

const commands = Object.keys(korean).filter((name) => name !== 'caprock' && name !== 'emulator');

/** Commands whose options still grow: a new one is shown in English until it has its words. */
const GROWING: ReadonlySet<string> = new Set(['doctor', 'cooldowns']);

test('the list of commands, by option and by locale', async () => {
  const { stdout, exitCode } = await runCaprock(['--help'], {
    environment: { LANG: 'ko_KR.UTF-8' },
  });
  expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/^사용법: caprock/)]);
  for (const name of commands) {
    const [first = ''] = korean[name]!.description.split(/[.,] /);
    expect(stdout.replace(/\s+/g, ' ')).toContain(first.slice(0, 12));
  }
  expect((await runCaprock(['--help', '--lang', 'ko'])).stdout).toBe(stdout);
});

test.each(commands)(
  '%s: each option and argument is told in Korean, and there are examples',
  async (name) => {
    const { stdout } = await runCaprock(['help', name], { environment: { LANG: 'ko_KR.UTF-8' } });
    const described = stdout.split('\n').filter((line) => /^ {2}(?:-|[a-z]+ {2})/.test(line));
    expect(described.length).toBeGreaterThan(0);
    for (const line of GROWING.has(name) ? [] : described) {
      if (/ {2}\S/.test(line.trim())) expect(line).toMatch(/[가-힣]/);
    }
    const [, ...below] = stdout.split('\n예:\n');
    expect(below).toHaveLength(1);
    expect(below.join()).toMatch(/^ {2}\$ (?:REDIS_URL=\S+ )?caprock /);
    const prose = stdout.split('\n').filter((line) => !/^ {2,}(?:\S| )/.test(line) && line !== '');
    for (const line of prose) expect(line).toMatch(/[가-힣]/);
    const unknown = Object.keys(korean[name]!.words).filter((word) => !stdout.includes(word));
    expect(unknown).toEqual([]);
  },
);

test('in English, nothing is Korean', async () => {
  expect((await runCaprock(['--help'])).stdout).not.toMatch(/[가-힣]/);
});
