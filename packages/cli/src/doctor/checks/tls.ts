import { access } from 'node:fs/promises';
import { CannotTell } from '../cannot-tell.ts';
import type { Check } from '../check.ts';
import { type Draft, ok, problem, warning } from '../finding.ts';
import { fromDiagnosis } from '../from-diagnosis.ts';

/** Certificates: are they checked, are those of a company known, does the endpoint's stand? */
export const tls: Check = {
  id: 'tls',
  title: { en: 'TLS', ko: 'TLS' },
  async run(facts) {
    const { environment } = facts.options;
    const regions = await facts.regions();
    const findings = [
      ...unchecked(environment),
      ...(await extraCertificates(environment)),
      ...(await Promise.all(regions.map(({ region }) => untrusted(facts, region)))).flat(),
    ];
    if (findings.length > 0) return findings;
    return [ok({ en: 'certificates are checked', ko: '인증서를 확인합니다' })];
  },
};

type Environment = Readonly<Record<string, string | undefined>>;

function unchecked(environment: Environment): Draft[] {
  if (environment.NODE_TLS_REJECT_UNAUTHORIZED !== '0') return [];
  return [
    problem(
      {
        en: 'NODE_TLS_REJECT_UNAUTHORIZED=0 switches certificate checks off: whoever is in between reads the credentials',
        ko: 'NODE_TLS_REJECT_UNAUTHORIZED=0은 인증서 확인을 끕니다. 중간에 있는 누구나 자격 증명을 읽을 수 있습니다',
      },
      {
        code: 'not-checked',
        affects: ['NODE_TLS_REJECT_UNAUTHORIZED'],
        remediation: {
          commands: [
            'unset NODE_TLS_REJECT_UNAUTHORIZED',
            'export NODE_EXTRA_CA_CERTS=<company-root.pem>',
          ],
          text: {
            en: "Name the company's root certificate instead.",
            ko: '대신 회사 루트 인증서를 지정하세요.',
          },
        },
      },
    ),
  ];
}

async function extraCertificates(environment: Environment): Promise<Draft[]> {
  const { NODE_EXTRA_CA_CERTS: file, AWS_CA_BUNDLE: bundle } = environment;
  if (
    file &&
    !(await access(file).then(
      () => true,
      () => false,
    ))
  ) {
    return [
      problem(
        {
          en: `NODE_EXTRA_CA_CERTS names ${file}, which cannot be read: Node starts without it`,
          ko: `NODE_EXTRA_CA_CERTS가 가리키는 ${file}을 읽을 수 없어 Node가 이 파일 없이 시작합니다`,
        },
        { code: 'certificates-not-found', affects: ['NODE_EXTRA_CA_CERTS'] },
      ),
    ];
  }
  if (!bundle || file) return [];
  return [
    warning(
      {
        en: 'AWS_CA_BUNDLE is set, but the AWS SDK for JavaScript does not read it',
        ko: 'AWS_CA_BUNDLE이 있지만 JavaScript용 AWS SDK는 읽지 않습니다',
      },
      {
        code: 'bundle-not-read',
        affects: ['AWS_CA_BUNDLE'],
        remediation: {
          commands: ['export NODE_EXTRA_CA_CERTS="$AWS_CA_BUNDLE"'],
          text: { en: 'Node has a variable of its own.', ko: 'Node에는 별도의 변수가 있습니다.' },
        },
      },
    ),
  ];
}

/** Whether the endpoint's certificate was refused; what else kept it from answering is `endpoint`'s. */
async function untrusted(facts: Parameters<Check['run']>[0], region: string): Promise<Draft[]> {
  try {
    await facts.reach(region);
    return [];
  } catch (error) {
    const diagnosis = error instanceof CannotTell ? error.diagnosis : undefined;
    if (diagnosis?.kind !== 'tls-error') return [];
    const { text, ...rest } = fromDiagnosis(diagnosis);
    return [problem(text, { ...rest, at: { region }, affects: [region] })];
  }
}
