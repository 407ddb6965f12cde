package followthrough.slack.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The characters of a text file whose letters nobody has named. */
final class SheetText {
  /** What spreadsheets write that know nothing better. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private SheetText() {}

  static String of(byte[] file) {
    if (starts(file, 0xFF, 0xFE)) {
      return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
    }
    if (starts(file, 0xFE, 0xFF)) {
      return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
    }
    int from = starts(file, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(file, from, file.length - from))
          .toString();
    } catch (CharacterCodingException notUnicode) {
      return new String(file, WINDOWS);
    }
  }

  private static boolean starts(byte[] file, int... marks) {
    if (file.length < marks.length) {
      return false;
    }
    for (int index = 0; index < marks.length; index++) {
      if ((file[index] & 0xFF) != marks[index]) {
        return false;
      }
    }
    return true;
  }
}
