import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

// Both extension hosts and Node have it, and this folder's types know neither.
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

/** Bytes of a salt: so many that no two drafts of this world get the same. */
const SALT_BYTES = 16;

/** Hexadecimal digits of what is stored: 64 bits, as many as a fingerprint has. */
const STORED_DIGITS = 16;

/** What makes the stored fingerprints of one draft unlike those of any other, as hexadecimal digits. */
export function newSalt(): string {
  return bytesToHex(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
}

/**
 * A fingerprint as it is stored. The same sentence in two drafts leaves two hashes, and no list of hashes made beforehand
 * fits any file.
 */
export function salted(salt: string, fingerprint: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${salt}\n${fingerprint}`))).slice(0, STORED_DIGITS);
}
