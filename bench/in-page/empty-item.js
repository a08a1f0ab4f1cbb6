// An item script that does nothing, in the frame that the build puts around ours; it stands in its place.
import { ContentScriptContext } from 'wxt/utils/content-script-context';

const main = () => {};

export const result = (async () =>
  main(new ContentScriptContext('item', { noScriptStartedPostMessage: true })))();
