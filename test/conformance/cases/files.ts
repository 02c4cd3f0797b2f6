import { expect } from 'vitest';
import { type ConformanceCase, SONNET } from '../case.ts';

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const PDF = Buffer.from('%PDF-1.4\n<< /Type /Page >>\n%%EOF\n').toString('base64');

const image = (mediaType: string) => ({
  type: 'image_url',
  image_url: { url: `data:${mediaType};base64,${PNG}` },
});
const document = (filename: string) => ({
  type: 'file',
  file: { filename, file_data: `data:application/pdf;base64,${PDF}` },
});

/** Images and documents. */
export const fileCases: readonly ConformanceCase[] = [
  {
    id: 'files-arrive',
    title: 'an image and a document arrive',
    needs: ['converse-body'],
    async run({ client, emulator }) {
      const content = [
        { type: 'text', text: 'What are these?' },
        image('image/png'),
        document('report'),
      ];
      await client().generate({
        model: SONNET,
        request: { messages: [{ role: 'user', content }] },
      });
      expect(emulator.requests[0]?.status).toBe(200);
      expect(emulator.requests[0]?.body.messages?.[0]?.content).toMatchObject([
        { text: 'What are these?' },
        { image: { format: 'png', source: { bytes: PNG } } },
        { document: { format: 'pdf', source: { bytes: PDF } } },
      ]);
    },
  },
  {
    id: 'files-wrongly-declared',
    title: 'an image that is another format than it says, and two documents of one name',
    needs: ['converse-body'],
    async run({ client, emulator }) {
      const content = [
        { type: 'text', text: 'What are these?' },
        image('image/jpeg'),
        document('my-report.pdf'),
        document('my-report.pdf'),
      ];
      await client().generate({
        model: SONNET,
        request: { messages: [{ role: 'user', content }] },
      });
      expect(emulator.requests[0]?.status).toBe(200);
      const sent = emulator.requests[0]?.body.messages?.[0]?.content;
      expect(sent?.[1]).toMatchObject({ image: { format: 'png' } });
      const names = JSON.stringify(sent).match(/"name":"([^"]*)"/g) ?? [];
      expect(new Set(names).size).toBe(2);
    },
  },
];
