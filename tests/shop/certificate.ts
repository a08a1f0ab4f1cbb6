import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export type Certificate = {
  readonly key: string;
  readonly cert: string;
  /** The hash of its key, by which Chromium is told to trust this one certificate and no other. */
  readonly keyHash: string;
};

/** Made anew at every start and kept in memory only: a key that lies nowhere can't be stolen. */
export async function makeCertificate(): Promise<Certificate> {
  const names = ['amazon.com', '*.amazon.com', 'shop.test'];
  const made = await generate([{ name: 'commonName', value: "Promo Purse's local shop" }], {
    algorithm: 'sha256',
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) }],
  });
  const publicKey = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    key: made.private,
    cert: made.cert,
    keyHash: createHash('sha256').update(publicKey).digest('base64'),
  };
}
