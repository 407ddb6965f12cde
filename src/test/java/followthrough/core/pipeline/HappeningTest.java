package followthrough.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.pipeline.Happening.Kind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HappeningTest {
  @Test
  void everyRecordIsOfOneKindAndEveryKindHasARecord() {
    assertThat(records(Happening.class).distinct().toList())
        .containsExactlyInAnyOrderElementsOf(Kind.BY_RECORD.keySet());
    assertThat(Kind.BY_RECORD.values()).containsExactlyInAnyOrder(Kind.values());
  }

  private static Stream<Class<?>> records(Class<?> happening) {
    return happening.isRecord()
        ? Stream.of(happening)
        : Stream.of(happening.getPermittedSubclasses()).flatMap(HappeningTest::records);
  }
}
