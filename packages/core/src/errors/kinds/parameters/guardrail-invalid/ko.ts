import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const guardrailInvalid: Remedy = {
  title: '가드레일이 잘못되었습니다',
  meaning:
    '이 계정과 리전에 가드레일이나 그 버전이 없거나, Bedrock이 받지 않는 방식으로 가드레일을 사용했습니다.',
  steps: () => [
    '`aws bedrock list-guardrails --region <region>`으로 가드레일을, `aws bedrock list-guardrails --guardrail-identifier <id> --region <region>`으로 버전을 확인하세요.',
    'id(또는 ARN)와 함께 버전(숫자 또는 `DRAFT`)을 보내세요. 가드레일은 한 리전에만 있으므로 다른 리전으로 대체하려면 그 리전에도 만들어야 합니다.',
    '다른 계정의 가드레일은 ARN으로 지정하고, 사용하는 역할에 그 ARN에 대한 `bedrock:ApplyGuardrail` 권한을 주세요.',
    '"Guardrail was enabled but input is in incorrect format"은 InvokeModel의 태그나 `guardContent` 블록이 맞지 않는다는 뜻입니다. Converse에서는 텍스트를 `guardContent`로 표시하세요. 그 안의 이미지는 PNG와 JPEG만 됩니다.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-use-converse-api.html',
};
