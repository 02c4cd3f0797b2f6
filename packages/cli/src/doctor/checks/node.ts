import type { Check } from '../check.ts';
import { ok, problem } from '../finding.ts';

/** The oldest Node that the packages take, where `require()` of an ES module works without a flag. */
const OLDEST = '22.12.0';

/** The Node that runs this. */
export const node: Check = {
  id: 'node',
  title: { en: 'Node.js', ko: 'Node.js' },
  async run() {
    const { gte } = await import('semver');
    const { node: version } = process.versions;
    if (gte(version, OLDEST)) return [ok({ en: version, ko: version })];
    return [
      problem(
        {
          en: `${version} is older than ${OLDEST}`,
          ko: `${version}: ${OLDEST}보다 오래되었습니다`,
        },
        {
          code: 'too-old',
          affects: ['node'],
          links: ['https://nodejs.org/en/about/previous-releases'],
          remediation: {
            commands: ['nvm install --lts'],
            text: { en: 'Install a current Node.js.', ko: '최신 Node.js를 설치하세요.' },
          },
        },
      ),
    ];
  },
};
