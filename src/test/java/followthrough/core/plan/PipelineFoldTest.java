package followthrough.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.pipeline.Happening;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No kind of happening is without consequence by oversight. */
class PipelineFoldTest {
  @Test
  void takesEveryKindOfHappening() {
    assertThat(PipelineFold.kinds())
        .containsExactlyInAnyOrderElementsOf(
            records(Happening.OfOpportunity.class).distinct().toList());
  }

  private static Stream<Class<?>> records(Class<?> kind) {
    return kind.isRecord()
        ? Stream.of(kind)
        : Stream.of(kind.getPermittedSubclasses()).flatMap(PipelineFoldTest::records);
  }
}
