import type { UserManifest } from 'wxt';

/** Asked for once and for good: a permission added later would switch the extension off until it is granted. */
export const PERMISSIONS = ['storage', 'alarms', 'unlimitedStorage', 'contextMenus'] as const;
export const OPTIONAL_PERMISSIONS = ['notifications'] as const;

/** `connect-src 'none'`: our own pages cannot reach any network, whatever a future mistake may try. */
export const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export const GECKO_ID = 'promo-purse@promo-purse.invalid';

export function manifestFor(browser: string): UserManifest {
  return {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [...PERMISSIONS],
    optional_permissions: [...OPTIONAL_PERMISSIONS],
    content_security_policy: { extension_pages: PAGE_POLICY },
    ...(browser === 'chrome' || browser === 'edge' ? { minimum_chrome_version: '123' } : {}),
    ...(browser === 'firefox' ? { browser_specific_settings: firefoxSettings() } : {}),
  };
}

/**
 * Firefox asks every new extension to declare what it collects. Nothing is sent anywhere, so: none.
 * 140 and 142 are the first versions that know this declaration.
 */
function firefoxSettings() {
  return {
    gecko: {
      id: GECKO_ID,
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none' as const] },
    },
    gecko_android: { strict_min_version: '142.0' },
  };
}
