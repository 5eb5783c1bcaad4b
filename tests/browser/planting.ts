/** Faults planted in the page by a rule of style, so that a guard is seen to find them, and taken away again. */
import type { Page } from 'playwright-core';

/** A rule that no file of the page has; its policy forbids a style element, and this is none. Of important rules the first layer's win. */
export const plant = (page: Page, rule: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, rule);
export const mend = (page: Page) =>
  page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
