// Draws ZPL labels: in comes one JSON array of { zpl, width, height, dpmm } (millimetres), out go as many PNG files in Base64,
// one a line.
import { text } from 'node:stream/consumers';
import { ready } from 'zpl-renderer-js';

const { api } = await ready;
for (const { zpl, width, height, dpmm } of JSON.parse(await text(process.stdin))) {
  const png = await api.zplToBase64Async(zpl, width, height, dpmm);
  await new Promise((written) => process.stdout.write(`${png}\n`, written));
}
// The renderer's machine would run on for ever.
process.exit(0);
