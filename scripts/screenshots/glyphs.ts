import type { TestBrowser } from '../../tests/e2e/browser/test-browser.ts';
import { openPopup } from './scene.ts';

/** Without a font two different characters are drawn as the same empty box. */
export async function canDraw(browser: TestBrowser, one: string, other: string): Promise<boolean> {
  const page = await openPopup(browser);
  const differ = await page.evaluate(
    (...characters) => {
      const drawings = characters.map((character) => {
        const canvas = new OffscreenCanvas(32, 32);
        const pen = canvas.getContext('2d');
        if (!pen) return '';
        pen.font = '24px system-ui, sans-serif';
        pen.fillText(character, 2, 26);
        return pen.getImageData(0, 0, 32, 32).data.join();
      });
      return new Set(drawings).size === characters.length;
    },
    one,
    other,
  );
  await page.close();
  return differ;
}
