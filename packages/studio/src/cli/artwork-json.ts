import type { Artwork } from '../use-cases/imagine.ts';

/** One of `images` in what `imagine --json` prints. */
export function artworkJson({ file, image, provenance, maps }: Artwork): object {
  const { engine, prompt, negative, dialect, brief, warnings } = provenance;
  return {
    file,
    width: image.width,
    height: image.height,
    seed: image.seed,
    engine: engine.id,
    model: engine.model ?? `${engine.name} ${engine.version}`,
    prompt,
    ...(negative !== undefined && { negative }),
    dialect,
    brief,
    warnings,
    ms: Math.round(image.ms),
    ...(image.cost && { cost: image.cost }),
    pixels: provenance.pixels,
    ...(image.stage && { missing: image.stage.missing }),
    ...(maps && { maps }),
  };
}
