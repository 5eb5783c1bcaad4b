/** The web UI's API as its own schema shows it: base64 in a list, `info` as a string of JSON. */
import { type Handler, json } from '../../__fixtures__/fake-server.ts';
import { flatPng } from '../../__fixtures__/pictures.ts';

export function fakeA1111(picture?: Uint8Array, controls?: readonly string[]): Handler {
  return async (request, response) => {
    if (request.path === '/sdapi/v1/interrupt') return json(response, 200, {});
    if (request.path === '/controlnet/model_list' && controls) return json(response, 200, { model_list: controls });
    if (request.path === '/sdapi/v1/options') return json(response, 200, { sd_model_checkpoint: 'dreamshaper_8.safetensors' });
    if (request.path === '/internal/progress')
      return json(response, 200, {
        active: true,
        queued: false,
        completed: false,
        progress: 0.4,
        live_preview: null,
        id_live_preview: -1,
      });
    if (!/^\/sdapi\/v1\/(txt2img|img2img)$/.test(request.path)) return json(response, 404, { detail: 'Not Found' });
    const { seed, init_images } = request.json();
    if (request.path.endsWith('img2img') && !Array.isArray(init_images))
      return json(response, 404, { detail: 'Init image not found' });
    json(response, 200, {
      images: [Buffer.from(picture ?? (await flatPng())).toString('base64')],
      parameters: {},
      info: JSON.stringify({ seed, all_seeds: [seed], sd_model_name: 'dreamshaper_8', infotexts: [''] }),
    });
  };
}
