'use strict';
// Finds a receipt's line in a daily status file. Everything happens in this page, which can load
// and send nothing; what it computes is written down in infra/README.md.

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LINE = 48;
const TAG = 16;
const P = (1n << 255n) - 19n;

const ascii = text => Uint8Array.from(text, c => c.charCodeAt(0));
const mod = x => ((x % P) + P) % P;

function joined(...parts) {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) { all.set(part, at); at += part.length; }
  return all;
}

function number(bytes) {
  let n = 0n;
  for (let i = bytes.length - 1; i >= 0; i--) n = (n << 8n) | BigInt(bytes[i]);
  return n;
}

function bytes(n) {
  return Uint8Array.from({ length: 32 }, (_, i) => Number((n >> BigInt(8 * i)) & 255n));
}

function power(base, exponent) {
  let result = 1n;
  for (let b = mod(base), e = exponent; e > 0n; e >>= 1n, b = mod(b * b)) {
    if (e & 1n) result = mod(result * b);
  }
  return result;
}

// X25519 (RFC 7748), as old browsers do not have it.
function x25519(secret, point) {
  const k = secret.slice();
  k[0] &= 248; k[31] = (k[31] & 127) | 64;
  const u = point.slice();
  u[31] &= 127;
  const scalar = number(k);
  const x1 = mod(number(u));
  let x2 = 1n, z2 = 0n, x3 = x1, z3 = 1n, swapped = 0n;
  for (let t = 254n; t >= 0n; t--) {
    const bit = (scalar >> t) & 1n;
    if (swapped !== bit) { [x2, x3] = [x3, x2]; [z2, z3] = [z3, z2]; }
    swapped = bit;
    const a = mod(x2 + z2), aa = mod(a * a), b = mod(x2 - z2), bb = mod(b * b), e = mod(aa - bb);
    const da = mod((x3 - z3) * a), cb = mod((x3 + z3) * b);
    x3 = mod((da + cb) * (da + cb));
    z3 = mod(x1 * mod((da - cb) * (da - cb)));
    x2 = mod(aa * bb);
    z2 = mod(e * mod(aa + 121665n * e));
  }
  if (swapped) { [x2, x3] = [x3, x2]; [z2, z3] = [z3, z2]; }
  return bytes(mod(x2 * power(z2, P - 2n)));
}

async function hkdf(secret, info, length) {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info };
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, 8 * length));
}

// The 20 digits of what was typed; nothing if it was mistyped.
function digits(typed) {
  const all = typed.normalize('NFKC').replace(/[\s\p{Pd}\p{Cf}\p{Zs}−ー⁃˗─]/gu, '')
    .toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
  if (all.length !== 21) return null;
  let value = 0;
  const doubled = v => (v << 1) < 32 ? v << 1 : (v << 1) ^ 0b100101;
  for (let i = 0; i < 21; i++) {
    const digit = DIGITS.indexOf(all[i]);
    if (digit < 0) return null;
    if (i === 20 && doubled(value) !== digit) return null;
    value = doubled(value) ^ digit;
  }
  return all.slice(0, 20);
}

const base64 = text => Uint8Array.from(atob(text), c => c.charCodeAt(0));

// A whole file, or nothing.
function read(text) {
  const rows = text.split(/\r?\n/).filter(row => row !== '');
  const head = rows.slice(0, 4).join('\n')
    .match(/^mingcha daily status v1\nday (\d{4}-\d\d-\d\d)\nkey ([\w+/]{43}=)\nlines (\d+)$/);
  return head && rows.length - 4 === Number(head[3])
    ? { day: head[1], key: base64(head[2]), lines: rows.slice(4) } : null;
}

async function find(file, receipt) {
  const secret = await hkdf(ascii(receipt), ascii('mingcha/receipt/x25519/v1'), 32);
  const base = new Uint8Array(32);
  base[0] = 9;
  const holder = x25519(secret, base);
  const agreed = x25519(secret, file.key);
  const info = joined(ascii('mingcha/daily-status/v1'), ascii(file.day), file.key, holder);
  const derived = await hkdf(agreed, info, TAG + 32);
  const tag = derived.slice(0, TAG);
  for (const row of file.lines) {
    const line = base64(row);
    if (line.length === LINE && tag.every((byte, i) => byte === line[i])) {
      const key = await crypto.subtle.importKey('raw', derived.slice(TAG), 'AES-GCM', false, ['decrypt']);
      const how = { name: 'AES-GCM', iv: new Uint8Array(12) };
      return new Uint8Array(await crypto.subtle.decrypt(how, key, line.slice(TAG)));
    }
  }
  return null;
}

function day(block, at) {
  const count = block[at] * 256 + block[at + 1];
  if (count === 0) return null;
  const options = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' };
  return new Date(Date.UTC(2020, 0, 1 + count)).toLocaleDateString(document.documentElement.lang, options);
}

const word = id => document.getElementById(id).textContent;

function say(lines, wrong) {
  const box = document.createElement('div');
  if (wrong) box.className = 'no';
  for (const text of lines) {
    const p = document.createElement('p');
    p.textContent = text;
    box.append(p);
  }
  document.getElementById('answer').replaceChildren(box);
}

function told(file, block) {
  const state = document.querySelector(`[data-code="${block[1]}"]`);
  if (block[0] !== 1 || !state) return say([word('unreadable')], true);
  const filled = (id, date, count) => date && word(id).replace('{0}', count === undefined ? date : count).replace('{1}', date);
  say([
    word('as-of').replace('{0}', file.day),
    state.textContent,
    filled('changed', day(block, 4)),
    filled('due', day(block, 6)),
    filled('letters', day(block, 8), block[2]),
    filled('claim', day(block, 10)),
  ].filter(Boolean), false);
}

async function look() {
  const chosen = document.getElementById('file').files[0];
  const receipt = digits(document.getElementById('receipt').value);
  if (!globalThis.crypto || !crypto.subtle) return say([word('too-old')], true);
  const file = chosen ? read(await chosen.text()) : null;
  if (!file) return say([word('no-file')], true);
  if (!receipt) return say([word('mistyped')], true);
  try {
    const block = await find(file, receipt);
    return block ? told(file, block) : say([word('not-listed')], true);
  } catch (changed) {
    return say([word('unreadable')], true);
  }
}

document.getElementById('form').addEventListener('submit', event => {
  event.preventDefault();
  look();
});
