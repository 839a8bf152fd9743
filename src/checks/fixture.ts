import { formatIssue } from '../issues/index.ts';
import { ContentFixture } from '../library/content-fixture.ts';
import { checkContent } from './check-content.ts';

export { CHAPTER_FILE, REST_FROM, TAGS } from '../library/content-fixture.ts';

/** A small content folder that keeps every rule; tests change it and check again. */
export class Fixture extends ContentFixture {
  /** Every issue as the reader of the terminal sees it. */
  async check(): Promise<string[]> {
    return (await checkContent(this.contentRoot)).issues.map(formatIssue);
  }
}
