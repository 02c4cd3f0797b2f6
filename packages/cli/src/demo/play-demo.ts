import type { CaprockEvent, Language } from '@caprock/core';
import { type Trial, tryCall } from '../trial/try-call.ts';
import { inBareEnvironment } from './bare-environment.ts';
import { plainError, type Scene, scenes } from './scene.ts';

/** How a scene came out. */
export interface PlayedScene {
  readonly scene: Scene;
  /** What the bare AWS SDK threw. */
  readonly before: string;
  readonly after: Trial;
  readonly events: readonly CaprockEvent[];
}

/** Who watches. */
export interface Audience {
  readonly lang: Language;
  /** A scene begins, and this is what the bare AWS SDK threw. */
  readonly onBefore: (scene: Scene, error: string) => void;
  /** Takes the answer through Caprock as it arrives. */
  readonly onText: (text: string) => void;
  readonly onAfter: (played: PlayedScene) => void;
}

/** Plays every scene against an emulator of its own, with real clients in between. */
export async function playDemo(audience: Audience): Promise<readonly PlayedScene[]> {
  const { startEmulator } = await import('@caprock/emulator');
  const emulator = await startEmulator();
  try {
    return await inBareEnvironment(async () => {
      const played: PlayedScene[] = [];
      for (const scene of scenes) played.push(await playScene(scene, emulator.url, audience));
      return played;
    });
  } finally {
    await emulator.close();
  }
}

async function playScene(
  scene: Scene,
  endpoint: string,
  { lang, onBefore, onText, onAfter }: Audience,
): Promise<PlayedScene> {
  const { BedrockRuntimeClient } = await import('@aws-sdk/client-bedrock-runtime');
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new BedrockRuntimeClient({
    endpoint,
    region: 'us-east-1',
    ...(scene.withoutCredentials ? {} : { credentials }),
  });
  const events: CaprockEvent[] = [];
  try {
    const before = (await plainError(scene, client)) ?? '';
    onBefore(scene, before);
    const after = await tryCall({
      message: scene.messages,
      options: {
        client,
        model: scene.model,
        maxTokens: 100,
        lang,
        onEvent: (event) => events.push(event),
      },
      onText,
    });
    const played = { scene, before, after, events };
    onAfter(played);
    return played;
  } finally {
    client.destroy();
  }
}
