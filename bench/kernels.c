/* The kernels of packages/illustrator/assembly in C, lane for lane, for bench/kernels.js: the same sums in the same order, so the
   bytes must be the same. Prints "name milliseconds hash" for each, least of RUNS warm runs on WIDTH x HEIGHT points. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef float f4 __attribute__((vector_size(16)));
typedef int32_t i4 __attribute__((vector_size(16)));
typedef uint32_t u4 __attribute__((vector_size(16)));

enum { WIDTH = 1024, HEIGHT = 256, RUNS = 8 };
static const uint32_t HASH_X = 0x1b873593, HASH_Y = 0x27d4eb2d, HASH_MIX = 0x85ebca6b, OCTAVE_STEP = 0x9e3779b9;

static inline f4 splat(float v) { return (f4){v, v, v, v}; }
static inline u4 splat_int(uint32_t v) { return (u4){v, v, v, v}; }
static inline f4 load(const float *at) { f4 v; memcpy(&v, at, 16); return v; }
static inline void store(float *at, f4 v) { memcpy(at, &v, 16); }
static inline f4 add_mul(f4 a, f4 b, f4 c) { return a + b * c; }
static inline int clamp_int(int v, int high) { return v < 0 ? 0 : v > high ? high : v; }

static inline f4 floor4(f4 x) {
  f4 whole = __builtin_convertvector(__builtin_convertvector(x, i4), f4);
  i4 above = (i4)(whole > x);
  return whole - (f4)((i4)splat(1) & above);
}
static inline u4 to_int(f4 whole) { return (u4)(whole + splat(12582912.0f)) - splat_int(0x4b400000); }
static inline f4 unit(u4 h) { return __builtin_convertvector((i4)(h >> 8), f4) * splat(5.9604644775390625e-8f); }
static inline f4 corner(u4 hx, u4 hy) {
  u4 h = hx ^ hy;
  h = (h ^ (h >> 15)) * splat_int(HASH_MIX);
  h ^= h >> 13;
  return unit(h);
}
static inline f4 hermite(f4 t) { return (t * t) * (splat(3) - (t + t)); }
static inline f4 value_noise(f4 x, f4 y, uint32_t seed) {
  f4 cell_x = floor4(x), cell_y = floor4(y);
  f4 u = hermite(x - cell_x), v = hermite(y - cell_y);
  u4 hx = to_int(cell_x) * splat_int(HASH_X);
  u4 hx0 = hx ^ splat_int(seed), hx1 = (hx + splat_int(HASH_X)) ^ splat_int(seed);
  u4 hy0 = to_int(cell_y) * splat_int(HASH_Y), hy1 = hy0 + splat_int(HASH_Y);
  f4 a = corner(hx0, hy0), b = corner(hx1, hy0), c = corner(hx0, hy1), d = corner(hx1, hy1);
  f4 top = add_mul(a, b - a, u), bottom = add_mul(c, d - c, u);
  return add_mul(top, bottom - top, v);
}

static float *xs, *ys, *out, *source, *target, *taps;
static int radius;

static void fbm(void) {
  const int octaves = 6;
  float sum = 0, gain = 1;
  for (int i = 0; i < octaves; i++) { sum += gain; gain *= 0.5f; }
  const f4 scale = splat(1.0f / sum);
  for (int i = 0; i < WIDTH * HEIGHT; i += 4) {
    f4 x = load(xs + i), y = load(ys + i), total = splat(0);
    float part = 1;
    uint32_t seed = 1;
    for (int octave = 0; octave < octaves; octave++) {
      total = add_mul(total, splat(part), value_noise(x, y, seed));
      f4 turned = (x * splat(1.6f) - y * splat(1.2f)) + splat(0.37f);
      y = (x * splat(1.2f) + y * splat(1.6f)) + splat(0.71f);
      x = turned;
      part *= 0.5f;
      seed += OCTAVE_STEP;
    }
    store(out + i, total * scale);
  }
}

static inline f4 pixel(const float *plane, int width, int x, int y) { return load(plane + 4 * ((size_t)y * width + x)); }

static void blur_h(void) {
  const int count = 2 * radius + 1;
  for (int y = 0; y < HEIGHT; y++)
    for (int x = 0; x < WIDTH;) {
      float *to = target + 4 * ((size_t)y * WIDTH + x);
      if (x >= radius && x + 4 + radius <= WIDTH) {
        const float *from = source + 4 * ((size_t)y * WIDTH + x - radius);
        f4 a = splat(0), b = a, c = a, d = a;
        for (int i = 0; i < count; i++, from += 4) {
          const f4 weight = splat(taps[i]);
          a = add_mul(a, weight, load(from));
          b = add_mul(b, weight, load(from + 4));
          c = add_mul(c, weight, load(from + 8));
          d = add_mul(d, weight, load(from + 12));
        }
        store(to, a); store(to + 4, b); store(to + 8, c); store(to + 12, d);
        x += 4;
      } else {
        f4 a = splat(0);
        for (int i = 0; i < count; i++) a = add_mul(a, splat(taps[i]), pixel(source, WIDTH, clamp_int(x + i - radius, WIDTH - 1), y));
        store(to, a);
        x++;
      }
    }
}

static void blur_v(void) {
  const int count = 2 * radius + 1;
  for (int y = 0; y < HEIGHT; y++)
    for (int x = 0; x < WIDTH; x += 4) {
      f4 a = splat(0), b = a, c = a, d = a;
      for (int i = 0; i < count; i++) {
        const float *from = source + 4 * ((size_t)clamp_int(y + i - radius, HEIGHT - 1) * WIDTH + x);
        const f4 weight = splat(taps[i]);
        a = add_mul(a, weight, load(from));
        b = add_mul(b, weight, load(from + 4));
        c = add_mul(c, weight, load(from + 8));
        d = add_mul(d, weight, load(from + 12));
      }
      float *to = target + 4 * ((size_t)y * WIDTH + x);
      store(to, a); store(to + 4, b); store(to + 8, c); store(to + 12, d);
    }
}

static void halve(void) {
  const int half = WIDTH / 2;
  for (int y = 0; y < HEIGHT / 2; y++)
    for (int x = 0; x < half; x++) {
      f4 top = pixel(source, WIDTH, 2 * x, 2 * y) + pixel(source, WIDTH, 2 * x + 1, 2 * y);
      f4 bottom = pixel(source, WIDTH, 2 * x, 2 * y + 1) + pixel(source, WIDTH, 2 * x + 1, 2 * y + 1);
      store(target + 4 * ((size_t)y * half + x), (top + bottom) * splat(0.25f));
    }
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static void measure(const char *name, void (*work)(void), const float *result, size_t floats) {
  double least = 1e9;
  for (int run = 0; run < RUNS + 2; run++) {
    double start = now();
    work();
    double took = now() - start;
    if (run >= 2 && took < least) least = took;
  }
  uint32_t hash = 2166136261u;
  const unsigned char *bytes = (const unsigned char *)result;
  for (size_t i = 0; i < floats * 4; i++) hash = (hash ^ bytes[i]) * 16777619u;
  printf("%s %.3f %u\n", name, least, hash);
}

static float *floats(size_t n) { return aligned_alloc(64, (n * 4 + 63) / 64 * 64); }

/* The weights come as arguments, so that both sides use the same. */
int main(int count, char **weights) {
  const size_t points = (size_t)WIDTH * HEIGHT;
  xs = floats(points); ys = floats(points); out = floats(points);
  source = floats(points * 4); target = floats(points * 4); taps = floats(count);
  for (size_t i = 0; i < points; i++) {
    xs[i] = (float)((double)(i % WIDTH) * 0.02);
    ys[i] = (float)((double)(i / WIDTH) * 0.02);
  }
  for (uint64_t i = 0; i < points * 4; i++) source[i] = (float)((double)((i * 2654435761u) % 1000) / 400);
  for (int i = 1; i < count; i++) taps[i - 1] = strtof(weights[i], 0);
  radius = (count - 2) / 2;
  measure("fbm", fbm, out, points);
  measure("blurH", blur_h, target, points * 4);
  measure("blurV", blur_v, target, points * 4);
  measure("halve", halve, target, points);
  return 0;
}
