import type { Refusal, RepairRule } from '../../types.ts';
import { byteLength } from './bytes.ts';
import { imageDimensions } from './image-dimensions.ts';
import { hasMedia, mediaOf } from './map-media.ts';

/** What Converse takes of images and documents. @see bedrock-runtime 2023-09-30, Message */
const LIMITS = {
  images: 20,
  documents: 5,
  imageBytes: 3_750_000,
  documentBytes: 4_500_000,
  /** A side, in pixels. */
  pixels: 8_000,
};

/** Refuses what no repair makes smaller: the caller decides what the model need not see. */
export const refuseMediaOverLimits: RepairRule = {
  id: 'refuse-media-over-limits',
  summary: {
    en: 'images and documents above the limits of Bedrock are refused before they are sent',
    ko: 'Bedrock의 한도를 넘는 이미지와 문서는 보내기 전에 거부합니다',
  },
  prevents: 'too-many-images',
  source: 'bedrock-runtime 2023-09-30, Message: 20 images of 3.75 MB, 5 documents of 4.5 MB',
  apply(draft) {
    if (!hasMedia(draft)) return undefined;
    const media = mediaOf(draft);
    const images = media.filter(({ block }) => block.image);
    const documents = media.filter(({ block }) => block.document);
    const refusal =
      tooMany('too-many-images', images, LIMITS.images) ??
      tooMany('document-invalid', documents, LIMITS.documents) ??
      tooLarge('image-too-large', images, LIMITS.imageBytes) ??
      tooLarge('document-invalid', documents, LIMITS.documentBytes) ??
      tooWide(images);
    return refusal && { refusal };
  },
};

type Media = ReturnType<typeof mediaOf>;

function tooMany(
  kind: Refusal['kind'],
  media: Media,
  most: number,
): Omit<Refusal, 'rule'> | undefined {
  const first = media[most];
  if (!first) return undefined;
  const { at } = first;
  const [en, ko] = kind === 'too-many-images' ? ['images', '이미지가'] : ['documents', '문서가'];
  return {
    kind,
    at,
    message: {
      en: `The conversation holds ${media.length} ${en}; Bedrock takes ${most}. The one at ${at} is the first above that: leave the older ones out of the history.`,
      ko: `대화에 ${ko} ${media.length}개 있습니다. Bedrock은 ${most}개까지 받습니다. ${at}부터 한도를 넘으니 오래된 것을 기록에서 빼세요.`,
    },
  };
}

function tooLarge(
  kind: Refusal['kind'],
  media: Media,
  most: number,
): Omit<Refusal, 'rule'> | undefined {
  for (const { block, at } of media) {
    const source = (block.image ?? block.document)?.source;
    const bytes = source && byteLength(source);
    if (bytes === undefined || bytes <= most) continue;
    const megabytes = most / 1_000_000;
    return {
      kind,
      at,
      message: {
        en: `The file at ${at} has ${bytes} bytes; Bedrock takes ${megabytes} MB. Make it smaller, or split it.`,
        ko: `${at}의 파일이 ${bytes}바이트입니다. Bedrock은 ${megabytes}MB까지 받습니다. 줄이거나 나누세요.`,
      },
    };
  }
  return undefined;
}

function tooWide(images: Media): Omit<Refusal, 'rule'> | undefined {
  for (const { block, at } of images) {
    const bytes = block.image?.source.bytes;
    const sides = bytes === undefined ? undefined : imageDimensions(bytes);
    if (!sides?.some((side) => side > LIMITS.pixels)) continue;
    return {
      kind: 'image-too-large',
      at,
      message: {
        en: `The image at ${at} is ${sides.join(' × ')} pixels; Claude takes ${LIMITS.pixels} a side. Scale it down.`,
        ko: `${at}의 이미지가 ${sides.join(' × ')} 픽셀입니다. Claude는 한 변에 ${LIMITS.pixels} 픽셀까지 받습니다. 크기를 줄이세요.`,
      },
    };
  }
  return undefined;
}
