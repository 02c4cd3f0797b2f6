import type { Remedy } from '../../../types.ts';
import { resolveCommand } from '../commands.ts';

/** The remedy in Korean. */
export const regionNotSupported: Remedy = {
  title: '이 리전에서는 이 모델을 호출할 수 없습니다',
  meaning:
    '이 리전에 Bedrock이나 이 모델이 없거나, 그런 이름의 리전이 없거나, ID가 다른 지역의 것입니다.',
  steps: (facts) => [
    `\`${resolveCommand(facts, 'ko')}\`을 실행하면 그곳에서 되는 모델이 나옵니다.`,
    '리전 이름이 맞는지 확인하세요. `us-east1`이나 값이 채워지지 않은 `os.environ/AWS_REGION`이 아니라 `us-east-1`처럼 씁니다.',
    '다른 리전을 쓰거나, 데이터가 지역을 벗어나도 된다면 `scope: "global"`을 허용하세요.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/models-regions.html',
};
