import { expect, test } from 'vitest';
import type { Report } from '../examine.ts';
import type { Draft, Finding } from '../finding.ts';
import { cellsOf } from './matrix.ts';

const finding = (
  tier: Draft['tier'],
  at: NonNullable<Draft['at']>,
  id: string = tier,
): Finding => ({
  id,
  check: id,
  tier,
  at,
  text: { en: '', ko: '' },
});
const target = (region: string, asked = 'm') => ({ region, asked, id: asked, base: asked });

function cell(findings: readonly Finding[], region = 'r') {
  const report: Report = { findings, targets: [target('r')], regions: [], caller: undefined };
  return cellsOf(report).cellOf('m', region);
}

test('a cell is the worst of what is about it', () => {
  const at = { region: 'r', model: 'm' };
  expect(cell([finding('ok', at)])).toEqual({ tier: 'ok', id: undefined });
  expect(cell([finding('ok', at), finding('skipped', at)])).toMatchObject({ tier: 'skipped' });
  expect(cell([finding('warning', at), finding('problem', at, 'quotas/zero')])).toEqual({
    tier: 'problem',
    id: 'quotas/zero',
  });
});

test('what is about a region is about all of its models', () => {
  expect(cell([finding('problem', { region: 'r' })])).toMatchObject({ tier: 'problem' });
  expect(cell([finding('problem', { region: 'other' })])).toMatchObject({ tier: 'skipped' });
  expect(cell([finding('problem', { region: 'r', model: 'x' })])).toMatchObject({
    tier: 'skipped',
  });
});

test('a model that is not examined in a region has no cell', () => {
  expect(cell([], 'other')).toBeUndefined();
});
