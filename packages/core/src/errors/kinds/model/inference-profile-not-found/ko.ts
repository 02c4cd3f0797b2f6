import type { Remedy } from '../../../types.ts';
import { listProfilesCommand, resolveCommand } from '../commands.ts';

/** The remedy in Korean. */
export const inferenceProfileNotFound: Remedy = {
  title: '여기에 없는 추론 프로필입니다',
  meaning: '이 계정과 리전의 프로필 ID나 ARN이 아닙니다.',
  steps: (facts) => [
    `\`${resolveCommand(facts, 'ko')}\`을 실행하면 그곳에서 되는 ID가 나옵니다.`,
    `목록을 확인하세요: \`${listProfilesCommand(facts, 'ko')}\`.`,
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html',
};
