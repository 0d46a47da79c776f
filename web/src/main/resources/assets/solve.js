// Finds the number of a challenge (ALTCHA version 1), away from the page. SHA-256 is written out here, as the
// browser's own costs a promise for every number, and is missing where a page came without TLS.
const primes = [];
for (let n = 2; primes.length < 64; n++) {
  if (primes.every((prime) => n % prime !== 0)) primes.push(n);
}
const fraction = (x) => ((x - Math.floor(x)) * 2 ** 32) >>> 0;
const START = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const K = new Uint32Array(primes.map((prime) => fraction(Math.cbrt(prime))));
const w = new Uint32Array(64);

function block(bytes, at, state) {
  for (let i = 0; i < 16; i++) {
    const j = at + 4 * i;
    w[i] = (bytes[j] << 24) | (bytes[j + 1] << 16) | (bytes[j + 2] << 8) | bytes[j + 3];
  }
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15];
    const y = w[i - 2];
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[i] = w[i - 16] + s0 + w[i - 7] + s1;
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  return [state[0] + a, state[1] + b, state[2] + c, state[3] + d,
    state[4] + e, state[5] + f, state[6] + g, state[7] + h].map((x) => x >>> 0);
}

function solve(salt, challenge, most) {
  const text = new TextEncoder().encode(salt);
  const wanted = challenge.match(/.{8}/g).map((word) => parseInt(word, 16));
  for (let number = 0; number <= most; number++) {
    const digits = String(number);
    const length = text.length + digits.length;
    const bytes = new Uint8Array(Math.ceil((length + 9) / 64) * 64);
    bytes.set(text);
    for (let i = 0; i < digits.length; i++) bytes[text.length + i] = digits.charCodeAt(i);
    bytes[length] = 0x80;
    new DataView(bytes.buffer).setUint32(bytes.length - 4, length * 8);
    let state = START;
    for (let at = 0; at < bytes.length; at += 64) state = block(bytes, at, state);
    if (state.every((word, i) => word === wanted[i])) return number;
  }
  return -1;
}

self.onmessage = ({ data }) => self.postMessage(solve(data.salt, data.challenge, data.maxnumber));
