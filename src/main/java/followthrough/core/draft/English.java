package followthrough.core.draft;

import followthrough.core.pipeline.Said.Kind;

/** Turns what was said about somebody into what is said to them. */
final class English extends Tongue {
  static final Tongue TONGUE = new English();

  private English() {}

  @Override
  String folder() {
    return "en";
  }

  @Override
  Remark remark(Kind kind, Addressee reader, String line) {
    return new Hearing(kind, reader).of(line);
  }
}
