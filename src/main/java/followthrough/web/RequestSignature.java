package followthrough.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tells requests that Slack signed a moment ago from everything else, over the bytes as they came.
 */
public final class RequestSignature {
  static final String SIGNATURE_HEADER = "X-Slack-Signature";
  static final String TIMESTAMP_HEADER = "X-Slack-Request-Timestamp";

  private static final long WINDOW_SECONDS = 300;
  private static final String VERSION = "v0=";
  private static final int HEX_DIGITS = 64;
  private static final String ALGORITHM = "HmacSHA256";

  /** What is to be said about the signature of one request. */
  enum Verdict {
    VALID,
    MISSING,
    /** The clock of this machine or the age of the request is to blame, not the secret. */
    OUT_OF_TIME,
    WRONG
  }

  private final List<SecretKeySpec> keys;
  private final InstantSource clock;

  /**
   * @param secrets the signing secret and, while it is being rotated, the previous one
   * @param clock the real time
   */
  public RequestSignature(List<String> secrets, InstantSource clock) {
    if (secrets.isEmpty()) {
      throw new IllegalArgumentException("Without a signing secret nothing can be verified");
    }
    this.keys = secrets.stream().map(s -> new SecretKeySpec(s.getBytes(UTF_8), ALGORITHM)).toList();
    this.clock = clock;
  }

  /** What can be said before the body is there; {@code VALID} if that is worth waiting for. */
  Verdict judgeHead(@Nullable String timestamp, @Nullable String signature) {
    if (timestamp == null || signature == null) {
      return Verdict.MISSING;
    }
    if (!isUnixTime(timestamp) || !isSignature(signature)) {
      return Verdict.WRONG;
    }
    long age = clock.instant().getEpochSecond() - Long.parseLong(timestamp);
    return Math.abs(age) > WINDOW_SECONDS ? Verdict.OUT_OF_TIME : Verdict.VALID;
  }

  Verdict judge(@Nullable String timestamp, @Nullable String signature, byte[] body) {
    Verdict head = judgeHead(timestamp, signature);
    if (head != Verdict.VALID || timestamp == null || signature == null) {
      return head;
    }
    byte[] given = signature.getBytes(UTF_8);
    boolean matches = false;
    for (SecretKeySpec key : keys) {
      matches |= MessageDigest.isEqual(sign(key, timestamp, body), given);
    }
    return matches ? Verdict.VALID : Verdict.WRONG;
  }

  // Long.parseLong alone would take signs and the digits of other scripts.
  private static boolean isUnixTime(String text) {
    return !text.isEmpty()
        && text.length() <= 12
        && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }

  private static boolean isSignature(String text) {
    return text.length() == VERSION.length() + HEX_DIGITS
        && text.startsWith(VERSION)
        && text.substring(VERSION.length()).chars().allMatch(HexFormat::isHexDigit);
  }

  private static byte[] sign(SecretKeySpec key, String timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(("v0:" + timestamp + ":").getBytes(UTF_8));
      return (VERSION + HexFormat.of().formatHex(mac.doFinal(body))).getBytes(UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    }
  }
}
