import { callableModels, catalogAsOf } from '@caprock/core';
import { CannotTell } from '../cannot-tell.ts';
import type { Check } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import type { SourcedRegion } from '../facts/pick-regions.ts';
import { type Draft, ok, problem, warning } from '../finding.ts';
import { shellWord } from '../shell-word.ts';

const LINK = 'https://docs.aws.amazon.com/bedrock/latest/userguide/models-regions.html';

/** Where the region came from, who reads it, and whether Claude can be called from it. */
export const region: Check = {
  id: 'region',
  title: { en: 'Region', ko: '리전' },
  async run(facts) {
    try {
      const regions = await facts.regions();
      return [...regions.map(judge), ...(await unreadBy(facts))];
    } catch (error) {
      if (!(error instanceof CannotTell)) throw error;
      return [NO_REGION];
    }
  },
};

function judge({ region: name, source }: SourcedRegion): Draft {
  const at = { region: name };
  const models = callableModels({ region: name });
  if (models.length > 0) {
    const own = models.some((model) => model.status === 'active' && model.servedIn !== 'anywhere');
    return ok(
      own
        ? {
            en: `${name}: ${models.length} Claude models`,
            ko: `${name}: Claude 모델 ${models.length}개`,
          }
        : {
            en: `${name}: ${models.length} Claude models, the active ones all through global. profiles, which may be served in any region`,
            ko: `${name}: Claude 모델 ${models.length}개. 사용 가능한 모델은 모두 global. 프로필이라 어느 리전에서나 처리될 수 있습니다`,
          },
      { source, at },
    );
  }
  return problem(
    {
      en: `${name}: no Claude model can be called from there (catalogue of ${catalogAsOf})`,
      ko: `${name}: 이 리전에서는 Claude 모델을 호출할 수 없습니다(${catalogAsOf} 카탈로그)`,
    },
    {
      code: 'no-claude',
      source,
      at,
      affects: [name],
      links: [LINK],
      remediation: {
        commands: ['export AWS_REGION=us-east-1', 'caprock models --region us-east-1'],
        text: {
          en: 'Choose a region that has them.',
          ko: 'Claude를 쓸 수 있는 리전을 고르세요.',
        },
      },
    },
  );
}

/** LangChain reads one variable, the AWS SDK and the AI SDK the other. */
async function unreadBy(facts: Facts): Promise<Draft[]> {
  const { AWS_REGION, AWS_DEFAULT_REGION } = facts.options.environment;
  const packages = await facts.packages();
  const has = (name: string) => packages.some((one) => one.name === name);
  if (AWS_REGION && !AWS_DEFAULT_REGION && has('@langchain/aws')) {
    return [unread('@langchain/aws', 'AWS_DEFAULT_REGION', AWS_REGION)];
  }
  if (!AWS_REGION && AWS_DEFAULT_REGION && has('@ai-sdk/amazon-bedrock')) {
    return [unread('@ai-sdk/amazon-bedrock', 'AWS_REGION', AWS_DEFAULT_REGION)];
  }
  return [];
}

function unread(host: string, variable: string, value: string): Draft {
  return warning(
    {
      en: `${host} reads the region from ${variable} only, and that is not set`,
      ko: `${host}는 ${variable}에서만 리전을 읽는데 설정되어 있지 않습니다`,
    },
    {
      code: 'unread-region',
      affects: [host, variable],
      remediation: {
        commands: [`export ${variable}=${shellWord(value)}`],
        text: {
          en: 'Set it, or pass `region` in the code.',
          ko: '설정하거나 코드에서 `region`을 넘기세요.',
        },
      },
    },
  );
}

const NO_REGION: Draft = problem(
  {
    en: 'no region is set: neither AWS_REGION nor the profile names one',
    ko: '리전이 없습니다. AWS_REGION도 프로필도 리전을 지정하지 않았습니다',
  },
  {
    code: 'no-region',
    affects: ['AWS_REGION', 'AWS_DEFAULT_REGION'],
    links: ['https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html'],
    remediation: {
      commands: ['export AWS_REGION=us-east-1', 'export AWS_DEFAULT_REGION=us-east-1'],
      text: {
        en: 'Set both: LangChain reads the second only.',
        ko: '둘 다 설정하세요. LangChain은 두 번째만 읽습니다.',
      },
    },
  },
);
