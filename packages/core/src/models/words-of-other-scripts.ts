/** How names are written in Korean and Japanese, and the word that each stands for. */
const WORDS: readonly (readonly [written: RegExp, word: string])[] = [
  [/클로드|クロード/g, 'claude'],
  [/소네트|소넷|쏘넷|소닛|ソネット/g, 'sonnet'],
  [/오퍼스|오푸스|オーパス|オプス/g, 'opus'],
  [/하이쿠|ハイク/g, 'haiku'],
  [/페이블|フェイブル|フェーブル/g, 'fable'],
  [/마이토스|미토스|미소스|ミトス|ミュトス/g, 'mythos'],
  [/앤트로픽|앤스로픽|アンソロピック/g, 'anthropic'],
  [/최신/g, 'latest'],
  // Claude Code, whose versions are no models'.
  [/코드|コード/g, 'code'],
];

/**
 * Writes the words of a model name that stand in another script as ids have them.
 * @see https://www.aitimes.com/news/articleView.html?idxno=215734
 */
export function asLatinWords(text: string): string {
  if (!/[\u3040-\u30ff\uac00-\ud7a3]/.test(text)) return text;
  return WORDS.reduce((read, [written, word]) => read.replace(written, ` ${word} `), text).trim();
}
