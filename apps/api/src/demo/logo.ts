import { crc32, deflateSync } from "node:zlib";

const side = 256;
/** Each pixel is looked at so many times across and down: smooth edges. */
const fine = 3;

/** The mark of a centre: waves on a rounded square of its colour, as a PNG. */
export function waves(colour: string): Buffer {
  const part = (from: number): number => Number.parseInt(colour.slice(from, from + 2), 16);
  const ground = [part(1), part(3), part(5)];
  const rows = Buffer.alloc(side * (1 + side * 4));
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const { covered, white } = lookAt(x, y);
      const at = y * (1 + side * 4) + 1 + x * 4;
      for (const [channel, value] of ground.entries())
        rows[at + channel] = Math.round(value + (255 - value) * (covered ? white / covered : 0));
      rows[at + 3] = Math.round(255 * covered);
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  // Eight bits per channel; red, green, blue and how opaque.
  header.set([8, 6], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** How much of a pixel the square covers, and how much of it a wave. */
function lookAt(x: number, y: number): { covered: number; white: number } {
  let [covered, white] = [0, 0];
  for (let i = 0; i < fine * fine; i += 1) {
    const u = (x + ((i % fine) + 0.5) / fine) / side;
    const v = (y + (Math.floor(i / fine) + 0.5) / fine) / side;
    if (!isInSquare(u, v)) continue;
    covered += 1;
    if (isInWave(u, v)) white += 1;
  }
  return { covered: covered / fine ** 2, white: white / fine ** 2 };
}

const corner = 0.22;

function isInSquare(u: number, v: number): boolean {
  const [across, down] = [Math.max(0, Math.abs(u - 0.5) - 0.5 + corner), Math.max(0, Math.abs(v - 0.5) - 0.5 + corner)];
  return Math.hypot(across, down) <= corner;
}

/** Three lines of swell, the lower the thicker. */
const swell = [
  { level: 0.36, half: 0.028 },
  { level: 0.52, half: 0.036 },
  { level: 0.69, half: 0.044 },
];

const isInWave = (u: number, v: number): boolean =>
  u > 0.17 && u < 0.83 && swell.some(({ level, half }) => Math.abs(v - level - 0.05 * Math.sin(u * 12.6)) < half);

function chunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, "latin1"), body]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(body.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
