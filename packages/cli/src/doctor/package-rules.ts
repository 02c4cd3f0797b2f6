import type { LocalizedText } from '@caprock/core';

/** Packages that do not work together, or a package that does not work with today's Bedrock. */
export interface PackageRule {
  readonly code: string;
  /** Package → the versions that it is about, as a range of semver. All must be installed. */
  readonly when: Readonly<Record<string, string>>;
  readonly tier: 'problem' | 'warning';
  readonly text: LocalizedText;
  /** What puts it right. */
  readonly command: string;
  readonly link: string;
}

const AI_SDK = 'https://ai-sdk.dev/docs/migration-guides';

/** Pairs as they were measured against a local Bedrock; ranges as the packages' own peers say. */
export const packageRules: readonly PackageRule[] = [
  {
    code: 'ai-5-with-zod-4.4',
    when: { ai: '^5.0.0', zod: '>=4.4.0' },
    tier: 'problem',
    text: {
      en: 'ai 5 fails on streamed tool calls with zod 4.4 and newer (AI_TypeValidationError)',
      ko: 'ai 5는 zod 4.4 이상에서 스트리밍 도구 호출에 실패합니다(AI_TypeValidationError)',
    },
    command: 'npm install zod@4.3.6',
    link: AI_SDK,
  },
  ...(
    [
      ['5', '<3.0.0 || >=4.0.0', '3'],
      ['6', '<4.0.0 || >=5.0.0', '4'],
      ['7', '<5.0.0 || >=6.0.0', '5'],
    ] as const
  ).map(
    ([ai, others, bedrock]): PackageRule => ({
      code: `ai-${ai}-with-another-provider`,
      when: { ai: `^${ai}.0.0`, '@ai-sdk/amazon-bedrock': others },
      tier: 'problem',
      text: {
        en: `ai ${ai} goes with @ai-sdk/amazon-bedrock ${bedrock}: another major speaks another model specification`,
        ko: `ai ${ai}에는 @ai-sdk/amazon-bedrock ${bedrock}가 맞습니다. 다른 메이저 버전은 모델 규격이 다릅니다`,
      },
      command: `npm install @ai-sdk/amazon-bedrock@${bedrock}`,
      link: AI_SDK,
    }),
  ),
  {
    code: 'ai-too-old',
    when: { ai: '<5.0.0' },
    tier: 'problem',
    text: {
      en: 'ai 4 and older cannot call the current provider of Bedrock',
      ko: 'ai 4 이하는 현재의 Bedrock 프로바이더를 쓸 수 없습니다',
    },
    command: 'npm install ai@7 @ai-sdk/amazon-bedrock@5',
    link: AI_SDK,
  },
  {
    code: 'langchain-aws-too-old',
    when: { '@langchain/aws': '<1.3.9' },
    tier: 'problem',
    text: {
      en: '@langchain/aws before 1.3.9 does not send what the current models take',
      ko: '@langchain/aws 1.3.9 이전 버전은 현재 모델이 받는 형식으로 보내지 못합니다',
    },
    command: 'npm install @langchain/aws@latest @langchain/core@latest',
    link: 'https://www.npmjs.com/package/@langchain/aws',
  },
  {
    code: 'langchain-core-too-old',
    when: { '@langchain/aws': '>=1.4.0', '@langchain/core': '<1.2.9' },
    tier: 'problem',
    text: {
      en: '@langchain/aws 1.4 needs @langchain/core 1.2.9 or newer',
      ko: '@langchain/aws 1.4에는 @langchain/core 1.2.9 이상이 필요합니다',
    },
    command: 'npm install @langchain/core@latest',
    link: 'https://www.npmjs.com/package/@langchain/aws',
  },
  {
    code: 'bedrock-runtime-too-old',
    when: { '@aws-sdk/client-bedrock-runtime': '<3.1000.0' },
    tier: 'warning',
    text: {
      en: '@aws-sdk/client-bedrock-runtime before 3.1000 silently drops members of requests that newer models take',
      ko: '@aws-sdk/client-bedrock-runtime 3.1000 이전 버전은 새 모델이 받는 요청 항목을 말없이 버립니다',
    },
    command: 'npm install @aws-sdk/client-bedrock-runtime@latest',
    link: 'https://docs.aws.amazon.com/sdkref/latest/guide/version-support-matrix.html',
  },
];
