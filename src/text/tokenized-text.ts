import type { Token } from './document';

/** A text with its tokens: what every later step of segmentation reads. */
export class TokenizedText {
  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
  ) {}

  /** The token at `index`, which must exist. */
  at(index: number): Token {
    return this.tokens[index] as Token;
  }

  /** Surface form of a token. */
  surface(index: number): string {
    const token = this.at(index);
    return this.text.slice(token.start, token.end);
  }

  /** UTF-16 units between the token before `index` and it; 0 for neighbours that touch and for the first token. */
  gapBefore(index: number): number {
    return index === 0 ? 0 : this.at(index).start - this.at(index - 1).end;
  }

  /** True when the word starts with an upper-case letter. */
  startsUpper(index: number): boolean {
    const first = this.text.charAt(this.at(index).start);
    return first !== first.toLowerCase();
  }

  /** True when the word starts with a lower-case letter. */
  startsLower(index: number): boolean {
    const first = this.text.charAt(this.at(index).start);
    return first !== first.toUpperCase();
  }

  /** True when the word has letters and none is lower case: "PMH", "DM2". */
  isUpper(index: number): boolean {
    const surface = this.surface(index);
    return surface !== surface.toLowerCase() && surface === surface.toUpperCase();
  }
}
