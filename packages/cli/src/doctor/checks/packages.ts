import type { Check } from '../check.ts';
import { ok, problem, skipped, warning } from '../finding.ts';
import { packageRules } from '../package-rules.ts';

/** Whether the packages that the project has fit together, and fit today's Bedrock. */
export const packages: Check = {
  id: 'packages',
  title: { en: 'Packages', ko: '패키지' },
  async run(facts) {
    const installed = await facts.packages();
    const { project } = facts.options;
    if (installed.length === 0) {
      return [
        skipped({
          en: `no package that calls Bedrock is installed in ${project}`,
          ko: `${project}에 Bedrock을 호출하는 패키지가 없습니다`,
        }),
      ];
    }
    const { satisfies } = await import('semver');
    const broken = packageRules.filter(({ when }) =>
      Object.entries(when).every(([name, range]) =>
        installed.some(
          (one) => one.name === name && satisfies(one.version, range, { includePrerelease: true }),
        ),
      ),
    );
    const list = installed.map(({ name, version }) => `${name} ${version}`).join(', ');
    if (broken.length === 0) return [ok({ en: list, ko: list }, { source: project })];
    return broken.map(({ code, tier, text, when, command, link }) =>
      (tier === 'problem' ? problem : warning)(text, {
        code,
        source: installed
          .filter(({ name }) => name in when)
          .map(({ name, version }) => `${name} ${version}`)
          .join(', '),
        affects: Object.keys(when),
        links: [link],
        remediation: {
          commands: [command],
          text: { en: 'Install versions that fit.', ko: '맞는 버전을 설치하세요.' },
        },
      }),
    );
  },
};
