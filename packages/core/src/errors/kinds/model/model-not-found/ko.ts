import type { Remedy } from '../../../types.ts';
import { resolveCommand } from '../commands.ts';

/** The remedy in Korean. */
export const modelNotFound: Remedy = {
  title: '모델을 찾을 수 없습니다',
  meaning: 'Bedrock에도, 클라이언트의 모델 목록에도 없는 이름입니다.',
  steps: (facts) =>
    typeof facts.idWithoutPrefix === 'string'
      ? [
          `추론 프로필 접두사를 빼고 \`${facts.idWithoutPrefix}\`로 호출하세요. \`bedrock-mantle\` 엔드포인트에는 추론 프로필이 없습니다.`,
          '추론 프로필을 쓰려면 `bedrock-runtime`을 호출하세요.',
        ]
      : [
          `\`${resolveCommand(facts, 'ko')}\`을 실행하면 그곳에서 되는 ID가 나옵니다.`,
          '클라이언트가 모델 목록을 따로 갖고 있다면 클라이언트를 업데이트하세요.',
        ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html',
};
