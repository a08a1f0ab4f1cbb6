// Looks at the manifests as they were built: what a browser reads there is what a shopper grants.
import { existsSync, readFileSync } from 'node:fs';
import { OPTIONAL_PERMISSIONS, PAGE_POLICY, PERMISSIONS } from './manifest.ts';

type Script = {
  readonly matches: string[];
  readonly js?: string[];
  readonly css?: string[];
  readonly all_frames?: boolean;
};
type Manifest = {
  readonly manifest_version: number;
  readonly permissions?: string[];
  readonly optional_permissions?: string[];
  readonly host_permissions?: string[];
  readonly optional_host_permissions?: string[];
  readonly externally_connectable?: unknown;
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly content_scripts?: Script[];
  readonly icons?: Record<string, string>;
  readonly action?: { readonly default_popup?: string };
};

const same = (left: readonly string[] = [], right: readonly string[] = []) =>
  JSON.stringify([...left].sort()) === JSON.stringify([...right].sort());

/**
 * A storefront and a path that is read there, perhaps behind a title or a language; a whole host would be more than we
 * look at.
 */
const isNarrow = (match: string) => /^https:\/\/www\.amazon\.[a-z.]+\/(?:(?:-\/)?\*\/)?[a-z]/.test(match);

/** "Buy now" opens a checkout in a frame of the same host (DOM §7.2). */
const isOfCheckouts = ({ js = [] }: Script) => js.every((file) => file.endsWith('/checkout.js'));

function files(manifest: Manifest): string[] {
  const scripts = (manifest.content_scripts ?? []).flatMap((script) => [
    ...(script.js ?? []),
    ...(script.css ?? []),
  ]);
  return [
    ...scripts,
    ...Object.values(manifest.icons ?? {}),
    manifest.action?.default_popup ?? 'no popup named',
  ];
}

function objections(folder: string): string[] {
  const manifest: Manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  const matches = (manifest.content_scripts ?? []).flatMap((script) => script.matches);
  const checks: [string, boolean][] = [
    ['manifest_version is not 3', manifest.manifest_version === 3],
    ['permissions are not the ones we ask for', same(manifest.permissions, PERMISSIONS)],
    [
      'optional permissions are not the ones we ask for',
      same(manifest.optional_permissions, OPTIONAL_PERMISSIONS),
    ],
    ['it asks for hosts', !manifest.host_permissions && !manifest.optional_host_permissions],
    ['other pages may connect', manifest.externally_connectable === undefined],
    ['the pages have another policy', manifest.content_security_policy?.extension_pages === PAGE_POLICY],
    [
      'another content script than that of checkouts runs in frames',
      !(manifest.content_scripts ?? []).some((script) => script.all_frames && !isOfCheckouts(script)),
    ],
    ...matches.map((match): [string, boolean] => [
      `${match} is not one path of a storefront`,
      isNarrow(match),
    ]),
    ...files(manifest).map((file): [string, boolean] => [
      `${file} is missing`,
      existsSync(`${folder}/${file}`),
    ]),
  ];
  return checks.filter(([, holds]) => !holds).map(([objection]) => `${folder}: ${objection}.`);
}

const found = ['chrome', 'edge', 'firefox', 'safari'].flatMap((browser) =>
  objections(`.output/${browser}-mv3`),
);
for (const objection of found) console.error(objection);
process.exit(found.length === 0 ? 0 : 1);
