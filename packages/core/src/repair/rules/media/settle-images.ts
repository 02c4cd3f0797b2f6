import type { ImageBlock } from '../../../conversation/request-draft.ts';
import { INSERTED_TEXTS } from '../../inserted-texts.ts';
import type { Refusal, Repair, RepairRule } from '../../types.ts';
import { byteLength, headOf } from './bytes.ts';
import { IMAGE_FORMATS, sniffImage } from './image-format.ts';
import { hasMedia, mapMedia } from './map-media.ts';

const renamed = {
  en: 'the format of an image was set to the one that its bytes have',
  ko: '이미지 형식을 실제 바이트의 형식으로 맞췄습니다',
};
const noted = {
  en: 'an image without bytes became a note in its place',
  ko: '바이트가 없는 이미지를 그 자리에서 안내 문구로 바꿨습니다',
};

const located = {
  en: 'an s3:// address of an image was sent as its S3 location',
  ko: '이미지의 s3:// 주소를 S3 위치로 보냅니다',
};

/** Gives each image the format that its bytes have; refuses what Bedrock cannot show to the model. */
export const settleImages: RepairRule = {
  id: 'settle-images',
  summary: renamed,
  prevents: 'image-invalid',
  source: 'bedrock-runtime 2023-09-30, ImageFormat and ImageSource',
  apply(draft) {
    if (!hasMedia(draft)) return undefined;
    const repairs: Omit<Repair, 'rule'>[] = [];
    let refusal: Omit<Refusal, 'rule'> | undefined;
    const repaired = mapMedia(draft, (block, at) => {
      if (!block.image) return block;
      const image = withLocation(block.image);
      if (image !== block.image) repairs.push({ at, summary: located, lossless: true });
      if (image.source.url !== undefined) refusal ??= remote(at);
      if (byteLength(image.source) === 0) {
        const text = INSERTED_TEXTS.emptyFile;
        repairs.push({ at, summary: noted, lossless: true, inserted: text });
        return { text };
      }
      const format = formatOf(image);
      if (!format) refusal ??= unknownFormat(at);
      else if (format !== image.format) {
        repairs.push({ at, summary: renamed, lossless: true });
        return { image: { ...image, format } };
      }
      return image === block.image ? block : { image };
    });
    if (refusal) return { refusal };
    return repairs.length > 0 ? { draft: repaired, repairs } : undefined;
  },
};

function formatOf({ format, source }: ImageBlock): string | undefined {
  const { bytes } = source;
  const told = bytes === undefined ? undefined : sniffImage(bytes);
  const declared = format === 'jpg' || format === 'pjpeg' ? 'jpeg' : format;
  const isKnown = IMAGE_FORMATS.includes(declared);
  // Bytes that begin like none of the four: the service cannot show them.
  const isOther = bytes !== undefined && headOf(bytes).length >= SHORTEST_FILE;
  return told ?? (isKnown && !isOther ? declared : undefined);
}

/** Bytes: the signature of PNG, which is the longest that a file may end behind. */
const SHORTEST_FILE = 8;

/** An image at an `s3://` address as Bedrock takes it; its ending tells the format. */
function withLocation(image: ImageBlock): ImageBlock {
  const { url } = image.source;
  if (!url?.startsWith('s3://')) return image;
  const format = image.format || (url.split('.').at(-1)?.toLowerCase() ?? '');
  return { format, source: { s3Location: { uri: url } } };
}

function remote(at: string): Omit<Refusal, 'rule'> {
  return {
    kind: 'image-invalid',
    at,
    message: {
      en: `The image at ${at} is a web address. Bedrock takes bytes only: download it yourself and pass the bytes or a base64 data URL.`,
      ko: `${at}의 이미지가 웹 주소입니다. Bedrock은 바이트만 받습니다. 직접 내려받아 바이트나 base64 data URL로 넣으세요.`,
    },
  };
}

function unknownFormat(at: string): Omit<Refusal, 'rule'> {
  return {
    kind: 'image-invalid',
    at,
    message: {
      en: `The image at ${at} is none of PNG, JPEG, GIF and WebP, which are all that Claude takes. Convert it to one of them.`,
      ko: `${at}의 이미지가 Claude가 받는 PNG, JPEG, GIF, WebP 가운데 어느 것도 아닙니다. 그중 하나로 변환하세요.`,
    },
  };
}
