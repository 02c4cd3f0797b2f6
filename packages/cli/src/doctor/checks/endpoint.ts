import { CannotTell } from '../cannot-tell.ts';
import type { Check } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import { type Draft, ok, problem, warning } from '../finding.ts';
import { fromDiagnosis } from '../from-diagnosis.ts';
import { skipFor } from '../run-checks.ts';

/** Hosts of AWS itself, public and of other partitions, and of private endpoints. */
const OF_AWS = /\.(?:amazonaws\.com(?:\.cn)?|api\.aws|amazonaws\.eu)$/;

/** Where calls go, what says so, and whether anything answers there. */
export const endpoint: Check = {
  id: 'endpoint',
  title: { en: 'Endpoint', ko: '엔드포인트' },
  slow: true,
  run: async (facts) =>
    Promise.all((await facts.regions()).map(({ region }) => judge(facts, region))),
};

async function judge(facts: Facts, region: string): Promise<Draft> {
  const at = { region };
  try {
    const { url, source } = await facts.reach(region);
    const host = new URL(url).hostname;
    if (source === undefined || OF_AWS.test(host)) {
      return ok(
        { en: `${url} answers`, ko: `${url} 응답함` },
        { at, ...(source ? { source } : {}) },
      );
    }
    return warning(
      {
        en: `calls for ${region} go to ${url}, which is not AWS`,
        ko: `${region} 호출이 AWS가 아닌 ${url}로 갑니다`,
      },
      {
        code: 'not-aws',
        source,
        affects: [source],
        links: ['https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html'],
        remediation: {
          commands: source.startsWith('AWS_') ? [`unset ${source}`] : [],
          text: {
            en: 'Fine for an emulator or a gateway; remove it to call AWS.',
            ko: '에뮬레이터나 게이트웨이라면 괜찮습니다. AWS를 호출하려면 지우세요.',
          },
        },
      },
    );
  } catch (error) {
    const diagnosis = error instanceof CannotTell ? error.diagnosis : undefined;
    // No network is not a fault of the endpoint; a certificate that is not trusted is `tls`.
    if (!(error instanceof CannotTell) || diagnosis?.kind !== 'endpoint-wrong') {
      return skipFor(error, { at });
    }
    return problem(error.because, { ...fromDiagnosis(diagnosis), at });
  }
}
