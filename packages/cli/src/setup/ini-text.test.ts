import { expect, test } from 'vitest';
import { sectionsInIni, setInIni } from './ini-text.ts';

const config = [
  '# my profiles',
  '[default]',
  'region=eu-west-1',
  '',
  '[profile  dev]  ; at work',
  'Region = eu-central-1',
  's3 =',
  '  max_concurrent_requests = 20',
  '',
  '# the end of dev',
  '[profile prod]',
  'region = us-east-1',
  '',
].join('\n');

test('a key that is there is set in its line, others behind the last one', () => {
  expect(setInIni(config, 'profile dev', { region: 'us-west-2', output: 'json' })).toBe(
    config
      .replace('Region = eu-central-1', 'region = us-west-2')
      .replace('requests = 20\n', 'requests = 20\noutput = json\n'),
  );
});

test('a section that is missing is added at the end', () => {
  expect(setInIni(config, 'sso-session dev', { sso_region: 'us-east-1' })).toBe(
    `${config}\n[sso-session dev]\nsso_region = us-east-1\n`,
  );
  expect(setInIni('', 'default', { region: 'us-east-1' })).toBe('[default]\nregion = us-east-1\n');
  expect(setInIni('[a]\r\nx=1\r\n', 'b', { y: '2' })).toBe('[a]\r\nx=1\r\n\r\n[b]\r\ny = 2\r\n');
});

test('a nested key of the same name, and one of another section, are left alone', () => {
  const text = '[a]\ns3 =\n  region = x\n[b]\nregion = y\n';
  expect(setInIni(text, 'a', { region: 'z' })).toBe(
    '[a]\ns3 =\n  region = x\nregion = z\n[b]\nregion = y\n',
  );
});

test('twice is as once', () => {
  const once = setInIni(config, 'profile dev', { output: 'json' });
  expect(setInIni(once, 'profile dev', { output: 'json' })).toBe(once);
});

test('the sections', () => {
  expect(sectionsInIni(config)).toEqual(['default', 'profile dev', 'profile prod']);
});
