import { imageBlock, jpeg, png } from '../testing/media.ts';
import { fromModel, testConverse, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const shows = (width: number, height: number) => ({
  messages: [user('see', imageBlock(jpeg(width, height), 'jpeg'), imageBlock(png(width, 1)))],
});
const showsMany = (count: number, width: number) => ({
  messages: [
    user(
      'see',
      imageBlock(png(width, 1)),
      ...Array.from({ length: count - 1 }, () => imageBlock()),
    ),
  ],
});

testConverse(emulator, 'an image wider than 8000 pixels', {
  refused: shows(8001, 10),
  says: fromModel(
    'messages.0.content.1.image.source.base64.data: At least one of the image dimensions exceed max allowed size: 8000 pixels',
  ),
  accepted: shows(8000, 8000),
});

testConverse(emulator, 'an image wider than 2000 pixels among more than 20', {
  refused: showsMany(21, 2001),
  says: fromModel(
    'messages.0.content.1.image.source.base64.data: At least one of the image dimensions exceed max allowed size for many-image requests: 2000 pixels',
  ),
  accepted: showsMany(20, 2001),
});
