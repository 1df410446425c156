import { sha256 } from './sha256';

// Both extension hosts and Node have them, and this folder's types know neither.
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** Bytes of a salt: so many that no two drafts of this world get the same. */
const SALT_BYTES = 16;

/** Hexadecimal digits of what is stored: 64 bits, as many as a fingerprint has. */
const STORED_DIGITS = 16;

/** What makes the stored fingerprints of one draft unlike those of any other, as hexadecimal digits. */
export function newSalt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * A fingerprint as it is stored. The same sentence in two drafts leaves two hashes, and no list of hashes made beforehand
 * fits any file.
 */
export function salted(salt: string, fingerprint: string): string {
  return sha256(new TextEncoder().encode(`${salt}\n${fingerprint}`)).slice(0, STORED_DIGITS);
}
