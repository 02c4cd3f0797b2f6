import { expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { exitCodeOf, worstTier } from './worst-tier.ts';

const finding = (tier: Finding['tier'], failed = false): Finding => ({
  id: 'x',
  check: 'x',
  tier,
  failed,
  text: { en: '', ko: '' },
});

test.each([
  [[], 'ok', 0],
  [[finding('ok'), finding('skipped')], 'ok', 0],
  [[finding('ok'), finding('warning')], 'warning', 0],
  [[finding('warning'), finding('skipped', true)], 'skipped', 3],
  [[finding('problem'), finding('skipped', true)], 'problem', 1],
] as const)('%#', (findings, tier, code) => {
  expect([worstTier(findings), exitCodeOf(findings)]).toEqual([tier, code]);
});
