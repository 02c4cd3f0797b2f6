import type { Emulator } from '../emulator.ts';

/** Posts a body that no SDK would write, with an API key; the answer's error is in `name` and `message`. */
export async function postJson(
  emulator: Pick<Emulator, 'url'>,
  body: unknown,
  modelId = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
): Promise<{ status: number; name: string | null; message: string | undefined }> {
  const answer = await fetch(`${emulator.url}/model/${encodeURIComponent(modelId)}/converse`, {
    method: 'POST',
    headers: { authorization: 'Bearer ABSKlocal', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { message } = (await answer.json()) as { message?: string };
  return { status: answer.status, name: answer.headers.get('x-amzn-errortype'), message };
}
