import { useEmulator } from '@caprock/emulator/vitest';
import { describe, expect, test } from 'vitest';
import { converseAsItStands } from './conversations/as-it-stands.ts';
import { invokeAsItStands } from './conversations/invoke-as-it-stands.ts';
import { type ConversationRow, conversationRows } from './conversations/rows.ts';

const emulator = useEmulator();

async function send({ api, model, request }: ConversationRow) {
  const [path, body] =
    api === 'invoke'
      ? ['invoke', invokeAsItStands(request)]
      : ['converse', converseAsItStands(model, request)];
  const response = await fetch(`${emulator.url}/model/${encodeURIComponent(model)}/${path}`, {
    method: 'POST',
    headers: { authorization: 'Bearer ABSKlocal' },
    body: JSON.stringify(body),
  });
  const { message } = (await response.json()) as { message?: string };
  return { status: response.status, message };
}

describe('Bedrock says to a conversation as it stands what the row says', () => {
  test('there are rows of both answers', () => {
    const accepted = conversationRows.filter(({ plain }) => plain.accepted).length;
    expect([accepted > 20, conversationRows.length - accepted > 90]).toEqual([true, true]);
  });

  test.each(conversationRows)('$id', async (row) => {
    const { status, message } = await send(row);
    const { accepted, refusal } = row.plain;
    expect({ accepted: status === 200, message }).toMatchObject({ accepted });
    if (!accepted) expect(message?.length).toBeGreaterThan(0);
    if (refusal !== undefined) expect(message).toContain(refusal);
  });
});
