import { expect, it } from 'vitest';
import { decodeContent, readContentText } from './content-text.ts';

const tell = (bytes: Uint8Array) =>
  decodeContent(bytes, 'f.yaml').issues.map(
    ({ line, column, problem, mend }) => `${line}:${column} ${problem} ${mend}`,
  );

it('takes line ends and a byte order mark of Windows for what they are: nothing', () => {
  const { text, issues } = decodeContent(Buffer.from('\uFEFFa: 1\r\nb: “é”\r\n'), 'f.yaml');
  expect([text, issues]).toEqual(['a: 1\nb: “é”\n', []]);
});

it.each([
  [Buffer.from('\uFEFFa: 1', 'utf16le'), '1:1 The file is in UTF-16. Save it as UTF-8.'],
  [Buffer.from('a: 1', 'utf16le'), '1:1 The file is in UTF-16. Save it as UTF-8.'],
  [
    Buffer.from('a: 1\nb: né', 'latin1'),
    '2:5 Here a replacement character stands where a letter was lost: “b: n�”. Write the letter. Save it as UTF-8.',
  ],
  [
    Buffer.from('a: nÃ©'),
    '1:5 Here letters were read in another encoding than they were saved in: “a: nÃ©”. Write what stood there. Save it as UTF-8.',
  ],
  [
    Buffer.from('a: â€œ'),
    '1:4 Here letters were read in another encoding than they were saved in: “a: â€œ”. Write what stood there. Save it as UTF-8.',
  ],
  [Buffer.from('a: \0'), '1:4 Here an invisible control character stands: “a: \\u0000”. Delete it.'],
])('names damage at its place: %s', (bytes, told) => {
  expect(tell(bytes)).toEqual([told]);
});

it('says that a file is missing', () => {
  expect(readContentText('/none/content/moved.yaml', '/none/content').issues).toMatchObject([
    { file: 'content/moved.yaml', line: 1, column: 1, problem: 'The file is missing.' },
  ]);
});
